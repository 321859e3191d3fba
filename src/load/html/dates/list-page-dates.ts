import { findOriginal } from '../../../tools/text/copy-address.ts';
import { findUrlDate } from '../../dates/url-date.ts';
import { type PageDocument, tidyText } from '../dom.ts';
import { type PageDate, publishedDate } from './page-date.ts';
import { surveyPage } from './shown/page-survey.ts';
import { listShownDates } from './shown/shown-dates.ts';
import type { MonthOfYear } from './shown/yearless-date.ts';
import { listDataDates } from './stated/data-dates.ts';
import { listMetaDates } from './stated/meta-dates.ts';
import { listOwnLinks } from './stated/own-addresses.ts';
import { listScriptDates } from './stated/script-dates.ts';

interface PageClues {
  readonly source: string;
  /** The page's own, in order of trust. */
  readonly addresses: readonly string[];
  readonly headline: string | null;
}

/** Every date that a page states of its article, in order of trust: those of publication, then those of change. */
export function listPageDates(document: PageDocument, clues: PageClues): readonly PageDate[] {
  const addresses = [...new Set([...clues.addresses, ...listOwnLinks(document)])];
  const data = listDataDates(document);
  const meta = listMetaDates(document);
  const shown = listShownDates(surveyPage(document), findMonth(addresses));
  const scripts = listScriptDates(clues.source, clues.headline);
  return [
    ...data.published,
    ...meta.published,
    ...addresses.map((address) => publishedDate('address', address)),
    ...shown.head,
    ...data.created,
    ...meta.created,
    ...shown.tail,
    ...listTitleDates(document),
    ...scripts.map((written) => publishedDate('hint', written)),
    ...data.changed,
    ...meta.changed,
    ...shown.changed,
  ];
}

function findMonth(addresses: readonly string[]): MonthOfYear | null {
  for (const address of addresses) {
    const found = URL.canParse(address) ? findUrlDate(findOriginal(new URL(address)), null) : null;
    if (found !== null && found.month !== null) return { year: found.year, month: found.month };
  }
  return null;
}

/** `Council meets - Herald - 4 March 2021` */
function listTitleDates(document: PageDocument): readonly PageDate[] {
  return [...document.querySelectorAll('title, h1')].flatMap((title) => {
    const end = /[|–—:·(,-]\s*([^|–—:·(]{6,40}?)[\s)]*$/.exec(
      tidyText(title.textContent)?.slice(-LONGEST_END) ?? '',
    )?.[1];
    return end !== undefined && /\d{4}/.test(end) ? [publishedDate('hint', end)] : [];
  });
}

const LONGEST_END = 120;

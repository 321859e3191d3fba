import { type PageDocument, tidyText } from '../dom.ts';
import { findOwnDate, listShortDays } from './own-date.ts';
import { type PageDate, publishedDate } from './page-date.ts';
import { listLoneDates } from './shown/lone-dates.ts';
import { surveyPage } from './shown/page-survey.ts';
import { listShownDates } from './shown/shown-dates.ts';
import type { MonthOfYear } from './shown/yearless-date.ts';
import { listClassDates } from './stated/class-dates.ts';
import { listDataDates } from './stated/data-dates.ts';
import { listMetaDates } from './stated/meta-dates.ts';
import { listOwnLinks } from './stated/own-addresses.ts';
import { listScriptDates } from './stated/script-dates.ts';
import { listSharedAddresses } from './stated/shared-addresses.ts';

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
  const shared = listSharedAddresses(document, clues.source);
  const shown = listShownDates(surveyPage(document, clues.headline), findMonth([...addresses, ...shared]));
  const scripts = listScriptDates(clues.source, clues.headline);
  const dates = [
    ...data.published,
    ...meta.published,
    ...addresses.map((address) => publishedDate('address', address)),
    ...shown.head,
    ...shared.map((address) => publishedDate('address', address)),
    ...listClassDates(document).map((written) => publishedDate('hint', written)),
    ...data.created,
    ...meta.created,
    ...shown.tail,
    ...listTitleDates(document),
    ...scripts.map((written) => publishedDate('hint', written)),
    ...addresses.flatMap(listShortDays).map((written) => publishedDate('hint', written)),
    ...data.changed,
    ...meta.changed,
    ...shown.changed,
  ];
  return dates.length > 0 ? dates : listLoneDates(surveyPage(document, clues.headline, 'all'));
}

function findMonth(addresses: readonly string[]): MonthOfYear | null {
  for (const address of addresses) {
    const found = findOwnDate(address, null);
    if (found !== null && found.month !== null) return { year: found.year, month: found.month };
  }
  return null;
}

/** `Council meets - Herald - 4 March 2021` */
function listTitleDates(document: PageDocument): readonly PageDate[] {
  return [...document.querySelectorAll('title, h1')].flatMap((title) => {
    const end = readLastPart(tidyText(title.textContent)?.slice(-LONGEST_END) ?? '');
    return end !== undefined && /\d{4}/.test(end) ? [publishedDate('hint', end)] : [];
  });
}

/** What stands behind the last of the stronger marks, or behind the first comma or hyphen that is near enough. */
function readLastPart(title: string): string | undefined {
  const bare = title.replace(/(?<![\s)])[\s)]+$/, '');
  return [...bare.matchAll(/[|–—:·(,-]/g)]
    .map(({ index }) => bare.slice(index + 1))
    .find((part) => /^\s?[^|–—:·(]{6,40}$/.test(part))
    ?.trimStart();
}

const LONGEST_END = 120;

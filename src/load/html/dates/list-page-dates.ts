import { type PageDocument, tidyText } from '../dom.ts';
import { listDataDates } from './data-dates.ts';
import { listMetaDates } from './meta-dates.ts';
import { type PageDate, publishedDate } from './page-date.ts';
import { surveyPage } from './page-survey.ts';
import { listScriptDates } from './script-dates.ts';
import { listShownDates } from './shown-dates.ts';

interface PageClues {
  readonly source: string;
  /** The page's own, in order of trust. */
  readonly addresses: readonly string[];
  readonly headline: string | null;
}

/** Every date that a page states of its article, in order of trust: those of publication, then those of change. */
export function listPageDates(
  document: PageDocument,
  { source, addresses, headline }: PageClues,
): readonly PageDate[] {
  const data = listDataDates(document);
  const meta = listMetaDates(document);
  const shown = listShownDates(surveyPage(document), null);
  return [
    ...data.published,
    ...meta.published,
    ...addresses.map((address) => publishedDate('address', address)),
    ...shown.head,
    ...data.created,
    ...meta.created,
    ...shown.tail,
    ...listTitleDates(document),
    ...listScriptDates(source, headline).map((written) => publishedDate('hint', written)),
    ...data.changed,
    ...meta.changed,
    ...shown.changed,
  ];
}

/** `Council meets - Herald - 4 March 2021` */
function listTitleDates(document: PageDocument): readonly PageDate[] {
  return [...document.querySelectorAll('title')].flatMap((title) => {
    const end = /[|–—:·(,-]\s*([^|–—:·(]{6,40}?)[\s)]*$/.exec(
      tidyText(title.textContent)?.slice(-120) ?? '',
    )?.[1];
    return end !== undefined && /\d{4}/.test(end) ? [publishedDate('hint', end)] : [];
  });
}

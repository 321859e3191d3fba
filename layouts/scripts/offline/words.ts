import { fill } from '../search/say/speech.ts';

/** What is said of what is kept, as the page `offline.html` has it; `{…}` stand for what is told. */
export interface OfflineTexts {
  readonly progress: string;
  readonly kept: string;
  readonly megabytes: string;
  readonly remove: string;
  readonly removeOf: string;
  readonly failed: string;
  readonly again: string;
  readonly nothing: string;
}

/** @throws {Error} where the page does not have them */
export function readOfflineTexts(page: Document): OfflineTexts {
  const words = page.getElementById('offline')?.dataset['words'];
  if (words === undefined) throw new Error('The page has no #offline');
  return JSON.parse(words) as OfflineTexts;
}

const MEGABYTE = 1_000_000;

/** At least a tenth: nothing that is kept is nothing. */
export function sayBytes(bytes: number, { megabytes }: Pick<OfflineTexts, 'megabytes'>): string {
  const { lang } = document.documentElement;
  const size = Math.max(bytes / MEGABYTE, 0.1);
  const figures = new Intl.NumberFormat(lang, { maximumFractionDigits: 1, numberingSystem: 'latn' });
  return fill(megabytes, { size: figures.format(size) });
}

import { markText } from '../../../knowledge/languages/text-language.ts';
import type { Card } from '../../../model/page-parts.ts';
import type { FilePiece } from '../../../model/pages.ts';
import { pageLanguage } from '../../../words/words-of.ts';
import type { Face } from '../../face.ts';
import type { MarkedRows } from '../../told.ts';

/** Engines take some 65,000 arguments in a call: rows come in lots. */
const LOT = 1000;

interface SearchIndexInputs {
  /** Of the archive. */
  readonly language: string;
  readonly articles: MarkedRows<Face>;
}

/**
 * A row for each article: URL, headline, date, other words it is found by, language, direction. In a script rather than
 * as data, because a page opened from a disk may load scripts and nothing else.
 */
export function* writeSearchIndex({ language, articles }: SearchIndexInputs): Iterable<FilePiece> {
  const around = pageLanguage(language);
  for (const lot of articles.write((face) => `${JSON.stringify(describe(face, around))},\n`, LOT)) {
    yield '(globalThis.datelineIndex ??= []).push(\n';
    yield lot;
    yield ');\n';
  }
}

function describe(face: Face, around: string): readonly unknown[] {
  const { card } = face;
  return [card.url, card.headline, card.date, wordsOf(face), ...marksOf(card, around)];
}

/** What an article is found by beside its headline and date: names in full and for short, source and topics. */
function wordsOf({ article, entities }: Face): string {
  const names = entities.flatMap(({ name, acronym }) => (acronym === null ? [name] : [name, acronym]));
  return [...names, ...(article.source === null ? [] : [article.source.name]), ...article.tags].join(', ');
}

/** Language and direction of a headline, at the end of its row; left out where they are those of the page. */
function marksOf({ headline, language }: Card, around: string): readonly (string | null)[] {
  const { lang, dir } = markText(headline, language, around);
  if (dir !== null) return [lang, dir];
  return lang === null ? [] : [lang];
}

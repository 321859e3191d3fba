import { readFileSync } from 'node:fs';
import { TYPES } from '../../annotate/tagger/model/labels.ts';
import type { Span } from '../../model/model.ts';
import type { GoldDocument, GoldName } from '../training-set.ts';

const MARK = /\[\[([^[\]=]+)=([plom])\]\]/g;

/** Which type of name a letter marks: p person, l place, o organisation, m any other. */
export const TYPE_OF_LETTER: Readonly<Record<string, number>> = {
  p: TYPES.indexOf('PER'),
  l: TYPES.indexOf('LOC'),
  o: TYPES.indexOf('ORG'),
  m: TYPES.indexOf('MISC'),
};

/** Articles in which names are marked, `[[Bruxelles=l]]`: a line is a paragraph, an empty one stands between articles. */
export function readMarkedText(file: URL, set: string): readonly GoldDocument[] {
  const articles = readFileSync(file, 'utf8').trim().split(/\n\n+/);
  return articles.map((article, i) => layOut(`${set}-${i}`, set, article.split('\n')));
}

function layOut(id: string, set: string, lines: readonly string[]): GoldDocument {
  const paragraphs: Span[] = [];
  const names: GoldName[] = [];
  let text = '';
  for (const line of lines) {
    if (text !== '') text += '\n\n';
    const start = text.length;
    let at = 0;
    for (const mark of line.matchAll(MARK)) {
      text += line.slice(at, mark.index);
      const [whole, name = '', letter = ''] = mark;
      names.push({ start: text.length, end: text.length + name.length, type: TYPE_OF_LETTER[letter]! });
      text += name;
      at = mark.index + whole.length;
    }
    text += line.slice(at);
    paragraphs.push({ start, end: text.length });
  }
  return { id, set, text, paragraphs, names };
}

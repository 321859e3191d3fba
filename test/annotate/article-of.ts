import type { Article, ArticleId, Block, Day, Digest } from '../../src/model/model.ts';
import { NO_FILE } from '../file-facts.ts';

export interface ArticleParts {
  readonly id?: string;
  readonly headline?: string;
  readonly date?: string | null;
  readonly tags?: readonly string[];
  readonly language?: string;
}

/** An article of plain paragraphs. */
export function articleOf(paragraphs: readonly string[], parts: ArticleParts = {}): Article {
  const { id = 'a.txt', headline = '', date = '2023-08-04', tags = [], language = 'en' } = parts;
  let text = headline;
  const blocks = paragraphs.map((paragraph): Block => {
    if (text !== '') text += '\n\n';
    const start = text.length;
    text += paragraph;
    return { kind: 'paragraph', start, end: text.length, pieces: [], anchor: `p${start}` };
  });
  return {
    id: id as ArticleId,
    path: id,
    line: 1,
    format: 'plain-text',
    digest: '00' as Digest,
    headline,
    headlineDerived: headline === '',
    date: date as Day | null,
    published: null,
    language,
    byline: [],
    source: null,
    originalUrl: null,
    tags,
    text,
    blocks,
    pictures: [],
    file: NO_FILE,
  };
}

import type { Url } from '../../model/model.ts';
import type { Card, Link } from '../../model/page-parts.ts';
import type { UndatedPage } from '../../model/pages.ts';
import { groupBy } from '../../tools/collections/group.ts';
import { countOf } from '../../words/count-text.ts';
import { type Catalogue, lookUp } from '../catalogue.ts';
import { anchorOf, letterOf } from '../parts/letters.ts';
import { below } from './position.ts';

/** Beyond this there is a page for each first letter of the headlines. */
const LONGEST = 1000;

export const UNDATED: Link = { text: 'Undated', url: 'undated/index.html' as Url };

export function planUndated(catalogue: Catalogue): readonly UndatedPage[] {
  const cards = catalogue.archive.articles
    .filter(({ article }) => article.date === null)
    .map(({ article }) => lookUp(catalogue.cards, article.id));
  if (cards.length === 0) return [];
  const split = cards.length > LONGEST;
  const groups = split
    ? [...groupBy(cards, ({ headline }) => letterOf(headline))].sort(([a], [b]) => (a < b ? -1 : 1))
    : [];
  const letters = groups.map(([letter, { length }]) => ({
    text: letter,
    url: `undated/a-z/${anchorOf(letter)}.html` as Url,
    count: length,
  }));
  const pageOf = (url: Url, title: string, shown: readonly Card[], count: number): UndatedPage => ({
    kind: 'undated',
    url,
    title,
    description: `${countOf(count, 'article')} without a date.`,
    position: url === UNDATED.url ? below() : below(UNDATED),
    count,
    cards: shown,
    letters,
  });
  return [
    pageOf(UNDATED.url, 'Undated', split ? [] : cards, cards.length),
    ...groups.map(([letter, of], index) => pageOf(letters[index]!.url, `Undated: ${letter}`, of, of.length)),
  ];
}

import type { Url } from '../../model.ts';
import type { Link, UndatedPage } from '../../pages.ts';
import { type Catalogue, lookUp } from '../catalogue.ts';
import { below, plural } from './position.ts';

export const UNDATED: Link = { text: 'Undated', url: 'undated/index.html' as Url };

export function planUndated(catalogue: Catalogue): readonly UndatedPage[] {
  const cards = catalogue.archive.articles
    .filter(({ article }) => article.date === null)
    .map(({ article }) => lookUp(catalogue.cards, article.id));
  if (cards.length === 0) return [];
  return [
    {
      kind: 'undated',
      url: UNDATED.url,
      title: 'Undated',
      description: `${plural(cards.length, 'article')} without a date.`,
      position: below(),
      cards,
    },
  ];
}

import { markText } from '../../../knowledge/languages/text-language.ts';
import { SECTION_OF } from '../../../model/entity-sections.ts';
import type { ArticleHead, Digest, EditionDate, EntityKind } from '../../../model/model.ts';
import { addressTerm, EVERYTHING, filterKey, filterLetter } from '../../../search/format/keys.ts';
import type { PartHead } from '../../../search/format/manifest.ts';
import { plainArticleUrl } from '../../../search/format/places.ts';
import type { IndexedSubject, PartColumns } from '../../../search/write/part-columns.ts';
import { addressKey } from '../../../tools/addresses/address-key.ts';
import { raggedOf } from '../../../tools/columns/ragged.ts';
import { textsOf } from '../../../tools/columns/texts.ts';
import type { Face, NamedEntity } from '../../face.ts';
import { shortenHeadline } from '../../short-headline.ts';
import type { MarkedRows } from '../../told.ts';
import { numberArticles } from './number-articles.ts';

/** What an article belongs to beside its entities: the letters of filters, and slugs, side by side. */
export interface Belonging {
  readonly keys: readonly string[];
}

/** An article, as the index is given it. */
interface GivenArticle {
  readonly item: Face;
  readonly beside: Belonging | null;
}

/** The same with what is asked for often: a face reads it anew each time. */
interface IndexedArticle extends GivenArticle {
  readonly head: ArticleHead;
  readonly date: EditionDate | null;
}

export type PartShape = Pick<PartHead, 'name' | 'isDense' | 'isInline' | 'perPiece'>;

/** All that a part of the index is made from, beside the texts. */
export interface IndexPartInputs {
  readonly shape: PartShape;
  readonly namesIn: string | null;
  /** Of the pages: records leave it out. */
  readonly language: string;
  /** In the order of their numbers. */
  readonly articles: MarkedRows<GivenArticle>;
  /** Of which some articles of the part are. */
  readonly subjects: MarkedRows<IndexedSubject>;
  /** The values whose articles are counted in all parts. */
  readonly counted: PartColumns['counted'];
}

/** The letter of each kind's filter. */
export const LETTER_OF: Readonly<Record<EntityKind, string>> = {
  person: filterLetter('person'),
  place: filterLetter('place'),
  organisation: filterLetter('organisation'),
};

/** What a filter knows an entity by. */
export const slugOfEntity = ({ id, kind }: Pick<NamedEntity, 'id' | 'kind'>): string =>
  id.slice(SECTION_OF[kind].length + 1);

/** The columns that a part of the index is made of. */
export function makeIndexPart(
  { shape, language, namesIn, articles, subjects, counted }: IndexPartInputs,
  head: PartHead,
): PartColumns {
  const rows = articles.values.map(({ item, beside }): IndexedArticle => {
    const { article, date } = item;
    return { item, beside, head: article, date };
  });
  const { numbers } = numberArticles(
    rows.map(({ head: { id }, date }) => ({ id, date })),
    shape.isDense,
  );
  const order = numbers
    .map((number, row) => ({ number, article: rows[row]! }))
    .sort((a, b) => a.number - b.number);
  const languageNames = new Map<string, number>();
  const keyPlaces = new Map<string, number>();
  const placeOf = (places: Map<string, number>, name: string): number => {
    const known = places.get(name) ?? places.size;
    places.set(name, known);
    return known;
  };
  const heads = order.map(({ article }) => article.head);
  const languages = Uint16Array.from(heads, (head) => placeOf(languageNames, head.language));
  const everywhere = shape.isDense ? [] : [EVERYTHING];
  const keysOf = raggedOf(
    order.map(({ article }) => [...everywhere, ...listKeys(article)].map((key) => placeOf(keyPlaces, key))),
  );
  return {
    ...{ head, namesIn },
    numbers: Uint32Array.from(order, ({ number }) => number),
    bodies: order.map(({ article }): Digest => article.item.body),
    bodyStarts: Uint32Array.from(order, ({ article }) => article.item.bodyStart),
    titles: textsOf(
      heads.map((head) => (head.headlineDerived && head.opening === undefined ? head.headline : '')),
    ),
    ...{ languages, languageNames: [...languageNames.keys()] },
    names: raggedOf(
      order.map(({ article }) => article.item.mentions.flatMap(({ start, end }) => [start, end])),
    ),
    ...{ keys: [...keyPlaces.keys()], keysOf },
    subjects: subjects.values,
    records: textsOf(order.map(({ article }) => JSON.stringify(recordOf(article, language)))),
    counted,
  };
}

/** What it is filtered by, and found by where it was on the web. */
function listKeys({ item, beside, head }: IndexedArticle): readonly string[] {
  const named = item.entities.filter(({ url }) => url !== null);
  return [
    filterKey(filterLetter('language'), head.language),
    ...named.map((entity) => filterKey(LETTER_OF[entity.kind], slugOfEntity(entity))),
    ...(beside?.keys ?? []).map((key) => filterKey(key.slice(0, 1), key.slice(1))),
    ...(head.originalUrl === null ? [] : [addressTerm(addressKey(head.originalUrl))]),
  ];
}

/**
 * Headline, address where it is not told by the headline, source, authors; language and direction of the headline where
 * they are not those of the page; the headline as it stands, where that is not as it is shown, `1` for all in capitals:
 * as many as there are.
 */
function recordOf({ item, head, date }: IndexedArticle, around: string): readonly unknown[] {
  const { card } = item;
  const headline = shortenHeadline(card.headline, card.opens === true);
  const { lang, dir } = markText(headline, card.language, around);
  const record: unknown[] = [
    headline,
    card.url === plainArticleUrl(date, headline) ? 0 : card.url,
    lang ?? 0,
    card.source ?? 0,
    head.byline.length === 0 ? 0 : head.byline,
    dir ?? 0,
    tellOriginal(headline, shortenHeadline(head.headline, card.opens === true)),
  ];
  while (record.at(-1) === 0) record.pop();
  return record;
}

function tellOriginal(shown: string, original: string): string | 0 | 1 {
  if (shown === original) return 0;
  return shown.toUpperCase() === original ? 1 : original;
}

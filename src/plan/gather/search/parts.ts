import type { ArticleId, Url } from '../../../model/model.ts';
import type { GroupingRows } from '../../../outline/archive-columns.ts';
import { filterLetter, WRITER } from '../../../search/format/keys.ts';
import type { PartHead } from '../../../search/format/manifest.ts';
import { FILTERS } from '../../../search/read/answer.ts';
import type { IndexedSubject } from '../../../search/write/part-columns.ts';
import { chooseNamesIn } from '../../../search/write/write-manifest.ts';
import { findFirst } from '../../../tools/columns/find-first.ts';
import { listTexts, readTexts } from '../../../tools/columns/texts.ts';
import { pageLanguage } from '../../../words/words-of.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { markRows } from '../../catalogue/marks.ts';
import { GatheredPart } from '../../make/gathered-part.ts';
import { type Belonging, LETTER_OF, type PartShape, slugOfEntity } from '../../make/search/index-part.ts';
import { numberArticles } from '../../make/search/number-articles.ts';
import { MarkedTable } from '../../told.ts';
import { type PartRows, partRows } from './part-rows.ts';

/** A part with fewer articles has positions with its words. */
const INLINE_BELOW = 4096;
/** Numbers of articles whose records stand in one file, by how many articles there are. */
const PER_PIECE = [
  { below: 40_000, count: 64 },
  { below: Number.POSITIVE_INFINITY, count: 128 },
] as const;
/** Where only some of the numbers are of articles. */
const PER_SPARSE_PIECE = 384;
/** Values of each filter that are counted. */
const MOST_COUNTED = 48;
/** Other names of a subject by which it is found. */
const MOST_NAMES = 12;

/** A subject, and where it is. */
interface ListedSubject extends IndexedSubject {
  readonly articles: Uint32Array;
}

/** The parts of the search index. */
export function* gatherIndexParts(catalogue: Catalogue): Iterable<GatheredPart> {
  const { settings, dateOf } = catalogue;
  const subjects = listSubjects(catalogue);
  const told = new MarkedTable(
    () => markRows(subjects.length, (at, telling) => telling.tell(nameSubject(subjects[at]!))),
    (at) => nameSubject(subjects[at]!),
  );
  const articles = catalogue.faces.beside((row) => belongingOf(row, catalogue));
  const counted = listCounted(subjects, catalogue);
  const languages = listTexts(catalogue.archive.outlines.languageNames);
  const namesIn = chooseNamesIn(settings.language, languages);
  for (const part of partRows(dateOf)) {
    const shape = shapePart(part);
    const places = [...subjects.keys()].filter((at) => isIn(subjects[at]!.articles, part.rows));
    yield new GatheredPart(
      {
        shape,
        language: pageLanguage(settings.language),
        namesIn,
        articles: articles.of(part.rows),
        subjects: told.of(Uint32Array.from(places)),
        counted,
      },
      sizePart(part, shape, catalogue),
    );
  }
}

function shapePart({ name, rows }: PartRows): PartShape {
  const isDense = name !== 'month';
  const { count } = PER_PIECE.find(({ below }) => rows.length < below)!;
  return {
    ...{ name, isDense, isInline: rows.length < INLINE_BELOW },
    perPiece: isDense ? count : PER_SPARSE_PIECE,
  };
}

function sizePart(
  { rows }: PartRows,
  { isDense }: PartShape,
  { archive, dateOf }: Catalogue,
): Pick<PartHead, 'count' | 'space' | 'calendar'> {
  const id = readTexts(archive.outlines.ids);
  const articles = Array.from(rows, (row) => ({ id: id(row) as ArticleId, date: dateOf[row]! }));
  const { calendar, space } = numberArticles(articles, isDense);
  return { count: rows.length, space, calendar };
}

/** Whether an article of some is among others, which stand side by side, or do behind those without a date. */
function isIn(articles: Uint32Array, rows: Uint32Array): boolean {
  const [first, last] = [rows[0]!, rows.at(-1)!];
  if (first <= last) return isBetween(articles, first, last);
  return articles.length > 0 && (articles.at(-1)! >= first || isBetween(articles, 0, last));
}

function isBetween(articles: Uint32Array, first: number, last: number): boolean {
  const at = findFirst(articles.length, (place) => articles[place]! >= first);
  return at < articles.length && articles[at]! <= last;
}

function nameSubject({ letter, slug, name, others }: ListedSubject): IndexedSubject {
  return { letter, slug, name, others };
}

/** Whoever and whatever has a page, but stories; and authors who have none. */
function listSubjects({ archive, entityUrls, authorUrls }: Catalogue): readonly ListedSubject[] {
  const entities = archive.entities.flatMap((entity, place): ListedSubject[] => {
    if (entityUrls[place] === null) return [];
    const { kind, name, acronym, aliases, articles } = entity;
    const others = [...(acronym === null ? [] : [acronym]), ...aliases].slice(0, MOST_NAMES);
    return [{ letter: LETTER_OF[kind], slug: slugOfEntity(entity), name, others, articles }];
  });
  const grouping = (
    letter: string,
    { slug, name, written, otherNames, articles }: GroupingRows,
  ): ListedSubject => ({
    ...{ letter, slug, name, articles },
    others: [...(written === name ? [] : [written]), ...otherNames].slice(0, MOST_NAMES),
  });
  return [
    ...entities,
    ...archive.topics.map((topic) => grouping(filterLetter('topic'), topic)),
    ...archive.sources.map((source) => grouping(filterLetter('source'), source)),
    ...archive.authors.map((author, place) => grouping(letterOfAuthor(authorUrls[place] ?? null), author)),
  ];
}

const letterOfAuthor = (page: Url | null): string => (page === null ? WRITER : filterLetter('author'));

/** What an article is filtered by, beside its entities and its language. */
function belongingOf(
  row: number,
  { archive, topicsOf, sourcesOf, authorsOf, authorUrls }: Catalogue,
): Belonging {
  const keys = (
    letter: string,
    places: readonly number[] | undefined,
    some: readonly { readonly slug: string }[],
  ) => (places ?? []).map((place) => letter + some[place]!.slug);
  const story = archive.stories[archive.storyOf[row]!];
  return {
    keys: [
      ...keys(filterLetter('topic'), topicsOf.get(row), archive.topics),
      ...keys(filterLetter('source'), sourcesOf.get(row), archive.sources),
      ...(authorsOf.get(row) ?? []).map(
        (author) => letterOfAuthor(authorUrls[author] ?? null) + archive.authors[author]!.slug,
      ),
      ...(story === undefined ? [] : [filterLetter('story') + story.slug]),
    ],
  };
}

/** Of each filter the values that most articles have. */
function listCounted(
  subjects: readonly ListedSubject[],
  { archive }: Catalogue,
): GatheredPart['inputs']['counted'] {
  const languages = listTexts(archive.outlines.languageNames).sort();
  return [
    ...FILTERS.flatMap((filter) =>
      subjects
        .filter(({ letter }) => letter === filterLetter(filter))
        .sort((a, b) => b.articles.length - a.articles.length || (a.slug < b.slug ? -1 : 1))
        .slice(0, MOST_COUNTED)
        // In an order that one article more does not change.
        .sort((a, b) => (a.slug < b.slug ? -1 : 1))
        .map(({ letter, slug, name }) => ({ letter, value: slug, name })),
    ),
    ...languages.map((language) => ({ letter: filterLetter('language'), value: language, name: language })),
  ];
}

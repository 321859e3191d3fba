import type { Slug } from '../../model/model.ts';
import type { GroupingRows } from '../../outline/archive-columns.ts';
import { NONE } from '../../outline/columns.ts';
import { countIn } from '../../tools/collections/count.ts';
import { groupBy } from '../../tools/collections/group.ts';
import type { Ragged } from '../../tools/columns/ragged.ts';
import { listTexts, type Texts } from '../../tools/columns/texts.ts';
import { compareText } from '../../tools/text/compare-text.ts';
import { slugify, suffixSlug } from '../../tools/text/slug.ts';
import { tellApart } from '../../tools/text/tell-apart.ts';
import { foldName } from '../fold-name.ts';
import { nameGrouping, uniteRows } from '../groupings/group-articles.ts';
import { indexPostings } from '../postings.ts';
import { foldAuthor, readAuthor } from './author-name.ts';
import { namesAuthor } from './names-author.ts';

/** A way in which an author is called, and the rows of the articles that call them so. */
interface Spelling {
  readonly name: string;
  readonly rows: Uint32Array;
  /** Places of the bylines, by what is written in them. */
  readonly places: readonly number[];
}

/** One author's, by the letters that they share. */
interface Signature {
  readonly folded: string;
  /** The one that is shown first. */
  readonly spellings: readonly Spelling[];
}

interface Authors {
  /** By slug. */
  readonly authors: readonly GroupingRows[];
  /** By row: the author whom each name in the byline names, its place in `authors`; `NONE`: a desk, an agency. */
  readonly authorOf: Ragged;
}

/**
 * Articles by who wrote them. Spellings of one name are one author: `JANE DOE`, `Doe, Jane`, `By Jane Doe, AFP`.
 *
 * @param bylines by row of the archive: places in `names`
 * @param sourceNames what the articles' papers, agencies and sites are called, who sign as such
 */
export function groupAuthors({ bounds, values }: Ragged, names: Texts, sourceNames: Texts): Authors {
  const sources = new Set(listTexts(sourceNames).map(foldSource));
  const isSource = (name: string): boolean => sources.has(foldSource(name));
  const written = listTexts(names);
  const { starts, rows } = indexPostings(bounds, values, written.length);
  const rowsOf = (place: number): Uint32Array => rows.subarray(starts[place], starts[place + 1]);
  const called = written.map(readAuthor);
  const byName = groupBy(
    [...called.keys()].filter((place) => namesAuthor(called[place]!, isSource)),
    (place) => called[place]!,
  );
  const spellings = [...byName].map(
    ([name, places]): Spelling => ({ name, places, rows: uniteRows(places.map(rowsOf)) }),
  );
  const signatures = [...groupBy(spellings, ({ name }) => foldAuthor(name))].map(
    ([folded, of]): Signature => ({ folded, spellings: of.sort(bestFirst) }),
  );
  return nameAuthors(signatures, { bounds, values }, written.length);
}

function nameAuthors(signatures: readonly Signature[], { bounds, values }: Ragged, count: number): Authors {
  const slugs = tellApart(signatures, ({ folded, spellings }, digits) => {
    const slug = slugify(spellings[0]!.name);
    return digits === 0 ? slug : suffixSlug(slug, folded, digits);
  });
  const formerOf = listFormerSlugs(slugs);
  const sorted = [...slugs].sort(([, a], [, b]) => compareText(a, b));
  const placeOf = new Uint32Array(count).fill(NONE);
  for (const [author, [{ spellings }]] of sorted.entries())
    for (const { places } of spellings) for (const place of places) placeOf[place] = author;
  return {
    authors: sorted.map(([signature, slug]) => ({
      ...nameGrouping(signature.spellings[0]!.name),
      slug,
      formerSlugs: formerOf(signature),
      articles: uniteRows(signature.spellings.map(({ rows }) => rows)),
    })),
    authorOf: { bounds, values: values.map((place) => placeOf[place]!) },
  };
}

/** Under which other spellings would stand: those that no other author's would. */
function listFormerSlugs(slugs: ReadonlyMap<Signature, Slug>): (signature: Signature) => readonly Slug[] {
  const claims = new Map<Slug, number>();
  const spelled = new Map(
    [...slugs.keys()].map((signature) => {
      const own = [...new Set(signature.spellings.map(({ name }) => slugify(name)))];
      for (const slug of own) countIn(claims, slug);
      return [signature, own];
    }),
  );
  const taken = new Set(slugs.values());
  return (signature) =>
    spelled
      .get(signature)!
      .filter((slug) => claims.get(slug) === 1 && !taken.has(slug))
      .sort(compareText);
}

/** Well written, frequent, and with all accents and stops. */
function bestFirst(a: Spelling, b: Spelling): number {
  return (
    Number(isWellWritten(b.name)) - Number(isWellWritten(a.name)) ||
    b.rows.length - a.rows.length ||
    countMarks(b.name) - countMarks(a.name) ||
    compareText(a.name, b.name)
  );
}

/** `JANE DOE` and `jane doe` are written so by programs. */
function isWellWritten(name: string): boolean {
  return name !== name.toLowerCase() ? name !== name.toUpperCase() : name === name.toUpperCase();
}

function countMarks(name: string): number {
  return name.normalize('NFD').match(/[\p{M}.’]/gu)?.length ?? 0;
}

/** As papers are called with and without their article. */
function foldSource(name: string): string {
  return foldName(name.replace(/^the\s+/i, ''));
}

import type { EditionDate, Url } from '../../../model/model.ts';
import { NONE } from '../../../outline/columns.ts';
import { coarsen } from '../../calendar.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';

/** A data file, and what stands in it. */
interface DataPart {
  readonly url: Url;
  readonly rows: Uint32Array;
}

const MIB = 1 << 20;
/** An archive of so many bytes is one file: of a larger one, a new article shall leave the years before as they are. */
const SMALL = 4 * MIB;
/** Cloudflare Pages takes 25 MiB: sizes are a little uncertain. */
const LARGEST = 22 * MIB;

/** Which part of its file's rows one stands in, from coarse to fine. */
type Level = (row: number) => string;

/**
 * The articles by files: one of a small archive, else one a year, of a year that is too large one a month, then one a
 * day. It depends on the archive alone, and sizes are known without any row being written.
 *
 * @param limits of sizes; for tests
 */
export function splitArticles(
  catalogue: Pick<Catalogue, 'archive' | 'dateOf'>,
  limits = { small: SMALL, largest: LARGEST },
): readonly DataPart[] {
  const { dateOf } = catalogue;
  const rows = Uint32Array.from(dateOf.keys());
  const levels = (['year', 'month', 'day'] as const).map((unit): Level => {
    return (row) => nameDate(dateOf[row]!, unit);
  });
  const sizes = sizeArticles(catalogue);
  if (addUp(rows, sizes) <= limits.small) return [{ url: urlOf('articles'), rows }];
  return splitBy(levels, rows, sizes, limits.largest, 'articles', null);
}

const nameDate = (date: EditionDate | null, unit: 'year' | 'month' | 'day'): string =>
  date === null ? 'undated' : coarsen(date, unit);

/** The entities by files: one, or one a section, then one a letter. */
export function splitEntities(catalogue: Pick<Catalogue, 'archive'>, largest = LARGEST): readonly DataPart[] {
  const { entities } = catalogue.archive;
  const rows = Uint32Array.from(entities.keys());
  const sizes = sizeEntities(catalogue);
  if (addUp(rows, sizes) <= largest) return [{ url: urlOf('entities'), rows }];
  const sectionOf: Level = (row) => entities[row]!.id.split('/')[0]!;
  const letterOf: Level = (row) => entities[row]!.id.replace('/', '-').replace(/(?<=-.).*/, '');
  return splitBy([sectionOf, letterOf], rows, sizes, largest, 'entities', null);
}

const urlOf = (name: string): Url => `data/${name}.ndjson` as Url;

/**
 * Rows by files that are as coarse as their size allows.
 *
 * @param part what the rows are within; `null`: all of them
 */
function splitBy(
  [level, ...finer]: readonly Level[],
  rows: Uint32Array,
  sizes: Float64Array,
  largest: number,
  name: string,
  part: string | null,
): readonly DataPart[] {
  if (part !== null && addUp(rows, sizes) <= largest) return [{ url: urlOf(`${name}-${part}`), rows }];
  if (level === undefined)
    return cutRows(rows, sizes, largest).map((cut, at) => ({
      url: urlOf(`${name}-${part}-${at + 1}`),
      rows: cut,
    }));
  return groupRows(rows, level).flatMap(([within, of]) => splitBy(finer, of, sizes, largest, name, within));
}

/** Neighbours that stand in the same part. */
function groupRows(rows: Uint32Array, level: Level): readonly (readonly [part: string, rows: Uint32Array])[] {
  const groups: [string, Uint32Array][] = [];
  for (let from = 0, to = 0; from < rows.length; from = to) {
    const part = level(rows[from]!);
    while (to < rows.length && level(rows[to]!) === part) to++;
    groups.push([part, rows.subarray(from, to)]);
  }
  return groups;
}

/** As many as have room, each time. */
function cutRows(rows: Uint32Array, sizes: Float64Array, largest: number): readonly Uint32Array[] {
  const cuts: Uint32Array[] = [];
  let [from, size] = [0, 0];
  for (const [at, row] of rows.entries()) {
    if (at > from && size + sizes[row]! > largest) {
      cuts.push(rows.subarray(from, at));
      [from, size] = [at, 0];
    }
    size += sizes[row]!;
  }
  return [...cuts, rows.subarray(from)];
}

function addUp(rows: Uint32Array, sizes: Float64Array): number {
  let sum = 0;
  for (const row of rows) sum += sizes[row]!;
  return sum;
}

/** Bytes of what an article's row says beside head and text: names of fields, its address, its topics, its file. */
const AROUND_ARTICLE = 500;
/** Of what it says of an entity beside its id, and of each mention. */
const AROUND_ENTITY = 36;
const SPAN = 14;

/** About how many bytes the row of each article has. */
function sizeArticles({ archive }: Pick<Catalogue, 'archive'>): Float64Array {
  const { outlines, entityOf, entities } = archive;
  const { heads, pictures, textBytes, mentions } = outlines;
  const idBytes = Uint32Array.from(entities, ({ id }) => id.length + AROUND_ENTITY);
  /** The last article that named each entity, from 1. */
  const namedBy = new Uint32Array(entities.length);
  return Float64Array.from(textBytes, (text, row) => {
    const length = ({ bounds }: { readonly bounds: Uint32Array }) => bounds[row + 1]! - bounds[row]!;
    let size = AROUND_ARTICLE + text + length(heads) + length(pictures);
    for (let at = mentions.bounds[row]!; at < mentions.bounds[row + 1]!; at++) {
      const entity = entityOf[at]!;
      if (entity === NONE) continue;
      size += namedBy[entity] === row + 1 ? SPAN : SPAN + idBytes[entity]!;
      namedBy[entity] = row + 1;
    }
    return size;
  });
}

/** Bytes of what an entity's row says beside its names and articles. */
const ENTITY = 450;
/** Of a UTF-16 code unit in UTF-8, at most; and what stands around a text in a list. */
const UNIT = 3;
const AROUND_TEXT = 3;

/** About how many bytes the row of each entity has. */
function sizeEntities({ archive: { entities, outlines } }: Pick<Catalogue, 'archive'>): Float64Array {
  const { bounds } = outlines.ids;
  return Float64Array.from(entities, ({ name, aliases, note, articles }) => {
    let size = ENTITY + UNIT * (name.length + (note?.length ?? 0));
    for (const alias of aliases) size += UNIT * alias.length + AROUND_TEXT;
    for (const row of articles) size += bounds[row + 1]! - bounds[row]! + AROUND_TEXT;
    return size;
  });
}

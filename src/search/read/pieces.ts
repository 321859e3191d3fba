import { FACETS_TOGETHER, type FacetPostings, readFacetPiece } from '../format/facet-piece.ts';
import { lonePieceName, pieceName } from '../format/keys.ts';
import type { IndexManifest, PartHead, PartManifest } from '../format/manifest.ts';
import { facetsName, manifestName, positionsName, recordsName, wordsName } from '../format/places.ts';
import { addPositions, readWordPiece, type WordEntry } from '../format/word-piece.ts';

/**
 * Loads a piece of the index by its name, unpacked.
 *
 * @param version browsers that have a file of another version load it anew
 * @throws {Error} where it cannot be loaded
 */
export type LoadPiece = (name: string, version: string) => Promise<Uint8Array>;

/** What a list of results shows of an article, as it is written: what is 0 or left out is usual. */
type ArticleRecord = readonly [
  headline: string,
  url?: string | 0,
  language?: string | 0,
  source?: string | 0,
  authors?: readonly string[] | 0,
  direction?: 'ltr' | 'rtl' | 'auto' | 0,
  original?: string | 0 | 1,
];

/** What a part tells of its facets. */
interface PartFacets {
  readonly values: readonly FacetPostings[];
  /** Letters of filters that nobody asked for. */
  readonly left: readonly string[];
}

const DECODER = new TextDecoder();
const readJson = (bytes: Uint8Array): unknown => JSON.parse(DECODER.decode(bytes));

/** What all parts of the index say of themselves. */
export async function openManifest(load: LoadPiece): Promise<IndexManifest> {
  return readJson(await load('index', '')) as IndexManifest;
}

/** The pieces of a part of the index, each loaded when it is asked for, and once. */
export class PartReader {
  readonly head: PartHead;
  readonly #load: LoadPiece;
  readonly #pieces = new Map<string, Promise<unknown>>();

  constructor(head: PartHead, load: LoadPiece) {
    this.head = head;
    this.#load = load;
  }

  manifest(): Promise<PartManifest> {
    return this.#once(manifestName(this.head.name), (bytes) => readJson(bytes) as PartManifest);
  }

  /** What stands under a key; `null`: nothing. */
  async entry(key: string, withPositions = false): Promise<WordEntry | null> {
    const { alone } = await this.manifest();
    const piece = alone.includes(key) ? lonePieceName(key) : await this.#pieceOf(key);
    if (piece === null) return null;
    const entries = await this.#entriesOf(piece, withPositions);
    return entries.find((entry) => entry.key === key) ?? null;
  }

  /** The entries of the piece that a key is or would be in, and of so many around it. */
  async around(key: string, more: number): Promise<readonly WordEntry[]> {
    const { keys } = await this.manifest();
    const place = await this.#placeOf(key);
    return this.#entriesBetween(Math.max(place - more, 0), Math.min(place + more, keys.length - 1));
  }

  /** The entries that are loaded with that of a key, or would be. */
  async beside(key: string): Promise<readonly WordEntry[]> {
    const { alone } = await this.manifest();
    return alone.includes(key) ? [] : this.around(key, 0);
  }

  /** The entries whose keys begin like this, of at most so many pieces. */
  async beginning(prefix: string, mostPieces: number): Promise<readonly WordEntry[]> {
    const { keys } = await this.manifest();
    const first = await this.#placeOf(prefix);
    let last = first;
    while (last + 1 < keys.length && keys[last + 1]!.startsWith(prefix) && last - first + 1 < mostPieces)
      last++;
    const entries = await this.#entriesBetween(first, last, prefix);
    return entries.filter(({ key }) => key.startsWith(prefix));
  }

  /** What is shown of an article. */
  async record(number: number): Promise<ArticleRecord> {
    const { name, perPiece } = this.head;
    const group = Math.floor(number / perPiece);
    const records = await this.#once(
      recordsName(name, group),
      // A list has its places for keys.
      (bytes) => new Map(Object.entries(readJson(bytes) as Record<string, ArticleRecord>)),
    );
    const record = records.get(String(number - group * perPiece));
    if (record === undefined) throw new Error(`the index has no article ${number} in ${name}`);
    return record;
  }

  /** The values of some filters that are counted, with their articles; and the filters that were left out. */
  async facets(letters: ReadonlySet<string>): Promise<PartFacets> {
    const { facets } = await this.manifest();
    const isWanted = (file: string): boolean => file === FACETS_TOGETHER || letters.has(file);
    const loaded = facets
      .filter(isWanted)
      .map((file) => this.#once(facetsName(this.head.name, file), readFacetPiece));
    return {
      values: (await Promise.all(loaded)).flat(),
      left: facets.filter((file) => !isWanted(file)),
    };
  }

  /** The piece that a key is in, by bisection. */
  async #placeOf(key: string): Promise<number> {
    const { keys } = await this.manifest();
    let [low, high] = [0, keys.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (keys[middle]! <= key) low = middle + 1;
      else high = middle;
    }
    return Math.max(low - 1, 0);
  }

  async #pieceOf(key: string): Promise<string | null> {
    const { keys } = await this.manifest();
    const first = keys[await this.#placeOf(key)];
    return first === undefined ? null : pieceName(first);
  }

  /** Those that stand alone are among them where they begin like the prefix. */
  async #entriesBetween(
    first: number,
    last: number,
    prefix: string | null = null,
  ): Promise<readonly WordEntry[]> {
    const { keys, alone } = await this.manifest();
    const pieces = keys.slice(first, last + 1).map(pieceName);
    const own = prefix === null ? [] : alone.filter((key) => key.startsWith(prefix)).map(lonePieceName);
    return (await Promise.all([...pieces, ...own].map((piece) => this.#entriesOf(piece, false)))).flat();
  }

  async #entriesOf(piece: string, withPositions: boolean): Promise<readonly WordEntry[]> {
    const { name, isInline } = this.head;
    const entries = this.#once(wordsName(name, piece), (bytes) => readWordPiece(bytes, isInline));
    if (!withPositions || isInline) return entries;
    const words = await entries;
    if (!words.some((entry) => entry.words.some(({ hasPositions }) => hasPositions))) return words;
    return this.#once(positionsName(name, piece), (bytes) => addPositions(words, bytes));
  }

  #once<Piece>(name: string, read: (bytes: Uint8Array) => Piece): Promise<Piece> {
    const known = this.#pieces.get(name);
    if (known !== undefined) return known as Promise<Piece>;
    const loaded = this.#load(name, this.head.version).then(read);
    this.#pieces.set(name, loaded);
    // One that failed is tried again when it is asked for again.
    loaded.catch(() => this.#pieces.delete(name));
    return loaded;
  }
}

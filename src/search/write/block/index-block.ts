import { Growing } from '../../../tools/columns/growing.ts';
import type { Stemmer } from '../../text/stem.ts';
import { visitWordBytes } from '../../text/words.ts';
import { type IndexBlock, TEXT_BREAK } from './block.ts';
import { layOutTokens } from './lay-out-tokens.ts';
import type { Terms } from './terms.ts';

/** An article, as its words are read. */
export interface ReadArticle {
  readonly number: number;
  readonly text: string;
  /** Where the text begins behind the headline. */
  readonly bodyStart: number;
  /** The headline where it is no part of the text; else empty. */
  readonly title: string;
  readonly language: string;
  /** Starts and ends of names in the text, in turn, ascending. */
  readonly names: ArrayLike<number>;
}

/**
 * Reads the words of articles, and lays them by words.
 *
 * @param articles in the order of their numbers
 * @param terms that may know words of other blocks
 */
export function indexBlock(
  articles: Iterable<ReadArticle>,
  terms: Terms,
  stemmerOf: (language: string) => Stemmer | null,
): IndexBlock {
  const tokens = new Growing(Uint32Array);
  const owners = new Growing(Uint32Array);
  const places = new Growing(Uint32Array);
  const numbers = new Growing(Uint32Array);
  const headlineEnds = new Growing(Uint32Array);
  const asWritten = terms.openLanguage(null);
  for (const { number, text, bodyStart, title, language, names } of articles) {
    const owner = numbers.length;
    const own = terms.openLanguage(stemmerOf(language));
    numbers.push(number);
    let place = 0;
    let headlineEnd = 0;
    const add = (term: number): void => {
      tokens.push(term);
      owners.push(owner);
      places.push(place++);
    };
    if (title !== '') {
      visitWordBytes(title, (bytes, from, to, _start, isPair) =>
        add(terms.termOf(bytes, from, to, isPair ? asWritten : own, false)),
      );
      headlineEnd = place;
      place += TEXT_BREAK;
    }
    let name = 0;
    visitWordBytes(text, (bytes, from, to, start, isPair) => {
      while (name < names.length && names[name + 1]! <= start) name += 2;
      const isName = name < names.length && names[name]! <= start;
      // Pairs of letters have no forms: they are found as they are written.
      add(terms.termOf(bytes, from, to, isPair ? asWritten : own, isName));
      if (start < bodyStart) headlineEnd = place;
    });
    headlineEnds.push(headlineEnd);
  }
  return layOutTokens(terms, {
    tokens: tokens.finish(),
    owners: owners.finish(),
    places: places.finish(),
    numbers: numbers.finish(),
    headlineEnds: headlineEnds.finish(),
  });
}

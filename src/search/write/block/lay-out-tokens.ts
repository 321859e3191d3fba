import { Growing } from '../../../tools/columns/growing.ts';
import { placesByNumber, type Ragged } from '../../../tools/columns/ragged.ts';
import { GrowingTexts } from '../../../tools/columns/texts.ts';
import { compareText } from '../../../tools/text/compare-text.ts';
import { ByteWriter } from '../../format/bytes.ts';
import { IN_HEADLINE, stretchOf } from '../../format/word-piece.ts';
import { type IndexBlock, type Stream, TEXT_BREAK } from './block.ts';
import { NOT_FREQUENT, type Terms } from './terms.ts';

/** The words of articles as they stand there. */
interface ReadTokens {
  /** The term of each. */
  readonly tokens: Uint32Array;
  /** Of each, its article by its place in the block, and its own place in the article. */
  readonly owners: Uint32Array;
  readonly places: Uint32Array;
  /** The number of each article. */
  readonly numbers: Uint32Array;
  /** Where the words of the headline end, by place in the article. */
  readonly headlineEnds: Uint32Array;
}

/** What stands around each word, and where it is among those that are not frequent. */
interface Surroundings {
  /** The place of its word among the frequent ones. */
  readonly ranks: Uint32Array;
  /** 1 where the next token is the next word of the same text. */
  readonly goesOn: Uint8Array;
  /** What is asked of a token, {@link FACTS} numbers side by side: words are laid out in an order in which none is near. */
  readonly facts: Uint32Array;
}

const FACTS = 8;
/** Its article by its place in the block; its place there among all words, and among those that are not frequent… */
const [OWNER, PLACE, ORDER] = [0, 1, 2];
/** …and the first of the frequent words that stand right before it, and the last of those right behind it; else itself. */
const [RUN_START, RUN_END] = [3, 4];

/** Lays words by terms, in the order of their names. */
export function layOutTokens(terms: Terms, read: ReadTokens): IndexBlock {
  const around = lookAround(terms, read);
  const { ranks, facts } = around;
  const { bounds, values } = sortByTerm(terms, read, around);
  const order: number[] = [];
  for (let term = 0; term + 1 < bounds.length; term++)
    if (bounds[term]! < bounds[term + 1]!) order.push(term);
  order.sort((a, b) => compareText(terms.names[a]!, terms.names[b]!));
  const names = new GrowingTexts();
  const counts = new Uint32Array(order.length);
  const firsts = new Uint32Array(order.length);
  const lasts = new Uint32Array(order.length);
  const streams = {
    articles: new StreamWriter(),
    masks: new StreamWriter(),
    times: new StreamWriter(),
    places: new StreamWriter(),
    steps: new StreamWriter(),
    runs: new StreamWriter(),
    neighbours: new StreamWriter(),
  };
  const { articles, masks, times, steps, runs, neighbours } = streams;
  const all = Object.values(streams);
  const { bare } = terms.frequentWords;
  for (const [at, term] of order.entries()) {
    names.push(terms.names[term]!);
    const rank = terms.rankOf(term);
    const end = bounds[term + 1]!;
    // Of two frequent words side by side, all is known that is to be.
    const isPair = ranks[values[bounds[term]!]!] !== NOT_FREQUENT;
    const placeFact = isPair && rank === NOT_FREQUENT ? PLACE : ORDER;
    let [count, before] = [0, 0];
    for (let from = bounds[term]!; from < end; ) {
      const first = values[from]! * FACTS;
      const owner = facts[first + OWNER]!;
      const number = read.numbers[owner]!;
      if (count++ === 0) firsts[at] = number;
      else articles.number(number - before);
      before = number;
      let to = from;
      let mask = facts[first + PLACE]! < read.headlineEnds[owner]! ? IN_HEADLINE : 0;
      for (; to < end; to++) {
        const fact = values[to]! * FACTS;
        if (facts[fact + OWNER] !== owner) break;
        mask |= stretchOf(facts[fact + placeFact]!);
      }
      if (rank >= bare) masks.byte(mask);
      if (rank === NOT_FREQUENT) {
        times.number((to - from) * 2 + (mask & IN_HEADLINE));
        let placeBefore = 0;
        for (let occurrence = from; occurrence < to; occurrence++) {
          const token = values[occurrence]!;
          const fact = token * FACTS;
          const place = facts[fact + placeFact]!;
          (occurrence === from ? streams.places : steps).number(place - placeBefore);
          placeBefore = place;
          const start = isPair ? token : facts[fact + RUN_START]!;
          const last = isPair ? token : facts[fact + RUN_END]!;
          runs.number(token - start);
          runs.number(last - token);
          for (let other = start; other < token; other++) neighbours.number(ranks[other]!);
          for (let other = token + 1; other <= last; other++) neighbours.number(ranks[other]!);
        }
      }
      from = to;
    }
    lasts[at] = before;
    counts[at] = count;
    for (const stream of all) stream.end();
  }
  return {
    terms: names.finish(),
    ...{ counts, firsts, lasts },
    articles: articles.finishStream(),
    masks: masks.finishStream(),
    times: times.finishStream(),
    places: streams.places.finishStream(),
    steps: steps.finishStream(),
    runs: runs.finishStream(),
    neighbours: neighbours.finishStream(),
  };
}

function lookAround(terms: Terms, { tokens, owners, places }: ReadTokens): Surroundings {
  const count = tokens.length;
  const ranks = tokens.map((term) => terms.rankOf(term));
  const goesOn = new Uint8Array(count);
  const facts = new Uint32Array(count * FACTS);
  let next = 0;
  for (let token = 0; token < count; token++) {
    const isBehind = token > 0 && goesOn[token - 1] === 1;
    if (owners[token] === owners[token + 1] && places[token]! + 1 === places[token + 1]) goesOn[token] = 1;
    const fact = token * FACTS;
    facts[fact + RUN_START] =
      isBehind && ranks[token - 1] !== NOT_FREQUENT ? facts[fact - FACTS + RUN_START]! : token;
    if (token > 0 && owners[token] !== owners[token - 1]) next = 0;
    else if (token > 0 && !isBehind) next += TEXT_BREAK;
    facts[fact + OWNER] = owners[token]!;
    facts[fact + PLACE] = places[token]!;
    facts[fact + ORDER] = next;
    if (ranks[token] === NOT_FREQUENT) next++;
  }
  for (let token = count - 1; token >= 0; token--)
    facts[token * FACTS + RUN_END] =
      goesOn[token] === 1 && ranks[token + 1] !== NOT_FREQUENT
        ? facts[(token + 1) * FACTS + RUN_END]!
        : token;
  return { ranks, goesOn, facts };
}

/**
 * The tokens of each term, ascending; of words that are nearly everywhere, the first of each article. Frequent words side by
 * side are terms of their own, and stand where the first of them does: of a phrase of nothing else they tell where it is.
 */
function sortByTerm(terms: Terms, { tokens, owners }: ReadTokens, { ranks, goesOn }: Surroundings): Ragged {
  const { bare } = terms.frequentWords;
  /** Of the terms of these words, one more than the article that had it last. */
  const had = new Uint32Array(terms.names.length);
  const sorted = new Growing(Uint32Array, tokens.length);
  const places = new Growing(Uint32Array, tokens.length);
  for (let token = 0; token < tokens.length; token++) {
    const [term, rank, owner] = [tokens[token]!, ranks[token]!, owners[token]!];
    if (rank >= bare || had[term] !== owner + 1) {
      sorted.push(term);
      places.push(token);
      if (rank < bare) had[term] = owner + 1;
    }
    if (goesOn[token] === 0 || rank === NOT_FREQUENT || ranks[token + 1] === NOT_FREQUENT) continue;
    sorted.push(terms.pairOf(rank, ranks[token + 1]!));
    places.push(token);
  }
  const { bounds, values } = placesByNumber(sorted.finish(), terms.names.length);
  return { bounds, values: values.map((place) => places.at(place)) };
}

class StreamWriter extends ByteWriter {
  readonly #bounds = new Growing(Uint32Array);

  constructor() {
    super();
    this.#bounds.push(0);
  }

  end(): void {
    this.#bounds.push(this.length);
  }

  finishStream(): Stream {
    return { bytes: this.finish().slice(), bounds: this.#bounds.finish() };
  }
}

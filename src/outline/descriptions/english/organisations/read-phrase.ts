import { CLAUSE_WORDS, POSSESSIVE } from '../common-words.ts';
import { keepToBounds } from './keep-to-bounds.ts';
import { CUTTERS, LEGAL_FORM, ORGANISATION_NOUNS, RELATIONS } from './organisation-words.ts';

const CAPITAL = /^\p{Lu}/u;
const PLAIN_WORD = /^[\p{L}\p{N}][\p{L}\p{N}.'’&/-]*$/u;
/** A word of a name, and not `Geneva-based`. */
const NAME_WORD = /^\p{Lu}(?!.*-\p{Ll})/u;
const ARTICLE = /^(?:the|an?)$/;
const PREPOSITION = /^(?:for|at|in|to|on|from|with|under|by|since|among|between|as|against|over|outside)$/;
const LOOSE_END = /^(?:and|or|the|\p{L}+ly)$/u;

/** A phrase behind a name in its parts. */
interface Phrase {
  readonly isDefinite: boolean;
  /** Without the article, and without what may be left out. */
  readonly words: readonly string[];
  /** Those before the head. */
  readonly modifiers: readonly string[];
  readonly head: string;
  readonly hasOf: boolean;
  /** What the rest begins with that is left out. */
  readonly cutter: string | null;
}

/** What a part of a sentence says that an organisation is: `a maker of jeans based in Ohio` is a `maker of jeans`. */
export function readPhrase(written: readonly string[]): string | null {
  const phrase = parsePhrase(written);
  if (phrase === null || isOfAnother(phrase)) return null;
  return keepToBounds(phrase.words, phrase.cutter !== null);
}

function parsePhrase(written: readonly string[]): Phrase | null {
  const first = written[0]!;
  const hasArticle = ARTICLE.test(first);
  const isOwned = CAPITAL.test(first) && POSSESSIVE.test(first);
  if (!hasArticle && !isOwned && !(ORGANISATION_NOUNS.has(first) && written[1] === 'of')) return null;
  const all = hasArticle ? written.slice(1) : written;
  const ends = findEnds(all);
  if (ends === null) return null;
  const [of, cut] = ends;
  const headAt = (of < 0 ? cut : of) - 1;
  const head = all[headAt];
  if (head === undefined || !ORGANISATION_NOUNS.has(head)) return null;
  const words = all.slice(0, cut);
  while (of >= 0 && LOOSE_END.test(words.at(-1)!)) words.pop();
  return {
    isDefinite: first === 'the',
    words,
    modifiers: words.slice(0, headAt),
    head,
    hasOf: of >= 0,
    cutter: all[cut] ?? null,
  };
}

/** Where `of` stands, -1 where it does not, and where what may be left out begins; `null` where something is told. */
function findEnds(words: readonly string[]): readonly [of: number, cut: number] | null {
  let of = -1;
  for (const [at, word] of words.entries()) {
    const lower = word.toLowerCase();
    if (PREPOSITION.test(word)) return [of, at];
    if (CUTTERS.has(lower) && (of >= 0 || ORGANISATION_NOUNS.has(words[at - 1] ?? ''))) return [of, at];
    if (word === 'of') of = of < 0 ? at : of;
    else if (!PLAIN_WORD.test(word) || (CLAUSE_WORDS.has(lower) && !(word === 'the' && of >= 0))) return null;
  }
  return [of, words.length];
}

/** Whether it may be said of something else, or is true of no more than a part. */
function isOfAnother({ isDefinite, words, modifiers, head, hasOf, cutter }: Phrase): boolean {
  // `the first carmaker to sell them`
  if (isDefinite && cutter === 'to') return true;
  const isRelation = RELATIONS.has(head);
  const hasForm = modifiers.some((word) => LEGAL_FORM.test(word));
  if (!hasOf) {
    // `in a filing with the SEC, the Edelman group, …`
    if (isDefinite && modifiers.every((word) => NAME_WORD.test(word))) return true;
    return isRelation && !hasForm && !modifiers.some((word) => POSSESSIVE.test(word));
  }
  // `the leading maker of the chips that …`: only these.
  if (cutter !== null && CUTTERS.has(cutter) && words[modifiers.length + 2] === 'the') return true;
  // `Burlington Northern, the Citibank N.A. unit of Citicorp and Bankers Trust`: a list.
  if (isDefinite && hasForm) return true;
  // `a subsidiary of the Royal Dutch/Shell Group and Texaco Inc`: a list, too.
  const lastOfFirst = isRelation ? words[words.indexOf('and') - 1] : undefined;
  return lastOfFirst !== undefined && (LEGAL_FORM.test(lastOfFirst) || lastOfFirst === 'Group');
}

import {
  hasToken,
  isMark,
  isWord,
  isWordAt,
  lowerWordAt,
  type TokenText,
  wordAt,
} from './tokens/token-text.ts';

export type Tense = 'past' | 'future';

const FUTURE = new Set(
  `
  will shall would ll expected scheduled planned plans due upcoming planning intends hopes
  tentatively deadline set slated starts begins opens meets expires ends can may must should
  might aims vowed pledged promised leaves arrives until wo cannot
`
    .trim()
    .split(/\s+/),
);
const PAST = new Set(
  `
  said was were had told did has have met held went came took made gave began found left fell rose
  won lost struck hit saw sent shot spoke wrote became broke brought built bought caught drew drove
  felt flew fought got grew heard kept knew laid led paid put ran sat sold stood swore thought threw
  quit cut shut blew closed beat since ago wounded dead after quoted reporters statement been
`
    .trim()
    .split(/\s+/),
);
/** Words that end in -ed and are no past tense. */
const NOT_PAST = new Set('united need speed hundred indeed feed agreed proceed exceed succeed'.split(' '));
const DETERMINERS = new Set('the a an his her its their this that work him them about one'.split(' '));
const LIMITS = new Set(['by', 'until', 'till']);
/** How many words from the phrase a verb may stand. */
const REACH = 14;

/**
 * Whether the clause round tokens `start` to `end` tells of what was or of what is to come: the verb before the
 * phrase counts first, the one after it second; `null` where neither says.
 */
export function findTense(source: TokenText, start: number, end: number): Tense | null {
  const before = lowerWordAt(source, start - 1);
  if (LIMITS.has(before)) {
    // `has until Tuesday` looks ahead; `Until Thursday, they had not …` looks back.
    return isClauseStart(source, start - 1) ? findTenseFrom(source, end - 1, 1) : 'future';
  }
  // `as early as Tuesday`
  if (before === 'as' && isWordAt(source, start - 3, 'as')) return 'future';
  return findTenseFrom(source, start, -1) ?? findTenseFrom(source, end - 1, 1);
}

function findTenseFrom(source: TokenText, from: number, step: 1 | -1): Tense | null {
  for (let distance = 1; distance <= REACH; distance++) {
    const at = from + step * distance;
    if (!hasToken(source, at) || isClauseEnd(source, at)) return null;
    const tense = readTense(source, at);
    if (tense !== null) return tense;
  }
  return null;
}

function isClauseStart(source: TokenText, at: number): boolean {
  return at === 0 || isClauseEnd(source, at - 1);
}

function isClauseEnd(source: TokenText, at: number): boolean {
  return isMark(source, at, ';:()"“”.?!');
}

function readTense(source: TokenText, at: number): Tense | null {
  if (!isWord(source, at)) return null;
  const printed = wordAt(source, at);
  const word = lowerWordAt(source, at);
  if (word === 'may' && printed !== word) return null;
  if (FUTURE.has(word)) return 'future';
  // `must be held`: the verb before `be` says when.
  if (isWordAt(source, at - 1, 'be')) return null;
  if (PAST.has(word)) return 'past';
  if (word === 'to') {
    const next = wordAt(source, at + 1);
    const isInfinitive = /^[a-z]+$/.test(next) && !DETERMINERS.has(next);
    return isInfinitive ? 'future' : null;
  }
  if (word.length <= 4 || !word.endsWith('ed') || NOT_PAST.has(word)) return null;
  return printed === word ? 'past' : null;
}

import { wordSet } from '../../tools/text/word-set.ts';
import type { Expression } from './expression.ts';
import {
  hasToken,
  isJoined,
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
  tentatively deadline set slated starts begins begin opens meets meet expires ends can may must should
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
  quit cut shut blew closed beat since ago wounded dead after quoted been
`
    .trim()
    .split(/\s+/),
);
/** Words that end in -ed and are no past tense. */
const NOT_PAST = wordSet('united need speed hundred indeed feed proceed exceed succeed');
const DETERMINERS = wordSet('the a an his her its their this that work him them about one');
const LIMITS = new Set(['by', 'until', 'till']);
/** How many words from the phrase a verb may stand. */
const REACH = 14;

/**
 * Whether the clause round tokens `start` to `end` tells of what was or of what is to come: the verb before the
 * phrase counts first, the one after it second; `null` where neither says.
 */
export function findTense(
  source: TokenText,
  start: number,
  end: number,
  kind: Expression['kind'],
): Tense | null {
  const before = lowerWordAt(source, start - 1);
  if (LIMITS.has(before)) {
    // `has until Tuesday` looks ahead; `Until Thursday, they had not …` looks back.
    return isClauseStart(source, start - 1) ? findTenseFrom(source, end - 1, 1) : 'future';
  }
  // `as early as Tuesday`
  if (before === 'as' && isWordAt(source, start - 3, 'as')) return 'future';
  if (TRADE.has(lowerWordAt(source, end)) || isTraded(source, start)) return 'future';
  const isPossessive = isMark(source, end, "'’") && isJoined(source, end) && isWordAt(source, end + 1, 's');
  const isDay = kind === 'weekday' || kind === 'day';
  if (isPossessive || !isDay) {
    // `said fourth-quarter results will fall`: what is said, not the saying.
    const own = isReported(source, start) ? findTenseFrom(source, end - 1, 1) : null;
    if (own !== null) return own;
  }
  // `ways around Wednesday’s ruling`, whatever is to come of it
  if (isPossessive && kind === 'weekday' && !PLANNED.has(lowerWordAt(source, end + 2))) return 'past';
  return findTenseFrom(source, start, -1) ?? findTenseFrom(source, end - 1, 1);
}

/** Goods are sold for months to come: `for May delivery`. */
const TRADE = wordSet('arrival delivery deliveries shipment shipments loading contract contracts futures');
/** `for arrival in June` */
function isTraded(source: TokenText, start: number): boolean {
  const isLinked = isWordAt(source, start - 1, 'in') || isWordAt(source, start - 1, 'during');
  return isLinked && isWordAt(source, start - 3, 'for') && TRADE.has(lowerWordAt(source, start - 2));
}

const REPORTING = wordSet('said says say told announced reported added that');

/** `said`, perhaps with `that` or an article, stands right before the phrase. */
function isReported(source: TokenText, start: number): boolean {
  const at = ARTICLES.has(lowerWordAt(source, start - 1)) ? start - 2 : start - 1;
  return REPORTING.has(lowerWordAt(source, at));
}

/** What the papers write of before it is held. */
const PLANNED = new Set(
  `
  election elections vote match game final semifinal race meeting summit hearing runoff referendum ballot
  session ceremony talks deadline start launch opening debate poll primary contest
`
    .trim()
    .split(/\s+/),
);
const ARTICLES = wordSet('the its their his her');

function findTenseFrom(source: TokenText, from: number, step: 1 | -1): Tense | null {
  let words = 0;
  let isAim = false;
  for (let at = from + step; words < REACH; at += step) {
    if (!hasToken(source, at) || isClauseEnd(source, at)) break;
    if (!isWord(source, at)) continue;
    const tense = readTense(source, at);
    if (tense === 'aim') isAim = true;
    else if (tense !== null) return tense;
    words++;
  }
  return isAim ? 'future' : null;
}

function isClauseStart(source: TokenText, at: number): boolean {
  return at === 0 || isClauseEnd(source, at - 1);
}

function isClauseEnd(source: TokenText, at: number): boolean {
  // A stop inside a sentence is that of a short form.
  return isMark(source, at, ';:()"“”?!');
}

function readTense(source: TokenText, at: number): Tense | 'aim' | null {
  if (!isWord(source, at)) return null;
  const printed = wordAt(source, at);
  const word = lowerWordAt(source, at);
  if (word === 'may' && printed !== word) return null;
  if (FUTURE.has(word)) return 'future';
  // `must be held`: the verb before `be` says when.
  if (isWordAt(source, at - 1, 'be')) return null;
  // `won’t`
  if (word === 'won' && isMark(source, at + 1, "'’") && isWordAt(source, at + 2, 't')) return 'future';
  if (PAST.has(word)) return 'past';
  if (word === 'to') return readInfinitive(source, at);
  if (word.length <= 4 || !word.endsWith('ed') || NOT_PAST.has(word)) return null;
  return printed === word ? 'past' : null;
}

/** What was tried and did not come about, or did. */
const DONE = wordSet('failed refused declined managed continued began forced used helped went came');
const INTENDED = new Set(
  `
  plan plans decision agreement offer order orders threat promise pledge proposal deadline chance right
  is are was were be due set ready likely able going want wants wish intend vote
`
    .trim()
    .split(/\s+/),
);

/** `agreed to meet on Friday` looks ahead; `failed to meet`, `a rally to mark the day on Friday` as the verb before. */
function readInfinitive(source: TokenText, at: number): Tense | 'aim' | null {
  const next = wordAt(source, at + 1);
  if (!/^[a-z]+$/.test(next) || DETERMINERS.has(next)) return null;
  const before = lowerWordAt(source, at - 1);
  if (DONE.has(before)) return 'past';
  return before.endsWith('ed') || INTENDED.has(before) ? 'future' : 'aim';
}

import { isCommonWord } from '../gazetteer/common-words.ts';
import { loadGazetteer, matchKnown } from '../gazetteer/gazetteer.ts';
import { isCapital, type Token } from '../tokens.ts';
import type { Candidate } from './candidate.ts';
import {
  NEAR_CITY,
  NEVER,
  ORGANISATION_HEADS,
  ORGANISATION_TAILS,
  ROLES,
  STRICT_TITLES,
  TITLES,
} from './cues.ts';
import { endOrganisation, endPerson, endPlace, isAllPlain, isPlain, type SmallWords } from './extent.ts';

/** Longest name, in capitalised words, that is taken for a person's without a title or a given name. */
const LONGEST_UNKNOWN = 5;
const INITIALS = /^(?:\p{Lu}|(?:\p{Lu}\.)+)$/u;
const ACRONYM = /^\p{Lu}[\p{Lu}\d]{2,6}$/u;

/** Where the reading of a run stands. */
interface Place {
  readonly tokens: readonly Token[];
  readonly smallWords: SmallWords;
  readonly at: number;
  /** The run's end. */
  readonly limit: number;
  /** The end of the stretch that begins here and holds no title, weekday or such. */
  readonly stretch: number;
  /** What stands before it makes it a person: a role or title, or a title of people only. */
  readonly titled: 'no' | 'maybe' | 'surely';
}

interface Step {
  readonly to: number;
  readonly candidate: Candidate | null;
  readonly titled: Place['titled'];
}

function pass(to: number, titled: Place['titled'] = 'no'): Step {
  return { to, candidate: null, titled };
}

function take(candidate: Candidate): Step {
  return { to: candidate.to, candidate, titled: 'no' };
}

function takeText(from: number, to: number, kind: Candidate['kind'], sure: boolean): Step {
  return take({ from, to, kind, known: null, sure });
}

/** `General Electric`, `General Agreement on …`: no officer. */
function opensCompany(tokens: readonly Token[], at: number, limit: number): boolean {
  const next = tokens[at + 1];
  const match = matchKnown(tokens, at, limit, false);
  if (match !== null && match.to > at + 1) return true;
  return at + 1 < limit && isCapital(next) && (ORGANISATION_TAILS.has(next.key) || isCommonWord(next.key));
}

/** `Secretary General`, `Prime Minister`: the name begins after the last word of the title. */
function passTitle({ tokens, at, limit, titled }: Place): Step | null {
  const key = tokens[at]?.key ?? '';
  if (!TITLES.has(key)) return null;
  if (key === 'general' && opensCompany(tokens, at, limit)) return null;
  const stop = tokens[at + 1]?.text === '.' ? 1 : 0;
  return pass(at + 1 + stop, titled === 'surely' || STRICT_TITLES.has(key) ? 'surely' : 'maybe');
}

function passNever({ tokens, at, limit }: Place): Step | null {
  if (!NEVER.has(tokens[at]?.key ?? '')) return null;
  return matchKnown(tokens, at, limit, false) === null ? pass(at + 1) : null;
}

function takeOrganisation({ tokens, at, limit, stretch, titled }: Place): Step | null {
  if (titled === 'surely') return null;
  const end = endOrganisation(tokens, at, stretch);
  const match = matchKnown(tokens, at, limit, false);
  if (match !== null && match.to >= (end ?? 0)) return null;
  if (end === null || end - at < 2) return null;
  const empty = tokens.slice(at, end).every(({ key }) => ORGANISATION_TAILS.has(key));
  return empty ? pass(end) : takeText(at, end, 'organisation', true);
}

function takeKnown({ tokens, at, limit, stretch, smallWords, titled }: Place): Step | null {
  const match = matchKnown(tokens, at, limit, false);
  if (match === null || titled === 'surely') return null;
  const { known, to } = match;
  // `US$4 billion`
  if (tokens[to]?.text === '$' && !tokens[to]?.spaced) return pass(to);
  const isPlace = known.entity.kind === 'place' && known.form === undefined;
  const { givenNames } = loadGazetteer();
  const given =
    to === at + 1 &&
    givenNames.has(tokens[at]?.key ?? '') &&
    to < stretch &&
    !isPlain(tokens[to], smallWords);
  if (known.doubtful && (titled !== 'no' || given)) return null;
  if (given && isPlace) return null;
  const longer = isPlace ? endPlace(tokens, smallWords, at, stretch) : null;
  if (longer !== null && longer > to) return takeText(at, longer, 'place', true);
  if (known.doubtful && !NEAR_CITY.has(tokens[at - 1]?.key ?? '')) return null;
  // `President Jordan Bardella`
  if (isPlace && titled !== 'no' && to < stretch && !isPlain(tokens[to], smallWords)) return null;
  const step = take({ from: at, to, kind: known.entity.kind, known, sure: true });
  return known.form === 'demonym' ? { ...step, titled } : step;
}

function takePerson({ tokens, at, stretch, smallWords, titled }: Place): Step | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const { givenNames } = loadGazetteer();
  const more = stretch - at > 1;
  const second = tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
  const given =
    more && givenNames.has(token.key) && (!isPlain(tokens[second], smallWords) || isCapital(tokens[second]));
  const last = tokens[stretch - 1];
  const stopped = tokens[at + 1]?.text === '.' && !smallWords.has(last?.key ?? '');
  const initial = more && INITIALS.test(token.text) && (stopped || !isPlain(last, smallWords));
  if (titled === 'no' && !given && !initial) return null;
  // `Deputy Health Minister`: a plain word between title and name is part of the title.
  if (titled !== 'surely' && !given && more && isPlain(token, smallWords)) return pass(at + 1, titled);
  const to = endPerson(tokens, at, stretch);
  if (to <= at || (to - at === 1 && titled === 'no')) return null;
  const empty = isAllPlain(tokens, smallWords, at, to);
  if (empty && titled !== 'surely' && (to - at === 1 || smallWords.has(token.key))) return null;
  return takeText(at, to, 'person', to - at > 1 || titled === 'surely');
}

function takePlace({ tokens, smallWords, at, stretch, titled }: Place): Step | null {
  const end = endPlace(tokens, smallWords, at, stretch);
  // `Bobby Hill`
  const given = loadGazetteer().givenNames.has(tokens[at]?.key ?? '');
  if (titled !== 'no' || (given && end !== null && end - at === 2)) return null;
  return end === null ? null : takeText(at, end, 'place', true);
}

/** Two to five capitalised words that are no words of the language are most often a person. */
function takeUnknown({ tokens, smallWords, at, stretch }: Place): Step | null {
  const words = tokens.slice(at, stretch);
  const size = words.filter(isCapital).length;
  if (size < 2 || size > LONGEST_UNKNOWN) return null;
  const odd = words.some(
    (token) => isCapital(token) && (isPlain(token, smallWords) || token.shape === 'upper'),
  );
  return odd || words.some(({ shape }) => shape === 'number') ? null : takeText(at, stretch, 'person', true);
}

/** Capitalised words of the language: the name of a work, an event or a law, which may begin with a place. */
function passWork({ at, stretch }: Place): Step | null {
  return stretch - at >= 2 ? pass(at + 1) : null;
}

function takeAcronym({ tokens, smallWords, at }: Place): Step | null {
  const token = tokens[at];
  if (token === undefined || !ACRONYM.test(token.text) || isPlain(token, smallWords) || NEVER.has(token.key))
    return null;
  if (tokens[at + 1]?.text === '.' && !tokens[at + 1]?.spaced && isCapital(tokens[at + 2])) return null;
  return takeText(at, at + 1, 'organisation', false);
}

/** In the order in which they are tried. */
const READERS = [
  passTitle,
  passNever,
  takeOrganisation,
  takeKnown,
  takePlace,
  takePerson,
  takeUnknown,
  passWork,
  takeAcronym,
] as const;

/** Whether no name goes on over the word: a weekday, or a title that is not part of a company's name. */
function breaksOff(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!isCapital(token)) return false;
  if (NEVER.has(token.key)) return true;
  return TITLES.has(token.key) && !ORGANISATION_TAILS.has(tokens[at + 1]?.key ?? '');
}

function endStretch(tokens: readonly Token[], from: number, limit: number): number {
  let to = from + 1;
  while (to < limit && (ORGANISATION_HEADS.has(tokens[from]?.key ?? '') || !breaksOff(tokens, to))) to++;
  while (to > from + 1 && !isCapital(tokens[to - 1]) && tokens[to - 1]?.shape !== 'lower') to--;
  return to;
}

/** Names in the run of capitalised words from `start` to `limit`, left to right. */
export function segmentRun(
  tokens: readonly Token[],
  smallWords: SmallWords,
  start: number,
  limit: number,
): readonly Candidate[] {
  const found: Candidate[] = [];
  const before = tokens[start - 1];
  let titled: Place['titled'] = before?.shape === 'lower' && ROLES.has(before.key) ? 'maybe' : 'no';
  let at = start;
  while (at < limit) {
    if (!isCapital(tokens[at])) {
      at++;
      continue;
    }
    const place: Place = { tokens, smallWords, at, limit, stretch: endStretch(tokens, at, limit), titled };
    let step: Step | null = null;
    for (const read of READERS) {
      step = read(place);
      if (step !== null) break;
    }
    if (step?.candidate) found.push(step.candidate);
    at = step?.to ?? at + 1;
    titled = step?.titled ?? 'no';
  }
  return found;
}

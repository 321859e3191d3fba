import { Bytes, Numbers, Scores } from './columns';
import { CASING, LABEL, MODEL } from './constants';
import { addContextFeatures } from './context-features';
import { describeEdge } from './describe';
import { gatherEvidence } from './evidence';
import { forgetForms, openForms } from './forms';
import { closesName, opensName, typeOf } from './labels';
import { Model, newModel } from './model';
import { openNotes } from './notes';
import { findPhrases } from './phrases';
import { bytes, clearRoom, numbers, scores, take } from './room';
import { findRuns, stretchCount, stretches } from './runs';
import { addScores, forgetWords, openScorer, reserveWords, score, touchWords } from './scorer';
import { addSecondFeatures, beginSecond, findExtents, isClear } from './second-features';
import { forms, sentences, tabulate } from './sentences';
import { clearSink, openSink } from './sink';
import { size, takeTokens, takeUnits } from './tokens';
import { beginDecoding, decode, openDecoder, openTransitions } from './viterbi';
import { countVotes } from './votes';
import { addWordFeatures, REACH } from './word-features';

/** What JavaScript calls: an article is begun, viewed, read for the first time and again. */

/** Models of the first reading, for sentences in which capitals say something and for the others; that of the second. */
let cased: Model = changetype<Model>(0);
let caseless: Model = changetype<Model>(0);
let second: Model = changetype<Model>(0);

export let offsets: Numbers = changetype<Numbers>(0);
export let limits: Numbers = changetype<Numbers>(0);
/** For each stretch, where its scores begin. */
let scoreStarts: Numbers = changetype<Numbers>(0);
/** Of the stretches one after the other: one of each label for each token. */
let firstScores: Scores = changetype<Scores>(0);
let scoreCount: i32 = 0;
/** A label for each token, by the first reading and by the second. */
let firstLabels: Bytes = changetype<Bytes>(0);
let lastLabels: Bytes = changetype<Bytes>(0);
/** Three numbers each: first token, the one after the last, type. */
let names: Numbers = changetype<Numbers>(0);
let nameCount: i32 = 0;

/** To be called once, before all others. */
export function open(): void {
  openForms();
  openNotes();
  openSink();
  openScorer();
  openDecoder();
}

/** Takes a model, columns by their places; `which` is one of `MODEL`. */
export function openModel(
  which: i32,
  heads: usize,
  slots: i32,
  weights: usize,
  scale: f64,
  transitions: Scores,
): Model {
  const model = newModel();
  model.heads = heads;
  model.mask = <u32>(slots - 1);
  model.weights = weights;
  model.scale = scale;
  model.transitions = transitions;
  openTransitions(model);
  if (which === MODEL.cased) cased = model;
  else if (which === MODEL.caseless) caseless = model;
  else second = model;
  return model;
}

/** Lets go of all words met so far. */
export function forget(): void {
  forgetForms();
  if (changetype<usize>(cased) === 0) return;
  forgetWords(cased);
  forgetWords(caseless);
}

/**
 * Begins an article of so many code units: they go to `units`, the offsets of its tokens to `offsets`, where there is room
 * for as many tokens as it has units, and the end of each sentence in tokens to `limits`.
 */
export function beginArticle(length: i32, sentenceCount: i32): void {
  clearRoom();
  takeUnits(length);
  limits = changetype<Numbers>(take((<usize>sentenceCount) << 2));
  offsets = changetype<Numbers>(take((<usize>length) << 3));
}

/** Makes of the tokens and the sentences all that features are taken from. */
export function view(tokenCount: i32, sentenceCount: i32): void {
  takeTokens(offsets, tokenCount);
  describeEdge();
  tabulate(limits, sentenceCount);
  findRuns();
  findPhrases();
  gatherEvidence();
}

/** Scores and labels each stretch for itself. */
export function readFirst(): void {
  placeScores();
  firstScores = scores(scoreCount);
  firstLabels = bytes(size);
  for (let stretch = 0; stretch < stretchCount; stretch++) scoreStretch(stretch);
  for (let stretch = 0; stretch < stretchCount; stretch++) {
    const from = stretches[3 * stretch];
    const tokens = stretches[3 * stretch + 1] - from;
    decode(modelOf(stretch), firstScores, scoreStarts[stretch], tokens, firstLabels, from);
  }
  countVotes(firstLabels);
}

/** Labels the stretches anew, with what the first labels say of the article as a whole. */
export function readAgain(): void {
  lastLabels = bytes(size);
  memory.copy(changetype<usize>(lastLabels), changetype<usize>(firstLabels), <usize>size);
  const lastScores = scores(scoreCount);
  memory.copy(changetype<usize>(lastScores), changetype<usize>(firstScores), (<usize>scoreCount) << 2);
  beginSecond();
  for (let stretch = 0; stretch < stretchCount; stretch++) {
    const from = stretches[3 * stretch];
    const to = stretches[3 * stretch + 1];
    const first = scoreStarts[stretch];
    if (isClear(firstScores, first, to - from)) continue;
    findExtents(firstLabels, from, to);
    for (let i = from; i < to; i++) {
      hashAgain(stretch, i);
      addScores(second, lastScores, first + (i - from) * LABEL.count);
    }
    decode(second, lastScores, first, to - from, lastLabels, from);
  }
  findNames();
}

/** Collects the features of a token of a sentence. */
export function hashToken(sentence: i32, i: i32): void {
  const from = sentences[3 * sentence];
  const to = sentences[3 * sentence + 1];
  const casing = sentences[3 * sentence + 2];
  clearSink();
  for (let near = max(from, i - REACH); near < min(to, i + REACH + 1); near++)
    addWordFeatures(forms[near], near - i, casing === CASING.normal);
  addContextFeatures(i, from, to, casing);
}

/** Makes ready for `hashAgain` of all stretches. */
export function findAllExtents(): void {
  beginSecond();
  for (let stretch = 0; stretch < stretchCount; stretch++)
    findExtents(firstLabels, stretches[3 * stretch], stretches[3 * stretch + 1]);
}

/** Collects the features that the second reading takes of a token of a stretch. */
export function hashAgain(stretch: i32, i: i32): void {
  const at = scoreStarts[stretch] + (i - stretches[3 * stretch]) * LABEL.count;
  clearSink();
  addSecondFeatures(firstLabels, firstScores, i, casingOf(stretch), at);
}

function casingOf(stretch: i32): i32 {
  return sentences[3 * stretches[3 * stretch + 2] + 2];
}

function modelOf(stretch: i32): Model {
  return casingOf(stretch) === CASING.normal ? cased : caseless;
}

function placeScores(): void {
  scoreStarts = numbers(stretchCount);
  scoreCount = 0;
  let longest = 0;
  for (let stretch = 0; stretch < stretchCount; stretch++) {
    const tokens = stretches[3 * stretch + 1] - stretches[3 * stretch];
    scoreStarts[stretch] = scoreCount;
    scoreCount += tokens * LABEL.count;
    longest = max(longest, tokens);
    reserveWords(modelOf(stretch));
  }
  beginDecoding(longest);
}

function scoreStretch(stretch: i32): void {
  const first = stretches[3 * stretch];
  const end = stretches[3 * stretch + 1];
  const sentence = 3 * stretches[3 * stretch + 2];
  const from = sentences[sentence];
  const to = sentences[sentence + 1];
  const model = modelOf(stretch);
  touchWords(model, first, end, from, to);
  for (let i = first; i < end; i++)
    score(
      model,
      i,
      from,
      to,
      casingOf(stretch),
      firstScores,
      scoreStarts[stretch] + (i - first) * LABEL.count,
    );
}

function findNames(): void {
  names = numbers(3 * size);
  nameCount = 0;
  for (let stretch = 0; stretch < stretchCount; stretch++) {
    let open = -1;
    for (let i = stretches[3 * stretch]; i < stretches[3 * stretch + 1]; i++) {
      const label = lastLabels[i];
      if (opensName(label)) open = i;
      if (!closesName(label) || open < 0) continue;
      const at = 3 * nameCount++;
      names[at] = open;
      names[at + 1] = i + 1;
      names[at + 2] = typeOf(label);
      open = -1;
    }
  }
}

export { capital, small } from './evidence';
export { edgesOf, numberSpelling, rowOf, wordCount } from './forms';
export { findWord, openGroups, openPhrases, openWords } from './knowledge';
export { noteWord } from './notes';
export { openTail, stretchCount, stretches } from './runs';
export { addScores } from './scorer';
export { forms, sentenceCount, sentences, signs, words } from './sentences';
export { add, clearSink, featureCount, hashes } from './sink';
export { ends, spelling, starts, takeSpelling, units } from './tokens';
export { beginDecoding, decode } from './viterbi';
export { hashWords } from './votes';
export { firstScores, nameCount, names, scoreCount, scoreStarts };

import { join } from 'node:path';
import type { ReadLanguage } from '../../knowledge/languages/read-languages.ts';
import { PROJECT } from '../../tools/disk/project.ts';
import { readOwnSet } from '../own-texts/own-sets.ts';
import { type GoldDocument, readTrainingSet } from '../training-set.ts';
import { contract } from './contractions.ts';

const FOLDER = join(PROJECT, '../shared/ner');

export type OtherLanguage = Exclude<ReadLanguage, 'en'>;

/** What a language's tagger learns from: sets, and what each counts. Choices are made on a fifth of those that count whole. */
export const COURSES: Readonly<Record<OtherLanguage, Readonly<Record<string, number>>>> = {
  de: { 'german-train': 1, 'german-1900s-train': 0.15 },
  es: { 'spanish-train': 1, 'spanish-news': 1 },
  fr: { 'french-1900s-train': 1, 'french-news': 1, 'french-wikiann-train': 0.1, 'spanish-train': 0.2 },
  nl: { 'dutch-train': 1 },
  pt: { 'portuguese-train': 1, 'portuguese-news': 1 },
};

/** Every so-many-th document of a set is held out. */
const HOLD_OUT = 5;

/**
 * The documents of a set of another language than English.
 *
 * @param contracts whether every other one is written as Portuguese is, and not as the set has it
 */
function readOtherSet(set: string, contracts = false): readonly GoldDocument[] {
  const own = readOwnSet(set);
  if (own !== null) return own;
  return readTrainingSet(join(FOLDER, 'other-languages', `${set}.jsonl`), set, (sentence, i) =>
    contracts && ((i >> 1) & 1) === 1 ? contract(sentence) : sentence,
  );
}

/** Documents that choices are made on. */
export function readHeldOutDocuments(language: OtherLanguage): readonly GoldDocument[] {
  const [set = ''] = Object.keys(COURSES[language]);
  return readOtherSet(set).filter((_, i) => i % HOLD_OUT === 0);
}

/** What is learned from, set by set; with `holdOut` without a fifth of the first set. */
export function readCourse(language: OtherLanguage, holdOut: boolean): readonly GoldDocument[] {
  return Object.keys(COURSES[language]).flatMap((set, rank) =>
    readOtherSet(set, language === 'pt').filter((_, i) => !holdOut || rank > 0 || i % HOLD_OUT !== 0),
  );
}

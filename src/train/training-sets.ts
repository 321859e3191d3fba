import { join } from 'node:path';
import { PROJECT } from '../tools/disk/project.ts';
import { isHeldOut } from './held-out.ts';
import { readOwnSet } from './own-texts/own-sets.ts';
import { type GoldDocument, readTrainingSet } from './training-set.ts';

const FOLDER = join(PROJECT, '../shared/ner');

/** What the sets count in training; in tweets names are marked by looser rules. */
export const TRAINING_SETS: Readonly<Record<string, number>> = {
  'conll03-train': 1,
  'worldwide-train': 1,
  gum: 1,
  'ewt-dev': 1,
  re3d: 1,
  'crossner-politics': 1,
  'crossner-other': 0.5,
  btc: 0.5,
  wnut17: 0.5,
  'wire-1987': 1,
  'english-news': 1,
};

/** The set that choices were made on, beside the held-out countries. */
export const CHOICE_SET = 'conll03-testa';

/** The documents of a set. */
export function readSet(set: string): readonly GoldDocument[] {
  return readOwnSet(set) ?? readTrainingSet(join(FOLDER, `${set}.jsonl`), set);
}

/** The documents that are learned from, set by set; with `holdOut` without those that are then measured on. */
export function readTrainingDocuments(holdOut: boolean): readonly GoldDocument[] {
  return Object.keys(TRAINING_SETS).flatMap((set) =>
    readSet(set).filter((document, i) => !(holdOut && isHeldOut(document, i))),
  );
}

/** Those of some sets that are held out. */
export function readUnseenDocuments(sets: readonly string[]): readonly GoldDocument[] {
  return sets.flatMap((set) => readSet(set).filter(isHeldOut));
}

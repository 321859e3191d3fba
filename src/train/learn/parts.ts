import type { Columns } from '../../annotate/tagger/model/resource-file.ts';
import type { Tables } from '../../annotate/tagger/tables.ts';
import type { ReadLanguage } from '../../knowledge/languages/read-languages.ts';
import { type GoldDocument, recase } from '../training-set.ts';
import { wholeNames } from '../whole-names.ts';
import { packModel } from './pack-model.ts';
import { readLessons } from './sequences.ts';
import { trainModel } from './train-model.ts';

/** The models of the first reading, each trained by a process of its own. */
export const PARTS = ['cased', 'caseless', 'fold-0', 'fold-1'] as const;
export type Part = (typeof PARTS)[number];

export const FOLDS = 2;

const RATES = { alpha: 0.05, beta: 1, l1: 0.6, l2: 0.3 } as const;
const SEED = 777;
/** Features that the models of the first and of the second reading keep. */
const MOST = {
  english: { cased: 120_000, caseless: 100_000, second: 20_000 },
  other: { cased: 70_000, caseless: 35_000, second: 10_000 },
} as const;
/** Times that the text is gone through; the large sets of English are learned in three. */
const EPOCHS = {
  english: { cased: 3, caseless: 3, fold: 3 },
  other: { cased: 5, caseless: 4, fold: 3 },
} as const;
/** Sets of single sentences: a second reading has nothing to learn from them. */
const SINGLE: ReadonlySet<string> = new Set(['btc', 'wnut17', 'crossner-politics', 'crossner-other']);

/**
 * Documents that a fold's model does not see, and that the second reading learns from: of sets that count whole.
 *
 * @param weights what the sets count, by name
 */
export function documentsOfFold(
  documents: readonly GoldDocument[],
  fold: number,
  weights: Readonly<Record<string, number>>,
): readonly GoldDocument[] {
  const isWhole = ({ set }: GoldDocument): boolean => !SINGLE.has(set) && (weights[set] ?? 1) >= 1;
  return documents.filter(isWhole).filter((_, i) => i % FOLDS === fold);
}

export function mostFeatures(language: ReadLanguage): (typeof MOST)[keyof typeof MOST] {
  return language === 'en' ? MOST.english : MOST.other;
}

/** Trains one model, and packs it. @param weights what the sets count, by name */
export function trainPart(
  part: Part,
  documents: readonly GoldDocument[],
  tables: Tables,
  weights: Readonly<Record<string, number>>,
): Columns {
  const most = mostFeatures(tables.language);
  const epochs = tables.language === 'en' ? EPOCHS.english : EPOCHS.other;
  if (part === 'caseless') {
    const lessons = readLessons(varyCase(documents), false, tables, weights);
    const recipe = { rates: RATES, epochs: epochs.caseless, seed: SEED };
    return packModel(trainModel(lessons, recipe), most.caseless, 'caseless');
  }
  const unseen = part === 'cased' ? [] : documentsOfFold(documents, Number(part.at(-1)), weights);
  const left = new Set(unseen);
  const lessons = readLessons(
    documents.filter((document) => !left.has(document)),
    true,
    tables,
    weights,
  );
  const recipe = { rates: RATES, epochs: part === 'cased' ? epochs.cased : epochs.fold, seed: SEED };
  return packModel(trainModel(lessons, recipe), most.cased, 'cased');
}

/**
 * Every other document in capitals, the rest with a capital on each word; beside them those lines that were so from the
 * start. What comes after the tagger makes names whole by their capitals: here they have to be so before.
 */
function* varyCase(documents: readonly GoldDocument[]): Generator<GoldDocument> {
  for (const [i, document] of documents.entries()) {
    const whole = wholeNames(document);
    yield recase(whole, i % 2 === 0 ? 'upper' : 'title');
    yield whole;
  }
}

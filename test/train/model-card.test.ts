import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openTagger } from '../../src/annotate/tagger/load-tagger.ts';
import { CARD_FILE } from '../../src/train/model-card.ts';
import { scoreTagger } from '../../src/train/score-tagger.ts';
import { recase } from '../../src/train/training-set.ts';
import { CHOICE_SET, readSet } from '../../src/train/training-sets.ts';
import { describeShared } from '../load/shared.ts';

/** The first row of the card for the set, in a casing. */
function readCard(casing: string): readonly string[] {
  const lines = readFileSync(CARD_FILE, 'utf8').split('\n');
  const row = lines.find((line) => line.startsWith(`| ${CHOICE_SET} | ${casing} |`)) ?? '';
  return row.split('|').map((cell) => cell.trim());
}

describeShared('the weights score what the model card says', `ner/${CHOICE_SET}.jsonl`, () => {
  test.each([
    ['as written', null],
    ['IN CAPITALS', 'upper'],
    ['With A Capital On Each Word', 'title'],
  ] as const)('%s', (label, casing) => {
    const documents = readSet(CHOICE_SET).map((one) => (casing === null ? one : recase(one, casing)));
    const { f1, names, byType } = scoreTagger(openTagger(), documents);
    const [, , , total, , , person, place, organisation, distinct] = readCard(label);
    const { PER = 0, LOC = 0, ORG = 0 } = byType;
    const scores = [f1, PER, LOC, ORG, names].map((score) => score.toFixed(1));
    expect(scores).toEqual([total, person, place, organisation, distinct]);
  });
});

import { expect, test } from 'vitest';
import type { NameForm } from '../../../../src/model/model.ts';
import {
  gatherAcronyms,
  isExpandedByGazetteer,
} from '../../../../src/relate/resolve/read/gather-acronyms.ts';

const form = (text: string, name: string): NameForm => ({ kind: 'organisation', text, name });

const COURT = form('ICC', 'International Criminal Court');

test('the gazetteer is asked for an acronym that no article gives for another', () => {
  expect(isExpandedByGazetteer(COURT, gatherAcronyms([COURT]))).toBe(false);
});

test('but what some article gives for another is not what the gazetteer says', () => {
  const acronyms = gatherAcronyms([COURT, form('ICC', 'Island Cork Commission')]);
  expect(isExpandedByGazetteer(COURT, acronyms)).toBe(true);
  expect(isExpandedByGazetteer(form('ICC', 'Island Cork Commission'), acronyms)).toBe(false);
  expect(isExpandedByGazetteer(form('ICC', 'ICC'), acronyms)).toBe(false);
});

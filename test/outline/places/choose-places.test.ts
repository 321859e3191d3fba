import { expect, test } from 'vitest';
import type { Mention } from '../../../src/model/model.ts';
import { lookBeside } from '../../../src/outline/beside.ts';
import { choosePlaces } from '../../../src/outline/places/choose-places.ts';

/** The places of the names in square brackets; `~` marks a people. */
function choose(marked: string): readonly (string | undefined)[] {
  const mentions: Mention[] = [];
  let text = '';
  for (const [at, part] of marked.split(/[[\]]/).entries()) {
    const start = text.length;
    const isDemonym = at % 2 === 1 && part.startsWith('~');
    const name = isDemonym ? part.slice(1) : part;
    text += name;
    const form = isDemonym ? { form: 'demonym' as const } : {};
    if (at % 2 === 1) mentions.push({ start, end: text.length, text: name, name, kind: 'place', ...form });
  }
  return choosePlaces(mentions, lookBeside(text, mentions, null)).map((place) => place?.name);
}

test.each([
  ['Fires in [Victoria], [~Australian] officials said', ['Victoria (Australia)', 'Australia']],
  ['Ships left [Victoria] in the [Seychelles]', ['Victoria, Seychelles', 'Seychelles']],
  ['[Korea] and [South Korea]', ['South Korea', 'South Korea']],
  ['[Korea], as [North Korea] said', ['Korea', 'North Korea']],
  ['[Korea], [North Korea] and [South Korea]', ['Korea', 'North Korea', 'South Korea']],
  ['[Korea] alone', ['South Korea']],
  ['[Germany] and [West Germany]', ['West Germany', 'West Germany']],
  ['[Germany], [Germany] and [West Germany]', ['Germany', 'Germany', 'West Germany']],
])('%j', (marked, expected) => {
  expect(choose(marked)).toEqual(expected);
});

import { describe, expect, it, test } from 'vitest';
import { splitSentences } from '../../src/annotate/sentences/sentences.ts';
import { MONTHS } from '../../src/knowledge/calendar/months.ts';
import { WEEKDAYS } from '../../src/knowledge/calendar/weekdays.ts';
import { type MarkedWords, pickWords } from '../../src/knowledge/marked-words.ts';
import { COMPANY_FORMS, TAUGHT_FORMS } from '../../src/knowledge/organisations/legal-forms.ts';
import { GENERATIONS } from '../../src/knowledge/people/generations.ts';
import { PARTICLES } from '../../src/knowledge/people/particles.ts';
import { TAUGHT_TITLES, TITLE_WORDS } from '../../src/knowledge/people/titles.ts';
import { parseBody } from '../../src/load/body/body.ts';
import { digestOf } from '../../src/tools/text/digest.ts';
import { listWords } from '../../src/tools/text/word-set.ts';

const TABLES: readonly (readonly [name: string, table: MarkedWords<string>])[] = [
  ['particles', PARTICLES],
  ['titles', TITLE_WORDS],
  ['generations', GENERATIONS],
  ['company forms', COMPANY_FORMS],
];

describe('tables', () => {
  it.each(TABLES)('of %s have each word once', (_name, table) => {
    const words = pickWords(table, {});
    expect(words.filter((word, at) => words.indexOf(word) < at)).toEqual([]);
  });

  test('of the calendar have each form once', () => {
    const forms = [
      ...WEEKDAYS.flatMap(({ name, short }) => [name, ...short]),
      ...MONTHS.flatMap(({ name, short, others }) => [name, ...short, ...listWords(others)]),
    ].map((form) => form.toLowerCase());
    expect(forms.filter((form, at) => forms.indexOf(form) < at)).toEqual([]);
  });
});

// The weights were made with these words: what they see may change with the next training only.
test('what the tagger has learned stays until it learns again', () => {
  expect(TAUGHT_FORMS.toSorted().join(' ')).toBe(
    'ag bancorp bhd co corp corporation cos gmbh group holdings inc industries limited llc ltd nv plc sa',
  );
  expect(TAUGHT_TITLES).toHaveLength(129);
  expect(digestOf(TAUGHT_TITLES.toSorted().join(' '))).toMatchInlineSnapshot(
    `"4606915ed371b2b30be35f29b6920b57"`,
  );
});

it.each([
  'The shares of Barlow Pty. Ltd. rose in Sydney.',
  'La carta del Gral. Pérez llegó ayer.',
  'It was Adm. Eugene Carroll who said so.',
])('no sentence ends inside of %s', (text) => {
  expect(splitSentences({ text, blocks: [] })).toHaveLength(1);
});

it.each(['Zia ul Haq', 'Fatima bint Ali', 'Maria das Dores', 'Rein van der Does'])('%s signs', (name) => {
  expect(parseBody(`By ${name}\n\nThe council met on Monday.`, 'plain').byline).toEqual([name]);
});

it('a byline in capitals keeps the small words of a name small, and the others not', () => {
  const signed = parseBody('By REIN VAN DER DOES\n\nThe council met on Monday.', 'plain').byline;
  expect(signed).toEqual(['Rein van der Does']);
  expect(parseBody('By RACHEL BEN AMI\n\nThe council met.', 'plain').byline).toEqual(['Rachel Ben Ami']);
});

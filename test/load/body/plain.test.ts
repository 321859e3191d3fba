import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseBody } from '../../../src/load/body/body.ts';
import { SHARED } from '../../needs.ts';
import { expectSafeBlocks } from './safe-blocks.ts';
import { showBlocks } from './show-blocks.ts';

const LONG =
  'The council met on Monday to speak about the harbour, and after four hours it had agreed on nothing at all.';
const WRAPPED = `The council met on Monday to speak about the harbour, and after
four hours it had agreed on nothing at all. The mayor left early,
as he had done in March and in May, without a word to reporters.
The next meeting is in June.`;

describe('plain text', () => {
  it.each([
    [
      'marks are only characters',
      '# no *heading* <b>\n\n1 < 2 & [a](b)',
      ['paragraph: # no *heading* <b>', 'paragraph: 1 < 2 & [a](b)'],
    ],
    ['wrapped lines are one paragraph', WRAPPED, [`paragraph: ${WRAPPED.replaceAll('\n', ' ')}`]],
    [
      'long lines are paragraphs',
      `${LONG}\n“${LONG}”\n${LONG}`,
      [`paragraph: ${LONG}`, `paragraph: “${LONG}”`, `paragraph: ${LONG}`],
    ],
    [
      'a sentence goes on',
      `The council met,\nand left. ${LONG}`,
      [`paragraph: The council met, and left. ${LONG}`],
    ],
    [
      'indented lines begin paragraphs',
      `   ${WRAPPED}\n   ${WRAPPED}`,
      Array<string>(2).fill(`paragraph: ${WRAPPED.replaceAll('\n', ' ')}`),
    ],
    [
      'bullets',
      'They want:\n- boats\n- fuel,\n  much of it\n- time',
      ['paragraph: They want:', 'list: - boats/- fuel, much of it/- time'],
    ],
    ['bullets between blank lines', '• boats\n\n• fuel', ['list: • boats/• fuel']],
    ['numbers', '3. boats\n4. fuel', ['list: 3. boats/4. fuel']],
    ['one bullet is none', '- boats', ['paragraph: - boats']],
    ['dashes of speech', '– We know.\n\n– We do not.', ['paragraph: – We know.', 'paragraph: – We do not.']],
    ['quoted lines', '> We know\n> nothing.\n>\n> Ask them.', ['quotation: We know nothing./Ask them.']],
    ['rules', `${LONG}\n* * *\n${LONG}\n\n___\n`, [`paragraph: ${LONG}`, `paragraph after rule: ${LONG}`]],
  ])('%s', (_name, source, shown) => {
    expect(showBlocks(parseBody(source, 'plain'))).toEqual(shown);
  });

  it.each([
    ['Military pact scrapped', 'subheadline'],
    ['Who is the mediator?', 'subheadline'],
    ['“They promised talks”', 'subheadline'],
    ['Niger coup: Ecowas threatens use of force on coup leaders', 'related'],
    ['Read more: Ferry crews vote', 'related'],
    ['READ | Ferry crews vote', 'related'],
    ['Also read:Ferry crews vote', 'related'],
    ['(With inputs from agencies)', 'credit'],
    ['(With inputs from agencies)2', 'credit'],
    ['(Reporting by Jane Doe; Editing by John Roe)', 'credit'],
    ['Additional reporting by Jane Doe in Westport', 'credit'],
    ['© 2023 The Harbour Post', 'credit'],
    ['Source: AFP', 'credit'],
    ['– Reuters', 'credit'],
    ['(AFP)', 'credit'],
    ['Boats in Westport on Thursday. Photo: Reuters', 'credit'],
    ['Updated: July 18, 2022 5:36 pm', 'dateline'],
    ['Eds: UPDATES with quotes from the mayor', 'credit'],
    ['Eds: Updates throughout; adds byline.', 'credit'],
    ['Posted by admin on August 4, 2023', 'byline'],
    ['He said no.', 'paragraph'],
    ['and then nothing', 'paragraph'],
    ['Here are the reasons:', 'paragraph'],
    ['NOTE: Results for the year are shown before tax', 'paragraph'],
    ['GOALKEEPERS: Luis Lopez (Real), Ricardo Canales (Vida)', 'paragraph'],
    ['Read the letter before you sign it, he said.', 'paragraph'],
    ['Boats 12', 'subheadline'],
    ['Islanders: ₡1000 Foreigners: $15', 'paragraph'],
    ['We’ve begun a programme with the Ministry of', 'paragraph'],
  ])('a line %j between paragraphs is a %s', (line, kind) => {
    const { text, blocks } = parseBody(`${LONG}\n\n${line}\n\n${LONG} Again.`, 'plain');
    expect(blocks[1]?.kind).toBe(kind);
    expect(text).toContain(line);
  });

  it('has no sub-headline in the last line of a list', () => {
    const { blocks } = parseBody(`${LONG}\n\nEnd child labour\n\nKeep schools open\n\n${LONG}`, 'plain');
    expect(blocks.map(({ kind }) => kind)).toEqual(Array(4).fill('paragraph'));
  });

  it('ends without sub-headlines', () => {
    expect(parseBody(`${LONG}\n\nThe mayor of Westport`, 'plain').blocks[1]?.kind).toBe('paragraph');
  });

  it.each([
    ['By Jane Doe', ['Jane Doe']],
    ['By our foreign desk', ['our foreign desk']],
    ['By Abuja bureau', ['Abuja bureau']],
    ['By Abuja bureau | 30 August 2023', ['Abuja bureau']],
    ['By Jane Doe, Friday 4 August 2023 10:15', ['Jane Doe']],
    ["BY JANE O'DOE AND JOHN McROE, Reuters", ["JANE O'DOE", 'JOHN McROE']],
    ["BY JANE O'DOE-VAN DER BERG AND JOHN MCROE", ["Jane O'Doe-Van der Berg", 'John McRoe']],
    ['Jane Doe in Niamey', ['Jane Doe']],
    ['Jane Doe, Staff Writer', ['Jane Doe']],
    ['By the sea', []],
    ['By Friday, 12 boats had left', []],
    ['The Army in Niger', []],
  ])('byline %j', (line, names) => {
    const { byline, blocks } = parseBody(`${line}\n\n${LONG}`, 'plain');
    const expected = names.map((name) => (name === "JANE O'DOE" ? "Jane O'Doe" : name));
    expect(byline).toEqual(expected);
    expect(blocks[0]?.kind === 'byline').toBe(names.length > 0);
  });

  it.each([
    'NIAMEY, Aug 3 (Reuters) - ',
    'NIAMEY (AFP) – ',
    'SRINAGAR, Mar 03: ',
    'ATHENS — ',
    'TEHRAN— ',
    'ISLAMABAD – ',
    'WASHINGTON, March 3 - ',
    'BULAWAYO, Zimbabwe , Jun 21 2022 (IPS) - ',
    'BEIJING, July 18 (Xinhua) -- ',
    'CAIRO - 24 July 2022: ',
    'INDEPENDENCE, Mo. (AP) _ ',
    'Nairobi — ',
    'Colombo, Sri Lanka – ',
    'Doha: ',
    'HIROSHIMA--',
    'SEOUL—',
    'SENNAN, Osaka Prefecture--',
    'Ulaanbaatar /MONTSAME/. ',
    'Ulaanbaatar/MONTSAME/ ',
    'KUALA LUMPUR: ',
  ])('dateline %j', (dateline) => {
    const { text, blocks } = parseBody(`${dateline}${LONG}`, 'plain');
    expect(text.slice(0, blocks[0]?.datelineEnd ?? 0)).toBe(dateline);
    expect(blocks[0]?.kind).toBe('paragraph');
  });

  it.each([
    'ZINC - 450 tonnes were sold on Monday in the ring, mainly of high grade, after a quiet day on the exchange.',
    'Gould Inc (GLD) - Offering of two million shares of convertible preferred stock through two large banks.',
    'Analysis: The council met on Monday to speak about the harbour, and after four hours it agreed on nothing.',
    'Taipei Deputy Mayor Vivian Huang — who is expected to run for mayor — spoke to reporters on Monday morning.',
    'On Monday – and not before – the council met to speak about the harbour, and after hours agreed on nothing.',
  ])('no dateline: %j', (source) => {
    expect(parseBody(source, 'plain').blocks[0]?.datelineEnd).toBeUndefined();
  });

  it.each([
    ['(The Harbour Post, with inputs from agencies)', 'credit'],
    ['(The harbour master did not answer.)', 'paragraph'],
    ['THE END OF IT', 'paragraph'],
    ['Ends of the harbour', 'paragraph'],
  ])('a last line %j is a %s', (line, kind) => {
    expect(parseBody(`${LONG}\n\n${LONG}\n\n${line}`, 'plain').blocks.at(-1)?.kind).toBe(kind);
  });

  it.each([
    'END',
    'ENDS',
    'Ends/',
    '-30-',
    '###',
    'MORE',
    'REUTER',
    'REUTER... M',
    'bh/dc/ri',
    '(more)',
    '- more -',
  ])('a last line %j is set apart, as a mark of the end', (mark) => {
    const { text, blocks } = parseBody(`${LONG}\n\n${LONG}\n${mark}\n`, 'plain');
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph', 'credit']);
    expect(text.endsWith(mark)).toBe(true);
  });

  it('a mark of the end between paragraphs is a line like any other', () => {
    const { blocks } = parseBody(`${LONG}\n\nEND\n\n${LONG}\n\n${LONG}\n\n${LONG}`, 'plain');
    expect(blocks[1]?.kind).toBe('subheadline');
  });

  it('a dateline on a line of its own', () => {
    expect(showBlocks(parseBody(`NAIROBI, Kenya (AP) _\n\n${LONG}`, 'plain'))[0]).toBe(
      'dateline: NAIROBI, Kenya (AP) _',
    );
  });
});

describe.skipIf(SHARED === null)('with ../shared', () => {
  it('recognises the lines of the first article', () => {
    const folder = join(SHARED ?? '', 'seeds');
    const [name = ''] = readdirSync(folder);
    const body = parseBody(readFileSync(join(folder, name), 'utf8'), 'plain');
    expect(showBlocks(body).filter((line) => !line.startsWith('paragraph'))).toEqual([
      'related: Niger coup: Ecowas threatens use of force on coup leaders',
      'subheadline 2: Military junta withdraws envoys in four countries',
      'subheadline 2: Scraps military pact with France',
      'subheadline 2: Military threatens West African bloc',
      'credit: (With inputs from agencies)',
    ]);
  });

  it('covers every article of the worldwide collection', () => {
    const folder = join(SHARED ?? '', 'corpora/worldwide-dev');
    for (const name of readdirSync(folder)) {
      const source = readFileSync(join(folder, name), 'utf8');
      const { text, blocks } = parseBody(source, 'plain');
      expectSafeBlocks(text, blocks);
      expect(text.replace(/\s|[-*+•●▪◦‣■►·]|\d+[.)]/g, '').length).toBeGreaterThan(
        0.97 * source.replace(/\s|[-*+•●▪◦‣■►·]|\d+[.)]/g, '').length - 5,
      );
    }
  });
});

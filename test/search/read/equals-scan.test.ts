import { beforeAll, describe, expect, it } from 'vitest';
import type { PartHead, PartManifest } from '../../../src/search/format/manifest.ts';
import { stemWord } from '../../../src/search/text/stem.ts';
import { listFoundWords } from '../../../src/search/text/words.ts';
import { openStemmer } from '../../../src/search/write/open-stemmer.ts';
import { createRandom } from '../../../src/tools/random.ts';
import { articleOf, type Draft } from '../../plan/archive-of.ts';
import { indexOf, type OpenedIndex, readPiece } from '../index-of.ts';
import { NAMES, writeArchive } from '../zipf-archive.ts';

/** So many that a part of them has positions in pieces of their own, and a word in it a piece of its own. */
const COUNT = 8000;
const QUESTIONS = 120;

interface ScannedText {
  readonly headline: string;
  readonly text: string;
  readonly words: ReturnType<typeof listFoundWords>;
  /** Its words in a row, a blank before and behind each: wherever sentences and paragraphs end. */
  readonly row: string;
  /** The stems of its words, and its names as they are written. */
  readonly forms: ReadonlySet<string>;
}

const english = openStemmer('en');
const NAME = new RegExp(NAMES.join('|'), 'g');
const asName = (word: string): string => `${word} as a name`;

function scan(draft: Draft): ScannedText {
  const { headline, text } = articleOf(draft);
  const names = Array.from(text.matchAll(NAME), ({ index: from, 0: name }) => [from, from + name.length]);
  const words = listFoundWords(text);
  const forms = words.map(({ word, start, isPair }) => {
    const stem = isPair ? word : stemWord(word, english);
    const isName = names.some(([from, end]) => from! <= start && start < end!);
    return isName && stem !== word ? asName(word) : stem;
  });
  return {
    ...{ headline, text, words, forms: new Set(forms) },
    row: ` ${words.map(({ word }) => word).join('  ')} `,
  };
}

/** What is to be true of a text. */
type Holds = (text: ScannedText) => boolean;

let index: OpenedIndex;
let texts: readonly ScannedText[];

beforeAll(async () => {
  const drafts = writeArchive(COUNT, 7);
  texts = drafts.map(scan);
  index = await indexOf(drafts, NAMES);
});

const readJson = <Value>(name: string): Value =>
  JSON.parse(new TextDecoder().decode(readPiece(index.files, name))) as Value;

const hasPhrase = (phrase: readonly string[]): Holds => {
  const row = ` ${phrase.join('  ')} `;
  return (text) => text.row.includes(row);
};

/** A word in any form; of names, as it is written. */
const hasForm = (asked: string): Holds => {
  const [stem, name] = [stemWord(asked, english), asName(asked)];
  return ({ forms }) => forms.has(stem) || forms.has(name);
};

const isBoth =
  (one: Holds, other: Holds): Holds =>
  (text) =>
    one(text) && other(text);

const isNot =
  (holds: Holds): Holds =>
  (text) =>
    !holds(text);

const FEW = 5;

/** Asks the index, and reads the texts: whatever only one of them finds is wrong. */
async function compare(asked: string, holds: Holds): Promise<number> {
  const { hits, total, isBeside, isPartial } = await index.ask(asked);
  expect({ asked, shown: hits.length, isPartial }).toEqual({ asked, shown: total, isPartial: false });
  const found = new Set(isBeside ? [] : hits.map(({ headline }) => headline));
  const expected = new Set(texts.filter(holds).map(({ headline }) => headline));
  const wrong = [...found].filter((headline) => !expected.has(headline)).slice(0, FEW);
  const missing = [...expected].filter((headline) => !found.has(headline)).slice(0, FEW);
  expect({ asked, wrong, missing }).toEqual({ asked, wrong: [], missing: [] });
  return expected.size;
}

/** So many words of an article that stand side by side, as they are written and as they are looked for. */
function drawPhrase(
  random: ReturnType<typeof createRandom>,
  isWanted: (words: readonly string[]) => boolean,
) {
  for (;;) {
    const { text, words } = random.pick(texts);
    const length = 2 + random.pickNumber(4);
    const from = random.pickNumber(Math.max(words.length - length, 1));
    const some = words.slice(from, from + length);
    // What is typed ends where a run of letters without spaces does.
    const isWhole = !some.some(({ isPair }) => isPair);
    const plain = some.map(({ word }) => word);
    if (some.length < 2 || !isWhole || !isWanted(plain)) continue;
    return { written: text.slice(some[0]!.start, some.at(-1)!.end), words: plain };
  }
}

describe('an archive in several parts, with words that are everywhere', () => {
  let heads: readonly PartHead[];
  let frequent: readonly string[];

  beforeAll(() => {
    heads = readJson<{ parts: readonly PartHead[] }>('index').parts;
    frequent = readJson<PartManifest>('years/index').frequent;
  });

  it('is one', () => {
    expect(heads.map(({ name, isInline, isDense }) => ({ name, isInline, isDense }))).toEqual([
      { name: 'years', isInline: false, isDense: true },
      { name: 'months', isInline: true, isDense: true },
      { name: 'month', isInline: true, isDense: false },
    ]);
    expect(frequent.length).toBeGreaterThan(5);
    for (const part of ['years', 'months'])
      expect(readJson<PartManifest>(`${part}/index`).alone.length).toBeGreaterThan(0);
  });

  it(`finds ${QUESTIONS} phrases where a scan of the texts finds them`, async () => {
    const random = createRandom(1);
    const isFrequent = (word: string | undefined): boolean => frequent.includes(word ?? '');
    const kinds: readonly ((words: readonly string[]) => boolean)[] = [
      () => true,
      () => true,
      (words) => words.every(isFrequent),
      (words) => isFrequent(words[0]) && !words.every(isFrequent),
      (words) => isFrequent(words.at(-1)) && !words.every(isFrequent),
      (words) => words.length > 2 && words.slice(1, -1).every(isFrequent) && !isFrequent(words[0]),
    ];
    for (let question = 0; question < QUESTIONS; question++) {
      const { written, words } = drawPhrase(random, kinds[question % kinds.length]!);
      // Quotation marks would end it.
      const asked = `"${question % 2 === 0 ? written.replace(/[“”"]/g, ' ') : words.join(' ')}"`;
      expect(await compare(asked, hasPhrase(words))).toBeGreaterThan(0);
    }
  });

  it('finds words in another order only where they stand in it', async () => {
    const random = createRandom(2);
    for (let question = 0; question < 60; question++) {
      const words = [...drawPhrase(random, () => true).words].reverse();
      const asked = `"${words.join(' ')}"`;
      await compare(asked, hasPhrase(words));
    }
  });

  const drawWord = (random: ReturnType<typeof createRandom>): string => {
    for (;;) {
      const { words } = random.pick(texts);
      const found = words[random.pickNumber(words.length)]!;
      if (!found.isPair) return found.word;
    }
  };

  it(`finds ${QUESTIONS} pairs of words, in all forms, where a scan of the texts finds them`, async () => {
    const random = createRandom(3);
    for (let question = 0; question < QUESTIONS; question++) {
      const [one, other] = [drawWord(random), drawWord(random)];
      const asked = `${one} ${other} `;
      await compare(asked, isBoth(hasForm(one), hasForm(other)));
    }
  });

  it(`finds ${QUESTIONS} pairs of words in quotation marks just as they are written`, async () => {
    const random = createRandom(4);
    for (let question = 0; question < QUESTIONS; question++) {
      const [one, other] = [drawWord(random), drawWord(random)];
      const asked = `"${one}" "${other}"`;
      await compare(asked, isBoth(hasPhrase([one]), hasPhrase([other])));
    }
  });

  it('leaves out what is not to be there', async () => {
    const random = createRandom(5);
    for (let question = 0; question < 60; question++) {
      const [one, other, { words }] = [drawWord(random), drawWord(random), drawPhrase(random, () => true)];
      const asked = `${one} -${other} -"${words.join(' ')}" `;
      await compare(asked, isBoth(hasForm(one), isBoth(isNot(hasForm(other)), isNot(hasPhrase(words)))));
    }
  });

  it('finds words by their beginnings', async () => {
    const random = createRandom(6);
    for (let question = 0; question < 60; question++) {
      const beginning = drawWord(random).slice(0, 5 + random.pickNumber(8));
      // The shortest are looked for in some pieces only.
      if (beginning.length < 5) continue;
      const asked = `${beginning}*`;
      await compare(asked, ({ row }) => row.includes(` ${beginning}`));
    }
  });
});

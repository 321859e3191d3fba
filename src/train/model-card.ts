import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Score } from './score.ts';
import type { GoldDocument } from './training-set.ts';
import { CHOICE_SET, TRAINING_SETS } from './training-sets.ts';

export const CARD_FILE = new URL('../annotate/tagger/MODEL-CARD.md', import.meta.url);
/** What a training without the held-out countries scored. */
export const HELD_OUT_FILE = new URL('./held-out-scores.json', import.meta.url);

/** Scores of a set as it is, in capitals, and with a capital on each word. */
export interface CardScores {
  readonly normal: Score;
  readonly upper: Score;
  readonly title: Score;
}

interface HeldOutScores {
  readonly chosen: CardScores;
  /** Countries of the worldwide set, as they are marked, and with names as wholes. */
  readonly world: CardScores;
  readonly wholes: CardScores;
  /** What was marked for this project. */
  readonly wire: CardScores;
  readonly news: CardScores;
  /** GUM, and CrossNER. */
  readonly mixed: CardScores;
  readonly encyclopedia: CardScores;
}

interface Card {
  readonly documents: readonly GoldDocument[];
  readonly chosen: CardScores;
  readonly heldOut: HeldOutScores | null;
  /** Of the weights' file. */
  readonly bytes: number;
}

/** What each set is, and on what terms. */
const SOURCES: Readonly<Record<string, string>> = {
  'conll03-train': 'CoNLL-2003, Reuters news of 1996; for research',
  'worldwide-train':
    'stanfordnlp/en-worldwide-newswire, newspapers of 50 countries, 2010s to 2022; none stated',
  gum: 'GUM: news, interviews, biographies, travel and more; marks CC BY 4.0, texts CC BY and CC BY-SA',
  'ewt-dev': 'UNER, English Web Treebank; CC BY-SA 4.0',
  re3d: 're3d, reports on defence and security; per-source open licences',
  'crossner-politics': 'CrossNER, Wikipedia articles on politics; MIT',
  'crossner-other':
    'CrossNER, Wikipedia articles on music, literature, science and artificial intelligence; MIT',
  btc: 'Broad Twitter Corpus; CC BY 4.0',
  wnut17: 'WNUT-2017, social media; CC BY 4.0',
  'wire-1987': 'Reuters-21578, news of 1987, marked for this project; for research',
  'english-news':
    'invented articles in the manner of newspapers of many countries, written and marked for this project',
};

const CASES = [
  ['as written', 'normal'],
  ['IN CAPITALS', 'upper'],
  ['With A Capital On Each Word', 'title'],
] as const;

export const SCORE_HEAD = [
  '| set | text | F1 | precision | recall | person | place | organisation | names of an article |',
  '|---|---|---|---|---|---|---|---|---|',
];

/** Writes what the model is, what it was made of, how, how good it is and where it is not. */
export function writeCard({ documents, chosen, heldOut, bytes }: Card): void {
  const lines = [
    '# The tagger',
    '',
    'Written by `npm run train`. Finds the names of people, places and organisations in English news. The weights are',
    `in \`names.bin\` (${bytes} bytes), what is known of words in \`words.bin\` (see \`src/train/lists/SOURCES.md\`).`,
    '',
    '## Data',
    '',
    '| set | documents | names | weight | source; licence |',
    '|---|---|---|---|---|',
    ...listSets(documents, TRAINING_SETS, SOURCES),
    '',
    'Choices were made on CoNLL-2003 testa and on those articles of the worldwide set that come from countries which',
    'were then held out (`src/train/held-out.ts`), beside a part of GUM and of CrossNER; on nothing else. The weights',
    'that are committed have learned from what was held out too.',
    '',
    '## Recipe',
    '',
    'Three linear-chain conditional random fields over begin, inside, end and single of four types (the fourth,',
    'miscellaneous, only helps to tell the three apart): one for sentences whose capitals say something, one for lines',
    'in capitals or title case (trained on the same text recased, with names as wholes, see',
    '`src/train/whole-names.ts`), and one that reads an article again with what the first two made of it (trained on',
    'first readings of documents that their models had not seen). Trained by FTRL with L1 and',
    'L2; the features that weigh most are kept, their weights in 8 bits. `src/train/learn/parts.ts` has the numbers.',
    '',
    '## Scores',
    '',
    'Exact span and kind, micro-averaged; outer marks, `the` and possessive endings aside, as in',
    '`../shared/ner/evaluate.mjs`. The last column has each name once an article.',
    '',
    ...SCORE_HEAD,
    ...writeScoreRows(CHOICE_SET, chosen),
    ...(heldOut === null ? [] : writeHeldOut(heldOut)),
    '',
    '## Limits',
    '',
    '- English news. Names in other languages, in poems, in tables and in program text are found badly.',
    '- Organisations are found least well, places that stand for governments and teams named after cities above all.',
    '- In capitals and title case about half as many errors again; a whole article so written has no other evidence.',
    '- Names of products, laws, events and works are left out on purpose.',
    '- What people wrote about most in the 1990s and 2010s is known best; names newer than the word vectors (2014)',
    '  are found by their form and context only.',
    '',
  ];
  writeFileSync(CARD_FILE, lines.join('\n'));
}

export function readHeldOut(): HeldOutScores | null {
  return existsSync(HELD_OUT_FILE)
    ? (JSON.parse(readFileSync(HELD_OUT_FILE, 'utf8')) as HeldOutScores)
    : null;
}

export function writeScoreRows(name: string, scores: CardScores): readonly string[] {
  return CASES.map(([label, key]) => {
    const { f1, precision, recall, byType, names } = scores[key];
    const { PER = 0, LOC = 0, ORG = 0 } = byType;
    const cells = [f1, precision, recall, PER, LOC, ORG, names].map((score) => score.toFixed(1));
    return `| ${[name, label, ...cells].join(' | ')} |`;
  });
}

/** A row for each set: how much of it there is, what it counts, and what it is. */
export function listSets(
  documents: readonly GoldDocument[],
  weights: Readonly<Record<string, number>>,
  sources: Readonly<Record<string, string>>,
): readonly string[] {
  return Object.entries(weights).map(([set, weight]) => {
    const own = documents.filter((document) => document.set === set);
    const names = own.reduce((sum, { names }) => sum + names.length, 0);
    return `| ${set} | ${own.length} | ${names} | ${weight} | ${sources[set]} |`;
  });
}

function writeHeldOut({
  chosen,
  world,
  wholes,
  wire,
  news,
  mixed,
  encyclopedia,
}: HeldOutScores): readonly string[] {
  return [
    '',
    'A training that had not seen what is held out (`npm run train -- --hold-out`). The worldwide set marks what is',
    'called after a place in pieces (`Qatar`, `Airways`); what comes after the tagger joins them:',
    '',
    ...SCORE_HEAD,
    ...writeScoreRows(CHOICE_SET, chosen),
    ...writeScoreRows('held-out countries', world),
    ...writeScoreRows('held-out countries, names whole', wholes),
    ...writeScoreRows('held-out of the wire', wire),
    ...writeScoreRows('held-out of the invented', news),
    ...writeScoreRows('held-out of GUM', mixed),
    ...writeScoreRows('held-out of CrossNER', encyclopedia),
  ];
}

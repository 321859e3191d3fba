/**
 * Writes what the tagger knows of words before it is trained, `src/annotate/tagger/words.bin`: groups of words of
 * like use, habits of capitals, and name lists. The packages come from npm, as `packages.ts` says; the articles
 * are any large collection of news, here Reuters-21578.
 *
 *     node src/run.mjs src/train/words/make-words.ts PACKAGES ARTICLES
 */
import { statSync } from 'node:fs';
import { WORDS_FILE } from '../../annotate/tagger/load-columns.ts';
import { hashText } from '../../annotate/tagger/model/hash.ts';
import { type Columns, writeColumns } from '../../annotate/tagger/model/resource-file.ts';
import { LISTS } from '../../annotate/tagger/words/lists.ts';
import { hashPhrase } from '../../annotate/tagger/words/phrases.ts';
import { load } from '../../load/load.ts';
import { DEFAULT_SETTINGS } from '../../settings/defaults.ts';
import { readNameLists } from '../lists/name-lists.ts';
import { openPackages } from '../packages.ts';
import type { GoldDocument } from '../training-set.ts';
import { readTrainingDocuments } from '../training-sets.ts';
import { bendWords } from './bend-words.ts';
import { CapitalHabits } from './capital-habits.ts';
import { assignVectors, findCentres, type Vectors } from './cluster-words.ts';
import { type KnownWord, packPhrases, packWords, UNGROUPED, type WordGroups } from './pack-words.ts';
import { readProjectLists } from './project-lists.ts';
import { readWordVectors } from './word-vectors.ts';

const MOST_WORDS = 200_000;
/** Words from which groups are formed; rarer ones are only put into them. */
const TELLING_WORDS = 60_000;
const GROUPS = { fine: 1024, coarse: 256, coarsest: 64 } as const;

function copyOf({ size, dimensions, values }: Vectors, most = size): Vectors {
  return { size: most, dimensions, values: values.slice(0, most * dimensions) };
}

function groupWords(vectors: Vectors): WordGroups {
  const fine = findCentres(copyOf(vectors, TELLING_WORDS), GROUPS.fine);
  const coarse = findCentres(copyOf(fine), GROUPS.coarse);
  const coarsest = findCentres(copyOf(coarse), GROUPS.coarsest);
  return {
    fine: assignVectors(vectors, fine),
    coarse: assignVectors(fine, coarse),
    coarsest: assignVectors(coarse, coarsest),
  };
}

function readHabits(documents: readonly GoldDocument[], folder: string): ReadonlyMap<string, number> {
  const habits = new CapitalHabits();
  for (const { text, paragraphs } of documents)
    for (const { start, end } of paragraphs) habits.add(text.slice(start, end));
  for (const { text, blocks } of load(folder, DEFAULT_SETTINGS).articles)
    for (const { start, end } of blocks) habits.add(text.slice(start, end));
  return habits.list();
}

/** The form under which numbers are kept. */
function withoutDigits(word: string): string {
  return word.replace(/\p{N}/gu, '0');
}

async function makeWords(packages: string, articles: string): Promise<Columns> {
  const documents = readTrainingDocuments(true);
  const wordVectors = readWordVectors(openPackages(packages), MOST_WORDS);
  const groups = groupWords(wordVectors.vectors);
  const bent = bendWords(wordVectors, documents);
  const words = new Map<number, KnownWord>();
  wordVectors.words.forEach((word, i) => {
    const key = hashText(withoutDigits(word));
    const known = { cluster: groups.fine[i]! + 1, bent: bent[i]! };
    if (!words.has(key)) words.set(key, { ...known, capitalHabit: 0 });
  });
  for (const [word, capitalHabit] of readHabits(documents, articles)) {
    const key = hashText(withoutDigits(word));
    words.set(key, { ...(words.get(key) ?? UNGROUPED), capitalHabit });
  }
  const phrases = new Map<number, number>();
  for (const lists of [readProjectLists(), await readNameLists(packages)])
    for (const [list, names] of lists)
      for (const name of names) {
        const key = hashPhrase(name);
        if (key !== null) phrases.set(key, (phrases.get(key) ?? 0) | LISTS[list]);
      }
  console.log(`${words.size} words, ${phrases.size} names`);
  return { ...packWords(words, groups), ...packPhrases(phrases) };
}

const [packages, articles] = process.argv.slice(2);
if (packages === undefined || articles === undefined) {
  console.error('usage: node src/run.mjs src/train/words/make-words.ts PACKAGES ARTICLES');
  process.exitCode = 2;
} else {
  writeColumns(WORDS_FILE, await makeWords(packages, articles));
  console.log(`${WORDS_FILE.pathname}: ${statSync(WORDS_FILE).size} bytes`);
}

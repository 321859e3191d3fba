import { classifyName } from '../html/metadata/authors/classify-name.ts';

interface Sender {
  readonly authors: readonly string[];
  /** A paper, an agency or an office that sends it. */
  readonly source: string | null;
}

/** Who sends a mail wrote it only where that is a person. */
export function partSender(names: readonly string[]): Sender {
  const isPerson = (name: string) =>
    classifyName(name, { isSite: () => false, isJoined: false, before: [] }) === 'person';
  const authors = names.filter(isPerson);
  return { authors, source: names.find((name) => !authors.includes(name)) ?? null };
}

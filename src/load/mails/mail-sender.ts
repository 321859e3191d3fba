import { isSurelyPerson } from '../../knowledge/signatures/is-surely-person.ts';
import { classifyName } from '../html/metadata/authors/classify-name.ts';

interface Sender {
  readonly authors: readonly string[];
  /** A paper, an agency or an office that sends it. */
  readonly source: string | null;
}

/** Who sends a mail wrote it only where that is a person: of one to many, beyond doubt. */
export function partSender(names: readonly string[], isToMany: boolean): Sender {
  const isPerson = (name: string) =>
    classifyName(name, { isSite: () => false, isJoined: false, before: [] }) === 'person' &&
    (!isToMany || isSurelyPerson(name));
  const authors = names.filter(isPerson);
  return { authors, source: names.find((name) => !authors.includes(name)) ?? null };
}

import type { Mention } from '../../model/model.ts';
import type { AgreedName } from './agreed-names.ts';

/** A shorter surname may be a word. */
const SHORTEST = 4;

/**
 * The surnames of the people that an article names in full, with their full names: `Tiani` for `Abdourahamane Tiani`.
 * One that two of them bear is left out.
 */
export function listSurnames(mentions: readonly Mention[]): readonly AgreedName[] {
  const bearers = new Map<string, string | null>();
  for (const { kind, text, name } of mentions) {
    const surname = /\s(\p{Lu}[\p{L}\p{M}’'-]*)$/u.exec(text)?.[1];
    if (kind !== 'person' || surname === undefined || surname.length < SHORTEST) continue;
    const other = bearers.get(surname);
    bearers.set(surname, other === undefined || other === name ? name : null);
  }
  return [...bearers].flatMap(([text, name]) =>
    name === null ? [] : [{ text, kind: 'person' as const, name }],
  );
}

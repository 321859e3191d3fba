import { type TokenSpan, TYPES } from '../../tagger/model/labels.ts';
import { CASING, type TokenTable } from '../../tagger/words/token-table.ts';
import { CAPITAL, capitalOfSigns } from '../../tagger/words/word-form.ts';
import type { Extent } from '../kinded-name.ts';
import { findDemonym } from './find-demonym.ts';

/** A nationality, and the full name of its place. */
interface Demonym extends Extent {
  readonly place: string;
}

/**
 * Nationalities among the tokens that no name covers. In a line whose capitals say nothing, only where the tagger
 * found something: `polish` is a word.
 *
 * @param labelled what the tagger found, of all its types
 */
export function findDemonyms(
  { forms, signs, sentences }: TokenTable,
  labelled: readonly TokenSpan[],
  names: readonly Extent[],
): readonly Demonym[] {
  const isMisc = new Uint8Array(forms.length);
  for (const { from, to, type } of labelled) if (TYPES[type] === 'MISC') isMisc.fill(1, from, to);
  const isTaken = new Uint8Array(forms.length);
  for (const { from, to } of names) isTaken.fill(1, from, to);
  const found: Demonym[] = [];
  for (const { from, to, casing } of sentences)
    for (let at = from; at < to; at++) {
      if (isTaken[at] === 1 || capitalOfSigns(signs[at]!) === CAPITAL.none) continue;
      if (casing !== CASING.normal && isMisc[at] === 0) continue;
      const match = findDemonym(forms, at, to);
      if (match === null || isTaken[match.to - 1] === 1) continue;
      found.push({ from: at, to: match.to, place: match.place });
      at = match.to - 1;
    }
  return found;
}

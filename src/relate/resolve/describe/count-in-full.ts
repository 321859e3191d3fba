import { findOrganisation } from '../../../knowledge/gazetteer/find-organisation.ts';
import { ENTITY_KINDS } from '../../../model/model.ts';
import { NONE, type OutlineColumns } from '../../../outline/columns.ts';
import { listTexts } from '../../../tools/columns/texts.ts';
import { keyOfOrganisation } from '../names/name-key.ts';

const PERSON = ENTITY_KINDS.indexOf('person');
const ORGANISATION = ENTITY_KINDS.indexOf('organisation');

/** More than one word; and what is written without spaces, or in letters that know no capitals, hides its words. */
const WHOLE = /\S\s+\S|\p{Lo}/u;

/**
 * By entity: how many articles name it in full. A word alone may be anybody's, or a piece of a longer name, and an office
 * of which the article does not say whose it is may be another country's. Known organisations, and those with a share's
 * sign beside them, are told whole by one word; places always are.
 *
 * @param guessed mentions of such offices
 * @param entityOf by mention: the place of its entity, below `count`; `NONE` where it has none
 */
export function countInFull(
  { mentions, forms, count: articles }: Pick<OutlineColumns, 'mentions' | 'forms' | 'count'>,
  entityOf: Uint32Array,
  guessed: ReadonlySet<number>,
  count: number,
): Uint32Array {
  const isWhole = Uint8Array.from(listTexts(forms.strings), (text) => (WHOLE.test(text) ? 1 : 0));
  const isKnown = Uint8Array.from(listTexts(forms.strings), (text, at) =>
    isWhole[at] === 0 && findOrganisation(text, keyOfOrganisation) !== null ? 1 : 0,
  );
  const tells = (at: number): boolean => {
    if (guessed.has(at)) return false;
    const form = mentions.forms[at]!;
    const [kind, name] = [forms.kinds[form]!, forms.names[form]!];
    if (isWhole[name] === 1 || (kind !== PERSON && kind !== ORGANISATION)) return true;
    return kind === ORGANISATION && (isKnown[name] === 1 || mentions.shareSigns[at] !== NONE);
  };
  const inFull = new Uint32Array(count);
  /** By entity: the latest article that tells it, plus one. */
  const latest = new Uint32Array(count);
  for (let row = 0; row < articles; row++)
    for (let at = mentions.bounds[row]!; at < mentions.bounds[row + 1]!; at++) {
      const entity = entityOf[at]!;
      if (entity === NONE || latest[entity] === row + 1 || !tells(at)) continue;
      latest[entity] = row + 1;
      inFull[entity]!++;
    }
  return inFull;
}

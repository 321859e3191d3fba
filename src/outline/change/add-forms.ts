import { ENTITY_KINDS, type NameForm } from '../../model/model.ts';
import { joinNumbers } from '../../tools/columns/growing.ts';
import { addTexts, countTexts } from '../../tools/columns/texts.ts';
import type { FormColumns } from '../columns.ts';

/** Forms of names with others behind them: these have the numbers from `forms.count` on. */
export function addForms(forms: FormColumns, more: readonly NameForm[]): FormColumns {
  if (more.length === 0) return forms;
  const { count, kinds, demonyms, texts, names, strings } = forms;
  const first = countTexts(strings);
  const placesOf = (offset: number): readonly number[] => more.map((_, at) => first + 2 * at + offset);
  return {
    count: count + more.length,
    kinds: joinNumbers(
      Uint8Array,
      kinds,
      more.map(({ kind }) => ENTITY_KINDS.indexOf(kind)),
    ),
    demonyms: joinNumbers(
      Uint8Array,
      demonyms,
      more.map(({ form }) => (form === undefined ? 0 : 1)),
    ),
    texts: joinNumbers(Uint32Array, texts, placesOf(0)),
    names: joinNumbers(Uint32Array, names, placesOf(1)),
    strings: addTexts(
      strings,
      more.flatMap(({ text, name }) => [text, name]),
    ),
  };
}

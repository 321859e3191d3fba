import type { NameForm } from '../../model/model.ts';
import { Growing } from '../../tools/columns/growing.ts';
import { Interned } from '../../tools/columns/interned.ts';
import { listTexts } from '../../tools/columns/texts.ts';
import { NONE, type OutlineColumns } from '../columns.ts';
import type { MentionOutline } from '../outline-article.ts';
import { addForms } from './add-forms.ts';

/**
 * The same outlines with other mentions in some rows.
 *
 * @param known their forms by number
 * @param newOf the mentions that a row shall have; `null` where it keeps its own
 */
export function replaceMentions(
  columns: OutlineColumns,
  known: readonly NameForm[],
  newOf: (row: number) => MentionOutline | null,
): OutlineColumns {
  const { mentions } = columns;
  const more: NameForm[] = [];
  const numbers = new Map(known.map((form, number) => [contentOf(form), number]));
  const numberOf = (form: NameForm): number => {
    const content = contentOf(form);
    const number = numbers.get(content) ?? known.length + more.push(form) - 1;
    numbers.set(content, number);
    return number;
  };
  const placeNotes = new Interned();
  for (const note of listTexts(columns.placeNotes)) placeNotes.numberOf(note);
  const descriptionTexts = new Interned();
  for (const said of listTexts(columns.descriptions)) descriptionTexts.numberOf(said);
  const signTexts = new Interned();
  for (const sign of listTexts(columns.shareSigns)) signTexts.numberOf(sign);
  const bounds = new Uint32Array(columns.count + 1);
  const forms = new Growing(Uint32Array, mentions.forms.length);
  const starts = new Growing(Uint32Array, mentions.forms.length);
  const beside = new Growing(Uint8Array, mentions.forms.length);
  const places = new Growing(Uint32Array, mentions.forms.length);
  const descriptions = new Growing(Uint32Array, mentions.forms.length);
  const shareSigns = new Growing(Uint32Array, mentions.forms.length);
  for (let row = 0; row < columns.count; row++) {
    const [from, to] = [mentions.bounds[row]!, mentions.bounds[row + 1]!];
    const own = newOf(row);
    forms.pushAll(own === null ? mentions.forms.subarray(from, to) : own.forms.map(numberOf));
    starts.pushAll(own === null ? mentions.starts.subarray(from, to) : own.starts);
    beside.pushAll(own === null ? mentions.beside.subarray(from, to) : own.beside);
    places.pushAll(
      own === null
        ? mentions.places.subarray(from, to)
        : own.places.map((note) => (note === null ? NONE : placeNotes.numberOf(note))),
    );
    descriptions.pushAll(
      own === null
        ? mentions.descriptions.subarray(from, to)
        : own.descriptions.map((said) => (said === null ? NONE : descriptionTexts.numberOf(said))),
    );
    shareSigns.pushAll(
      own === null
        ? mentions.shareSigns.subarray(from, to)
        : own.shareSigns.map((sign) => (sign === null ? NONE : signTexts.numberOf(sign))),
    );
    bounds[row + 1] = forms.length;
  }
  return {
    ...columns,
    mentions: {
      bounds,
      forms: forms.finish(),
      starts: starts.finish(),
      beside: beside.finish(),
      places: places.finish(),
      descriptions: descriptions.finish(),
      shareSigns: shareSigns.finish(),
    },
    placeNotes: placeNotes.finish(),
    descriptions: descriptionTexts.finish(),
    shareSigns: signTexts.finish(),
    forms: addForms(columns.forms, more),
  };
}

/** The same text for the same forms only. */
function contentOf({ kind, form, text, name }: NameForm): string {
  return `${kind} ${form} ${text.length} ${text}${name}`;
}

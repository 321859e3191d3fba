import { ENTITY_KINDS, type NameForm, type Outline, SIDES, SPORTS } from '../model/model.ts';
import { Growing } from '../tools/columns/growing.ts';
import { Interned } from '../tools/columns/interned.ts';
import { raggedOf } from '../tools/columns/ragged.ts';
import { textsOf } from '../tools/columns/texts.ts';
import {
  type FormColumns,
  HEADLINE_DERIVED,
  HEADLINE_GIVEN,
  HEADLINE_OPENS,
  NO_TIME,
  NONE,
  type OutlineColumns,
} from './columns.ts';
import { numberOfDate, precisionOf } from './day-number.ts';
import { packDoubt } from './headline/headline-doubts.ts';

/**
 * Lays outlines out in columns.
 *
 * @param outlines in the order that the rows shall have
 */
export function columnOutlines(outlines: readonly Outline[]): OutlineColumns {
  const heads = outlines.map(({ article }) => article);
  const languageNames = new Interned();
  const formatNames = new Interned();
  const sourceNames = new Interned();
  const bylineNames = new Interned();
  const tagNames = new Interned();
  const wordNames = new Interned();
  return {
    count: outlines.length,
    ids: textsOf(heads.map(({ id }) => id)),
    digests: textsOf(heads.map(({ digest }) => digest)),
    heads: textsOf(heads.map((head) => JSON.stringify(head))),
    headlines: textsOf(heads.map(({ headline }) => headline)),
    headlinesDerived: Uint8Array.from(heads, ({ headlineDerived, opening }) => {
      if (opening) return HEADLINE_OPENS;
      return headlineDerived ? HEADLINE_DERIVED : HEADLINE_GIVEN;
    }),
    readables: textsOf(outlines.map(({ readable }) => readable?.text ?? '')),
    headlineDoubts: raggedOf(outlines.map(({ readable }) => readable?.doubts.map(packDoubt) ?? [])),
    leads: textsOf(outlines.map(({ lead }) => lead)),
    days: Int32Array.from(heads, ({ date }) => numberOfDate(date)),
    precisions: Uint8Array.from(heads, ({ date }) => precisionOf(date)),
    moments: Float64Array.from(heads, ({ published }) => momentOf(published)),
    times: Uint16Array.from(heads, ({ published }) => timeOf(published)),
    languages: Uint16Array.from(heads, ({ language }) => languageNames.numberOf(language)),
    languageNames: languageNames.finish(),
    formats: Uint16Array.from(heads, ({ format }) => formatNames.numberOf(format)),
    formatNames: formatNames.finish(),
    sources: Uint32Array.from(heads, ({ source }) =>
      source === null ? NONE : sourceNames.numberOf(source.name),
    ),
    sourceNames: sourceNames.finish(),
    bylines: raggedOf(heads.map(({ byline }) => byline.map((name) => bylineNames.numberOf(name)))),
    bylineNames: bylineNames.finish(),
    tags: raggedOf(heads.map(({ tags }) => tags.map((tag) => tagNames.numberOf(tag)))),
    tagNames: tagNames.finish(),
    bodies: textsOf(outlines.map(({ body }) => body)),
    bodyStarts: Uint32Array.from(outlines, ({ bodyStart }) => bodyStart),
    textBytes: Uint32Array.from(outlines, ({ textBytes }) => textBytes),
    files: textsOf(outlines.map(({ file }) => JSON.stringify(file))),
    sports: Uint8Array.from(outlines, ({ sport }) => SPORTS.indexOf(sport)),
    sides: Uint8Array.from(outlines, ({ side }) => SIDES.indexOf(side)),
    ...columnMentions(outlines),
    words: raggedOf(outlines.map(({ words }) => words.map((word) => wordNames.numberOf(word)))),
    wordCounts: Uint16Array.from(outlines.flatMap(({ wordCounts }) => wordCounts)),
    wordNames: wordNames.finish(),
    sketches: raggedOf(outlines.map(({ sketch }) => (typeof sketch === 'string' ? [] : sketch))),
    sketchDigests: textsOf(outlines.map(({ sketch }) => (typeof sketch === 'string' ? sketch : ''))),
    pictures: textsOf(outlines.map(({ pictures }) => writeList(pictures))),
    relatedLines: textsOf(outlines.map(({ relatedLines }) => writeList(relatedLines))),
  };
}

const writeList = (items: readonly object[]): string => (items.length === 0 ? '' : JSON.stringify(items));

function columnMentions(
  outlines: readonly Outline[],
): Pick<OutlineColumns, 'mentions' | 'forms' | 'placeNotes' | 'descriptions' | 'shareSigns'> {
  const forms = new GrowingForms();
  const bounds = new Growing(Uint32Array);
  const numbers = new Growing(Uint32Array);
  const starts = new Growing(Uint32Array);
  const beside = new Growing(Uint8Array);
  const places = new Growing(Uint32Array);
  const placeNotes = new Interned();
  const descriptions = new Growing(Uint32Array);
  const descriptionTexts = new Interned();
  const shareSigns = new Growing(Uint32Array);
  const signTexts = new Interned();
  bounds.push(0);
  for (const one of outlines) {
    for (const form of one.forms) numbers.push(forms.numberOf(form));
    starts.pushAll(one.starts);
    beside.pushAll(one.beside);
    for (const note of one.places) places.push(note === null ? NONE : placeNotes.numberOf(note));
    for (const said of one.descriptions)
      descriptions.push(said === null ? NONE : descriptionTexts.numberOf(said));
    for (const sign of one.shareSigns) shareSigns.push(sign === null ? NONE : signTexts.numberOf(sign));
    bounds.push(numbers.length);
  }
  return {
    mentions: {
      bounds: bounds.finish(),
      forms: numbers.finish(),
      starts: starts.finish(),
      beside: beside.finish(),
      places: places.finish(),
      descriptions: descriptions.finish(),
      shareSigns: shareSigns.finish(),
    },
    forms: forms.finish(),
    placeNotes: placeNotes.finish(),
    descriptions: descriptionTexts.finish(),
    shareSigns: signTexts.finish(),
  };
}

/** Numbers forms in the order in which they come first. */
class GrowingForms {
  readonly #numbers = new Map<string, number>();
  readonly #strings = new Interned();
  readonly #kinds = new Growing(Uint8Array);
  readonly #demonyms = new Growing(Uint8Array);
  readonly #texts = new Growing(Uint32Array);
  readonly #names = new Growing(Uint32Array);

  numberOf(form: NameForm): number {
    const kind = ENTITY_KINDS.indexOf(form.kind);
    const demonym = form.form === undefined ? 0 : 1;
    const text = this.#strings.numberOf(form.text);
    const name = this.#strings.numberOf(form.name);
    const key = `${kind} ${demonym} ${text} ${name}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(key, number);
    this.#kinds.push(kind);
    this.#demonyms.push(demonym);
    this.#texts.push(text);
    this.#names.push(name);
    return number;
  }

  finish(): FormColumns {
    return {
      count: this.#kinds.length,
      kinds: this.#kinds.finish(),
      demonyms: this.#demonyms.finish(),
      texts: this.#texts.finish(),
      names: this.#names.finish(),
      strings: this.#strings.finish(),
    };
  }
}

function momentOf(published: string | null): number {
  return published === null ? Number.NaN : Date.parse(published);
}

/** @example timeOf('1987-03-23T15:19:04+00:00') // 15 * 60 + 19 */
function timeOf(published: string | null): number {
  return published === null
    ? NO_TIME
    : Number(published.slice(11, 13)) * 60 + Number(published.slice(14, 16));
}

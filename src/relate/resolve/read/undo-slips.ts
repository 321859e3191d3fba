import type { NameForm } from '../../../model/model.ts';
import { addForms } from '../../../outline/change/add-forms.ts';
import type { OutlineColumns } from '../../../outline/columns.ts';
import { listForms } from '../../../outline/read-outlines.ts';
import { memoise } from '../../../tools/collections/memoise.ts';
import { makeColumn } from '../../../tools/columns/growing.ts';
import { keyOfEntity, keyOfName, levelSpaces } from '../names/name-key.ts';
import { findOthersTitles } from './find-others-titles.ts';

/** The spelling that an article corrected stands in so many articles… */
const FEWEST_ARTICLES = 2;
/** …and so many times as many as the one that it was corrected to. */
const LEAD = 2;

const keyOf = (name: string): string => keyOfEntity('person', name);

export interface Undone {
  readonly outlines: OutlineColumns;
  /** By their numbers. */
  readonly forms: readonly NameForm[];
  /** Corrected names by the ones that were written: pages of smaller archives were headed so. */
  readonly formerNames: ReadonlyMap<string, ReadonlySet<string>>;
  /** In the order of their articles. */
  readonly slips: readonly UndoneSlip[];
}

/** A name that was no slip. */
interface UndoneSlip {
  /** Its row. */
  readonly article: number;
  readonly written: string;
  /** What its article took it for. */
  readonly taken: string;
}

/**
 * Within an article, a full name that is one letter off a frequent surname is taken for a slip. The archive knows
 * better where other articles write that full name too, and none the corrected one: those are two people. So it does
 * where the article gives a surname the title of somebody else.
 */
export function undoSlips(outlines: OutlineColumns): Undone {
  const { mentions } = outlines;
  const forms = listForms(outlines);
  const wrong = findWrong(outlines, forms);
  const formerNames = new Map<string, Set<string>>();
  const slips: UndoneSlip[] = [];
  const changed = mentions.forms.slice();
  const more: NameForm[] = [];
  const bareOf = memoise((text: string): number => {
    const bare: NameForm = { kind: 'person', text, name: text };
    return forms.length + more.push(bare) - 1;
  });
  for (const [article, numbers] of wrong) {
    const corrected = new Map(
      numbers.map((number) => [forms[number]!.name, levelSpaces(forms[number]!.text)]),
    );
    for (const [name, full] of corrected) {
      formerNames.set(full, (formerNames.get(full) ?? new Set<string>()).add(name));
      slips.push({ article, written: full, taken: name });
    }
    const undone = memoise((number: number): number => {
      const form = forms[number]!;
      const full = corrected.get(form.name);
      return full === undefined ? number : forms.length + more.push(undo(form, full)) - 1;
    });
    for (let at = mentions.bounds[article]!; at < mentions.bounds[article + 1]!; at++)
      changed[at] = undone(changed[at]!);
  }
  for (const [article, numbers] of findOthersTitles(outlines, forms))
    for (let at = mentions.bounds[article]!; at < mentions.bounds[article + 1]!; at++) {
      const { text } = forms[mentions.forms[at]!]!;
      if (numbers.has(changed[at]!)) changed[at] = bareOf(text);
    }
  return {
    outlines: {
      ...outlines,
      forms: addForms(outlines.forms, more),
      mentions: { ...mentions, forms: changed },
    },
    forms: [...forms, ...more],
    formerNames,
    slips,
  };
}

/** By article: the forms, as they come, that it took for slips and that are none. */
function findWrong(
  { mentions: { bounds, forms: numbers } }: OutlineColumns,
  forms: readonly NameForm[],
): ReadonlyMap<number, readonly number[]> {
  const corrected = forms.filter(isCorrected);
  const wrong = new Map<number, number[]>();
  if (corrected.length === 0) return wrong;
  const articlesWith = countArticles(bounds, numbers, forms, corrected);
  const noSlips = new Set(corrected.filter((form) => isNoSlip(form, articlesWith)));
  const isWrong = makeColumn(Uint8Array, forms.length, (form) => (noSlips.has(forms[form]!) ? 1 : 0));
  for (let article = 0; article + 1 < bounds.length; article++)
    for (let at = bounds[article]!; at < bounds[article + 1]!; at++) {
      if (isWrong[numbers[at]!] === 0) continue;
      const here = wrong.get(article);
      if (here === undefined) wrong.set(article, [numbers[at]!]);
      else here.push(numbers[at]!);
    }
  return wrong;
}

/** In how many articles the full names that were corrected, and those they were corrected to, stand: by their keys. */
function countArticles(
  bounds: Uint32Array,
  numbers: Uint32Array,
  forms: readonly NameForm[],
  corrected: readonly NameForm[],
): ReadonlyMap<string, number> {
  const wanted = [...new Set(corrected.flatMap(({ text, name }) => [keyOf(text), keyOf(name)]))];
  const places = new Map(wanted.map((key, place) => [key, place]));
  const placeOf = makeColumn(Int32Array, forms.length, (form) => {
    const { kind, text } = forms[form]!;
    return kind === 'person' && text.includes(' ') ? (places.get(keyOf(text)) ?? -1) : -1;
  });
  const counts = new Uint32Array(wanted.length);
  const seenIn = new Int32Array(wanted.length).fill(-1);
  for (let article = 0; article + 1 < bounds.length; article++)
    for (let at = bounds[article]!; at < bounds[article + 1]!; at++) {
      const place = placeOf[numbers[at]!]!;
      if (place < 0 || seenIn[place] === article) continue;
      seenIn[place] = article;
      counts[place]!++;
    }
  return new Map(wanted.map((key, place) => [key, counts[place]!]));
}

/** Whether an article's full name was taken for a slip of another: `Donald Regan` beside a frequent `Reagan`. */
function isCorrected({ kind, text, name }: NameForm): boolean {
  if (kind !== 'person' || text === name) return false;
  const [written, given] = [keyOf(text).split(' '), keyOf(name).split(' ')];
  return written.length > 1 && written.length === given.length && written.join() !== given.join();
}

function isNoSlip({ text, name }: NameForm, articlesWith: ReadonlyMap<string, number>): boolean {
  const written = articlesWith.get(keyOf(text))!;
  return written >= FEWEST_ARTICLES && written >= articlesWith.get(keyOf(name))! * LEAD;
}

/** A name as its article writes it: in full where it does so, bare where that is another surname. */
function undo(form: NameForm, full: string): NameForm {
  const surname = keyOfName(form.text).split(' ').at(-1)!;
  return { ...form, name: keyOf(full).endsWith(surname) ? full : form.text };
}

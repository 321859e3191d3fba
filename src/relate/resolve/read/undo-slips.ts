import type { NameForm, Outline } from '../../../model/model.ts';
import { countIn } from '../../../tools/collections/count.ts';
import { memoise } from '../../../tools/collections/memoise.ts';
import { keyOfEntity, keyOfName } from '../names/name-key.ts';

/** The spelling that an article corrected stands in so many articles… */
const FEWEST_ARTICLES = 2;
/** …and so many times as many as the one that it was corrected to. */
const LEAD = 2;

const keyOf = (name: string): string => keyOfEntity('person', name);

export interface Undone {
  readonly outlines: readonly Outline[];
  /** Corrected names by the ones that were written: pages of smaller archives were headed so. */
  readonly formerNames: ReadonlyMap<string, ReadonlySet<string>>;
  /** In the order of their articles. */
  readonly slips: readonly UndoneSlip[];
}

/** A name that was no slip. */
interface UndoneSlip {
  /** By its place among the outlines. */
  readonly article: number;
  readonly written: string;
  /** What its article took it for. */
  readonly taken: string;
}

/**
 * Within an article, a full name that is one letter off a frequent surname is taken for a slip. The archive knows
 * better where other articles write that full name too, and none the corrected one: those are two people.
 */
export function undoSlips(outlines: readonly Outline[]): Undone {
  const formerNames = new Map<string, Set<string>>();
  const articlesWith = new Map<string, number>();
  const keyOfFull = memoise(({ kind, text }: NameForm) =>
    kind === 'person' && text.includes(' ') ? keyOf(text) : null,
  );
  const isCorrected = memoise(readCorrected);
  for (const { forms } of outlines)
    for (const key of new Set(forms.map(keyOfFull))) if (key !== null) countIn(articlesWith, key);
  const isNoSlip = ({ text, name }: NameForm): boolean => {
    const written = articlesWith.get(keyOf(text)) ?? 0;
    return written >= FEWEST_ARTICLES && written >= (articlesWith.get(keyOf(name)) ?? 0) * LEAD;
  };
  const slips: UndoneSlip[] = [];
  const undone = outlines.map((one, article) => {
    const wrong = one.forms.filter((form) => isCorrected(form) && isNoSlip(form));
    if (wrong.length === 0) return one;
    const corrected = new Map(wrong.map(({ name, text }) => [name, text.replace(/\s+/g, ' ')]));
    for (const [name, full] of corrected) {
      formerNames.set(full, (formerNames.get(full) ?? new Set<string>()).add(name));
      slips.push({ article, written: full, taken: name });
    }
    return { ...one, forms: one.forms.map((form) => undo(form, corrected)) };
  });
  return { outlines: undone, formerNames, slips };
}

/** Whether an article's full name was taken for a slip of another: `Donald Regan` beside a frequent `Reagan`. */
function readCorrected({ kind, text, name }: NameForm): boolean {
  if (kind !== 'person' || text === name) return false;
  const [written, given] = [keyOf(text).split(' '), keyOf(name).split(' ')];
  return written.length > 1 && written.length === given.length && written.join() !== given.join();
}

/** The names as an article writes them: in full where it does so, bare where that is another surname. */
function undo(form: NameForm, corrected: ReadonlyMap<string, string>): NameForm {
  const full = corrected.get(form.name);
  if (full === undefined) return form;
  const surname = keyOfName(form.text).split(' ').at(-1)!;
  return { ...form, name: keyOf(full).endsWith(surname) ? full : form.text };
}

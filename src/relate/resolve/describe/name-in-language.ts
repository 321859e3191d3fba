import { readLanguageOf } from '../../../knowledge/languages/read-languages.ts';
import type { OutlineColumns } from '../../../outline/columns.ts';
import { listForms } from '../../../outline/read-outlines.ts';
import { byFrequency, countIn } from '../../../tools/collections/count.ts';
import { listTexts } from '../../../tools/columns/texts.ts';

/** Of an entity's mentions so many are in other languages than English. */
const MOSTLY = 2 / 3;
/** An acronym, or a line of capitals. */
const UPPER_ONLY = /^\P{Ll}*$/u;

interface Counts {
  all: number;
  /** Mentions in other languages, by how they are written. */
  readonly others: Map<string, number>;
}

/**
 * What an archive that is mostly in other languages than English calls an entity where it is mostly told of in these,
 * which have it otherwise than the gazetteer: `Alemania`. `null` where that is its name, or nothing else is.
 *
 * @param entityOf by mention, the place of its entity
 */
export function nameInLanguage(
  outlines: OutlineColumns,
  entityOf: Uint32Array,
): (place: number, name: string) => string | null {
  const isOther = listOtherLanguages(outlines);
  if (!isMostlyOther(outlines, isOther)) return () => null;
  const counts = countForms(outlines, entityOf, isOther);
  return (place, name) => {
    const found = counts.get(place);
    if (found === undefined) return null;
    const own = [...found.others.values()].reduce((sum, count) => sum + count, 0);
    if (own < MOSTLY * found.all || found.others.has(name)) return null;
    return byFrequency(found.others)[0] ?? null;
  };
}

/** The archive's languages that are read and are not English, by their numbers. */
export function listOtherLanguages({ languageNames }: OutlineColumns): readonly boolean[] {
  return listTexts(languageNames).map((tag) => {
    const language = readLanguageOf(tag);
    return language !== null && language !== 'en';
  });
}

/** Whether half of the archive's articles or more are in other languages. */
export function isMostlyOther({ languages, count }: OutlineColumns, isOther: readonly boolean[]): boolean {
  let others = 0;
  for (let article = 0; article < count; article++) if (isOther[languages[article]!]) others++;
  return others > 0 && others >= count / 2;
}

/** By place, of what is no person: these have names of their own. */
function countForms(
  outlines: OutlineColumns,
  entityOf: Uint32Array,
  isOther: readonly boolean[],
): ReadonlyMap<number, Counts> {
  const { mentions, languages, count } = outlines;
  const forms = listForms(outlines);
  const counts = new Map<number, Counts>();
  for (let row = 0; row < count; row++)
    for (let at = mentions.bounds[row]!; at < mentions.bounds[row + 1]!; at++) {
      const { kind, form, text } = forms[mentions.forms[at]!]!;
      if (kind === 'person' || form === 'demonym' || UPPER_ONLY.test(text)) continue;
      const place = entityOf[at]!;
      const known = counts.get(place) ?? { all: 0, others: new Map<string, number>() };
      counts.set(place, known);
      known.all++;
      if (isOther[languages[row]!]) countIn(known.others, text);
    }
  return counts;
}

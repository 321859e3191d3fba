import type { NameForm } from '../../../model/model.ts';
import { NONE, type OutlineColumns } from '../../../outline/columns.ts';
import { listTexts } from '../../../tools/columns/texts.ts';
import { Buckets } from '../names/buckets.ts';
import { keyOfEntity, withoutSuffix } from '../names/name-key.ts';
import { isOneTitle } from '../names/one-title.ts';

/** So many articles must give another bearer of the surname the title… */
const FEWEST_ARTICLES = 2;
/** …and so many times as many as give it to the one whom the article seems to mean. */
const LEAD = 4;

/** Somebody's title in an article. */
interface Titled {
  /** Key of the full name. */
  readonly name: string;
  readonly title: string;
  readonly article: number;
}

/**
 * Surnames that an article explains by the one whom it names in full, but to which it gives the title of another:
 * `Treasury Secretary Baker` in an article that names Howard Baker, `President Reagan` in one on Donald Regan.
 *
 * @returns by article, the numbers of such forms
 */
export function findOthersTitles(
  { mentions, descriptions }: Pick<OutlineColumns, 'mentions' | 'descriptions'>,
  forms: readonly NameForm[],
): ReadonlyMap<number, ReadonlySet<number>> {
  const titles = listTexts(descriptions).map((text) => text.toLowerCase());
  const bySurname = new Buckets<Titled>();
  const short: { readonly number: number; readonly surname: string; readonly titled: Titled }[] = [];
  for (let article = 0; article + 1 < mentions.bounds.length; article++)
    for (let at = mentions.bounds[article]!; at < mentions.bounds[article + 1]!; at++) {
      const said = mentions.descriptions[at]!;
      const number = mentions.forms[at]!;
      if (said === NONE || forms[number]!.kind !== 'person') continue;
      const { text, name } = forms[number]!;
      const words = withoutSuffix(keyOfEntity('person', text).split(' '));
      const surname = words.at(-1)!;
      const titled = { name: keyOfEntity('person', name), title: titles[said]!, article };
      if (words.length > 1) bySurname.add(surname, titled);
      else if (titled.name !== surname) short.push({ number, surname, titled });
    }
  const found = new Map<number, Set<number>>();
  for (const { number, surname, titled } of short) {
    const articles = new Map<string, Set<number>>();
    for (const other of bySurname.get(surname))
      if (isOneTitle(titled.title, other.title))
        articles.set(other.name, (articles.get(other.name) ?? new Set<number>()).add(other.article));
    const own = articles.get(titled.name)?.size ?? 0;
    articles.delete(titled.name);
    const most = Math.max(0, ...Array.from(articles.values(), ({ size }) => size));
    if (most < FEWEST_ARTICLES || most < own * LEAD) continue;
    found.set(titled.article, (found.get(titled.article) ?? new Set<number>()).add(number));
  }
  return found;
}

import { findPlaces } from '../../../knowledge/gazetteer/find-places.ts';
import { wordSet } from '../../../tools/text/word-set.ts';
import type { TokenTable } from '../../tagger/words/token-table.ts';
import { type KindedName, textOf } from '../kinded-name.ts';

/** What is dug, drilled or stands somewhere, and bears names that people do, too. */
const SITES = wordSet(
  'field mine tunnel oilfield oilfields goldmine quarry pit shaft terminal reservoir dam refinery smelter stadium barracks airport',
);
/** And several: people do so, too, `Mr Howard fields questions`. */
const SEVERAL = wordSet('fields mines');
/** What may stand between. */
const OF_SITES = wordSet(
  'oil gas gold silver copper coal zinc lead nickel uranium natural crude iron ore open',
);
const MOST_BETWEEN = 2;

/** What is called after somebody in full. */
const WHOLE_SITES = /^(?:stadium|barracks|airport|oilfield|mine|refinery|dam|reservoir)$/i;

/** What is called after places that nobody knows by anything else, `Wilberforce barracks`. */
const BARRACKS = /^barracks$/i;

/**
 * Names of one word before what is a place, with those that are joined to them, as places': `the Howard tunnel`, `the
 * Miller and Bruce oil fields`, where the article names nobody in full who is called so; and those of somebody in full with
 * what bears them, `the Seyni Kountché stadium`.
 */
export function nameSites(table: TokenTable, names: readonly KindedName[]): readonly KindedName[] {
  return nameShortSites(table, nameWholeSites(table, names));
}

function nameWholeSites(table: TokenTable, names: readonly KindedName[]): readonly KindedName[] {
  const { forms } = table;
  return names.map((name): KindedName => {
    const { from, to, kind } = name;
    const site = forms[to]?.text ?? '';
    const isSite =
      (kind === 'person' && to - from > 1 && WHOLE_SITES.test(site)) ||
      (kind === 'place' && BARRACKS.test(site) && findPlaces(textOf(table, name)).length === 0);
    return isSite ? { from, to: to + 1, kind: 'place' } : name;
  });
}

function nameShortSites(table: TokenTable, names: readonly KindedName[]): readonly KindedName[] {
  const { forms, words } = table;
  let surnames: ReadonlySet<number> | null = null;
  /** The word of a name that may be a site's, and nobody's in the article; `null` for others. */
  const wordOf = (name: KindedName | undefined): number | null => {
    if (name?.kind !== 'person' || name.to - name.from > 1) return null;
    surnames ??= new Set(
      names.filter((one) => one.kind === 'person' && one.to - one.from > 1).map((one) => words[one.to - 1]!),
    );
    return surnames.has(words[name.from]!) ? null : words[name.from]!;
  };
  const sites = new Set<number>();
  names.forEach((name, at) => {
    if (name.kind !== 'person' || !isBeforeSite(table, name)) return;
    const word = wordOf(name);
    if (word === null) return;
    sites.add(word);
    const before = names[at - 1];
    const isJoined = before?.to === name.from - 1 && forms[before.to]!.text === 'and';
    const other = isJoined ? wordOf(before) : null;
    if (other !== null) sites.add(other);
  });
  if (sites.size === 0) return names;
  return names.map((name): KindedName => {
    const word = wordOf(name);
    return word !== null && sites.has(word) ? { ...name, kind: 'place' } : name;
  });
}

function isBeforeSite({ forms }: TokenTable, { from, to }: KindedName): boolean {
  let at = to;
  while (at < to + MOST_BETWEEN && OF_SITES.has(forms[at]?.text ?? '')) at++;
  const site = forms[at]?.text ?? '';
  if (SITES.has(site)) return true;
  return SEVERAL.has(site) && (at > to || /^(?:the|and)$/.test(forms[from - 1]?.text ?? ''));
}

import { findFullName } from '../../knowledge/gazetteer/full-names.ts';
import { COMPANY_TAILS } from '../../knowledge/organisations/legal-forms.ts';
import { NEWS_AGENCIES } from '../../knowledge/organisations/news-agencies.ts';
import { type KindCounts, leadingKind, ofEachKind } from '../../model/each-kind.ts';
import type { EntityKind } from '../../model/model.ts';
import { isOneSlip, MOST_ALIKE, SHORTEST_SLIP } from '../slip.ts';
import type { TokenTable } from '../tagger/words/token-table.ts';
import { isAlone } from './alone.ts';
import { type KindedName, textOf } from './kinded-name.ts';

/**
 * One name is of one kind in an article: that of the fuller name that it is short for, else its most frequent one.
 * Only what the gazetteer knows may differ: a city may stand for its team beside itself, `Chicago beat Boston`.
 */
export function agreeOnKinds(table: TokenTable, names: readonly KindedName[]): readonly KindedName[] {
  const shortForms = gatherShortForms(table, names);
  const counts = new Map<number, KindCounts>();
  const keys = names.map(({ from, to }) => table.hashWords(from, to));
  names.forEach(({ kind }, i) => {
    const own = counts.get(keys[i]!) ?? ofEachKind(() => 0);
    own[kind]++;
    counts.set(keys[i]!, own);
  });
  return names.map((name, i) => {
    const own = counts.get(keys[i]!)!;
    const isSingle = name.to - name.from === 1;
    const word = table.forms[name.from]!.text.toLowerCase();
    const isAgency = isSingle && NEWS_AGENCIES.has(word);
    // `REUTER` below an article is nobody's surname; in it, Edzard Reuter's where the article has him.
    const full =
      isSingle && !(isAgency && isAlone(table, name)) ? findShortForm(shortForms, word) : undefined;
    const agency = isAgency ? 'organisation' : undefined;
    const kind = full ?? agency ?? leadingKind(own);
    if (kind === name.kind) return name;
    const mayBeBoth = (full !== undefined || own.person === 0) && isKnown(table, name);
    return mayBeBoth ? name : { ...name, kind };
  });
}

/** Whether the gazetteer has the name: a place, or the organisation that it was read as. */
function isKnown(table: TokenTable, name: KindedName): boolean {
  const text = textOf(table, name);
  if (findFullName('place', text) !== null) return true;
  return name.kind === 'organisation' && findFullName('organisation', text) !== null;
}

/** Kinds that the article's fuller names say their short forms have: of people by the last word, of companies without their form. */
function gatherShortForms(
  { forms }: TokenTable,
  names: readonly KindedName[],
): ReadonlyMap<string, EntityKind> {
  const kinds = new Map<string, EntityKind>();
  for (const { from, to, kind } of names) {
    if (to - from < 2) continue;
    const last = forms[to - 1]!.text.toLowerCase();
    if (kind === 'person') kinds.set(last, kind);
    else if (kind === 'organisation' && to - from === 2 && COMPANY_TAILS.has(last))
      kinds.set(forms[from]!.text.toLowerCase(), kind);
  }
  return kinds;
}

/** The kind of the fuller name that a word is short for, `Bazoum` of `Mohamed Bazou` too, which is a slip. */
function findShortForm(kinds: ReadonlyMap<string, EntityKind>, word: string): EntityKind | undefined {
  const whole = kinds.get(word);
  if (whole !== undefined || word.length < SHORTEST_SLIP || kinds.size > MOST_ALIKE) return whole;
  for (const [other, kind] of kinds)
    if (kind === 'person' && other.length >= SHORTEST_SLIP && isOneSlip(other, word)) return kind;
  return undefined;
}

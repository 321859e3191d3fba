import { findFullName } from '../../../knowledge/gazetteer/full-names.ts';
import { NEWS_AGENCIES } from '../../../knowledge/organisations/news-agencies.ts';
import { type KindCounts, leadingKind, ofEachKind } from '../../../model/each-kind.ts';
import type { EntityKind } from '../../../model/model.ts';
import type { TokenTable } from '../../tagger/words/token-table.ts';
import { isAlone } from '../alone.ts';
import { type KindedName, textOf } from '../kinded-name.ts';
import { tellFullKinds } from './full-kinds.ts';

/**
 * One name is of one kind in an article: that of the fuller name that it is short for, else its most frequent one.
 * Only what the gazetteer knows may differ: a city may stand for its team beside itself, `Chicago beat Boston`; and what
 * a company and a person share (`full-kinds.ts`).
 */
export function agreeOnKinds(table: TokenTable, names: readonly KindedName[]): readonly KindedName[] {
  const keys = names.map(({ from, to }) => table.hashWords(from, to));
  const fullKinds = tellFullKinds(table, names, keys);
  const counts = new Map<number, KindCounts>();
  names.forEach(({ kind }, i) => {
    const own = counts.get(keys[i]!) ?? ofEachKind(() => 0);
    own[kind]++;
    counts.set(keys[i]!, own);
  });
  return names.map((name, i) => {
    const own = counts.get(keys[i]!)!;
    const isAgency =
      name.to - name.from === 1 && NEWS_AGENCIES.has(table.forms[name.from]!.text.toLowerCase());
    // `REUTER` below an article is nobody's surname; in it, Edzard Reuter's where the article has him.
    const full = isAgency && isAlone(table, name) ? null : fullKinds[i]!;
    const agency: EntityKind | null = isAgency ? 'organisation' : null;
    const kind = full ?? agency ?? leadingKind(own);
    if (kind === name.kind) return name;
    const mayBeBoth = (full !== null || own.person === 0) && isKnown(table, name);
    return mayBeBoth ? name : { ...name, kind };
  });
}

/** Whether the gazetteer has the name: a place, or the organisation that it was read as. */
function isKnown(table: TokenTable, name: KindedName): boolean {
  const text = textOf(table, name);
  if (findFullName('place', text) !== null) return true;
  return name.kind === 'organisation' && findFullName('organisation', text) !== null;
}

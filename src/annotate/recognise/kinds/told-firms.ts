import { findFullName } from '../../../knowledge/gazetteer/full-names.ts';
import { loadGivenNames } from '../../../knowledge/gazetteer/given-names.ts';
import { foldCase } from '../../../tools/text/tokens.ts';
import { wordSet } from '../../../tools/text/word-set.ts';
import type { TokenTable } from '../../tagger/words/token-table.ts';
import { type KindedName, textOf } from '../kinded-name.ts';
import { isTitled } from './bearer-signs.ts';

/** What a firm is called right before its name, and nobody is. */
const FIRMS = wordSet(
  'subsidiary bank brokers stockbrokers house manufacturer group company underwriters insurer airline retailer refiner',
);
/** `told the bank Ward would leave` */
const ARTICLES = wordSet('the a an this that its his her their our another each no every any one whole same');

/**
 * Names with those of people as organisations' where the article says once that they are a firm's, `the French group
 * Jeumont-Schneider`, `of London brokers Grieveson Grant`, or where the gazetteer does: `F.O. Licht`.
 */
export function nameToldFirms(table: TokenTable, names: readonly KindedName[]): readonly KindedName[] {
  const told = new Set<number>();
  for (const name of names)
    if (name.kind === 'person' && (isTold(table, name) || isKnown(table, name)))
      told.add(table.hashWords(name.from, name.to));
  if (told.size === 0) return names;
  addSurnames(table, names, told);
  return names.map((name): KindedName => {
    const isFirm = name.kind === 'person' && told.has(table.hashWords(name.from, name.to));
    return isFirm ? { ...name, kind: 'organisation' } : name;
  });
}

/** With the last words of the firms told, by which papers call them, but where somebody else has one: `Capel's Murtha`. */
function addSurnames(table: TokenTable, names: readonly KindedName[], told: Set<number>): void {
  const people = names.filter(({ kind, from, to }) => kind === 'person' && to - from > 1);
  const [firms, others] = [new Set<number>(), new Set<number>()];
  for (const { from, to } of people)
    (told.has(table.hashWords(from, to)) ? firms : others).add(table.hashWords(to - 1, to));
  for (const surname of firms) if (!others.has(surname)) told.add(surname);
}

/** Whether several words are an organisation's name wherever they stand. */
function isKnown(table: TokenTable, name: KindedName): boolean {
  if (name.to - name.from < 2 || isTitled(table, name)) return false;
  return findFullName('organisation', textOf(table, name)) !== null;
}

function isTold({ forms }: TokenTable, { from, to }: KindedName): boolean {
  const noun = forms[from - 1]?.text ?? '';
  if (!FIRMS.has(noun)) return false;
  const before = forms[from - 2];
  if (before === undefined || ARTICLES.has(before.text.toLowerCase()) || !/^[\p{L}>]/u.test(before.text))
    return false;
  return noun.endsWith('brokers') || to - from === 1 || !loadGivenNames().has(foldCase(forms[from]!.text));
}

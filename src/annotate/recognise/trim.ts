import type { EntityKind } from '../../model.ts';
import { type NameType, type TokenSpan, TYPES } from '../tagger/labels.ts';
import type { TokenTable } from '../tagger/token-table.ts';
import { MATTER, type WordForm } from '../tagger/word-form.ts';
import { STRICT_TITLES, TITLES } from './cues.ts';
import type { KindedName } from './kinded-name.ts';

/** `MISC` is no kind of its own: of those only nationalities count. */
const KIND_OF = { PER: 'person', LOC: 'place', ORG: 'organisation', MISC: null } as const satisfies Record<
  NameType,
  EntityKind | null
>;

/** Words with which no name ends. */
const LINKS: ReadonlySet<string> = new Set(['of', 'for', 'and', 'the', 'in', '&']);

/** `US$4 billion` */
function isCurrency({ forms, starts, ends }: TokenTable, to: number): boolean {
  return forms[to]?.text === '$' && starts[to] === ends[to - 1];
}

/** Whether no name ends so: in a sign, a quotation mark or a comma, but in a stop or a bracket some do. */
export function isOuterMark({ matter, text }: WordForm): boolean {
  return matter === MATTER.mark && text !== '.' && text !== ')' && text !== '!';
}

function opensOutside(table: TokenTable, at: number, kind: EntityKind): boolean {
  const { text, matter } = table.forms[at]!;
  // The stop of `Sen.` is no part of the name behind it.
  if (matter === MATTER.mark || (text.length === 3 && /^the$/i.test(text))) return true;
  return kind === 'person' && STRICT_TITLES.has(text.toLowerCase());
}

function endsOutside({ forms }: TokenTable, at: number): boolean {
  const { text } = forms[at]!;
  return isOuterMark(forms[at]!) || (text.length === 2 && /^['’]s$/i.test(text)) || LINKS.has(text);
}

/** Index after the last title before a person's name, `Energy Minister Subroto`; `from` where none stands. */
function passTitles({ forms }: TokenTable, from: number, to: number): number {
  for (let at = to - 2; at >= from; at--) if (TITLES.has(forms[at]!.text.toLowerCase())) return at + 1;
  return from;
}

/** Leaves articles, titles, possessive endings and outer marks outside a name; `null` where nothing is left. */
export function trimName(table: TokenTable, { from, to, type }: TokenSpan): KindedName | null {
  const kind = KIND_OF[TYPES[type]!];
  if (kind === null || isCurrency(table, to)) return null;
  let first = kind === 'person' ? passTitles(table, from, to) : from;
  let last = to;
  while (last - first > 1 && opensOutside(table, first, kind)) first++;
  while (last > first && endsOutside(table, last - 1)) last--;
  return last > first ? { from: first, to: last, kind } : null;
}

import type { EntityKind, Span } from '../../model.ts';
import { findDemonym } from '../gazetteer/find-demonym.ts';
import { type KnownEntity, matchKnown } from '../gazetteer/gazetteer.ts';
import { type NameType, type TokenSpan, TYPES } from '../tagger/labels.ts';
import { loadTagger } from '../tagger/load-tagger.ts';
import { CASING, type SentenceTokens, type TokenTable } from '../tagger/token-table.ts';
import { CAPITAL, MATTER } from '../tagger/word-form.ts';
import { tokenize } from '../tokens.ts';
import { STRICT_TITLES } from './cues.ts';
import { type FoundExpansion, findExpansions } from './expansions.ts';
import type { Expansion, FoundName, Recognition } from './name.ts';

/** `MISC` is no kind of its own: of those only nationalities count. */
const KIND_OF = { PER: 'person', LOC: 'place', ORG: 'organisation', MISC: null } as const satisfies Record<
  NameType,
  EntityKind | null
>;

interface Extent {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}

interface KindedName extends Extent {
  readonly kind: EntityKind;
}

function spanOf({ starts, ends }: TokenTable, { from, to }: Extent): Span {
  return { start: starts[from]!, end: ends[to - 1]! };
}

/** `US$4 billion` */
function isCurrency({ forms, starts, ends }: TokenTable, to: number): boolean {
  return forms[to]?.text === '$' && starts[to] === ends[to - 1];
}

/** Leaves articles, titles, possessive endings and outer marks outside a name. */
function trimName(table: TokenTable, { from, to, type }: TokenSpan): KindedName | null {
  const kind = KIND_OF[TYPES[type]!];
  if (kind === null || isCurrency(table, to)) return null;
  const { forms } = table;
  const isOuter = (at: number): boolean => {
    const { matter, text } = forms[at]!;
    return matter === MATTER.mark && text !== '.' && text !== ')' && text !== '!';
  };
  let [first, last] = [from, to];
  const opens = (): boolean => {
    const { text } = forms[first]!;
    if (isOuter(first) || /^the$/i.test(text)) return true;
    return kind === 'person' && STRICT_TITLES.has(text.toLowerCase());
  };
  while (last - first > 1 && opens()) first++;
  while (last > first && (isOuter(last - 1) || /^['’]s$/i.test(forms[last - 1]!.text))) last--;
  return last > first ? { from: first, to: last, kind } : null;
}

/** Long forms that the article gives for acronyms are names as wholes, and both are of one kind. */
function withExpansions(
  names: readonly KindedName[],
  expansions: readonly FoundExpansion[],
): readonly KindedName[] {
  let found = names;
  for (const { from, to, acronym } of expansions) {
    const whole = found.find((name) => name.from === from && name.to === to);
    const kind = whole?.kind ?? 'organisation';
    const free = found.filter(
      (name) => (name.to <= from || name.from >= to) && (name.to <= acronym || name.from > acronym),
    );
    found = [...free, { from, to, kind }, { from: acronym, to: acronym + 1, kind }];
  }
  return expansions.length === 0 ? found : [...found].sort((a, b) => a.from - b.from);
}

const MOST_REMEMBERED = 20_000;
const known = new Map<string, KnownEntity | null>();

/** What the gazetteer knows by a name. */
function findKnown(kind: EntityKind, name: string): KnownEntity | null {
  if (kind === 'person') return null;
  const key = `${kind} ${name}`;
  const earlier = known.get(key);
  if (earlier !== undefined) return earlier;
  const tokens = tokenize(name, { start: 0, end: name.length });
  const match = matchKnown(tokens, 0, tokens.length, true);
  const fits =
    match?.to === tokens.length && match.known.entity.kind === kind && match.known.form === undefined;
  const entity = fits ? match.known.entity : null;
  if (known.size >= MOST_REMEMBERED) known.clear();
  known.set(key, entity);
  return entity;
}

/** Nationalities among the tokens that no name covers. */
function findDemonyms(
  { forms, sentences }: TokenTable,
  labelled: readonly TokenSpan[],
  names: readonly KindedName[],
): readonly (Extent & { readonly place: KnownEntity })[] {
  const misc = new Uint8Array(forms.length);
  for (const { from, to, type } of labelled) if (TYPES[type] === 'MISC') misc.fill(1, from, to);
  const taken = new Uint8Array(forms.length);
  for (const { from, to } of names) taken.fill(1, from, to);
  const found: (Extent & { place: KnownEntity })[] = [];
  for (const sentence of sentences)
    for (let at = sentence.from; at < sentence.to; at++) {
      if (taken[at] === 1 || forms[at]!.capital === CAPITAL.none || !tells(sentence, misc[at] === 1))
        continue;
      const match = findDemonym(forms, at, sentence.to);
      if (match === null || taken[match.to - 1] === 1) continue;
      found.push({ from: at, to: match.to, place: match.place });
      at = match.to - 1;
    }
  return found;
}

/** Whether a capital is a reason to read a word as a nationality: `POLISH` in a line of capitals is only where the tagger says so. */
function tells({ casing }: SentenceTokens, isMisc: boolean): boolean {
  return casing === CASING.normal || isMisc;
}

function writeExpansion(text: string, table: TokenTable, { from, to, acronym }: FoundExpansion): Expansion {
  const write = (extent: Extent): string => {
    const { start, end } = spanOf(table, extent);
    return text.slice(start, end);
  };
  return { acronym: write({ from: acronym, to: acronym + 1 }), name: write({ from, to }) };
}

/** Names in an article in English, by the trained tagger. */
export function readEnglish(text: string, spans: readonly Span[]): Recognition {
  const { view, names: labelled } = loadTagger().tag(text, spans);
  const { table } = view;
  const expansions = findExpansions(table);
  const trimmed = labelled.flatMap((name) => trimName(table, name) ?? []);
  const names = withExpansions(trimmed, expansions);
  const found = names.map(({ from, to, kind }): FoundName => {
    const { start, end } = spanOf(table, { from, to });
    return { start, end, kind, known: findKnown(kind, text.slice(start, end)) };
  });
  const demonyms = findDemonyms(table, labelled, names).map(
    ({ place, ...extent }): FoundName => ({
      ...spanOf(table, extent),
      kind: 'place',
      form: 'demonym',
      known: place,
    }),
  );
  return {
    names: demonyms.length === 0 ? found : [...found, ...demonyms].sort((a, b) => a.start - b.start),
    expansions: expansions.map((expansion) => writeExpansion(text, table, expansion)),
  };
}

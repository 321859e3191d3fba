import type { Span } from '../../model.ts';
import { findFullName } from '../gazetteer/full-names.ts';
import type { View } from '../tagger/context-features.ts';
import { loadTagger } from '../tagger/load-tagger.ts';
import type { TokenTable } from '../tagger/token-table.ts';
import { agreeOnKinds } from './agree.ts';
import { findDemonyms } from './demonyms.ts';
import { type FoundExpansion, findExpansions } from './expansions.ts';
import { joinOf } from './join-of.ts';
import { type KindedName, spanOf, textOf } from './kinded-name.ts';
import { completePlaces } from './known-places.ts';
import type { FoundName, Recognition } from './name.ts';
import { trimName } from './trim.ts';

/** Long forms that the article gives for acronyms are names as wholes, and both are of one kind. */
function withExpansions(
  names: readonly KindedName[],
  expansions: readonly FoundExpansion[],
): readonly KindedName[] {
  let found = names;
  for (const { from: initial, to, acronym } of expansions) {
    // `Rally for the Return of Refugees and Democracy in Rwanda (RDR)`: the initials need not be those of all words.
    const whole = found.find((name) => name.from <= initial && name.to === to);
    const from = whole?.from ?? initial;
    const kind = whole?.kind ?? 'organisation';
    const free = found.filter(
      (name) => (name.to <= from || name.from >= to) && (name.to <= acronym || name.from > acronym),
    );
    found = [...free, { from, to, kind }, { from: acronym, to: acronym + 1, kind }];
  }
  return expansions.length === 0 ? found : [...found].sort((a, b) => a.from - b.from);
}

function writeName(table: TokenTable, name: KindedName): FoundName {
  const { kind } = name;
  const fullName = kind === 'person' ? null : findFullName(kind, textOf(table, name));
  return { ...spanOf(table, name), kind, fullName };
}

/** Habits of words that have a capital more often than not begin after this one. */
const SELDOM_CAPITAL = 4;

/** `Junta says`, in an article that has the word in small letters, and with a capital only where sentences begin. */
function isPlainWord({ table, evidence }: View, { from, to }: KindedName): boolean {
  const word = table.words[from]!;
  const isWord = table.forms[from]!.capitalHabit <= SELDOM_CAPITAL;
  return to - from === 1 && isWord && evidence.small[word]! > 0 && evidence.capital[word] === 0;
}

/** Names in an article in English, by the trained tagger. */
export function readEnglish(text: string, spans: readonly Span[]): Recognition {
  const tagged = loadTagger().tag(text, spans);
  const { table } = tagged.view;
  const labelled = joinOf(table, tagged.names);
  const expansions = findExpansions(table);
  const trimmed = labelled
    .flatMap((name) => trimName(table, name) ?? [])
    .filter((name) => !isPlainWord(tagged.view, name));
  const whole = completePlaces(table, withExpansions(trimmed, expansions));
  const names = agreeOnKinds(table, whole);
  const demonyms = findDemonyms(table, labelled, names).map(
    ({ place, ...extent }): FoundName => ({
      ...spanOf(table, extent),
      kind: 'place',
      form: 'demonym',
      fullName: place,
    }),
  );
  const found = names.map((name) => writeName(table, name));
  return {
    names: demonyms.length === 0 ? found : [...found, ...demonyms].sort((a, b) => a.start - b.start),
    expansions: expansions.map(({ acronym, ...long }) => ({
      acronym: textOf(table, { from: acronym, to: acronym + 1 }),
      name: textOf(table, long),
    })),
  };
}

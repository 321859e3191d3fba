import { findFullName } from '../../knowledge/gazetteer/full-names.ts';
import type { Span } from '../../model/model.ts';
import { loadTagger } from '../tagger/load-tagger.ts';
import type { TokenTable } from '../tagger/words/token-table.ts';
import { findDemonyms } from './demonyms/demonyms.ts';
import { findExpansions, writeExpansions } from './expansions.ts';
import { type KindedName, spanOfTokens, textOf } from './kinded-name.ts';
import { agreeOnKinds } from './kinds/agree.ts';
import type { FoundName, Recognition } from './name.ts';
import { leaveNobodies } from './noise/leave-nobodies.ts';
import { namesNobody } from './noise/no-organisation.ts';
import { markOneWay } from './one-marking.ts';
import { SELDOM_CAPITAL } from './token-signs.ts';
import { trimName } from './trim.ts';
import { completePlaces } from './whole/known-places.ts';
import { settleListed } from './whole/listed-companies.ts';
import { addCountries } from './whole/passed-countries.ts';
import { completeRepeated } from './whole/repeated-organisations.ts';
import { addTitled } from './whole/titled-people.ts';
import { completeOrganisations } from './whole/whole-organisations.ts';
import { withExpansions } from './with-expansions.ts';

/** Names in an article in English, by the trained tagger. */
export function readEnglish(text: string, spans: readonly Span[]): Recognition {
  const tagged = loadTagger('en').tag(text, spans);
  const { table } = tagged;
  const labelled = markOneWay(table, tagged.names);
  const expansions = findExpansions(table);
  const trimmed = labelled
    .flatMap((name) => trimName(table, name) ?? [])
    .filter((name) => !isPlainWord(table, name) && !beginsSmall(table, name));
  const people = addTitled(table, addCountries(table, trimmed, labelled));
  const places = completePlaces(table, withExpansions(people, expansions));
  const whole = completeOrganisations(table, places, labelled);
  const agreed = agreeOnKinds(table, completeRepeated(table, settleListed(table, whole)));
  const names = leaveNobodies(table, agreed, expansions).filter((name) => !namesNobody(table, name));
  const demonyms = findDemonyms(table, labelled, names).map(
    ({ place, ...extent }): FoundName => ({
      ...spanOfTokens(table, extent),
      kind: 'place',
      form: 'demonym',
      fullName: place,
    }),
  );
  const found = names.map((name) => writeName(table, name));
  return {
    names: demonyms.length === 0 ? found : [...found, ...demonyms].sort((a, b) => a.start - b.start),
    expansions: writeExpansions(table, expansions),
  };
}

function writeName(table: TokenTable, name: KindedName): FoundName {
  const { kind } = name;
  const fullName = kind === 'person' ? null : findFullName(kind, textOf(table, name));
  return { ...spanOfTokens(table, name), kind, fullName };
}

/** `Junta says`, in an article that has the word in small letters, and with a capital only where sentences begin. */
function isPlainWord(table: TokenTable, { from, to }: KindedName): boolean {
  const word = table.words[from]!;
  const isWord = table.forms[from]!.capitalHabit <= SELDOM_CAPITAL;
  return to - from === 1 && isWord && table.small[word]! > 0 && table.capital[word] === 0;
}

/** Habits of words that hardly ever have a capital inside sentences end before this one. */
const HARDLY_EVER = 2;

/** `Snow fell`: a word that has a capital where a sentence begins, and nowhere else in the article, is nobody's name. */
function beginsSmall(table: TokenTable, { from, to, kind }: KindedName): boolean {
  const { capitalHabit } = table.forms[from]!;
  if (kind !== 'person' || to - from > 1 || capitalHabit === 0 || capitalHabit > HARDLY_EVER) return false;
  return (
    table.capital[table.words[from]!] === 0 && table.sentences.some((sentence) => sentence.from === from)
  );
}

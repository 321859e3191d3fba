import { findFullName } from '../../knowledge/gazetteer/full-names.ts';
import type { Span } from '../../model/model.ts';
import { loadTagger } from '../tagger/load-tagger.ts';
import type { TokenTable } from '../tagger/words/token-table.ts';
import { findDemonyms } from './demonyms/demonyms.ts';
import { findDemonym } from './demonyms/find-demonym.ts';
import { findExpansions, writeExpansions } from './expansions.ts';
import { type KindedName, spanOfTokens, textOf } from './kinded-name.ts';
import { agreeOnKinds } from './kinds/agree.ts';
import { nameToldFirms } from './kinds/told-firms.ts';
import type { FoundName, Recognition } from './name.ts';
import { takeJoinedWords } from './name-bounds.ts';
import { leaveCounts } from './noise/counted-units.ts';
import { nameInquiries } from './noise/inquiries.ts';
import { leaveNobodies } from './noise/leave-nobodies.ts';
import { namesNobody } from './noise/no-organisation.ts';
import { leaveShips } from './noise/ships.ts';
import { markOneWay } from './one-marking.ts';
import { nameCityOfState } from './places/city-of-state.ts';
import { leaveQuarters, spellQuarter, takeInitialOfPeople, takeInitials } from './places/compass.ts';
import { nameFirms } from './places/firms-of-places.ts';
import { addStates } from './places/passed-states.ts';
import { settlePlaces } from './places/settle-places.ts';
import { nameSites } from './places/sites.ts';
import { nameSpeakers } from './places/speakers.ts';
import { SELDOM_CAPITAL } from './token-signs.ts';
import { trimName } from './trim.ts';
import { completeFirst } from './whole/first-banks.ts';
import { completePlaces } from './whole/known-places.ts';
import { settleListed } from './whole/listed-companies.ts';
import { nameChannels } from './whole/numbered-channels.ts';
import { addCountries } from './whole/passed-countries.ts';
import { addPassed } from './whole/passed-names.ts';
import { completePossessives } from './whole/possessive-names.ts';
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
    .filter((name) => !isPlainWord(table, name) && !beginsSmall(table, name) && !isPeople(table, name));
  const people = addTitled(table, addCountries(table, trimmed, labelled));
  const quarters = takeInitials(table, leaveQuarters(table, withExpansions(people, expansions)));
  const places = completePlaces(table, quarters, labelled);
  const whole = takeJoinedWords(table, completeOrganisations(table, places, labelled));
  const listed = completeRepeated(table, completePossessives(table, settleListed(table, whole)));
  const stated = addStates(table, settlePlaces(table, completeFirst(table, listed)));
  const settled = nameInquiries(table, nameSites(table, nameSpeakers(table, nameChannels(table, stated))));
  const counted = nameToldFirms(table, leaveCounts(table, addPassed(table, settled, labelled)));
  const agreed = leaveNobodies(table, leaveShips(table, agreeOnKinds(table, counted)), expansions);
  const { names, firmOf } = nameFirms(
    table,
    agreed.filter((name) => !namesNobody(table, name)),
  );
  const demonyms = findDemonyms(table, labelled, names).map((people): FoundName => {
    const { place, ...extent } = takeInitialOfPeople(table, people, names);
    return { ...spanOfTokens(table, extent), kind: 'place', form: 'demonym', fullName: place };
  });
  const found = names.map((name) => writeName(table, name, firmOf.get(name)));
  return {
    names: demonyms.length === 0 ? found : [...found, ...demonyms].sort((a, b) => a.start - b.start),
    expansions: writeExpansions(table, expansions),
  };
}

/** @param firm that the name is short for */
function writeName(table: TokenTable, name: KindedName, firm: KindedName | undefined): FoundName {
  const { kind } = name;
  const text = textOf(table, firm ?? name);
  const known = kind === 'person' ? null : findFullName(kind, kind === 'place' ? spellQuarter(text) : text);
  const fullName = firm === undefined ? known : (known ?? text.replace(/\s+/g, ' '));
  const people = kind === 'place' && fullName === null ? findDemonym(table.forms, name.from, name.to) : null;
  // `Saudi` by itself was taken for a place.
  if (people?.to === name.to)
    return { ...spanOfTokens(table, name), kind, form: 'demonym', fullName: people.place };
  return { ...spanOfTokens(table, name), kind, fullName: nameCityOfState(table, name, fullName) };
}

/** `Junta says`, in an article that has the word in small letters, and with a capital only where sentences begin. */
function isPlainWord(table: TokenTable, { from, to }: KindedName): boolean {
  const word = table.words[from]!;
  const isWord = table.forms[from]!.capitalHabit <= SELDOM_CAPITAL;
  return to - from === 1 && isWord && table.small[word]! > 0 && table.capital[word] === 0;
}

/** `Americans`: several of a nation are nobody by name. */
function isPeople({ forms }: TokenTable, { from, to, kind }: KindedName): boolean {
  const isSeveral = kind === 'person' && to - from === 1 && forms[from]!.text.endsWith('s');
  return isSeveral && findDemonym(forms, from, to) !== null;
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

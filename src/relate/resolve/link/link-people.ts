import { loadGivenNames } from '../../../knowledge/gazetteer/given-names.ts';
import type { ShortForm } from '../../../model/name-account.ts';
import { once } from '../../../tools/collections/memoise.ts';
import { isBareName } from '../names/bare-name.ts';
import { Buckets } from '../names/buckets.ts';
import type { Clusters } from '../names/clusters.ts';
import type { CompanyIndex } from '../names/company.ts';
import type { NameGroup } from '../names/name-group.ts';
import { keyOfEntity, withoutSuffix } from '../names/name-key.ts';
import { findRivalSpellings } from '../names/rival-spellings.ts';
import { consonantsOf, soundAlike } from '../names/sound-alike.ts';
import {
  afterAll,
  CLEAR_SHARE,
  chooseInSpans,
  type LinkName,
  ONLY_IN_FULL,
  type Question,
  type ShortFormLink,
  UNEXPLAINED,
} from './choose-bearer.ts';
import type { Titles } from './compare-titles.ts';
import { type Candidate, lookWhenAsked } from './sightings.ts';
import { isSeldomBorne, mayBeOrganisation, weighSurnames } from './weigh-surnames.ts';

/** Company in common that a surname needs to mean somebody who is named elsewhere, and what looser likenesses need. */
const LEAST_FOR_SURNAME = 0.1;
const LEAST_FOR_PART = 0.1;
const LEAST_FOR_SOUND = 0.08;
const LEAST_FOR_GIVEN = 0.15;
/** Shorter surnames sound like too many others. */
const FEWEST_CONSONANTS = 3;

/** Ways by which somebody in the article itself is meant before those of others. */
const IN_ARTICLE: ReadonlySet<ShortForm> = new Set<ShortForm>(['surname', 'alias', 'middle name']);

/** Ways to somebody who does not bear the word as a surname. */
const OF_OTHERS: ReadonlySet<ShortForm> = new Set<ShortForm>(['given name', 'surname by sound']);

/** A way from a bare name to full ones, the surest first. */
interface Way {
  readonly as: ShortForm;
  readonly find: (surname: string) => readonly NameGroup[];
  readonly least: number;
}

/**
 * Explains surnames that stand alone in an article by the one whom the article, or else articles of the same days
 * and the same company, name in full.
 */
export function linkPeople(
  groups: readonly NameGroup[],
  days: Int32Array,
  clusters: Clusters,
  company: CompanyIndex,
  titles: Titles,
): LinkName {
  const ways = indexPeople(groups);
  const weigh = weighSurnames(groups, titles);
  const givenNames = loadGivenNames();
  /** Beside a title it is somebody's surname; what else stands alone may be none. */
  const askOfSurname = (
    question: Question,
    group: NameGroup,
    bearers: readonly NameGroup[],
  ): ((article: number) => Question) => {
    const use = once(() => weigh(group, bearers));
    const plain = once((): Question => ({ ...question, surname: { use: use(), isDoubtful: false } }));
    const compareTitles = (article: number, bearer: Candidate) =>
      titles.compare(article, group.index, bearer);
    const titled = once((): Question => ({ ...plain(), compareTitles }));
    const untitled = once((): Question => {
      const surname = { use: use(), isDoubtful: true };
      if (isSeldomBorne(use())) return { ...plain(), least: ONLY_IN_FULL, surname };
      return mayBeOrganisation(use()) ? { ...plain(), least: CLEAR_SHARE, surname } : plain();
    });
    return (article) => (titles.has(article, group.index) ? titled() : untitled());
  };
  const isOddName = (group: NameGroup): boolean => !givenNames.has(nameWordsOf(group)[0]!);
  return (group) => {
    const words = withoutSuffix(group.words);
    const surname = words.at(-1)!;
    const initial = words.length > 1 ? words[0]! : '';
    const apart = company.withWords([surname], 'person');
    const found = ways.flatMap(({ find, as, least }, way) => {
      const bearers = find(surname).filter(
        (other) => initial === '' || nameWordsOf(other)[0]!.startsWith(initial),
      );
      if (bearers.length === 0) return [];
      const look = lookWhenAsked(bearers, days, clusters, isOddName);
      const question: Question = { as, apart, least, here: null };
      const ask = as === 'surname' ? askOfSurname(question, group, bearers) : () => question;
      // The company of `Crazy Eddie` is that of Eddie Antar, who runs it; `Capel` is of James Capel, and no spelling of Geipel.
      if (OF_OTHERS.has(as) && mayBeOrganisation(weigh(group, bearers))) return [];
      return [{ way, as, look, ask }];
    });
    if (found.length === 0) return null;
    return (article) => {
      const earlier: ShortFormLink[] = [];
      // Whom the article itself names in full is meant, if only by a middle name, before whom others name.
      const here = found.find(({ as, look }) => IN_ARTICLE.has(as) && look().inFull(article).length > 0);
      const ordered = here === undefined ? found : [here, ...found.filter((one) => one !== here)];
      for (const { way, look, ask } of ordered) {
        const link = chooseInSpans(article, look(), company, ask(article));
        // By what is no surname, nobody is meant where several may be.
        const isGuess = link.bearer === 'open' && way > 0;
        if (link.bearer !== 'own' && !isGuess) return afterAll(link, earlier);
        earlier.push(link);
        if (isGuess) break;
      }
      return afterAll(UNEXPLAINED, earlier);
    };
  };
}

/** Words of a person's name; of one that an editor took out of another, those that articles write. */
function nameWordsOf(group: NameGroup): readonly string[] {
  if (!group.split) return withoutSuffix(group.words);
  const longest = [...group.names].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0] ?? '';
  return withoutSuffix(keyOfEntity('person', longest).split(' '));
}

function indexPeople(groups: readonly NameGroup[]): readonly Way[] {
  const givenNames = loadGivenNames();
  const [bySurname, byAlias, byPart, bySound, byGiven] = [
    new Buckets<NameGroup>(),
    new Buckets<NameGroup>(),
    new Buckets<NameGroup>(),
    new Buckets<NameGroup>(),
    new Buckets<NameGroup>(),
  ];
  const [bare, full] = [new Set<string>(), [] as NameGroup[]];
  for (const group of groups) {
    if (isBareName(group)) bare.add(withoutSuffix(group.words).at(-1)!);
    else if (group.kind === 'person') full.push(group);
  }
  for (const group of full) {
    const words = nameWordsOf(group);
    const surname = words.at(-1)!;
    // A king has but a first name.
    const isKing = words.length === 1;
    if (isKing && bare.has(surname)) byGiven.add(surname, group);
    if (!isKing && bare.has(surname)) bySurname.add(surname, group);
    group.visitSurfaces((surface) => {
      const key = keyOfEntity('person', surface);
      if (bare.has(key) && !words.includes(key)) byAlias.add(key, group);
    });
    // `Fernández de Kirchner` and `Déby Itno` are known by either name.
    for (const word of words.slice(1, -1))
      if (bare.has(word) && word.length > 2 && !givenNames.has(word)) byPart.add(word, group);
    const sound = consonantsOf(surname);
    if (sound.length >= FEWEST_CONSONANTS) bySound.add(sound, group);
    // `Saddam`, `Imran`; but no `John`.
    if (words.length > 1 && bare.has(words[0]!)) byGiven.add(words[0]!, group);
  }
  const findRivals = findRivalSpellings(groups);
  // A surname that somebody bears in full is no spelling of another, and `Mohammed` is one of many.
  const soundsLike = (surname: string): readonly NameGroup[] =>
    bySurname.has(surname) || givenNames.has(surname)
      ? []
      : bySound.get(consonantsOf(surname)).filter((group) => {
          const other = nameWordsOf(group).at(-1)!;
          return soundAlike(surname, other) && findRivals(surname, other) === null;
        });
  return [
    { as: 'surname', find: (surname) => bySurname.get(surname), least: LEAST_FOR_SURNAME },
    // A surname of others is a slip there: `Reagan` for Donald Regan.
    { as: 'alias', find: (surname) => (bySurname.has(surname) ? [] : byAlias.get(surname)), least: 0 },
    { as: 'middle name', find: (surname) => byPart.get(surname), least: LEAST_FOR_PART },
    { as: 'surname by sound', find: soundsLike, least: LEAST_FOR_SOUND },
    { as: 'given name', find: (surname) => byGiven.get(surname), least: LEAST_FOR_GIVEN },
  ];
}

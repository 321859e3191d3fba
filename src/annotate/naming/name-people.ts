import { foldCase } from '../../tools/text/tokens.ts';
import { isOneSlip, MOST_ALIKE, SHORTEST_SLIP } from '../slip.ts';
import { isNamesake } from './namesakes.ts';
import type { Person } from './person.ts';

/** So many times as often must the other spelling stand for the full name to take it over. */
const SLIP_SHARE = 2;
/** Bearers of one word that are looked at. */
const MOST_BEARERS = 20;

/** A person's name where it stands in the article. */
export interface PersonSighting {
  readonly surface: string;
  /** Number of its sentence. */
  readonly sentence: number;
  /** Somebody's father, sister, successor: `his father, Idriss Déby Itno`. */
  readonly isRelative: boolean;
  /** Behind a title that goes with a first name: `King Abdullah`. */
  readonly isRoyal: boolean;
  /** Said to be another form of a name: `known as Gordon Brown`. */
  readonly isAlias: boolean;
  /** It is another name of the person before. */
  readonly isOtherName: boolean;
  /** Nothing but an `and` or the like stands between the person before and this one. */
  readonly isBeside: boolean;
}

/** A form of people's names as it stands in the article. */
interface Form extends Person {
  readonly seen: number[];
  readonly sentences: Set<number>;
  readonly beside: Set<string>;
  /** Key of the name that it is said to be another of. */
  otherNameOf: string | null;
  isRelative: boolean;
  /** Somebody's relative where it is named first. */
  isKin: boolean;
  isAlias: boolean;
  isRoyal: boolean;
}

/** By their words. */
type Forms = ReadonlyMap<string, Form>;

/**
 * Gives each form of a person's name the fullest one among the article's `people`: `Mohamed Bazoum` for `Bazoum`. A
 * short form that fits several people is left as it stands.
 *
 * @returns what answers for the surfaces of `people`
 */
export function namePeople(people: readonly PersonSighting[]): (surface: string) => string {
  const forms = gatherForms(people);
  const full = [...forms.values()].filter(({ words }) => words.length > 1);
  const byWord = indexByWord(full);
  const answers = new Map<Form, string>();
  const resolve = (form: Form): string => {
    const known = answers.get(form);
    if (known !== undefined) return known;
    // Two may be said to be other names of each other.
    answers.set(form, form.name);
    const found = answer(form);
    answers.set(form, found);
    return found;
  };
  const answer = (form: Form): string => {
    const { name, words } = form;
    const bearers = [...(byWord.get(words.at(-1) ?? '') ?? []), ...(byWord.get(words[0] ?? '') ?? [])];
    const longer = [...new Set(bearers)].filter((person) => isShortFormOf(form, person));
    const longest = longer.filter((one) => !longer.some((other) => isShortFormOf(one, other)));
    // `Bongo` is Ali Bongo Ondimba, though his father, Omar Bongo, is named further down.
    const inside =
      form.words.length > 1 ? [] : full.filter(({ words }) => words.slice(1, -1).includes(form.words[0]!));
    const main =
      longest.length === 1 && isRelative(longest[0]!, forms) ? findMain(inside, longest[0]!, forms) : null;
    if (main !== null) return resolve(main);
    const bearer = longest.length > 1 ? chooseIntroduced(longest, form, forms) : longest[0];
    if (bearer === null) return name;
    // `Romero` is `Romero Ellner`, and that one `David Romero Ellner`.
    if (bearer !== undefined) return resolve(bearer);
    const other = form.otherNameOf === null ? undefined : forms.get(form.otherNameOf);
    if (other !== undefined && !isShortFormOf(other, form)) return resolve(other);
    const [word = '', more] = words;
    if (more !== undefined) return correctSurname(form, forms);
    if (forms.size > MOST_ALIKE) return name;
    // `Déby` of `Mahamat Idriss Déby Itno`, whose father is named further down.
    const meant = inside.length > 1 ? chooseIntroduced(inside, form, forms) : null;
    if (meant !== null) return resolve(meant);
    if (word.length < SHORTEST_SLIP) return name;
    const slips = full.filter(
      (person) =>
        (person.words.at(-1)?.length ?? 0) >= SHORTEST_SLIP && isOneSlip(person.words.at(-1) ?? '', word),
    );
    return slips.length === 1 && slips[0] !== undefined ? correctSurname(slips[0], forms) : name;
  };
  return (surface) => resolve(forms.get(wordsOf(surface).join(' '))!);
}

function wordsOf(name: string): readonly string[] {
  return foldCase(name)
    .split(/[\s.]+/)
    .filter(Boolean);
}

/** Whether the words are the last or the first of a longer name, and nobody else's name in full. */
function isShortFormOf(short: Form, full: Form): boolean {
  const { words } = short;
  if (words.length >= full.words.length) return false;
  const isTail = words.every((word, i) => word === full.words[full.words.length - words.length + i]);
  const isHead = words.every((word, i) => word === full.words[i]);
  return (isTail || isHead) && !isNamesake(short, full);
}

function newForm(key: string, name: string, words: readonly string[]): Form {
  const [seen, sentences, beside] = [[], new Set<number>(), new Set<string>()];
  return {
    key,
    name,
    words,
    seen,
    sentences,
    beside,
    otherNameOf: null,
    isRelative: false,
    isKin: false,
    isAlias: false,
    isRoyal: false,
  };
}

function gatherForms(people: readonly PersonSighting[]): Forms {
  const forms = new Map<string, Form>();
  let before = '';
  people.forEach(({ surface, sentence, isRelative, isAlias, isRoyal, isOtherName, isBeside }, at) => {
    const words = wordsOf(surface);
    const key = words.join(' ');
    const form = forms.get(key) ?? newForm(key, surface, words);
    forms.set(key, form);
    if (form.seen.length === 0) form.isKin = isRelative;
    form.seen.push(at);
    form.sentences.add(sentence);
    if (isBeside) form.beside.add(before);
    if (isOtherName && before !== key) form.otherNameOf ??= before;
    form.isRelative ||= isRelative;
    form.isAlias ||= isAlias;
    form.isRoyal ||= isRoyal;
    before = key;
  });
  return forms;
}

/** Whether the article brings somebody in as a relative; `his wife Naina` may be Naina Yeltsin further down. */
function isRelative(form: Form, forms: Forms): boolean {
  return form.isKin || forms.get(form.words[0]!)?.isKin === true;
}

/** The only one of some people whom the article names before a relative. */
function findMain(people: readonly Form[], relative: Form, forms: Forms): Form | null {
  const [main, other] = people.filter((one) => !isRelative(one, forms) && one.seen[0]! < relative.seen[0]!);
  return other === undefined ? (main ?? null) : null;
}

/** Named so many times as often in full as all the others, a bearer is whom the article is about. */
const NAMED_LEAD = 2;

/**
 * Of several bearers of a short form the one that is meant: a king by his first name; who is brought in as nobody's wife
 * or brother; else the only one whom the article has named where it first uses the short form behind a full name (a
 * headline may have it before all of them). Of several that it has named by then, the first, if it names nobody else
 * more often; of two side by side, if it names him twice as often.
 */
function chooseIntroduced(bearers: readonly Form[], short: Form, forms: Forms): Form | null {
  const royal = bearers.filter(({ isRoyal, words }) => isRoyal && words[0] === short.words[0]);
  if (royal.length === 1 && (short.isRoyal || royal[0]!.seen[0]! < short.seen[0]!)) return royal[0]!;
  const own = bearers.filter((bearer) => !isRelative(bearer, forms));
  if (own.length === 1) return own[0]!;
  const introduced = Math.min(...bearers.map(({ seen }) => seen[0]!));
  const used = short.seen.find((at) => at > introduced);
  if (used === undefined) return null;
  const before = bearers.filter(({ seen }) => seen[0]! < used).sort((a, b) => a.seen[0]! - b.seen[0]!);
  const [first, ...others] = before;
  if (first === undefined) return null;
  const isBesideOther = others.some((other) => [...other.sentences].some((at) => first.sentences.has(at)));
  const most = others.reduce((sum, { seen }) => sum + seen.length, 0);
  return first.seen.length >= most * (isBesideOther ? NAMED_LEAD : 1) ? first : null;
}

function indexByWord(people: readonly Form[]): ReadonlyMap<string, readonly Form[]> {
  const byWord = new Map<string, Form[]>();
  for (const person of people)
    for (const word of new Set([person.words[0], person.words.at(-1)])) {
      if (word === undefined) continue;
      const bearers = byWord.get(word) ?? [];
      if (bearers.length < MOST_BEARERS) bearers.push(person);
      byWord.set(word, bearers);
    }
  return byWord;
}

/** The full name with its surname as the article writes it elsewhere, where it does so far more often. */
function correctSurname({ name, words }: Person, forms: Forms): string {
  const surname = words.at(-1) ?? '';
  if (words.length < 2 || surname.length < SHORTEST_SLIP || forms.size > MOST_ALIKE) return name;
  const own = (forms.get(surname)?.seen.length ?? 0) + 1;
  for (const form of forms.values()) {
    const [other = '', more] = form.words;
    if (more !== undefined || form.seen.length < SLIP_SHARE * own || other.length < SHORTEST_SLIP) continue;
    if (isOneSlip(other, surname)) return `${name.slice(0, name.length - surname.length)}${form.name}`;
  }
  return name;
}

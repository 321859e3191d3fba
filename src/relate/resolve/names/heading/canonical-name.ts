import type { EntityKind } from '../../../../model/model.ts';
import { countIn } from '../../../../tools/collections/count.ts';
import { groupBy } from '../../../../tools/collections/group.ts';
import { isAcronym } from '../acronym.ts';
import {
  hasHonorific,
  keyOfName,
  keyOfOrganisation,
  levelSpaces,
  withoutLegalForm,
  withoutSuffix,
} from '../name-key.ts';
import { calmDown, isShouted, type WordSpelling } from './heading-case.ts';

/** A form that says more, `Ali Bongo Ondimba`, counts for so many of one that says less. */
const LONGER = 3;
const WITH_INITIAL = 1.5;
/** …unless it was written in full less often than that, and the other is established: `Manhattan Rudolph Giuliani`. */
const FEWEST_IN_FULL = 2;
/** A name that articles write without its legal form counts for so many of one that they do not. */
const WITHOUT_LEGAL_FORM = 3;
/** A firm called by a word that says little is headed in full where at least this share of its mentions are of that name. */
const LEAST_IN_FULL = 1 / 8;
/** A name of several words is but the beginning of one that this share of its articles have in full: `Carolina Power` and Light. */
const MOSTLY_IN_FULL = 3 / 4;
/** An acronym is written as a word where it stands in capitals less than so many times as often: half of them are headlines. */
const ACRONYM_AHEAD = 8;
/** Another name takes over when it is so far ahead, so that one article more or less changes nothing. */
const CLEARLY_AHEAD = 1.5;

/** `E.F. Hutton` */
const INITIALS = /^(?:\p{Lu}\.\s?)+\p{Lu}\p{Ll}/u;

/** A surname in a headline's capitals behind a given name. */
const HALF_SHOUTED = /\s\p{Lu}{4,}$/u;

/** What an archive's names say of words, given in small letters. */
export interface WordsOfNames {
  /** Whether it is a surname or a word of the language, and no firm's alone. */
  readonly saysLittle: (word: string) => boolean;
  readonly spellingOf: WordSpelling;
}

const NOTHING_KNOWN: WordsOfNames = { saysLittle: () => false, spellingOf: () => null };

/** A name that may head the page. */
export class NameCandidate {
  readonly name: string;
  count = 0;
  /** Of these, with the whole name in the text. */
  inFull = 0;
  /** How often it was written with which legal form. */
  wholes: Map<string, number> | null = null;
  /** The articles that have it, in order of time. */
  readonly articles: number[] = [];
  readonly #first: string;
  #isPlain: boolean;
  readonly #kind: EntityKind;
  #rank: number | null = null;
  #weight: number | null = null;

  /** @param first as it was written first */
  constructor(kind: EntityKind, name: string, first: string) {
    this.#kind = kind;
    this.name = name;
    this.#first = first;
    this.#isPlain = first === name;
  }

  /** Notes that an article leaves its legal form out. */
  writePlain(): void {
    this.#isPlain = true;
  }

  get isPlain(): boolean {
    return this.#isPlain;
  }

  /** With the legal form that it mostly has, unless some article leaves that out. */
  get written(): string {
    return this.#isPlain ? this.name : (this.whole ?? this.#first);
  }

  /** As most articles have it that write its legal form; `null` where none does. */
  get whole(): string | null {
    if (this.wholes === null) return null;
    const [[most] = [null]] = [...this.wholes].sort(
      ([a, m], [b, n]) => Number(isShouted(a)) - Number(isShouted(b)) || n - m,
    );
    return most;
  }

  get wholeCount(): number {
    return [...(this.wholes?.values() ?? [])].reduce((sum, count) => sum + count, 0);
  }

  // Most names have no rival, and are never ranked.
  get rank(): number {
    this.#rank ??= rank(this.#kind, this.name);
    return this.#rank;
  }

  /** Of each time it is written. */
  get weight(): number {
    this.#weight ??= weightOf(this.#kind, this.name);
    return this.#weight;
  }
}

/**
 * The name that heads an entity's page, as articles come in, in order of time: a fuller kind of name takes over at
 * once, one of the same kind only when it is clearly ahead. So a name once chosen stays unless the evidence
 * changes clearly, and the same articles give the same name. A company is headed without its legal form where any
 * article leaves that out.
 */
export class CanonicalName {
  readonly #candidates = new Map<string, NameCandidate>();
  #leader: NameCandidate | null = null;
  readonly #kind: EntityKind;
  readonly #words: WordsOfNames;
  #articles = 0;
  #latest = -1;

  constructor(kind: EntityKind, words: WordsOfNames = NOTHING_KNOWN) {
    this.#kind = kind;
    this.#words = words;
  }

  /** Says that the forms to come stand in an article, which has the entity under whatever name. */
  open(article: number): void {
    if (article === this.#latest) return;
    this.#latest = article;
    this.#articles++;
  }

  /** Counts a form once, in an article of its own. */
  add(form: string): void {
    this.open(this.#articles);
    this.count(this.find(form, form), form);
  }

  /**
   * What a form counts for, to be found when it first comes.
   *
   * @param surface what stands in the text, where that is a part of the form
   */
  find(form: string, surface: string): NameCandidate {
    const name = stripName(this.#kind, form);
    const isPlain = name === form || name === surface;
    const known = this.#candidates.get(name);
    if (known !== undefined) {
      if (isPlain) known.writePlain();
      return known;
    }
    const candidate = new NameCandidate(this.#kind, name, isPlain ? name : form);
    this.#candidates.set(name, candidate);
    return candidate;
  }

  /** @param inFull the whole name, where the text has it */
  count(candidate: NameCandidate, inFull: string | null): void {
    candidate.count++;
    if (candidate.articles.at(-1) !== this.#latest) candidate.articles.push(this.#latest);
    if (inFull !== null) candidate.inFull++;
    if (inFull !== null && inFull !== candidate.name) {
      candidate.wholes ??= new Map();
      countIn(candidate.wholes, inFull);
    }
    const leader = this.#leader;
    if (leader === candidate) return;
    if (
      leader === null ||
      candidate.rank > leader.rank ||
      (candidate.rank === leader.rank &&
        this.#weigh(candidate, leader) >= this.#weigh(leader, candidate) * CLEARLY_AHEAD)
    )
      this.#leader = candidate;
  }

  #weigh({ count, inFull, weight, isPlain }: NameCandidate, other: NameCandidate): number {
    const isDoubtful = weight >= LONGER && inFull < FEWEST_IN_FULL && other.inFull >= FEWEST_IN_FULL;
    return count * (isDoubtful ? 1 : weight) * (isPlain ? WITHOUT_LEGAL_FORM : 1);
  }

  get name(): string {
    return writeName(
      this.#kind,
      this.#leader === null ? '' : this.#write(this.#leader),
      this.#words.spellingOf,
    );
  }

  #write(leader: NameCandidate): string {
    if (this.#kind !== 'organisation') return leader.written;
    const whole = this.#findWhole(leader);
    if (whole !== null) return whole.name;
    const usual = this.#asMostlyWritten(leader);
    return this.#writeInFull(leader.isPlain ? usual.name : usual.written, leader);
  }

  /** The same name in the letters that most articles write: `IRNA`, and `Irna` once. */
  #asMostlyWritten(name: NameCandidate): NameCandidate {
    const key = keyOfName(name.name);
    let best = name;
    for (const other of this.#candidates.values()) {
      if (other === name || keyOfName(other.name) !== key) continue;
      if (other.rank < best.rank && !isAcronym(other.name)) continue;
      const lead = other.rank < best.rank ? ACRONYM_AHEAD : CLEARLY_AHEAD;
      if (other.rank > best.rank || other.count >= best.count * lead) best = other;
    }
    return best;
  }

  /**
   * The name that the leading one is the beginning of, where most of its articles have that: `Carolina Power and Light`.
   * One of a single word stands for itself as soon as an article has nothing else: `Toyota`.
   */
  #findWhole({ name }: NameCandidate): NameCandidate | null {
    if (this.#candidates.size === 1 || isAcronym(name)) return null;
    const key = keyOfName(name);
    const fuller = [...this.#candidates.values()].filter((other) =>
      keyOfName(other.name).startsWith(`${key} `),
    );
    const least = this.#articles * (key.includes(' ') ? MOSTLY_IN_FULL : 1);
    const [most] = [...groupBy(fuller, (other) => keyOfOrganisation(other.name)).values()]
      .map((same) => ({ same, count: new Set(same.flatMap(({ articles }) => articles)).size }))
      .filter(({ count }) => count >= least)
      .sort((a, b) => b.count - a.count || (a.same[0]!.name < b.same[0]!.name ? -1 : 1));
    const [best] = most?.same.toSorted((a, b) => b.rank - a.rank || b.count - a.count) ?? [];
    return best ?? null;
  }

  /**
   * `Hughes Tool` for `Hughes`, `Coastal Corp` for `Coastal`, but `Toyota`.
   *
   * @param written the leading name as it would be headed by itself
   */
  #writeInFull(written: string, leader: NameCandidate): string {
    const word = keyOfName(leader.name);
    if (word.includes(' ') || isAcronym(leader.name)) return written;
    const all = [...this.#candidates.values()];
    const least = all.reduce((sum, { count }) => sum + count, 0) * LEAST_IN_FULL;
    const [best] = all
      .filter(({ rank, count, name }) => {
        if (rank < leader.rank || count < least || !name.includes(' ')) return false;
        return keyOfName(name).split(' ').includes(word);
      })
      .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
    // What initials stand before is a surname.
    const isSurname = best !== undefined && INITIALS.test(best.name);
    if (!isSurname && !this.#words.saysLittle(word)) return written;
    if (best !== undefined) return best.written;
    return leader.whole !== null && leader.wholeCount >= least ? leader.whole : written;
  }
}

/** What a form is counted as: a company is headed without its legal form. */
function stripName(kind: EntityKind, form: string): string {
  return kind === 'organisation' ? withoutLegalForm(form) : form;
}

/** A name as it heads a page: never in capitals, unless it is an acronym. */
export function writeName(kind: EntityKind, written: string, spellingOf?: WordSpelling): string {
  const name = levelSpaces(written);
  return kind === 'organisation' && isAcronym(name) ? name : calmDown(name, spellingOf);
}

/** The name of what articles write in one form only. */
export function nameAlone(
  kind: EntityKind,
  form: string,
  surface: string,
  spellingOf?: WordSpelling,
): string {
  const name = stripName(kind, form);
  return writeName(kind, name === surface ? name : form, spellingOf);
}

/** How much a form is like the heading of a topic page: a full name in ordinary letters is most. */
function rank(kind: EntityKind, form: string): number {
  const full = form.includes(' ');
  if (isShouted(form) && !(kind === 'organisation' && isAcronym(form))) return full ? 1 : 0;
  if (kind === 'person' && HALF_SHOUTED.test(form)) return 1;
  // A company is as well known by one word as by several; an acronym stands beside the name.
  if (kind === 'organisation') {
    return full || !isAcronym(form) ? 3 : 1;
  }
  return full && kind === 'person' && !hasHonorific(form) ? 3 : 2;
}

function weightOf(kind: EntityKind, form: string): number {
  if (kind !== 'person') return 1;
  const words = withoutSuffix(keyOfName(form).split(' '));
  const middle = words.slice(1, -1);
  if (words.length < 3) return words[0]!.length === 1 ? 0.5 : 1;
  return middle.every((word) => word.length === 1) ? WITH_INITIAL : LONGER;
}

import { SMALL_PARTICLES } from '../../../knowledge/people/particles.ts';
import type { EntityKind } from '../../../model/model.ts';
import { isAcronym } from './acronym.ts';
import { hasHonorific, keyOfName, levelSpaces, withoutLegalForm, withoutSuffix } from './name-key.ts';

/** A form that says more, `Ali Bongo Ondimba`, counts for so many of one that says less. */
const LONGER = 3;
const WITH_INITIAL = 1.5;
/** …unless it was written in full less often than that, and the other is established: `Manhattan Rudolph Giuliani`. */
const FEWEST_IN_FULL = 2;
/** A name that articles write without its legal form counts for so many of one that they do not. */
const WITHOUT_LEGAL_FORM = 3;
/** A firm called by a word that says little is headed in full where at least this share of its mentions are of that name. */
const LEAST_IN_FULL = 1 / 8;
/** Another name takes over when it is so far ahead, so that one article more or less changes nothing. */
const CLEARLY_AHEAD = 1.5;

const SMALL_WORDS: ReadonlySet<string> = new Set([
  ...['of', 'the', 'and', 'for', 'in', 'on', 'des'],
  ...SMALL_PARTICLES,
]);

/** `E.F. Hutton` */
const INITIALS = /^(?:\p{Lu}\.\s?)+\p{Lu}\p{Ll}/u;

/** Most names have one, and are looked at no further. */
const SMALL_LETTER = /[a-z]/;
/** A surname in a headline's capitals behind a given name. */
const HALF_SHOUTED = /\s\p{Lu}{4,}$/u;

/**
 * A name in capitals in ordinary letters; others as they are.
 *
 * @example calmDown('BANK OF ENGLAND') // 'Bank of England'
 */
export function calmDown(name: string): string {
  if (!isShouted(name)) return name;
  return name
    .toLowerCase()
    .split(/(\s+|-)/)
    .map((word, at) =>
      at > 0 && SMALL_WORDS.has(word)
        ? word
        : word.replace(/^(\p{P}*)(\p{L})/u, (_, marks: string, first: string) => marks + first.toUpperCase()),
    )
    .join('');
}

/** A name that may head the page. */
export class NameCandidate {
  readonly name: string;
  count = 0;
  /** Of these, with the whole name in the text. */
  inFull = 0;
  /** With its legal form, as it was written first… */
  whole: string | null = null;
  /** …and how often it was so in full. */
  wholeCount = 0;
  /** As it was written first; without its legal form once it was written so. */
  written: string;
  readonly #kind: EntityKind;
  #rank: number | null = null;
  #weight: number | null = null;

  constructor(kind: EntityKind, name: string, written: string) {
    this.#kind = kind;
    this.name = name;
    this.written = written;
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
  readonly #saysLittle: (word: string) => boolean;

  /** @param saysLittle whether a word, in small letters, is a surname or one of the language, and no firm's alone */
  constructor(kind: EntityKind, saysLittle: (word: string) => boolean = () => false) {
    this.#kind = kind;
    this.#saysLittle = saysLittle;
  }

  /** Counts a form once. */
  add(form: string): void {
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
      if (isPlain) known.written = name;
      return known;
    }
    const candidate = new NameCandidate(this.#kind, name, isPlain ? name : form);
    this.#candidates.set(name, candidate);
    return candidate;
  }

  /** @param inFull the whole name, where the text has it */
  count(candidate: NameCandidate, inFull: string | null): void {
    candidate.count++;
    if (inFull !== null) candidate.inFull++;
    if (inFull !== null && inFull !== candidate.name) {
      candidate.whole ??= inFull;
      candidate.wholeCount++;
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

  #weigh({ name, count, inFull, weight, written }: NameCandidate, other: NameCandidate): number {
    const isPlain = this.#kind !== 'organisation' || written === name;
    const isDoubtful = weight >= LONGER && inFull < FEWEST_IN_FULL && other.inFull >= FEWEST_IN_FULL;
    return count * (isDoubtful ? 1 : weight) * (isPlain ? WITHOUT_LEGAL_FORM : 1);
  }

  get name(): string {
    return writeName(this.#kind, this.#leader === null ? '' : this.#writeInFull(this.#leader));
  }

  /** `Hughes Tool` for `Hughes`, `Coastal Corp` for `Coastal`, but `Toyota`. */
  #writeInFull(leader: NameCandidate): string {
    const word = keyOfName(leader.name);
    if (this.#kind !== 'organisation' || word.includes(' ') || isAcronym(leader.name)) return leader.written;
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
    if (!isSurname && !this.#saysLittle(word)) return leader.written;
    if (best !== undefined) return best.written;
    return leader.whole !== null && leader.wholeCount >= least ? leader.whole : leader.written;
  }
}

/** What a form is counted as: a company is headed without its legal form. */
function stripName(kind: EntityKind, form: string): string {
  return kind === 'organisation' ? withoutLegalForm(form) : form;
}

/** A name as it heads a page: never in capitals, unless it is an acronym. */
export function writeName(kind: EntityKind, written: string): string {
  const name = levelSpaces(written);
  return kind === 'organisation' && isAcronym(name) ? name : calmDown(name);
}

/** The name of what articles write in one form only. */
export function nameAlone(kind: EntityKind, form: string, surface: string): string {
  const name = stripName(kind, form);
  return writeName(kind, name === surface ? name : form);
}

function isShouted(name: string): boolean {
  return !SMALL_LETTER.test(name) && name === name.toUpperCase() && name !== name.toLowerCase();
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

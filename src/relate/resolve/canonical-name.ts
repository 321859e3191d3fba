import { rememberTexts } from '../../memoise.ts';
import type { EntityKind } from '../../model.ts';
import { isAcronym } from './join-acronyms.ts';
import { hasHonorific, keyOfName, withoutLegalForm, withoutSuffix } from './name-key.ts';

/** A form that says more, `Ali Bongo Ondimba`, counts for so many of one that says less. */
const LONGER = 3;
const WITH_INITIAL = 1.5;
/** A name that articles write without its legal form counts for so many of one that they do not. */
const WITHOUT_LEGAL_FORM = 3;
/** Another name takes over when it is so far ahead, so that one article more or less changes nothing. */
const CLEARLY_AHEAD = 1.5;

const SMALL_WORDS = new Set('of the and for in on de la le du des von van der al bin'.split(' '));

/** A surname in a headline's capitals behind a given name. */
const HALF_SHOUTED = /\s\p{Lu}{4,}$/u;

function isShouted(name: string): boolean {
  return name === name.toUpperCase() && name !== name.toLowerCase();
}

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

/** Answers are remembered: the same few forms are asked about with every mention. */
const RANKS: Readonly<Record<EntityKind, (form: string) => number>> = {
  person: rememberTexts((form) => rank('person', form)),
  place: rememberTexts((form) => rank('place', form)),
  organisation: rememberTexts((form) => rank('organisation', form)),
};

function rankOf(kind: EntityKind, form: string): number {
  return RANKS[kind](form);
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

/**
 * The name that heads an entity's page, as articles come in, in order of time: a fuller kind of name takes over at
 * once, one of the same kind only when it is clearly ahead. So a name once chosen stays unless the evidence
 * changes clearly, and the same articles give the same name. A company is headed without its legal form where any
 * article leaves that out.
 */
export class CanonicalName {
  private readonly counts = new Map<string, number>();
  /** By name without legal form, how it was written first; itself once it was written so. */
  private readonly written = new Map<string, string>();
  private leader: string | null = null;
  private readonly kind: EntityKind;

  constructor(kind: EntityKind) {
    this.kind = kind;
  }

  /** @param surface what stands in the text, where that is a part of the form */
  add(form: string, surface = form): void {
    const name = this.kind === 'organisation' ? withoutLegalForm(form) : form;
    if (name === form || name === surface) this.written.set(name, name);
    else if (!this.written.has(name)) this.written.set(name, form);
    const count = (this.counts.get(name) ?? 0) + 1;
    this.counts.set(name, count);
    const { leader } = this;
    if (leader === name) return;
    if (leader === null) {
      this.leader = name;
      return;
    }
    const [own, leading] = [rankOf(this.kind, name), rankOf(this.kind, leader)];
    if (own < leading) return;
    if (own > leading || this.weigh(name) >= this.weigh(leader) * CLEARLY_AHEAD) this.leader = name;
  }

  private weigh(name: string): number {
    const isPlain = this.kind !== 'organisation' || this.written.get(name) === name;
    return (this.counts.get(name) ?? 0) * weightOf(this.kind, name) * (isPlain ? WITHOUT_LEGAL_FORM : 1);
  }

  /** Never in capitals, unless it is an acronym. */
  get name(): string {
    const name = (this.written.get(this.leader ?? '') ?? '').replace(/\s+/g, ' ');
    return this.kind === 'organisation' && isAcronym(name) ? name : calmDown(name);
  }
}

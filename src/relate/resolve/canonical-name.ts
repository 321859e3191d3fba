import type { EntityKind } from '../../model.ts';
import { isAcronym } from './join-acronyms.ts';
import { hasHonorific, hasLegalForm, keyOfName, withoutSuffix } from './name-key.ts';

/** A form that says more, `Ali Bongo Ondimba`, counts for so many of one that says less. */
const LONGER = 3;
const WITH_INITIAL = 1.5;
/** Another name takes over when it is so far ahead, so that one article more or less changes nothing. */
const CLEARLY_AHEAD = 1.5;

const SMALL_WORDS = new Set('of the and for in on de la le du des von van der al bin'.split(' '));

function isShouted(name: string): boolean {
  return name === name.toUpperCase() && name !== name.toLowerCase();
}

/** @example calmDown('BANK OF ENGLAND') // 'Bank of England' */
function calmDown(name: string): string {
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

/** How much a form is like the heading of a topic page: a full name in ordinary letters is most. */
function rankOf(kind: EntityKind, form: string): number {
  const full = form.includes(' ');
  if (isShouted(form) && !(kind === 'organisation' && isAcronym(form))) return full ? 1 : 0;
  // A company is as well known by one word as by several; an acronym stands beside the name.
  if (kind === 'organisation') {
    if (hasLegalForm(form)) return 2;
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
 * changes clearly, and the same articles give the same name.
 */
export class CanonicalName {
  private readonly counts = new Map<string, number>();
  private leader: string | null = null;
  private readonly kind: EntityKind;

  constructor(kind: EntityKind) {
    this.kind = kind;
  }

  add(form: string): void {
    const count = (this.counts.get(form) ?? 0) + 1;
    this.counts.set(form, count);
    const { leader } = this;
    if (leader === form) return;
    if (leader === null) {
      this.leader = form;
      return;
    }
    const [rank, leading] = [rankOf(this.kind, form), rankOf(this.kind, leader)];
    if (rank < leading) return;
    const ahead = count * weightOf(this.kind, form);
    const behind = (this.counts.get(leader) ?? 0) * weightOf(this.kind, leader);
    if (rank > leading || ahead >= behind * CLEARLY_AHEAD) this.leader = form;
  }

  /** Never in capitals, unless it is an acronym. */
  get name(): string {
    const name = (this.leader ?? '').replace(/\s+/g, ' ');
    return isShouted(name) &&
      rankOf(this.kind, name) < 2 &&
      !(this.kind === 'organisation' && isAcronym(name))
      ? calmDown(name)
      : name;
  }
}

import type { PlaceRecord } from '../../../knowledge/gazetteer/read-places.ts';
import { ENTITY_KINDS, type EntityKind, type NameForm } from '../../../model/model.ts';
import { countIn } from '../../../tools/collections/count.ts';
import {
  CanonicalName,
  type NameCandidate,
  nameAlone,
  type WordsOfNames,
} from '../names/heading/canonical-name.ts';
import { calmDown } from '../names/heading/heading-case.ts';
import type { NameGroup } from '../names/name-group.ts';
import { isCompany, levelSpaces, withoutLegalForm } from '../names/name-key.ts';
import type { Undone } from '../read/undo-slips.ts';
import type { MentionCounts } from './count-mentions.ts';

/** What tallies are read from. */
export interface CountedNames {
  readonly mentions: MentionCounts;
  readonly forms: readonly NameForm[];
  readonly groups: readonly NameGroup[];
  /** By count: 1 where short forms stand under another name because their articles explain them so. */
  readonly explained: Uint8Array;
  readonly words: WordsOfNames;
  readonly articleOf: (mention: number) => number;
  /** Names that were written where articles now have these. */
  readonly formerNames: Undone['formerNames'];
}

/** @param explained these are short forms that stand under another name by themselves */
type Visit = (form: NameForm, group: NameGroup, explained: boolean, count: number) => void;

/** An organisation whose short forms are mentioned so many times as often as its full name is headed by what is usual. */
const MOSTLY_SHORT = 8;
/** More often than this stands the beginning of a full name that stands but once: `Inland Revenue` of Inland Revenue Receipts. */
const OFTEN_SHORT = 3;

const NONE: ReadonlyMap<string, number> = new Map();
const ALONE = { person: ['person'], place: ['place'], organisation: ['organisation'] } as const satisfies {
  [Kind in EntityKind]: readonly [Kind];
};
const SORTED_KINDS = [...ENTITY_KINDS].sort();

/** What the articles say of one entity: most have one form and one group, so nothing is gathered before it is asked for. */
export class Tally {
  mentions = 0;
  readonly #counted: CountedNames;
  readonly #clusters: number[] = [];
  /** The place of the only count; -1 where there are several. */
  #only = -1;
  #kind: EntityKind | null = null;
  #name: string | null = null;

  constructor(counted: CountedNames, cluster: number) {
    this.#counted = counted;
    this.#take(cluster);
  }

  /** Takes over what is found to be the same entity. */
  absorb(other: Tally): void {
    for (const cluster of other.#clusters) this.#take(cluster);
    this.#kind = null;
    this.#name = null;
  }

  #take(cluster: number): void {
    const { runs, bounds } = this.#counted.mentions;
    this.#clusters.push(cluster);
    const isOnly = this.#clusters.length === 1 && bounds[cluster + 1] === bounds[cluster]! + 1;
    this.#only = isOnly ? bounds[cluster]! : -1;
    this.mentions += runs[cluster + 1]! - runs[cluster]!;
  }

  /** Mentions that are alike, each once, in the order of the first ones. */
  visit(visit: Visit): void {
    const { mentions, explained } = this.#counted;
    for (const cluster of this.#clusters)
      for (let at = mentions.bounds[cluster]!; at < mentions.bounds[cluster + 1]!; at++)
        visit(this.#formAt(at), this.#groupAt(at), explained[at] === 1, mentions.counts[at]!);
  }

  get kind(): EntityKind {
    this.#kind ??= this.#findKind();
    return this.#kind;
  }

  #findKind(): EntityKind {
    const usual = this.#mostFrequentKind();
    if (usual === 'organisation') return usual;
    const { bounds } = this.#counted.mentions;
    // Whatever most contexts made of it, nobody but a company has a legal form.
    for (const cluster of this.#clusters)
      for (let at = bounds[cluster]!; at < bounds[cluster + 1]!; at++)
        if (isCompany(this.#formAt(at).name)) return 'organisation';
    return usual;
  }

  #formAt(at: number): NameForm {
    return this.#counted.forms[this.#counted.mentions.forms[at]!]!;
  }

  #groupAt(at: number): NameGroup {
    return this.#counted.groups[this.#counted.mentions.groups[at]!]!;
  }

  #mostFrequentKind(): EntityKind {
    if (this.#only >= 0) return this.#groupAt(this.#only).kind;
    // A word that seemed a surname may be short for a company.
    const kind = this.#mostFrequent((_, group, explained) =>
      explained && group.kind === 'person' ? null : group.kind,
    );
    return kind ?? this.#mostFrequent((_, group) => group.kind) ?? 'organisation';
  }

  /** Whether it never had another name than one, in any article or an editor's mind. */
  get hasOneName(): boolean {
    const { name } = this;
    let has = true;
    this.visit((form, { otherNames }, explained) => {
      has &&= form.name === name && form.text === name && !explained && otherNames.length === 0;
      has &&= !this.#counted.formerNames.has(name);
    });
    return has;
  }

  /** Every kind that a mention was read as, in the order of the alphabet. */
  get kinds(): readonly EntityKind[] {
    if (this.#only >= 0 && this.#groupAt(this.#only).kind === this.#formAt(this.#only).kind)
      return ALONE[this.#formAt(this.#only).kind];
    const found: EntityKind[] = [];
    this.visit(({ kind }, group) => {
      if (!found.includes(group.kind)) found.push(group.kind);
      if (!found.includes(kind) && group.place === null && group.fixedName === null) found.push(kind);
    });
    return found.length === 1 ? found : SORTED_KINDS.filter((kind) => found.includes(kind));
  }

  /** The gazetteer's name or an editor's, else the canonical one of the articles. */
  get name(): string {
    this.#name ??= this.#findName();
    return this.#name;
  }

  #findName(): string {
    if (this.#only >= 0 && this.#counted.explained[this.#only] === 0) {
      const { kind, fixedName } = this.#groupAt(this.#only);
      const { name, text } = this.#formAt(this.#only);
      return fixedName ?? nameAlone(kind, name, text, this.#counted.words.spellingOf);
    }
    return (
      this.#mostFrequent((_, { fixedName }, explained) => (explained ? null : fixedName)) ??
      this.#choose(this.kind) ??
      this.#choose(this.#mostFrequentKind()) ??
      [...this.formerNames].sort()[0] ??
      ''
    );
  }

  /** The name that the mentions of one kind choose, of the first cluster that has any. */
  #choose(kind: EntityKind): string | null {
    const { mentions, forms, groups, explained, words, articleOf } = this.#counted;
    for (const cluster of this.#clusters) {
      const start = mentions.bounds[cluster]!;
      const isShort = kind === 'organisation' && this.#isMostlyShort(cluster);
      const chosen = new CanonicalName(kind, words);
      const candidates: (NameCandidate | undefined)[] = [];
      const count = (at: number): void => {
        if ((explained[at] === 1 && !isShort) || groups[mentions.groups[at]!]!.kind !== kind) return;
        const { name, text } = forms[mentions.forms[at]!]!;
        const candidate = candidates[at - start] ?? chosen.find(name, text);
        candidates[at - start] = candidate;
        chosen.count(candidate, text === name ? name : null);
      };
      for (let run = mentions.runs[cluster]!; run < mentions.runs[cluster + 1]!; run++) {
        if (kind === 'organisation') chosen.open(articleOf(mentions.mentions[run]!));
        count(mentions.countOf[run]!);
      }
      if (candidates.length > 0) return chosen.name;
    }
    return null;
  }

  /** Whether a full name is so rare beside its short forms that those are the name: `Baidu`, and `Baidu Live` once. */
  #isMostlyShort(cluster: number): boolean {
    const { mentions, explained } = this.#counted;
    let [short, full] = [0, 0];
    let whole = '';
    const texts = new Map<string, number>();
    for (let at = mentions.bounds[cluster]!; at < mentions.bounds[cluster + 1]!; at++) {
      const count = mentions.counts[at]!;
      const { name, text } = this.#formAt(at);
      if (explained[at] !== 1) {
        full += count;
        whole = name;
      } else if (!this.#groupAt(at).vague) {
        short += count;
        countIn(texts, text, count);
      }
    }
    if (short > full * MOSTLY_SHORT) return true;
    return full === 1 && [...texts].some(([text, count]) => count > OFTEN_SHORT && isBeginning(text, whole));
  }

  #mostFrequent<Key extends string>(
    keyOf: (form: NameForm, group: NameGroup, explained: boolean) => Key | null,
  ): Key | null {
    const counts = new Map<Key, number>();
    this.visit((form, group, explained, count) => {
      const key = keyOf(form, group, explained);
      if (key !== null) countIn(counts, key, count);
    });
    return mostFrequent(counts);
  }

  /** Names, beside its forms, under which it would have a page if less were known of it. */
  get formerNames(): Set<string> {
    const names = new Set<string>();
    this.visit((form, { fixedName, otherNames }, explained) => {
      for (const name of this.#counted.formerNames.get(form.name) ?? []) names.add(name);
      if (!explained) for (const name of otherNames) names.add(name);
      else
        for (const name of [fixedName, form.name, form.text]) if (name !== null) names.add(levelSpaces(name));
    });
    return names;
  }

  get demonyms(): ReadonlyMap<string, number> {
    if (this.#only >= 0 && this.#formAt(this.#only).form !== 'demonym') return NONE;
    const demonyms = new Map<string, number>();
    this.visit(({ form, text }, _, __, count) => {
      if (form === 'demonym') countIn(demonyms, calmDown(text), count);
    });
    return demonyms;
  }

  /** Places that some article makes sure of. */
  get places(): ReadonlyMap<PlaceRecord, number> {
    const places = new Map<PlaceRecord, number>();
    this.visit((_, { place, placeIsSure }, explained, count) => {
      if (!explained && place !== null && placeIsSure) countIn(places, place, count);
    });
    return places;
  }
}

function mostFrequent<Key extends string>(counts: ReadonlyMap<Key, number>): Key | null {
  let best: Key | null = null;
  for (const [key, count] of counts) {
    const most = best === null ? 0 : counts.get(best)!;
    if (count > most || (count === most && best !== null && key < best)) best = key;
  }
  return best;
}

/** Whether the words of a form are some of the first of a name, which is more than a legal form longer. */
function isBeginning(text: string, name: string): boolean {
  return text.includes(' ') && withoutLegalForm(name).startsWith(`${text} `);
}

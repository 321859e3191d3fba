import type { PlaceRecord } from '../../../knowledge/gazetteer/read-places.ts';
import type { EntityKind } from '../../../model/model.ts';
import { countIn } from '../../../tools/collections/count.ts';
import { type CanonicalName, calmDown } from '../names/canonical-name.ts';
import { isCompany } from '../names/name-key.ts';
import type { Undone } from '../read/undo-slips.ts';
import type { CountedMentions, MentionCounts } from './mention-counts.ts';

/** What the articles say of one entity. */
export class Tally {
  readonly names = new Map<string, number>();
  readonly surfaces = new Map<string, number>();
  readonly demonyms = new Map<string, number>();
  /** Short forms that were explained by it, and what they would be headed by on their own. */
  readonly explained = new Map<string, number>();
  readonly formerNames = new Set<string>();
  private readonly strays = new Set<EntityKind>();
  /** Articles by index, each once, ascending. */
  readonly articles: number[];
  readonly places = new Map<PlaceRecord, number>();
  mentions = 0;
  private isCompany = false;
  private readonly groupKinds = new Map<EntityKind, number>();
  private readonly fixedNames = new Map<string, number>();
  private readonly chosen: Map<EntityKind, CanonicalName>;

  /** @param formerNames names that were written where articles now have these */
  constructor(counts: MentionCounts, formerNames: Undone['formerNames']) {
    this.articles = [...counts.articles];
    this.chosen = new Map(counts.chosen);
    for (const counted of counts.all) {
      this.add(counted);
      for (const name of formerNames.get(counted.form.name) ?? []) this.formerNames.add(name);
    }
  }

  private add({ form, group, explained, count }: CountedMentions): void {
    this.mentions += count;
    countIn(this.groupKinds, group.kind, count);
    if (isCompany(form.name)) this.isCompany = true;
    if (form.kind !== group.kind && group.place === null && group.fixedName === null)
      this.strays.add(form.kind);
    if (form.form === 'demonym') countIn(this.demonyms, calmDown(form.text), count);
    else countIn(explained ? this.explained : this.surfaces, form.text, count);
    if (explained) {
      for (const name of [group.fixedName, form.name, form.text])
        if (name !== null) this.formerNames.add(name.replace(/\s+/g, ' '));
      return;
    }
    countIn(this.names, form.name, count);
    for (const name of group.otherNames) this.formerNames.add(name);
    if (group.place !== null && group.placeIsSure) countIn(this.places, group.place, count);
    if (group.fixedName !== null) countIn(this.fixedNames, group.fixedName, count);
  }

  /** Takes over what is found to be the same entity. */
  absorb(other: Tally): void {
    for (const [mine, theirs] of [
      [this.names, other.names],
      [this.surfaces, other.surfaces],
      [this.demonyms, other.demonyms],
      [this.explained, other.explained],
      [this.fixedNames, other.fixedNames],
    ] as const)
      for (const [form, count] of theirs) countIn(mine, form, count);
    for (const [place, count] of other.places) countIn(this.places, place, count);
    for (const [kind, count] of other.groupKinds) countIn(this.groupKinds, kind, count);
    for (const [kind, chosen] of other.chosen) if (!this.chosen.has(kind)) this.chosen.set(kind, chosen);
    for (const name of other.formerNames) this.formerNames.add(name);
    for (const kind of other.strays) this.strays.add(kind);
    const articles = [...new Set([...this.articles, ...other.articles])].sort((a, b) => a - b);
    this.articles.splice(0, this.articles.length, ...articles);
    this.mentions += other.mentions;
    this.isCompany ||= other.isCompany;
  }

  get kind(): EntityKind {
    // Whatever most contexts made of it, nobody but a company has a legal form.
    return (this.isCompany ? null : mostFrequent(this.groupKinds)) ?? 'organisation';
  }

  /** Every kind that a mention was read as, in the order of the alphabet. */
  get kinds(): readonly EntityKind[] {
    return [...new Set([...this.groupKinds.keys(), ...this.strays])].sort();
  }

  /** The gazetteer's name or an editor's, else the canonical one of the articles. */
  get name(): string {
    const fixed = mostFrequent(this.fixedNames);
    if (fixed !== null) return fixed;
    const chosen = this.chosen.get(this.kind) ?? this.chosen.get(mostFrequent(this.groupKinds) ?? this.kind);
    return chosen?.name ?? [...this.formerNames].sort()[0] ?? '';
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

import type { ArticleHead, Digest, EditionDate, EntityId } from '../../model/model.ts';
import type { Card, Illustration } from '../../model/page-parts.ts';
import type { ShownColumns } from '../../outline/archive-columns.ts';
import { NONE } from '../../outline/columns.ts';
import { type Ragged, rowOf } from '../../tools/columns/ragged.ts';
import { listTexts, readTexts } from '../../tools/columns/texts.ts';
import type { Face, FaceMention, NamedEntity } from '../face.ts';
import type { IllustrationOf } from './illustrations.ts';

/** What the faces of all articles are read out of. */
export interface FaceColumns {
  readonly head: (row: number) => string;
  readonly body: (row: number) => string;
  readonly dates: readonly (EditionDate | null)[];
  readonly bodyStarts: Uint32Array;
  readonly cardOf: (row: number) => Card;
  readonly illustrationOf: IllustrationOf;
  /** Of the mentions of each article, end to end. */
  readonly bounds: Uint32Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** Places in `named`; `NONE`: hidden, or left open. */
  readonly entityOf: Uint32Array;
  readonly named: readonly NamedEntity[];
  /** Places in `named` of each article's entities, each once, in the order of their first mentions… */
  readonly entities: Ragged;
  /** …and the number of their mentions. */
  readonly mentionCounts: Uint32Array;
}

/** Lays beside each other what faces are read out of. */
export function columnFaces(
  outlines: ShownColumns,
  entityOf: Uint32Array,
  named: readonly NamedEntity[],
  dates: readonly (EditionDate | null)[],
  shown: Pick<FaceColumns, 'cardOf' | 'illustrationOf'>,
): FaceColumns {
  const { mentions, forms, bodyStarts } = outlines;
  const lengths = Uint32Array.from(listTexts(forms.strings), ({ length }) => length);
  return {
    head: readTexts(outlines.heads),
    body: readTexts(outlines.bodies),
    ...{ dates, bodyStarts, entityOf, named },
    ...shown,
    bounds: mentions.bounds,
    starts: mentions.starts,
    ends: mentions.starts.map((start, at) => start + lengths[forms.texts[mentions.forms[at]!]!]!),
    ...countMentions(mentions.bounds, entityOf, named.length),
  };
}

/** The face of an article, which it reads out of columns. */
export class ColumnFace implements Face {
  readonly #columns: FaceColumns;
  readonly #row: number;

  constructor(columns: FaceColumns, row: number) {
    this.#columns = columns;
    this.#row = row;
  }

  get article(): ArticleHead {
    return JSON.parse(this.#columns.head(this.#row)) as ArticleHead;
  }

  get date(): EditionDate | null {
    return this.#columns.dates[this.#row]!;
  }

  get body(): Digest {
    return this.#columns.body(this.#row) as Digest;
  }

  get bodyStart(): number {
    return this.#columns.bodyStarts[this.#row]!;
  }

  get card(): Card {
    return this.#columns.cardOf(this.#row);
  }

  get illustration(): Illustration | null {
    return this.#columns.illustrationOf(this.#row);
  }

  get mentions(): readonly FaceMention[] {
    const { bounds, starts, ends, entityOf, named } = this.#columns;
    const mentions: FaceMention[] = [];
    for (let at = bounds[this.#row]!; at < bounds[this.#row + 1]!; at++)
      mentions.push({ start: starts[at]!, end: ends[at]!, entity: named[entityOf[at]!] ?? null });
    return mentions;
  }

  get entities(): readonly NamedEntity[] {
    const { entities, named } = this.#columns;
    const { bounds, values } = entities;
    // A tenth of the time of `Array.from`, for each article of each list.
    const all: NamedEntity[] = [];
    for (let at = bounds[this.#row]!; at < bounds[this.#row + 1]!; at++) all.push(named[values[at]!]!);
    return all;
  }

  get mentionCounts(): readonly number[] {
    const { entities, mentionCounts } = this.#columns;
    return [...rowOf({ bounds: entities.bounds, values: mentionCounts }, this.#row)];
  }

  findSpans(entity: EntityId): readonly number[] {
    const { bounds, starts, ends, entityOf, named } = this.#columns;
    const spans: number[] = [];
    for (let at = bounds[this.#row]!; at < bounds[this.#row + 1]!; at++)
      if (named[entityOf[at]!]?.id === entity) spans.push(starts[at]!, ends[at]!);
    return spans;
  }
}

/** Each article's entities once, in the order of their first mentions, and how often it mentions them. */
function countMentions(
  bounds: Uint32Array,
  entityOf: Uint32Array,
  count: number,
): Pick<FaceColumns, 'entities' | 'mentionCounts'> {
  const values = new Uint32Array(entityOf.length);
  const mentionCounts = new Uint32Array(entityOf.length);
  const entityBounds = new Uint32Array(bounds.length);
  /** Where an entity stands in `values`. */
  const placeOf = new Int32Array(count).fill(-1);
  let end = 0;
  for (let row = 0; row + 1 < bounds.length; row++) {
    const begin = end;
    for (let at = bounds[row]!; at < bounds[row + 1]!; at++) {
      const entity = entityOf[at]!;
      if (entity === NONE) continue;
      if (placeOf[entity]! < begin) {
        placeOf[entity] = end;
        values[end++] = entity;
      }
      const place = placeOf[entity]!;
      mentionCounts[place] = mentionCounts[place]! + 1;
    }
    entityBounds[row + 1] = end;
  }
  return {
    entities: { bounds: entityBounds, values: values.subarray(0, end) },
    mentionCounts: mentionCounts.subarray(0, end),
  };
}

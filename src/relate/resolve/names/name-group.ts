import type { PlaceRecord } from '../../../knowledge/gazetteer/read-places.ts';
import type { EntityKind, NameForm, TeamSport } from '../../../model/model.ts';
import { type Ragged, rowOf } from '../../../tools/columns/ragged.ts';

/** What a mention is gathered under. */
export interface Reading {
  readonly kind: EntityKind;
  readonly key: string;
  /** The name that it has whatever articles write: the gazetteer's, a team's made from its place and game, an editor's. */
  readonly fixedName: string | null;
  readonly place: PlaceRecord | null;
  /** The game of a team that bears only its city's name. */
  readonly sport: TeamSport | null;
  /** Taken out of another name by an editor: never joined to anything by itself. */
  readonly split: boolean;
  /** Beside its forms, names that it may have been headed by when the archive was smaller. */
  readonly otherNames: readonly string[];
  /** No name of one organisation, `University`, but of the one that an article has named in full. */
  readonly vague: boolean;
}

/** Where the mentions of all groups are; rows are groups. */
export interface GroupColumns {
  /** Each once, ascending. */
  readonly articles: Ragged;
  /** The numbers of forms, in the order of their first mentions… */
  readonly forms: Ragged;
  /** …and how often each is mentioned, side by side with them. */
  readonly counts: Uint32Array;
  readonly formsByNumber: readonly NameForm[];
}

/** All mentions in the archive that are read as one kind and one name. */
export class NameGroup implements Reading {
  readonly index: number;
  readonly kind: EntityKind;
  readonly key: string;
  /** The key without what tells it from others of its name, `@football`… */
  readonly plainKey: string;
  /** …and its words. */
  readonly words: readonly string[];
  readonly fixedName: string | null;
  readonly place: PlaceRecord | null;
  /** Some article makes sure that it is this place rather than one that the gazetteer lacks. */
  readonly placeIsSure: boolean;
  readonly sport: TeamSport | null;
  readonly split: boolean;
  readonly otherNames: readonly string[];
  readonly vague: boolean;
  readonly #columns: GroupColumns;

  constructor(index: number, reading: Reading, placeIsSure: boolean, columns: GroupColumns) {
    this.index = index;
    this.kind = reading.kind;
    const { key } = reading;
    this.key = key;
    this.plainKey = key.includes('@') ? key.replace(/ @.+/, '') : key;
    this.words = this.plainKey.split(' ');
    this.fixedName = reading.fixedName;
    this.place = reading.place;
    this.placeIsSure = placeIsSure;
    this.sport = reading.sport;
    this.split = reading.split;
    this.otherNames = reading.otherNames;
    this.vague = reading.vague;
    this.#columns = columns;
  }

  /** Numbers of articles, each once, ascending. */
  get articles(): Uint32Array {
    return rowOf(this.#columns.articles, this.index);
  }

  get articleCount(): number {
    const { bounds } = this.#columns.articles;
    return bounds[this.index + 1]! - bounds[this.index]!;
  }

  /** Fullest forms of the name, as articles have them, each once, in the order of their first mentions. */
  get names(): readonly string[] {
    const { forms, formsByNumber } = this.#columns;
    const numbers = rowOf(forms, this.index);
    // Most have one form.
    if (numbers.length === 1) return [formsByNumber[numbers[0]!]!.name];
    return [...new Set(Array.from(numbers, (form) => formsByNumber[form]!.name))];
  }

  /** Visits what stands in the text, demonyms left out, by number of mentions; a surface more than once where its articles have several full forms for it. */
  visitSurfaces(visit: (surface: string, count: number) => void): void {
    const { forms, counts, formsByNumber } = this.#columns;
    for (let at = forms.bounds[this.index]!; at < forms.bounds[this.index + 1]!; at++) {
      const { text, form } = formsByNumber[forms.values[at]!]!;
      if (form !== 'demonym') visit(text, counts[at]!);
    }
  }
}

/** The names of an archive, as its articles have them. */
export interface GatheredNames {
  readonly groups: readonly NameGroup[];
  /** Mentions of article `i` stand from `bounds[i]` to `bounds[i + 1]` (exclusive) in what follows. */
  readonly bounds: Uint32Array;
  /** The group of each mention, by its index. */
  readonly groupOf: Uint32Array;
  /** The kind of each mention, by its place in `ENTITY_KINDS`: as its context has it, but for strays. */
  readonly kindOf: Uint8Array;
  /** The game that each article reports on, by its place in `SPORTS`. */
  readonly sportOf: Uint8Array;
  /** Mentions of offices of which their articles do not say whose they are. */
  readonly guessed: ReadonlySet<number>;
}

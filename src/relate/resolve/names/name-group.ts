import type { PlaceRecord } from '../../../knowledge/gazetteer/read-places.ts';
import type { EntityKind, Sport, TeamSport } from '../../../model/model.ts';

/** All mentions in the archive that are read as one kind and one name. */
export interface NameGroup {
  readonly index: number;
  readonly kind: EntityKind;
  readonly key: string;
  /** Words of the key. */
  readonly words: readonly string[];
  /** Fullest forms of the name, as articles have them, by number of mentions. */
  readonly names: ReadonlyMap<string, number>;
  /** Forms that stand in the text, demonyms left out, by number of mentions. */
  readonly surfaces: ReadonlyMap<string, number>;
  /** Demonyms that stand in the text, by number of mentions. */
  readonly demonyms: ReadonlyMap<string, number> | null;
  /** Indexes of articles, each once, ascending. */
  readonly articles: readonly number[];
  /** The name that it has whatever articles write: the gazetteer's, a team's made from its place and game, an editor's. */
  readonly fixedName: string | null;
  readonly place: PlaceRecord | null;
  /** Some article makes sure that it is this place rather than one that the gazetteer lacks. */
  readonly placeIsSure: boolean;
  /** The game of a team that bears only its city's name. */
  readonly sport: TeamSport | null;
  /** Taken out of another name by an editor: never joined to anything by itself. */
  readonly split: boolean;
  /** Beside its forms, names that it may have been headed by when the archive was smaller. */
  readonly otherNames: readonly string[];
  /** No name of one organisation, `University`, but of the one that an article has named in full. */
  readonly vague: boolean;
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
  /** The game that each article reports on. */
  readonly sportOf: readonly Sport[];
}

import type { EntityKind } from '../../model/model.ts';
import { foldCase, type Token, tokenize } from '../../tools/text/tokens.ts';
import { isCommonWord } from './common-words.ts';
import { loadGivenNames } from './given-names.ts';
import { type Location, type PlaceRecord, readPlaces } from './read-places.ts';
import { readList, readRows } from './read-resource.ts';

interface KnownEntity {
  readonly kind: Exclude<EntityKind, 'person'>;
  readonly name: string;
  readonly acronym: string | null;
  /** Of a country or a city. */
  readonly location: Location | null;
}

/** A name that the gazetteer knows. */
export interface KnownName {
  readonly entity: KnownEntity;
  readonly form?: 'demonym';
  /** Also a common word or a given name: a place only where the context says so. */
  readonly doubtful: boolean;
  /** No article uses it as a person's name: a country, a capital, a region. */
  readonly firm: boolean;
}

interface Node {
  readonly next: Map<string, Node>;
  known: KnownName | null;
  /** By token, whether its first letter must be a capital. */
  capitals: readonly boolean[];
  /** Written in capitals only: `WHO` is known, `Who` is not. */
  upper: boolean;
}

interface Gazetteer {
  readonly root: Node;
  /** By kind and name, exactly as written. */
  readonly entities: ReadonlyMap<string, KnownEntity>;
}

/** What the gazetteer says of a name written exactly so; `null` where it has none. */
export function findKnownEntity(kind: EntityKind, name: string): KnownEntity | null {
  return loadGazetteer().entities.get(`${kind}/${name}`) ?? null;
}

/**
 * The longest name of the gazetteer that begins at a token and ends before `limit`. `anyCase`: the text is in
 * capitals, or has a capital in each word, so that capitals say nothing.
 */
export function matchKnown(
  tokens: readonly Token[],
  from: number,
  limit: number,
  anyCase: boolean,
): KnownMatch | null {
  let node = loadGazetteer().root;
  let best: KnownMatch | null = null;
  for (let i = from; i < limit; i++) {
    const token = tokens[i];
    const next = token && node.next.get(token.key);
    if (next === undefined) break;
    node = next;
    if (node.known === null) continue;
    const { capitals, upper, known } = node;
    const fits = capitals.every((capital, at) => {
      const shape = tokens[from + at]?.shape;
      if (upper && shape !== 'mark') return shape === 'upper';
      return !capital || shape === 'capitalised' || shape === 'upper';
    });
    if (!fits || (anyCase && upper && isCommonWord(tokens[from]?.key ?? '') && tokens[from]?.key !== 'us'))
      continue;
    best = { known, to: i + 1 };
  }
  return best;
}

function newNode(): Node {
  return { next: new Map(), known: null, capitals: [], upper: false };
}

function addName(root: Node, name: string, known: KnownName): void {
  const tokens = tokenize(name, { start: 0, end: name.length });
  let node = root;
  for (const { key } of tokens) {
    const next = node.next.get(key) ?? newNode();
    node.next.set(key, next);
    node = next;
  }
  const capitals = tokens.map((token) => token.shape === 'capitalised' || token.shape === 'upper');
  if (node.known === null) {
    node.known = known;
    node.capitals = capitals;
    node.upper = tokens.every((token) => token.shape === 'upper' || token.shape === 'mark');
  } else if (node.known.entity === known.entity) {
    node.capitals = node.capitals.map((capital, i) => capital && (capitals[i] ?? false));
    node.upper &&= tokens.every((token) => token.shape === 'upper' || token.shape === 'mark');
  }
}

function readGazetteer(): Gazetteer {
  const root = newNode();
  const givenNames = loadGivenNames();
  const entities = new Map<string, KnownEntity>();
  type Test = (key: string) => boolean;
  const add = (entity: KnownEntity, names: readonly string[], firm: boolean, isDoubtful: Test): void => {
    const id = `${entity.kind}/${entity.name}`;
    if (!entities.has(id)) entities.set(id, entity);
    for (const name of names) addName(root, name, { entity, doubtful: isDoubtful(foldCase(name)), firm });
  };
  const addDemonyms = (entity: KnownEntity, names: readonly string[]): void => {
    for (const name of names) addName(root, name, { entity, form: 'demonym', doubtful: false, firm: true });
  };
  const never = (): boolean => false;
  const isWordToo = (key: string): boolean => isCommonWord(key) || givenNames.has(key);
  const addPlaces = (wanted: PlaceRecord['type']): void => {
    for (const { type, name, aliases, demonyms, location, firm, namesakeOf } of readPlaces()) {
      if (type !== wanted) continue;
      const entity: KnownEntity = {
        ...{ kind: 'place', name, acronym: null },
        location: type === 'region' ? null : location,
      };
      // Texts say `Paris`; which one it is, all their places together tell.
      const names = namesakeOf === undefined ? [name, ...aliases] : [];
      add(entity, names, firm, firm ? never : isWordToo);
      addDemonyms(entity, demonyms);
    }
  };
  addPlaces('country');
  for (const [name = '', acronym = '', aliases] of readRows('organisations.tsv')) {
    const names = [name, ...readList(aliases), ...(acronym === '' ? [] : [acronym])];
    add({ kind: 'organisation', name, acronym: acronym || null, location: null }, names, false, never);
  }
  addPlaces('region');
  addPlaces('city');
  return { root, entities };
}

let gazetteer: Gazetteer | null = null;

/** The gazetteer, read on first use. */
function loadGazetteer(): Gazetteer {
  gazetteer ??= readGazetteer();
  return gazetteer;
}

export interface KnownMatch {
  readonly known: KnownName;
  /** Index after its last token. */
  readonly to: number;
}

import type { FieldTree } from './field-tree.ts';
import { normaliseFieldName } from './metadata.ts';

interface FieldValues {
  readonly values: readonly string[];
  readonly isList: boolean;
  /** All of it, where there is a mapping in it. */
  readonly tree?: FieldTree;
}

/** What names a person, a topic or a paper that is written as a mapping, best first, as `normaliseFieldName` writes it. */
const NAMES = [
  'displayname',
  'name',
  'fullname',
  'title',
  'label',
  'value',
  'literal',
  'term',
  'nick',
  'nickname',
  'username',
];
const FIRST_NAMES = ['first', 'firstname', 'given', 'givenname', 'forename'];
const LAST_NAMES = ['last', 'lastname', 'family', 'familyname', 'surname'];

/** No field has more values that mean something, nor lists within lists within lists. */
export const MOST_VALUES = 1000;
const DEEPEST = 5;

/** The texts of a value: one for each item of a list; of a mapping what names it, or else what it holds is named. */
export function listFieldValues(tree: FieldTree): FieldValues {
  const values: string[] = [];
  addValues(tree, values, 0);
  const isList = typeof tree !== 'string' && (!isMapping(tree) || values.length > 1);
  const holdsMapping = typeof tree !== 'string' && (isMapping(tree) || tree.some(isMapping));
  return holdsMapping ? { values, isList, tree } : { values, isList };
}

function addValues(tree: FieldTree, values: string[], depth: number): void {
  if (values.length >= MOST_VALUES || depth > DEEPEST) return;
  if (typeof tree === 'string') values.push(tree);
  else if (!isMapping(tree)) for (const item of tree) addValues(item, values, depth + 1);
  else {
    const name = nameMapping(tree);
    if (name !== null) values.push(name);
    else for (const [key, item] of tree) addEntry(key, item, values, depth);
  }
}

/** `ann: { name: Ann Roe }` is Ann Roe, `ferry: true` and `ferry: { count: 3 }` are the ferry. */
function addEntry(key: string, item: FieldTree, values: string[], depth: number): void {
  if (typeof item === 'string' ? !isSwitch(item) : !isMapping(item)) return;
  if (typeof item !== 'string' && isMapping(item) && nameMapping(item) !== null)
    addValues(item, values, depth + 1);
  else if (!/^(?:false|no|off|0)$/i.test(String(item))) values.push(key);
}

function isSwitch(value: string): boolean {
  return /^(?:true|false|yes|no|on|off|null|~|)$/i.test(value);
}

export function isMapping(tree: FieldTree): tree is ReadonlyMap<string, FieldTree> {
  return tree instanceof Map;
}

function nameMapping(mapping: ReadonlyMap<string, FieldTree>): string | null {
  const texts = new Map(
    [...mapping].flatMap(([key, value]): (readonly [string, string])[] =>
      typeof value === 'string' && value !== '' ? [[normaliseFieldName(key), value]] : [],
    ),
  );
  const find = (names: readonly string[]) =>
    names.map((name) => texts.get(name)).find((value) => value !== undefined);
  const parts = [find(FIRST_NAMES), find(LAST_NAMES)].filter((part) => part !== undefined);
  return find(NAMES) ?? (parts.length > 0 ? parts.join(' ') : null);
}

/** Mappings in which programs for websites keep what belongs to the article: `params`, `[extra]`, `[taxonomies]`. */
export function holdsFields(name: string): boolean {
  return HOLDERS.has(name.toLowerCase());
}

const HOLDERS: ReadonlySet<string> = new Set(
  'meta metadata params extra attributes taxonomies taxonomy date dates properties custom fields data'.split(
    ' ',
  ),
);

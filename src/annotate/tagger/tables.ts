import type { ReadLanguage } from '../../knowledge/languages/read-languages.ts';
import { compileEngine, type Engine } from './engine.ts';
import { type Column, type Columns, takeColumn } from './model/resource-file.ts';

/** The module and the tables that it reads: what all threads of the process have in common. */
export interface Tables {
  readonly language: ReadLanguage;
  readonly module: WebAssembly.Module;
  /** Each thread takes pages of its own behind the tables. */
  readonly memory: WebAssembly.Memory;
  /** On the tables there, by name. */
  readonly columns: Columns;
}

/** Models, as the module numbers them: of the first reading, then that of the second. */
export const MODELS = ['cased', 'caseless', 'second'] as const;

const PAGE = 1 << 16;
/** All that 32 bits can say: room that is not used costs nothing. */
const MOST_PAGES = 1 << 16;
/** One line of the processor's cache. */
const ALIGNMENT = 64;

/** What a language knows of words and names beside what is known of those of English, by the beginnings of its columns. */
export const OWN = 'own.';

/** Puts columns, as they are laid out, into a new memory. */
export function openTables(columns: Columns, language: ReadLanguage = 'en'): Tables {
  const memory = new WebAssembly.Memory({ initial: 1, maximum: MOST_PAGES, shared: true });
  const list = Object.entries(columns);
  const bytes = list.reduce((sum, [, column]) => sum + align(column.byteLength), 0);
  let at = memory.grow(Math.ceil(bytes / PAGE)) * PAGE;
  const placed = list.map(([name, column]): [string, Column] => {
    // The types of browsers know no memory that is shared.
    const copy = viewLike(column, memory.buffer as unknown as SharedArrayBuffer, at);
    copy.set(column);
    at += align(column.byteLength);
    return [name, copy];
  });
  return { language, module: compileEngine(), memory, columns: Object.fromEntries(placed) };
}

/** Tells the module where its tables are; models that there are not are not opened. */
export function handTables({ columns }: Tables, engine: Engine): void {
  const column = (name: string): Column => takeColumn(columns, name);
  const place = (name: string): number => column(name).byteOffset;
  const buckets = (table: string): number => column(`${table}.starts`).length - 1;
  for (const [own, prefix] of ['', OWN].entries()) {
    if (columns[`${prefix}words.starts`] === undefined) continue;
    engine.openWords(
      own,
      place(`${prefix}words.starts`),
      buckets(`${prefix}words`),
      place(`${prefix}words.fingerprints`),
      place(`${prefix}words.cluster`),
      place(`${prefix}words.capitalHabit`),
      place(`${prefix}words.bent`),
    );
    engine.openPhrases(
      own,
      place(`${prefix}phrases.starts`),
      buckets(`${prefix}phrases`),
      place(`${prefix}phrases.fingerprints`),
      place(`${prefix}phrases.combination`),
      place(`${prefix}phrases.combinations`),
    );
  }
  engine.openGroups(place('coarse'), place('coarsest'));
  for (const [number, name] of MODELS.entries()) {
    if (columns[`${name}.heads`] === undefined) continue;
    engine.openModel(
      number,
      place(`${name}.heads`),
      column(`${name}.heads`).length,
      place(`${name}.weights`),
      column(`${name}.scale`)[0]!,
      place(`${name}.transitions`),
    );
  }
}

function viewLike(column: Column, buffer: SharedArrayBuffer, at: number): Column {
  const Kind = column.constructor as new (buffer: SharedArrayBuffer, at: number, length: number) => Column;
  return new Kind(buffer, at, column.length);
}

function align(bytes: number): number {
  return Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
}

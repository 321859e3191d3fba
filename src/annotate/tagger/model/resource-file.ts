import { readFileSync, writeFileSync } from 'node:fs';
import { constants, gunzipSync, gzipSync } from 'node:zlib';

const TYPES = {
  u8: Uint8Array,
  i8: Int8Array,
  u16: Uint16Array,
  i32: Int32Array,
  f32: Float32Array,
} as const;
type TypeName = keyof typeof TYPES;
export type Column = Uint8Array | Int8Array | Uint16Array | Int32Array | Float32Array;

/** Arrays by name, in one file: a line that lists them, then their values, compressed. */
export type Columns = Readonly<Record<string, Column>>;

const ALIGNMENT = 4;

export function writeColumns(path: string | URL, columns: Columns): void {
  // Brotli would be an eighth smaller, and take twice as long to open.
  writeFileSync(path, gzipSync(packColumns(columns), { level: constants.Z_BEST_COMPRESSION }));
}

export function readColumns(path: string | URL): Columns {
  return unpackColumns(gunzipSync(readFileSync(path)));
}

/** As they stand in a file, not compressed. */
export function packColumns(columns: Columns): Buffer {
  const list = Object.entries(columns).map(([name, column]) => ({
    name,
    type: typeOf(column),
    length: column.length,
  }));
  const head = JSON.stringify(list);
  const bytes = [Buffer.from(`${head.padEnd(align(head.length + 1) - 1)}\n`)];
  for (const column of Object.values(columns)) {
    const values = Buffer.from(column.buffer as ArrayBuffer, column.byteOffset, column.byteLength);
    bytes.push(values, Buffer.alloc(align(values.length) - values.length));
  }
  return Buffer.concat(bytes);
}

/** Views on the bytes, or on a copy of them where they do not lie as numbers do. */
export function unpackColumns(bytes: Buffer): Columns {
  const { buffer } = bytes.byteOffset % ALIGNMENT === 0 ? bytes : new Uint8Array(bytes);
  const offset = buffer === bytes.buffer ? bytes.byteOffset : 0;
  const end = bytes.indexOf('\n');
  const list = JSON.parse(bytes.toString('latin1', 0, end)) as {
    name: string;
    type: TypeName;
    length: number;
  }[];
  let at = end + 1;
  return Object.fromEntries(
    list.map(({ name, type, length }) => {
      const column = new TYPES[type](buffer as ArrayBuffer, offset + at, length);
      at += align(column.byteLength);
      return [name, column];
    }),
  );
}

/** @throws where the file lacks the column: it is not of this version */
export function takeColumn<Kind extends Column>(columns: Columns, name: string): Kind {
  const column = columns[name];
  if (column === undefined) throw new Error(`the file has no column ${name}`);
  return column as Kind;
}

function typeOf(column: Column): TypeName {
  const name = (Object.keys(TYPES) as TypeName[]).find((type) => column instanceof TYPES[type]);
  if (name === undefined) throw new Error('a column of an unknown type');
  return name;
}

function align(length: number): number {
  return Math.ceil(length / ALIGNMENT) * ALIGNMENT;
}

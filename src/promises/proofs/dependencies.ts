/** Few, locked, explained dependencies: `.github/DEPENDENCIES.md`, `package.json` and the lock file say the same. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../../tools/disk/project.ts';
import { Findings } from '../findings.ts';

interface Locked {
  readonly version: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
}

type Versions = Readonly<Record<string, string>>;

const KINDS = ['dependencies', 'optionalDependencies', 'devDependencies'] as const;
const EXACT = /^\d+\.\d+\.\d+$/;
const ROW = /^\| `([^`]+)` \| ([^|]+) \| ([^|]+) \| (yes|no) \|$/gm;
const REGISTRY = 'https://registry.npmjs.org/';
/** All that npm may run of others at an installation; none has to. */
const RUN_AT_INSTALLATION = ['esbuild', 'koffi', 'sharp'];

const read = (path: string): string => readFileSync(join(PROJECT, path), 'utf8');
const packageFile = JSON.parse(read('package.json')) as Partial<Record<(typeof KINDS)[number], Versions>>;
const { packages } = JSON.parse(read('package-lock.json')) as { packages: Readonly<Record<string, Locked>> };
const explained = new Map(
  [...read('.github/DEPENDENCIES.md').matchAll(ROW)].map(([, name = '', , licence, script]) => [
    name,
    { licence, script },
  ]),
);
const named = Object.assign({}, ...KINDS.map((kind) => packageFile[kind] ?? {})) as Versions;

function judge(name: string, version: string): string | null {
  const locked = packages[`node_modules/${name}`];
  const row = explained.get(name);
  if (!EXACT.test(version)) return `its version is ${version}, not an exact one`;
  if (locked?.version !== version) return `the lock file has ${locked?.version ?? 'none'} for ${version}`;
  if (row === undefined) return 'it is not explained';
  if (row.licence !== locked.license) return `its licence is ${locked.license}, not ${row.licence}`;
  const script = locked.hasInstallScript === true ? 'yes' : 'no';
  return row.script === script ? null : `an install script: ${script}, not ${row.script}`;
}

/** Of anything that is installed. */
function judgeLocked(
  path: string,
  { version, integrity, resolved, hasInstallScript }: Locked,
): string | null {
  const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
  if (!integrity?.startsWith('sha512-')) return 'the lock file has no SHA-512 of it';
  // Without an address it is of the registry that whoever installs has set.
  if (resolved !== undefined && !resolved.startsWith(REGISTRY)) return `it comes from ${resolved}`;
  if (hasInstallScript === true && !RUN_AT_INSTALLATION.includes(name)) return 'it runs code when installed';
  const file = join(PROJECT, path, 'package.json');
  if (!existsSync(file)) return null;
  const installed = (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
  return installed === version ? null : `${installed} is installed`;
}

const findings = new Findings();
for (const [name, version] of Object.entries(named)) findings.add(name, judge(name, version));
for (const name of explained.keys())
  findings.add(`${name}, explained`, name in named ? null : 'package.json does not name it');
for (const [path, locked] of Object.entries(packages))
  if (path !== '') findings.add(path, judgeLocked(path, locked));
findings.end();

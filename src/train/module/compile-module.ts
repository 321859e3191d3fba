import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { main } from 'assemblyscript/asc';
import { writeConstants } from './constants.ts';

const FOLDER = new URL('../../annotate/tagger/wasm/', import.meta.url);
const OUT = 'tagger.wasm';
/** It is shared by threads, and each takes as much as it needs. */
const MEMORY = ['--importMemory', '--sharedMemory', '--initialMemory', '1', '--maximumMemory', '65536'];
/** Nothing is made there that would have to be let go of. */
const PLAIN = ['--runtime', 'stub', '--noAssert', '--enable', 'threads', '--enable', 'simd', '-O3'];

/** Compiles the tagger's module. The same sources give the same bytes. */
export async function compileModule(): Promise<Uint8Array> {
  const made = new Map<string, Uint8Array>();
  const words = ['--baseDir', fileURLToPath(FOLDER), 'tagger.ts', '--outFile', OUT, ...MEMORY, ...PLAIN];
  const { error, stderr } = await main(words, {
    readFile: (name) => (name === 'constants.ts' ? writeConstants() : readSource(name)),
    writeFile: (name, contents) => {
      made.set(name, Buffer.from(contents));
    },
    listFiles: () => [],
  });
  const bytes = made.get(OUT);
  if (error !== null || bytes === undefined) throw new Error(`${stderr}`, { cause: error });
  return bytes;
}

/** The compiler looks for a file in several places. */
function readSource(name: string): string | null {
  try {
    return readFileSync(new URL(name, FOLDER), 'utf8');
  } catch {
    return null;
  }
}

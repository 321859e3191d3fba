/** Loads files of the site as scripts: a page that was opened from a disk may load nothing else. */
import { scriptAddress } from '../../tools/browser/trusted-types.ts';
import { pieceUrl } from '../format/places.ts';
import { readPrintable } from '../format/printable.ts';
import type { Stemmer } from '../text/stem.ts';
import type { LoadPiece } from './pieces.ts';

declare global {
  /** Pieces of the index call it when they are loaded. */
  var datelinePiece: ((name: string, content: string) => void) | undefined;
  /** What `assets/stem-XX.js` leave. */
  var datelineStemmers: Readonly<Record<string, Stemmer>> | undefined;
  /** What `assets/inflate.js` leaves, for browsers that cannot unpack by themselves. */
  var datelineInflate: ((bytes: Uint8Array) => Uint8Array) | undefined;
}

/** @throws {Error} where there is none */
export function loadScript(url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = scriptAddress(url);
    script.onload = () => {
      script.remove();
      resolve();
    };
    script.onerror = () => {
      script.remove();
      reject(new Error(`${url} cannot be loaded`));
    };
    document.head.append(script);
  });
}

/** @param root from the page to the root of the site */
export function createPieceLoader(root: string): LoadPiece {
  const contents = new Map<string, string>();
  globalThis.datelinePiece = (name, content) => contents.set(name, content);
  return async (name, version) => {
    await loadScript(`${root}${pieceUrl(name)}${version === '' ? '' : `?v=${version}`}`);
    const content = contents.get(name);
    if (content === undefined) throw new Error(`${name} is no piece of the index`);
    contents.delete(name);
    return unpack(readPrintable(content), root);
  };
}

async function unpack(bytes: Uint8Array, root: string): Promise<Uint8Array> {
  if (canUnpack()) {
    const stream = new Blob([new Uint8Array(bytes)])
      .stream()
      .pipeThrough(new DecompressionStream('deflate-raw'));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  }
  if (globalThis.datelineInflate === undefined) await loadScript(`${root}assets/inflate.js`);
  return globalThis.datelineInflate!(bytes);
}

function canUnpack(): boolean {
  try {
    return new DecompressionStream('deflate-raw') !== null;
  } catch {
    return false;
  }
}

/** The stemmers of these languages, but for those that cannot be loaded: words are then found as they are written. */
export async function loadStemmers(
  languages: readonly string[],
  root: string,
): Promise<ReadonlyMap<string, Stemmer>> {
  await Promise.allSettled(languages.map((language) => loadScript(`${root}assets/stem-${language}.js`)));
  return new Map(
    languages.flatMap((language) => {
      const stemmer = globalThis.datelineStemmers?.[language];
      return stemmer === undefined ? [] : [[language, stemmer] as const];
    }),
  );
}

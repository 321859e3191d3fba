import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';

/** UTF-8 that some program read in an older encoding, and wrote as UTF-8 again. */
interface Misreading {
  readonly encoding: string;
  /** What such a text holds, and hardly any other. */
  readonly sign: RegExp;
}

const MISREADINGS: readonly Misreading[] = [
  { encoding: 'windows-1252', sign: /[ÂÃÐÑ][^\x00-\x7F]|Ã |â[€\u0080]/ },
  { encoding: 'macintosh', sign: /√[^\x00-\x7F]|‚Ä[ôöúùìî¶]/ },
];

interface Restored {
  readonly text: string;
  /** The first characters that were restored, as they stood. */
  readonly example: string;
}

/**
 * Text that was encoded twice, `CafÃ©`, as it was; `null` where that is not certain: every character beyond ASCII, but
 * for few, has to stand for one that was.
 */
export function restoreTwiceEncoded(text: string): Restored | null {
  for (const { encoding, sign } of MISREADINGS) {
    const example = sign.exec(text)?.[0];
    const once = example === undefined ? null : restore(text, encoding);
    if (example !== undefined && once !== null) return { text: restore(once, encoding) ?? once, example };
  }
  return null;
}

const RUN = /[^\x00-\x7F]+/g;
/** Its second byte is a blank in older encodings, and lost in many a text: `Ã  Paris`. */
const LONE = /^[Ã√]$/;

function restore(text: string, encoding: string): string | null {
  const table = listBytes(encoding);
  let restored = 0;
  let others = 0;
  const result = text.replace(RUN, (run, at: number) => {
    const characters = LONE.test(run) && text[at + 1] === ' ' ? 'à' : decodeRun(run, table);
    if (characters === null) others += 1;
    else restored += 1;
    return characters ?? run;
  });
  const isCertain = restored > 0 && (others === 0 || (restored > 4 && restored > others * 4));
  return isCertain ? result : null;
}

/** What bytes that were read in another encoding say in UTF-8; `null` where they say nothing. */
function decodeRun(run: string, table: ReadonlyMap<string, number>): string | null {
  const bytes: number[] = [];
  for (const character of run) {
    const code = character.charCodeAt(0);
    // Programs leave bytes that the encoding has no character for.
    const byte = table.get(character) ?? (code < 0xa0 ? code : undefined);
    if (byte === undefined) return null;
    bytes.push(byte);
  }
  const buffer = Buffer.from(bytes);
  return isUtf8(buffer) ? buffer.toString('utf8') : null;
}

/** The bytes from 0x80 on, by their characters. */
function listBytes(encoding: string): ReadonlyMap<string, number> {
  const bytes = Array.from({ length: 128 }, (_, index) => 0x80 + index);
  return new Map(bytes.map((byte) => [iconv.decode(Buffer.from([byte]), encoding), byte]));
}

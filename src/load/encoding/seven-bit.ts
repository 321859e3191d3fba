import iconv from 'iconv-lite';

/** An East Asian encoding of mail, which marks its characters within ASCII. */
interface SevenBit {
  readonly name: string;
  /** What no other text holds, all of it. */
  readonly evidence: readonly RegExp[];
  /** The encoding that writes the same characters with the eighth bit. */
  readonly sibling: string;
  /** Sets the eighth bit where it is meant, and takes the marks out. Bytes are characters. */
  readonly widen: (text: string) => string;
}

const SEVEN_BITS: readonly SevenBit[] = [
  {
    name: 'ISO-2022-JP',
    evidence: [/\x1b\$(?:\(?[@BD]|\([OQ])[!-~]{2}|\x1b\(I[!-~]/],
    sibling: 'EUC-JP',
    widen: (text) =>
      text.replace(/\x1b(\$\(?[@BD]|\$\([OQ]|\([BHIJ])([^\x1b]*)/g, (_, mark: string, run: string) =>
        readJapanese(mark, run),
      ),
  },
  {
    name: 'ISO-2022-KR',
    evidence: [/\x1b\$\)C/, /\x0e[!-~]{2}/],
    sibling: 'EUC-KR',
    widen: (text) => text.replaceAll('\x1b$)C', '').replace(/[\x0e\x0f][^\x0e\x0f\n]*/g, readShifted),
  },
  {
    name: 'ISO-2022-CN',
    evidence: [/\x1b\$\)A/, /\x0e[!-~]{2}/],
    sibling: 'GBK',
    widen: (text) => text.replaceAll('\x1b$)A', '').replace(/[\x0e\x0f][^\x0e\x0f\n]*/g, readShifted),
  },
  {
    name: 'HZ-GB-2312',
    evidence: [/~\{[0-w][!-~](?:[!-w][!-~])+~\}/],
    sibling: 'GBK',
    widen: (text) =>
      text.replace(/~(?:\{((?:[!-w][!-~])*)~\}|(~)|\n)/g, (_, run?: string, tilde?: string) =>
        run === undefined ? (tilde ?? '') : raise(run),
      ),
  },
];

/** Text of bytes below 128 in which such an encoding shows; `null` for all others. */
export function decodeSevenBit(bytes: Buffer): { readonly text: string; readonly encoding: string } | null {
  if (!bytes.includes(0x1b) && !bytes.includes('~{')) return null;
  const text = bytes.toString('latin1');
  const found = SEVEN_BITS.find(({ evidence }) => evidence.every((mark) => mark.test(text)));
  if (!found) return null;
  const widened = Buffer.from(found.widen(text), 'latin1');
  return { text: iconv.decode(widened, found.sibling), encoding: found.name };
}

/**
 * Behind the mark of an alphabet: Latin, half-width kana, the supplement, or the usual two bytes a character, which
 * the first plane of ISO-2022-JP-2004 (`$(Q`, and `$(O` of 2000) holds too.
 */
function readJapanese(mark: string, run: string): string {
  if (mark === '(I') return run.replace(/[!-~]/g, (kana) => `\x8e${raise(kana)}`);
  if (mark.startsWith('(')) return run;
  return mark.endsWith('D') ? run.replace(/[!-~]{2}/g, (pair) => `\x8f${raise(pair)}`) : raise(run);
}

/** A run behind the sign that shifts out of ASCII, or back into it. */
function readShifted(shifted: string): string {
  const run = shifted.slice(1);
  return shifted.startsWith('\x0e') ? raise(run) : run;
}

function raise(run: string): string {
  return run.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) | 0x80));
}

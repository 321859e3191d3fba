import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import { guessEncoding } from './guess-encoding.ts';
import { decodeSevenBit } from './seven-bit.ts';

interface Decoded {
  readonly text: string;
  /** Name as people know it: `UTF-8`, `windows-1252`. */
  readonly encoding: string;
  /** Neither marked in the file nor proved by its bytes. */
  readonly guessed: boolean;
}

/** Byte order marks, longest first: that of UTF-32LE begins with that of UTF-16LE. */
const MARKS = [
  { encoding: 'UTF-32LE', bytes: [0xff, 0xfe, 0x00, 0x00] },
  { encoding: 'UTF-32BE', bytes: [0x00, 0x00, 0xfe, 0xff] },
  { encoding: 'UTF-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'UTF-16LE', bytes: [0xff, 0xfe] },
  { encoding: 'UTF-16BE', bytes: [0xfe, 0xff] },
] as const;

/** Text of a file's bytes; `null` where they are no text in any encoding. */
export function decodeBytes(bytes: Buffer): Decoded | null {
  const mark = MARKS.find((candidate) => candidate.bytes.every((byte, index) => bytes[index] === byte));
  if (mark) {
    const content = bytes.subarray(mark.bytes.length);
    if (mark.encoding !== 'UTF-8') return decodeAs(content, mark.encoding, false);
    if (isUtf8(content)) return { text: content.toString('utf8'), encoding: 'UTF-8', guessed: false };
    return decodeDamagedUtf8(content) ?? decodeAs(content, 'windows-1252', true);
  }
  if (bytes.includes(0)) return decodeWide(bytes);
  if (isUtf8(bytes))
    return decodeMail(bytes) ?? { text: bytes.toString('utf8'), encoding: 'UTF-8', guessed: false };
  return decodeDeclared(bytes) ?? decodeDamagedUtf8(bytes) ?? decodeAs(bytes, guessEncoding(bytes), true);
}

/** A page saved from the web says in its head what it is written in. */
function decodeDeclared(bytes: Buffer): Decoded | null {
  const declared = readDeclared(bytes);
  const isUsable =
    declared !== '' &&
    !/^(?:utf|unicode|ucs|hex|base64|binary|ascii)/i.test(declared) &&
    iconv.encodingExists(declared);
  return isUsable
    ? decodeAs(bytes, /^iso-?8859-?1$|^latin-?1$/i.test(declared) ? 'windows-1252' : declared, false)
    : null;
}

function readDeclared(bytes: Buffer): string {
  const head = bytes.toString('latin1', 0, 4096);
  return /<meta[^<>]{0,200}charset\s{0,4}=\s{0,4}["']?([\w:.-]{2,40})/i.exec(head)?.[1] ?? '';
}

/** What is ASCII to the eye of a UTF-8 decoder may be Japanese mail. */
function decodeMail(bytes: Buffer): Decoded | null {
  const decoded = decodeSevenBit(bytes);
  return (
    decoded && { ...decoded, guessed: readDeclared(bytes).toLowerCase() !== decoded.encoding.toLowerCase() }
  );
}

function decodeAs(bytes: Buffer, encoding: string, guessed: boolean): Decoded {
  return { text: iconv.decode(bytes, encoding, { stripBOM: true }), encoding, guessed };
}

/** Zero bytes without a mark: UTF-16 or UTF-32, text with stray zeros, or no text. */
function decodeWide(bytes: Buffer): Decoded | null {
  const sample = bytes.subarray(0, 4096);
  const encoding = hasStrayZeros(sample) || isLongUtf8(bytes) ? chooseNarrow(bytes) : chooseWidth(sample);
  const decoded = encoding === null ? null : decodeAs(bytes, encoding, encoding !== 'UTF-8');
  return decoded && isMostlyText(decoded.text) ? decoded : null;
}

/** A few zeros in what is otherwise ASCII: a fault of the program that wrote it. */
function hasStrayZeros(sample: Buffer): boolean {
  const zeros = countBytes(sample, (byte) => byte === 0);
  const ascii = countBytes(sample, (byte) => (byte >= 0x20 && byte < 0x7f) || (byte >= 0x09 && byte <= 0x0d));
  return zeros < sample.length / 5 && ascii > (sample.length - zeros) * 0.8;
}

/** Characters of several bytes that are all well formed: no other encoding's text is by chance. */
function isLongUtf8(bytes: Buffer): boolean {
  return countBytes(bytes.subarray(0, 4096), (byte) => byte >= 0x80) > 3 && isUtf8(bytes);
}

function countBytes(sample: Buffer, counts: (byte: number) => boolean): number {
  return sample.reduce((sum, byte) => sum + (counts(byte) ? 1 : 0), 0);
}

function chooseNarrow(bytes: Buffer): string {
  return isUtf8(bytes) ? 'UTF-8' : guessEncoding(bytes);
}

/** Where in each four bytes the zeros stand tells the width of a character and which byte comes first. */
function chooseWidth(sample: Buffer): string | null {
  const quarter = Math.max(1, sample.length / 4);
  const [a = 0, b = 0, c = 0, d = 0] = [0, 1, 2, 3].map(
    (place) => sample.filter((byte, index) => byte === 0 && index % 4 === place).length / quarter,
  );
  if (c > 0.9 && d > 0.9 && a < 0.1) return 'UTF-32LE';
  if (a > 0.9 && b > 0.9 && d < 0.1) return 'UTF-32BE';
  if (b + d > 4 * (a + c)) return 'UTF-16LE';
  return a + c > 4 * (b + d) ? 'UTF-16BE' : null;
}

/** Few characters of the first thousands are controls, unassigned, private or broken, and some are letters. */
function isMostlyText(text: string): boolean {
  const sample = text.slice(0, 4096);
  const strange = sample.match(/[^\P{C}\s\p{Cf}]|\uFFFD/gu)?.length ?? 0;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  return strange <= 4 + sample.length / 20 && letters >= sample.length / 4;
}

/**
 * UTF-8 with a few faulty bytes, as where a text was cut in the middle of a character or pasted from an
 * older file: those bytes alone are read as windows-1252. `null` where the faults are not few.
 */
function decodeDamagedUtf8(bytes: Buffer): Decoded | null {
  const text = bytes.toString('utf8');
  let faults = 0;
  let wellFormed = 0;
  for (const character of text.matchAll(/\uFFFD+|[^\x00-\x7F]/g)) {
    if (character[0].startsWith('\uFFFD')) faults += 1;
    else wellFormed += 1;
  }
  if (wellFormed < 2 || faults * 5 > wellFormed) return null;
  return { text: repairFaults(bytes), encoding: 'UTF-8', guessed: true };
}

function repairFaults(bytes: Buffer): string {
  const parts: string[] = [];
  let start = 0;
  let index = 0;
  while (index < bytes.length) {
    const length = measureCharacter(bytes, index);
    if (length === 0) {
      const isCutAtEnd = index > bytes.length - 4;
      const fault = isCutAtEnd ? '' : iconv.decode(bytes.subarray(index, index + 1), 'windows-1252');
      parts.push(bytes.toString('utf8', start, index), fault);
      index = isCutAtEnd ? bytes.length : index + 1;
      start = index;
    } else index += length;
  }
  parts.push(bytes.toString('utf8', start));
  return parts.join('');
}

/** Bytes of the UTF-8 character at an index; 0 where there is none. */
function measureCharacter(bytes: Buffer, index: number): number {
  const first = bytes[index] ?? 0;
  if (first < 0x80) return 1;
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  return index + length <= bytes.length && isUtf8(bytes.subarray(index, index + length)) ? length : 0;
}

import type { Problem } from '../../../model/model.ts';
import { problemAt } from '../../../model/problem.ts';
import { type Disguise, isDisguise, type Removed, removeDisguise } from './remove-disguise.ts';

/** How the characters are called: one of them, and many. */
const NAMED: Readonly<Record<Disguise, readonly [one: string, many: string]>> = {
  invisible: ['an invisible character', 'invisible characters'],
  direction: ['a character that turns the reading direction', 'characters that turn the reading direction'],
};

/**
 * Tells of characters that were taken out, each kind once.
 *
 * @param text in which they stood
 */
export function reportRemoved(removed: readonly Removed[], text: string, path: string): readonly Problem[] {
  return removed.map(({ kind, count, at, point }) => {
    const before = text.slice(0, at);
    const place = { path, line: before.split('\n').length, column: at - before.lastIndexOf('\n') };
    const code = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
    const [one, many] = NAMED[kind];
    const message =
      count === 1 ? `removed ${one}, ${code}.` : `removed ${count} ${many}, the first is ${code}.`;
    return problemAt(place, 'info', `text/${kind}`, message, 'Save the file again without it.');
  });
}

/** HTML's names of what may be taken out. */
const REFERENCES: ReadonlyMap<string, string> = new Map([
  ['shy', '\u00AD'],
  ['ZeroWidthSpace', '\u200B'],
  ['NegativeVeryThinSpace', '\u200B'],
  ['NegativeThinSpace', '\u200B'],
  ['NegativeMediumSpace', '\u200B'],
  ['NegativeThickSpace', '\u200B'],
  ['zwnj', '\u200C'],
  ['zwj', '\u200D'],
  ['lrm', '\u200E'],
  ['rlm', '\u200F'],
  ['NoBreak', '\u2060'],
  ['ApplyFunction', '\u2061'],
  ['af', '\u2061'],
  ['InvisibleTimes', '\u2062'],
  ['it', '\u2062'],
  ['InvisibleComma', '\u2063'],
  ['ic', '\u2063'],
]);

/** `&#8238;` and `&rlm;` in pages and texts, `\u202e` in fields. */
const WRITTEN =
  /&#(?:x0{0,8}([0-9a-f]{1,6})|0{0,8}(\d{1,7}));|&([a-z]{2,22});|\\(?:(u(?:d[89ab][0-9a-f]{2}\\u)?[0-9a-f]{4})|U([0-9a-f]{8}))/gi;
/** How a text begins in which such escapes stand for characters: front matter, JSON, a page, a list in YAML. */
const HAS_ESCAPES = /^\s{0,100}(?:-|\+\+\+|[{[<#])/;

/** The same of what does not stand there itself, and is taken out where it is decoded. */
export function reportWritten(text: string, path: string): readonly Problem[] {
  const hasEscapes = text.includes('\\') && HAS_ESCAPES.test(text);
  if (!hasEscapes && !text.includes('&')) return [];
  const decoded = text.replace(WRITTEN, (written: string, ...found: readonly unknown[]) => {
    const character = readCharacter(found.slice(0, 5) as (string | undefined)[]);
    const isMeant = written.startsWith('&') || hasEscapes;
    return isMeant && isDisguise(character) ? character : written;
  });
  return decoded === text ? [] : reportRemoved(removeDisguise(decoded).removed, decoded, path);
}

function readCharacter([hex, decimal, name, units, long]: readonly (string | undefined)[]): string {
  if (name !== undefined) return REFERENCES.get(name) ?? '';
  if (units !== undefined)
    return String.fromCharCode(
      ...units
        .split(/\\?u/i)
        .slice(1)
        .map((unit) => Number.parseInt(unit, 16)),
    );
  const point = decimal === undefined ? Number.parseInt(hex ?? long ?? '', 16) : Number(decimal);
  return point <= 0x10ffff ? String.fromCodePoint(point) : '';
}

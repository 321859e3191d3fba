/** Values as programs write them into a line that people would fill in words: `['Ann Roe', 'Issa Sory']`, `set()`. */
import { pad } from '../../dates/calendar.ts';

const ITEM = String.raw`\s{0,4}(?:'(?:[^'\\]|\\.){0,500}'|"(?:[^"\\]|\\.){0,500}")\s{0,4}`;
const LIST = new RegExp(String.raw`^(?:set\(|\()?[[{(]?(${ITEM}(?:,${ITEM}){0,60}),?[\]})]\)?$`);
const NOTHING = /^(?:\[\s*\]|\{\s*\}|\(\s*\)|set\(\)|nan|nat|undefined)$/i;
const MOMENT =
  /^(?:datetime\.)?datetime\((\d{4}), (\d{1,2}), (\d{1,2})(?:, \d{1,2}){0,5}(?:, tzinfo=[^\n]{1,60})?\)$|^(?:pd\.)?Timestamp\(['"]([^'"]{8,40})['"][^\n]{0,60}\)$/;

/** The texts in such a value; a value that people wrote is one. */
export function readProgramValue(written: string): readonly string[] {
  const value = written.trim();
  if (NOTHING.test(value)) return [];
  const moment = MOMENT.exec(value);
  if (moment)
    return [
      moment[4] ??
        moment
          .slice(1, 4)
          .map((part) => pad(Number(part)))
          .join('-'),
    ];
  const items = /^[[{(s]/.test(value) ? LIST.exec(value)?.[1] : undefined;
  if (items === undefined) return [written];
  return [...items.matchAll(/\\.|'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/g)]
    .map(([, single, double]) => (single ?? double ?? '').replace(/\\(.)/g, '$1').trim())
    .filter((text) => text !== '');
}

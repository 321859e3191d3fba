/** Values as Python prints them: `{'title': "Anna's bridge", 'tags': ('sea',), 'author': None}`. */
import { pad } from '../../dates/calendar.ts';

/** One that does not end goes on to the end: none that begins within it is looked at. */
const STRING = /[ub]?'((?:[^'\\]|\\[\s\S]?)*)(?:'|$)|[ub]?"((?:[^"\\]|\\[\s\S]?)*)(?:"|$)/;
/** `datetime.datetime(2018, 2, 14, 9, 30)` */
const MOMENT = /(?:datetime\.)?date(?:time)?\((\d{4}), (\d{1,2}), (\d{1,2})[\d, ]{0,30}\)/;
const TOKEN = new RegExp(
  `${STRING.source}|${MOMENT.source}|\\b(?:None|True|False)\\b|[()]|,(?=\\s{0,9}[\\])}])`,
  'g',
);
const WORDS: ReadonlyMap<string, string> = new Map([
  ['None', 'null'],
  ['True', 'true'],
  ['False', 'false'],
  ['(', '['],
  [')', ']'],
  [',', ''],
]);
const ESCAPED = /\\(?:x([\da-f]{2})|U([\da-f]{8})|u([\da-f]{4})|([\s\S]))/gi;
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['\n', ''],
]);

/** `undefined` where a text is no such value. */
export function parsePython(source: string): unknown {
  try {
    return JSON.parse(
      source.replace(
        TOKEN,
        (token, single?: string, double?: string, year?: string, month?: string, day?: string) => {
          const text = single ?? double;
          if (text !== undefined) return JSON.stringify(readEscapes(text));
          if (year !== undefined) return `"${year}-${pad(Number(month))}-${pad(Number(day))}"`;
          return WORDS.get(token) ?? token;
        },
      ),
    );
  } catch {
    return undefined;
  }
}

function readEscapes(text: string): string {
  return text.replace(ESCAPED, (_, byte?: string, long?: string, short?: string, sign = '') => {
    const code = byte ?? long ?? short;
    if (code === undefined) return SIGNS.get(sign) ?? sign;
    const point = Number.parseInt(code, 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd';
  });
}

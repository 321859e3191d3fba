/** JSON as pages have it: with comments around it, line breaks in strings, commas and braces too many or too few. */
import { decodeReferences } from '../../../tools/text/character-references.ts';

/** What JSON on a page says, objects as maps, so that a key such as `__proto__` is only a key; `null` where it cannot be mended. */
export function parseLenientJson(source: string): unknown {
  const json = unwrap(source);
  return tryParse(json) ?? tryParse(mendJson(json));
}

const OPENING = /^(?:\/\/|\/\*)?\s*(?:<!--|<!\[CDATA\[)\s*(?:\*\/)?/;
const ENDING = /(?:-->|\]\]>);?\s{0,9}(?:\*\/)?$/;

/** Comments and sections of XML, in which pages hide scripts from old browsers, may be hidden from new ones. */
function unwrap(source: string): string {
  const json = source.trim().replace(OPENING, '').replace(ENDING, '');
  return json.includes('"') ? json : decodeReferences(json);
}

function tryParse(json: string): unknown {
  try {
    return JSON.parse(json, (_key, value: unknown) =>
      isPlainObject(value) ? new Map(Object.entries(value)) : value,
    );
  } catch {
    return null;
  }
}

function isPlainObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Map);
}

/** A string, a comment, a bracket, a comma, or all up to the next of them. */
const PART = /"|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|[{}[\]]|,|[^"/{}[\],]+|\//g;
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['{', '}'],
  ['[', ']'],
]);

/** Several values that follow each other become a list of them. */
function mendJson(source: string): string {
  const open: string[] = [];
  const parts: string[] = [];
  const close = () => {
    while (/^[\s,]*$/.test(parts.at(-1) ?? '{')) parts.pop();
    parts.push(open.pop() ?? '', open.length > 0 ? '' : ',');
  };
  PART.lastIndex = 0;
  for (let part = PART.exec(source)?.[0]; part !== undefined; part = PART.exec(source)?.[0]) {
    const closing = CLOSING.get(part);
    if (closing !== undefined) open.push(closing);
    if (part === '}' || part === ']') {
      if (part === open.at(-1)) close();
    } else if (part === '"') {
      const end = findStringEnd(source, PART.lastIndex);
      if (open.length > 0) parts.push(mendString(source.slice(PART.lastIndex, end)));
      PART.lastIndex = end + 1;
    } else if (open.length > 0 && !part.startsWith('//') && !part.startsWith('/*')) parts.push(part);
  }
  while (open.length > 0) close();
  return `[${parts.slice(0, -1).join('')}]`;
}

/** What follows a string in JSON; a quotation mark before anything else is one of the text. */
const AFTER_STRING = /\s*(?:[,:}\]]|$)/y;

function findStringEnd(source: string, from: number): number {
  for (let at = from; at < source.length; at += 1) {
    if (source[at] === '\\') at += 1;
    else if (source[at] === '"') {
      AFTER_STRING.lastIndex = at + 1;
      if (AFTER_STRING.test(source)) return at;
    }
  }
  return source.length;
}

function mendString(text: string): string {
  const mended = text
    .replace(/[\u0000-\u001f]+/g, ' ')
    .replace(/\\(?!["\\/bfnrt]|u[0-9a-fA-F]{4})|\\.|"/g, (found) =>
      found === '"' ? '\\"' : found === '\\' ? '' : found,
    );
  return `"${mended}"`;
}

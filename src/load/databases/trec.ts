import { decodeReferences } from '../../tools/text/character-references.ts';
import { type DatabaseExport, type ExportedArticle, findLater, UNSAID } from './export.ts';

const OPENING = /^\s*<DOC(?:\s[^>]{0,200})?>/i;
const HEADLINE = ['HEADLINE', 'HEAD', 'HL', 'TITLE', 'TI', 'H3'];
const DATE = ['DATE', 'DATE_TIME', 'PUBDATE', 'DATE1', 'DD'];
const TEXT = ['LEADPARA', 'LP', 'TEXT'];

/** TREC and LDC: `<DOC>`, `<DOCNO> AP890101-0001 </DOCNO>`, `<HEAD>…</HEAD>`, `<TEXT>…</TEXT>`. */
export const TREC: DatabaseExport = {
  sign: /^\s*<DOC(?:\s[^>\n]{0,200})?>\s*\n/i,
  findStarts: (lines) => findLater(lines, OPENING),
  read: readTrec,
};

function readTrec(lines: readonly string[]): ExportedArticle | null {
  const source = lines.join('\n');
  if (!OPENING.test(source)) return null;
  const first = (names: readonly string[]) =>
    names.map((name) => elementOf(source, name)).find((text) => text !== null && text !== '') ?? null;
  const stated = first(DATE) ?? dayOfNumber(source);
  return {
    ...UNSAID,
    headline: first(HEADLINE),
    date: stated === null ? null : { written: stated.replace(/^[=\s]+/, ''), index: 0 },
    byline: first(['BYLINE', 'BY', 'AUTHOR']),
    source: first(['SO', 'SOURCE', 'PUB']),
    body: TEXT.flatMap((name) => (takeElement(source, name) ?? '').split(/\n|<\/?P>/i)),
  };
}

function takeElement(source: string, name: string): string | null {
  const start = new RegExp(`<${name}>`, 'i').exec(source);
  if (!start) return null;
  const from = start.index + start[0].length;
  const end = source.toLowerCase().indexOf(`</${name.toLowerCase()}>`, from);
  return decodeReferences(source.slice(from, end === -1 ? source.length : end));
}

function elementOf(source: string, name: string): string | null {
  const text = takeElement(source.slice(0, 20_000), name)?.replace(/<[^<>]{1,40}>/g, ' ');
  return text === undefined ? null : text.replace(/\s+/g, ' ').trim();
}

/** Agencies number by the day: `AP890101-0001`, `NYT_ENG_20040101.0001`. Other numbers of six digits tell none. */
function dayOfNumber(source: string): string | null {
  const number = /<DOC(?:NO|ID)>\s*([\w.-]{4,40})|<DOC\s[^>]{0,40}id="([\w.-]{4,40})"/i.exec(
    source.slice(0, 2000),
  );
  const written = number?.[1] ?? number?.[2] ?? '';
  const whole = /(?<!\d)([12]\d{3})(\d{2})(\d{2})(?!\d)/.exec(written);
  if (whole) return `${whole[1]}-${whole[2]}-${whole[3]}`;
  const short = /^(?:AP|APW|WSJ|NYT|XIE|ZF|SJMN)_?([3-9]\d)(\d{2})(\d{2})(?!\d)/.exec(written);
  return short ? `19${short[1]}-${short[2]}-${short[3]}` : null;
}

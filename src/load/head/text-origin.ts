/** Lines around a text that say where it is from, as people set them with what they keep: paper, day and author. */
import { mayNamePaper, namesPaper, namesPaperAlone } from '../../knowledge/organisations/paper-names.ts';
import { isSurelyPerson } from '../../knowledge/signatures/is-surely-person.ts';
import type { Block, BlockKind } from '../../model/model.ts';
import type { ReadingSettings } from '../../settings/settings.ts';
import type { ParsedBody } from '../body/body.ts';
import { type Origin, readOriginLine } from '../cuttings/origin-line.ts';
import { type Publication, readDate } from '../dates/edition-date.ts';
import { mayHoldDate } from '../dates/find-date.ts';
import { readLoneDate } from '../sections/lone-date.ts';

/** What such lines say; `null` or empty where they say nothing. */
export interface TextOrigin {
  readonly date: Publication | null;
  /** The date stands above the text: below it another paper may be cited. */
  readonly isDatedAbove: boolean;
  readonly source: string | null;
  readonly authors: readonly string[];
  /** Of the blocks that say so, by their places, what they are. */
  readonly kinds: ReadonlyMap<number, BlockKind>;
}

export const NO_TEXT_ORIGIN: TextOrigin = {
  date: null,
  isDatedAbove: false,
  source: null,
  authors: [],
  kinds: new Map(),
};
const MOST_ABOVE = 5;
const MOST_BELOW = 2;
/** In words. */
const SHORTEST_DECK = 6;
const LONGEST = 160;
const HEAD_KINDS: ReadonlySet<BlockKind> = new Set([
  'paragraph',
  'subheadline',
  'byline',
  'dateline',
  'credit',
  'quotation',
  'caption',
]);

/** The lines above the first paragraph and, for what they do not say, those below the last. */
export function readTextOrigin(
  body: Pick<ParsedBody, 'text' | 'blocks'>,
  settings: ReadingSettings,
): TextOrigin {
  const { blocks } = body;
  const lineOf = ({ start, end }: Block) => (end - start > LONGEST ? null : body.text.slice(start, end));
  let origin = NO_TEXT_ORIGIN;
  const others: string[] = [];
  let above = 0;
  for (const block of blocks.slice(0, MOST_ABOVE)) {
    const line = HEAD_KINDS.has(block.kind) ? lineOf(block) : '';
    if (line === null) break;
    const own = line === '' ? null : readLine(line, block, settings);
    // Below a heading it may say where and when something is held, but for one of a sentence: it sums up the article.
    const isDeck = block.kind === 'subheadline' && above === 0 && line.split(' ').length >= SHORTEST_DECK;
    if (own === null && ((block.kind === 'subheadline' && !isDeck) || SENTENCE.test(line))) break;
    if (own !== null) origin = add(origin, block.kind === 'byline' ? { ...own, authors: [] } : own, above);
    else if (line !== '') others.push(line);
    above += 1;
  }
  if (above === blocks.length) return NO_TEXT_ORIGIN;
  // Beside the name of a paper a mere date is that of its issue.
  if (origin.source !== null && origin.date === null)
    origin = { ...origin, date: findDayIn(others, settings) };
  const isDatedAbove = origin.date !== null;
  for (let at = Math.max(above, blocks.length - MOST_BELOW); at < blocks.length; at += 1) {
    const block = blocks[at];
    const line = block && HEAD_KINDS.has(block.kind) ? lineOf(block) : null;
    const own = line && block ? readClosing(line, block, settings) : null;
    if (own !== null) origin = add(origin, own, at);
  }
  return origin.kinds.size === 0 ? NO_TEXT_ORIGIN : { ...origin, isDatedAbove };
}

/** A line that goes on in sentences is text; years are marked by a stop, too: `5 марта 2013 г.` */
const SENTENCE = /(?<!\d\s?[гр])[.!?…。！？؟۔।][)\]"'”’»]*$/;

function findDayIn(lines: readonly string[], settings: ReadingSettings): Publication | null {
  for (const line of lines) {
    const day = readDayOf(line, settings);
    if (day !== null) return day;
  }
  return null;
}

/** `(March 3, 2015)`, `lunedì 9 novembre 1998, pag. 3` */
function readDayOf(line: string, settings: ReadingSettings): Publication | null {
  const lone = readLoneDate(line, settings);
  if (lone !== null) return lone;
  const read = readOriginLine(line, { settings });
  const isDay = read !== null && read.date !== null && read.source === null && read.authors.length === 0;
  const reading = isDay ? readDate(read.date ?? '', settings) : null;
  return reading?.kind === 'day' ? reading.date : null;
}

interface OwnOrigin extends Origin {
  readonly publication: Publication | null;
}

function add(origin: TextOrigin, own: OwnOrigin, at: number): TextOrigin {
  const kind = own.authors.length > 0 ? 'byline' : 'dateline';
  return {
    date: origin.date ?? own.publication,
    isDatedAbove: origin.isDatedAbove,
    source: origin.source ?? own.source,
    authors: origin.authors.length > 0 ? origin.authors : own.authors,
    kinds: new Map([...origin.kinds, [at, kind]]),
  };
}

/** Words that lead to the paper, a row a language. */
const LEADS = [
  '(?:(?:this|the) (?:article|story|report|piece|text|column) )?(?:(?:was|has been|is) )?(?:(?:originally|first) )?(?:published|printed|reprinted|appeared|clipped|copied|taken)(?: (?:by|in|on|from))?|source|from|via',
  'dieser (?:artikel|text|beitrag) (?:ist|erschien)(?: (?:zuerst|ursprünglich))?|(?:zuerst |ursprünglich )?erschienen|quelle|aus|in',
  '(?:cet article (?:est|a été) )?(?:paru|publié)e?(?: (?:dans|sur|par))?|extrait d[eu]',
  '(?:este artículo fue )?publicado(?: originalmente)?(?: (?:en|por))?|fuente|tomado de',
  '(?:este artigo foi )?publicado(?: originalmente)?(?: (?:em|no|na|por))?|fonte|retirado d[eoa]',
  'pubblicato(?: (?:su|in|da))?|tratto da',
  '(?:eerder )?(?:verschenen|gepubliceerd)(?: (?:in|op))?|bron|uit',
  '(?:ursprungligen |först |først )?(?:publicerad|publisert|publiceret|bragt|tryckt)(?: (?:i|på))?|källa|kilde|från|fra',
  'opublikowano(?: w)?|źródło|za|vyšlo(?: v)?|zdroj|опубликовано(?: в)?|источник|джерело|kaynak|sumber|nguồn|来源|來源|出处|出處|原载|原載|出典|掲載|출처|المصدر|منبع|स्रोत',
].join('|');
const LEAD = new RegExp(String.raw`^(?:${LEADS})(?:\s?[:：]\s?|\s(?=["“„«]?[\p{Lu}\p{Lo}]))`, 'iu');

function readLine(line: string, block: Block, settings: ReadingSettings): OwnOrigin | null {
  const bare = line.replace(LEAD, '');
  const isLed = bare !== line;
  const isSetApart = isLed || isMarked(block);
  if (!isSetApart && (SENTENCE.test(line) || !(mayHoldDate(line) || namesPaper(line)))) return null;
  const read = readOriginLine(bare, { settings });
  if (read === null) return null;
  const { source, authors, date, isSigned } = read;
  const publication = date === null ? null : readPublication(date, settings);
  const isSaid = publication !== null || authors.length > 0;
  const isPaper = source !== null && (mayNamePaper(source) || (namesPaper(source) && source.includes(' ')));
  if (block.kind === 'caption' && (source === null || authors.length === 0)) return null;
  const isOrigin =
    source === null
      ? authors.length > 0 &&
        (publication !== null ? isSigned || isMarked(block) : isMarked(block) && isSurelyPerson(bare))
      : (isPaper && (isSaid || isLed || namesPaperAlone(bare))) ||
        (isSaid && (isLed || (isMarked(block) && bare.trimStart().startsWith(source)))) ||
        (authors.length > 0 && publication !== null && (isSigned || isMarked(block)));
  return isOrigin ? { ...read, publication } : null;
}

/** A month or a year, where no day is said. */
function readPublication(date: string, settings: ReadingSettings): Publication | null {
  const reading = readDate(date, settings);
  if (reading.kind === 'day') return reading.date;
  return reading.kind === 'partial' && reading.date !== null ? { date: reading.date, published: null } : null;
}

const SET_APART = /^[[(—–-]/;
const AROUND = /^[[(—–\s-]{1,4}|[\])]?\.?$/g;

/** Below a text a line has to say more: a paper and its day, or in words that the text is from there. */
function readClosing(line: string, block: Block, settings: ReadingSettings): OwnOrigin | null {
  if (!SET_APART.test(line) && !LEAD.test(line) && !isMarked(block)) return null;
  const bare = line.trimEnd().replace(AROUND, '');
  const own = readLine(bare, block, settings);
  return own?.source != null && (own.publication !== null || LEAD.test(bare)) ? own : null;
}

/** In italics or in bold, as people set what is not of the text. */
function isMarked({ pieces }: Block): boolean {
  const first = pieces.find((piece) => piece.kind !== 'markup' || piece.html !== '<p>');
  return first?.kind === 'markup' && /^<(?:em|strong)>/.test(first.html);
}

/** What stands above a report: codes, key words, notes to other editors, the headline and the author. */
import { nameService } from '../../knowledge/organisations/wire-services.ts';
import { cleanHeadline } from '../headline/clean-headline.ts';
import { looksLikeTitle } from '../headline/looks-like-title.ts';
import { isBlank } from '../sections/rule-line.ts';
import { namesAgency, readAgencyLead } from './agency-lead.ts';
import { isCode, isMinorCode, isMoment, readKeyWords } from './wire-codes.ts';

interface WireHead {
  readonly headline: string | null;
  /** Lines that belong to the text: what stands below the headline, the author. */
  readonly kept: readonly string[];
  /** Indexes of the lines of codes, key words and notes. */
  readonly codes: readonly number[];
  readonly topics: readonly string[];
  readonly source: string | null;
  /** One of its lines stands above reports of agencies alone. */
  readonly isSure: boolean;
  /** One says the day and the hour. */
  readonly isStamped: boolean;
  /** Index of the first line of the text. */
  readonly end: number;
}

const MOST_LINES = 18;
const LONGEST_TITLE = 170;
const NOTE =
  /^[(^]{0,2}(?:eds|editors?|adds|updates|refiles|recasts|corrects|repeats|releads|pickup|new throughout|ergänzt|neu:|aktualisiert|actualiza|actualise|ripetizione)\b.{0,200}$|^\^?AP (?:photo|graphic)s?\b/iu;
/** A line in brackets of its own: `(Zusammenfassung 1430 - neu: Zitat)`. */
const BRACKETED = /^\([^()]{4,160}\)$/;
const BYLINE = /^\s*\^?By\s\p{Lu}[^\n]{2,80}$/u;
const OFFICE =
  /^\s*\^?((?:[\p{Lu}][\p{L}.-]*\s){0,4}?)(?:Staff\s)?(?:Writer|Correspondent|Reporter|Editor|Staff|Bureau)\s*$/u;
const SOURCE = /^(?:source|quelle|fuente|fonte)\s?:\s{0,3}(\S[^:]{1,30})$/iu;
const LABEL =
  /^(?:标题|標題|題名|제목|title|headline|titel|título|titolo|utl\.?|unterzeile|заголовок)\s?[:：]\s?/iu;
/** `04:23 11Sep2003 RTRS-Copper thieves …` */
const STAMPED = /^\s*\d{1,2}:\d{2}\s\d{1,2}\p{L}{3}\d{4}\s\p{Lu}{2,5}-(?=\S)/u;
const MARKS = /^[\^◎○●◇◆■□▽▼△▲★☆※]{1,3}\s?|^-\s|\s?<\s*$|\s=\s*$/gu;
/** What sort of report it is, behind a headline: `(PAPIER GENERAL)`, `(Zusammenfassung)`, a row a language. */
const SORTS = [
  "papier (?:général|general|d[’']angle|magazine)|avant-papier|actualisation|encadré|encadre|synthèse|synthese|factuel|lead|prev|reportage|portrait|entretien|chronologie|rectificatif",
  'zusammenfassung|wiederholung|wdhl?|berichtigung|vorschau|korr(?:espondenten)?bericht|hintergrund|neu',
  'lead all|roundup|wrapup|update|updates?\\s\\d|correction|corrected|refile|repeat|feature|analysis|sidebar|preview',
  'ampliación|ampliacion|actualización|actualizacion|crónica|cronica|resumen|previsión|prevision|corrección',
  'riepilogo|aggiorna|rettifica|scheda|punto',
].join('|');
const SORT = new RegExp(String.raw`\s{1,3}\((?:${SORTS})\)$`, 'iu');
const BRACKETS = /^[<＜〈《](.*)[>＞〉》]$/u;
const DENSE = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}]/u;

/** `Northern Press Service`: who sends a report names itself above it. */
function nameOffice(name: string): string | null {
  return nameService(name) ?? (namesAgency(name) ? name : null);
}

export function readWireHead(lines: readonly string[]): WireHead {
  const first = lines.findIndex((line) => !isBlank(line));
  const codes: number[] = [];
  const topics: string[] = [];
  const titles: string[] = [];
  const kept: string[] = [];
  let source: string | null = null;
  let [isSure, isStamped] = [false, false];
  let index = Math.max(0, first);
  for (; index < Math.min(lines.length, first + MOST_LINES); index += 1) {
    const whole = lines[index] ?? '';
    // Signs at the ends of lines are for machines that set them.
    const line = whole.trim() === '=' ? whole : whole.replace(/\s?[<=]\s*$/, '');
    const written = line.trim();
    if (written === '') continue;
    const stated = SOURCE.exec(written)?.[1];
    const office = OFFICE.exec(line);
    const stamped = STAMPED.exec(line)?.[0];
    const isSureCode = isCode(line);
    if (!isSureCode && readAgencyLead(written) !== null) break;
    isSure ||= isSureCode || stamped !== undefined;
    if (stamped !== undefined) titles.push(written.slice(stamped.trim().length));
    else if (isSureCode || isNote(written) || written === '=') codes.push(index);
    else if (stated !== undefined) source ??= nameService(stated.trim()) ?? stated.trim();
    else if (BYLINE.test(line)) kept.push(written.replace('^', ''));
    else if (office && /^By\s/.test(kept.at(-1) ?? '')) {
      kept.push(`${kept.pop()}, ${written.replace('^', '')}`);
      source ??= nameOffice((office[1] ?? '').trim());
    } else if (beginsText(lines, index)) break;
    else if (isMinorCode(written) && titles.length === 0) {
      codes.push(index);
      isStamped ||= isMoment(written);
    } else if (written.length > LONGEST_TITLE) break;
    else {
      const words = titles.length === 0 ? readKeyWords(written) : [];
      if (words.length > 0) topics.push(...words);
      if (words.length > 0) codes.push(index);
      else titles.push(written);
    }
  }
  const { headline, below } = chooseHeadline(titles.map(cleanTitle));
  return { headline, kept: [...below, ...kept], codes, topics, source, isSure, isStamped, end: index };
}

function cleanTitle(written: string): string {
  return written.replace(MARKS, '').replace(BRACKETS, '$1').replace(LABEL, '').replace(SORT, '').trim();
}

function isNote(line: string): boolean {
  return NOTE.test(line) || BRACKETED.test(line);
}

/** Below a title without a blank line something else of the head may stand, or the report. */
function isApart(line: string): boolean {
  return isNote(line) || BYLINE.test(line) || isCode(line) || readAgencyLead(line) !== null;
}

/** The paragraph of a line is long, or a sentence. */
function beginsText(lines: readonly string[], index: number): boolean {
  const line = lines[index] ?? '';
  if (line.trimStart().startsWith('^')) return false;
  const indent = line.search(/\S/);
  let text = line.trim();
  for (let next = index + 1; next < lines.length && text.length < 400; next += 1) {
    const below = lines[next] ?? '';
    if (isBlank(below) || below.search(/\S/) > indent + 1 || isApart(below.trim())) break;
    text += ` ${below.trim()}`;
  }
  const isDense = DENSE.test(text);
  const isSentence = /[.!?。！？][)\]"'”’»」]*$/u.test(text) && text.split(/\s+/).length > (isDense ? 0 : 7);
  return (
    isSentence || text.length > (isDense ? 100 : 260) || /[.!?]["'”’»]?\s\p{Lu}[^.]{20,}[.!?]/u.test(text)
  );
}

const FEWEST_WORDS = 3;
const SHORTEST_DENSE = 6;
/** A line that was wrapped is as long. */
const WRAPPED = 48;

/** The first line that is more than a key word; those below it belong to the text. */
function chooseHeadline(titles: readonly string[]): {
  readonly headline: string | null;
  readonly below: readonly string[];
} {
  const at = titles.findIndex((title) =>
    DENSE.test(title) ? title.length >= SHORTEST_DENSE : title.split(/\s+/).length >= FEWEST_WORDS,
  );
  const first = at === -1 ? titles.length - 1 : at;
  const title = titles[first];
  if (title === undefined) return { headline: null, below: [] };
  const next = titles[first + 1] ?? '';
  const goesOn = title.length >= WRAPPED && (/^\p{Ll}/u.test(next) || /[-–,]$/.test(title));
  const whole = goesOn ? `${title} ${next}` : title;
  if (!looksLikeTitle(whole) && !/[.]$/.test(whole)) return { headline: null, below: titles.slice(first) };
  return { headline: cleanHeadline(whole), below: titles.slice(first + (goesOn ? 2 : 1)) };
}

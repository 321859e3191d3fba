/** The author's line near the top: `By Jane Doe`, `BY JANE DOE AND JOHN ROE, Reuters`, `Jane Doe in Niamey`. */
import { WEEKDAYS } from '../../../knowledge/calendar/weekdays.ts';
import { AGENCY } from '../../../knowledge/organisations/news-agencies.ts';
import { mayNamePaper } from '../../../knowledge/organisations/paper-names.ts';
import { PERSON_PARTICLES } from '../../../knowledge/people/particles.ts';
import { isSurelyPerson } from '../../../knowledge/signatures/is-surely-person.ts';
import { readSignature } from '../../html/metadata/authors/read-signature.ts';
import { mayBeName } from '../../person-name.ts';
import { writeInReadingCase } from '../../reading-case.ts';
import type { BlockCandidate, RecognisedBlock } from './candidate.ts';
import { FULL_DATE } from './written-date.ts';

const LOWEST_POSITION = 3;
const LONGEST = 120;
/** `Jane`, `O'Brien`, `J.`, `DOE`. */
const WORD = String.raw`\p{Lu}[\p{L}'’-]*\.?`;
const PARTICLE = `(?:${[...PERSON_PARTICLES].join('|')})`;
/** The group is there for V8: what has none it would write out for each of its places, and take long to make it ready. */
const NAME = `${WORD}( (?:${WORD}|${PARTICLE})){1,5}`;
const NAMES = `${NAME}(?:(?:, | and | AND | & |, and )${NAME})*`;
const OFFICE = '(?:[Cc]orrespondent|[Rr]eporter|[Ww]riter|[Ee]ditor|REPORTER|WRITER|CORRESPONDENT)';
const PAPER = '(?:News|Times|Post|Staff|Agency|Today|Service|Media|Herald)';
const ROLE = String.raw`(?:(?:[Ss]taff|STAFF|[Ss]enior|[Cc]hief|[Ss]pecial|[Pp]olitical)? ?${OFFICE}|${AGENCY}|[\p{L} ]*${PAPER})`;
const BY = /^(?:(?:written|story|report|text) )?by:? /i;
/**
 * Each with what a line has wherever it fits: to make a pattern ready, with all the letters that there are, takes V8
 * milliseconds, and most lines are no byline.
 */
const LINES: readonly { readonly sign: RegExp; readonly pattern: RegExp }[] = [
  {
    sign: BY,
    pattern: new RegExp(
      String.raw`^(?:By|BY|by|Written by|Story by|Report by|Text by):? (${NAMES})(?:(?:,| -| –| —| \||/| in| for| of) ?[^.,:;]{2,50})?\.?$`,
      'u',
    ),
  },
  {
    sign: new RegExp(String.raw`(?:${OFFICE}|${AGENCY}|${PAPER})\.?$`),
    pattern: new RegExp(String.raw`^(${NAMES})(?:,| -| –| —| \|| /) ?${ROLE}\.?$`, 'u'),
  },
  {
    sign: / in /,
    pattern: new RegExp(`^(${WORD} (?:${WORD} )?${WORD}) in ${WORD}(?: ${WORD})?$`, 'u'),
  },
];
/** Behind a name stands whose it is: `By Jane Doe, Associated Press`. */
const IS_AGENCY = new RegExp(`^(?:The )?${AGENCY}$`, 'u');
function isOutlet(name: string): boolean {
  return IS_AGENCY.test(name) || (mayNamePaper(name) && !isSurelyPerson(name));
}

/** `By our foreign staff`, `By Abuja bureau`: no person, but still who wrote it. */
const DESK =
  /^(?:By|BY) ((?:[Tt]he |[Oo]ur )?\p{L}[\p{L}'’ -]{1,40} (?:bureau|desk|staff|newsroom|correspondents?|reporters?|team))(?:(?:,| -| –| —| \||\/| in) ?[^.,:;]{2,50})?\.?$/iu;
const DAYS = WEEKDAYS.map(({ name }) => name).join('|');
/** A date behind the name: ` | August 4, 2023`, `, Friday 4 August 2023 10.35 BST`. */
const DATE_BEHIND = new RegExp(
  String.raw`(?:,| on| ?[-–—|/·(])? ?(?:(?:${DAYS}),? )?${FULL_DATE}(?:[ ,|/·-]*\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?)?\)?(?: ?[|/·-] ?(?:last )?updated [^.]{0,40})?\.?$`,
  'iu',
);
/** What each of these has, and most lines have not. */
const YEAR = /\d{4}/;
const POSTED_SIGN = /^(?:posted|published|submitted) /iu;
/** `Posted by admin on August 4, 2023`, `Posted on August 4, 2023 by admin`. */
const POSTED = new RegExp(
  `^(?:posted|published|submitted) (?:by:? (.{2,50})$|on .{0,12}${FULL_DATE}[^.]{0,30} by:? (.{2,50})$)`,
  'iu',
);
const NO_NAME =
  /^(?:The|A|An|In|On|At|New|Our|Staff|Agency|Web|News|Online)\b|\b(?:Reporter|Correspondent|Writer|Editor|Desk|Staff|Bureau|Agencies|News)$/i;

/** `… | 30 August 2023`, `…, Tuesday 8 August 2023 14:05`; a page's author may be lost before it: `By , Tuesday …`. */
const STAMP =
  /(?<!\s)\s*[|,·•–-] ?(?:(\p{L}){3,9}day,? )?(?:\d{1,2} (\p{L}){3,9},? \d{4}|(\p{L}){3,9}\.? \d{1,2},? \d{4}|\d{4}-\d{2}-\d{2})[\d:., |APMapm]{0,12}$/u;

/** ` | 3 comments`, behind everything else. */
const COMMENTS = /\s?[|·•–-]\s?(?:\d{1,5}|no|leave a) comments?$/i;

export function recogniseByline({ text: line, position, after }: BlockCandidate): RecognisedBlock | null {
  if (position > LOWEST_POSITION || after === null || line.length > LONGEST || line.includes('\n'))
    return null;
  const uncommented = line.replace(COMMENTS, '');
  const text = YEAR.test(uncommented) ? uncommented.replace(STAMP, '') : uncommented;
  if (/^By$/i.test(text) && text !== line) return { kind: 'byline' };
  const isDated = YEAR.test(text) && DATE_BEHIND.test(text);
  const posted = POSTED_SIGN.test(text) ? POSTED.exec(isDated ? text.replace(DATE_BEHIND, '') : text) : null;
  if (posted) return readPosted(text, posted[2] ?? posted[1] ?? '', isDated);
  const signed = isDated && BY.test(text) ? text.replace(DATE_BEHIND, '') : text;
  for (const { sign, pattern } of LINES) {
    const written = sign.test(signed) ? pattern.exec(signed)?.[1] : undefined;
    if (written === undefined) continue;
    const isSaid = BY.test(signed);
    const names = written
      .split(/,? (?:and|AND|&) |, /)
      .filter((name) => !NO_NAME.test(name) && (isSaid || mayBeName(name)))
      .filter((name, at) => at === 0 || !isOutlet(name));
    if (names.length > 0) return { kind: 'byline', byline: names.map(writeInReadingCase) };
  }
  const desk = BY.test(signed) ? DESK.exec(signed)?.[1] : undefined;
  if (desk !== undefined) return { kind: 'byline', byline: [desk] };
  const names = readForeignByline(text);
  return names === null ? null : { kind: 'byline', byline: names };
}

/** What a byline begins with in other languages than English; with a colon, or where only a name follows. */
const FOREIGN_BY =
  /^(?:(?:text|texte|texto|testo|tekst|autora?|auteur|autore|forfatter|автор|penulis|yazan|haber(?=\s?:)|reportagem|entrevista|scritto|geschreven|geschrieben|escrito|skrevet|propos recueillis)[\s:]|(?:von|par|por|di|door|a[vf]|oleh)\s|(?:作者|记者|記者|文|撰文|取材)\s?[:：/・]|(?:بقلم|كتبت?|إعداد|מאת)[\s:])/iu;
const LONGEST_FOREIGN = 90;
/** Words that `readSignature` does not know. */
const UNKNOWN_BY = /^(?:(?:oleh|penulis|yazan|haber)\s?:?\s|[文・]{2})/i;

/** The names in such a line: persons, or a paper or an agency where there are none; `null` where it is none. */
export function readForeignByline(line: string): readonly string[] | null {
  if (line.length > LONGEST_FOREIGN || !FOREIGN_BY.test(line) || /[.!?;]$/.test(line)) return null;
  const { persons, others, isSigned } = readSignature(line.replace(UNKNOWN_BY, 'by '), () => false);
  if (persons.length > 0 && isSigned) return persons;
  return others.length === 1 && !/\p{Ll}{2}\s\p{Ll}/u.test(line) ? others : null;
}

/** Names an account, or a person; `Jane Doe in News` says in which section of the paper. */
function readPosted(text: string, signature: string, isDated: boolean): RecognisedBlock | null {
  if (!isDated && !/\d{4}/.test(text)) return null;
  const author = signature.replace(/ in \p{Lu}\P{P}{1,30}$/u, '');
  const isName = new RegExp(`^${NAMES}$`, 'u').test(author) && !NO_NAME.test(author);
  const names = isName ? author.split(/,? (?:and|AND|&) |, /).map(writeInReadingCase) : [];
  return { kind: 'byline', byline: names };
}

/** The author's line near the top: `By Jane Doe`, `BY JANE DOE AND JOHN ROE, Reuters`, `Jane Doe in Niamey`. */
import { AGENCY } from './agencies.ts';
import type { Candidate, Verdict } from './candidate.ts';

const LOWEST_POSITION = 3;
const LONGEST = 120;
/** `Jane`, `O'Brien`, `J.`, `DOE`. */
const WORD = String.raw`\p{Lu}[\p{L}'’-]*\.?`;
const PARTICLE = '(?:de|da|do|dos|del|della|di|du|van|von|der|den|la|le|al|el|bin|ibn|ben|y|e)';
const NAME = `${WORD}(?: (?:${WORD}|${PARTICLE})){1,5}`;
const NAMES = `${NAME}(?:(?:, | and | AND | & |, and )${NAME})*`;
const ROLE = String.raw`(?:(?:[Ss]taff|STAFF|[Ss]enior|[Cc]hief|[Ss]pecial|[Pp]olitical)? ?(?:[Cc]orrespondent|[Rr]eporter|[Ww]riter|[Ee]ditor|REPORTER|WRITER|CORRESPONDENT)|${AGENCY}|[\p{L} ]*(?:News|Times|Post|Staff|Agency|Today|Service|Media|Herald))`;
const LINES: readonly RegExp[] = [
  new RegExp(
    String.raw`^(?:By|BY|by|Written by|Story by|Report by|Text by):? (${NAMES})(?:(?:,| -| –| —| \||/| in| for| of) ?[^.,:;]{2,50})?\.?$`,
    'u',
  ),
  new RegExp(String.raw`^(${NAMES})(?:,| -| –| —| \|| /) ?${ROLE}\.?$`, 'u'),
  new RegExp(`^(${WORD} (?:${WORD} )?${WORD}) in ${WORD}(?: ${WORD})?$`, 'u'),
];
/** `By our foreign staff`, `By Abuja bureau`: no person, but still who wrote it. */
const DESK =
  /^(?:By|BY) ((?:[Tt]he |[Oo]ur )?\p{L}[\p{L}'’ -]{1,40} (?:bureau|desk|staff|newsroom|correspondents?|reporters?|team))\.?$/iu;
const NO_NAME =
  /^(?:The|A|An|In|On|At|New|Our|Staff|Agency|Web|News|Online)\b|\b(?:Reporter|Correspondent|Desk|Staff|Bureau|Agencies|News)$/i;

export function recogniseByline({ text, position, after }: Candidate): Verdict | null {
  if (position > LOWEST_POSITION || after === null || text.length > LONGEST || text.includes('\n'))
    return null;
  for (const line of LINES) {
    const written = line.exec(text)?.[1];
    if (written === undefined) continue;
    const names = written.split(/,? (?:and|AND|&) |, /).filter((name) => !NO_NAME.test(name));
    if (names.length > 0) return { kind: 'byline', byline: names.map(writeInReadingCase) };
  }
  const desk = DESK.exec(text)?.[1];
  return desk === undefined ? null : { kind: 'byline', byline: [desk] };
}

/** `JANE O'BRIEN-DOE` → `Jane O'Brien-Doe`; a name with a small letter stays as it is. */
function writeInReadingCase(name: string): string {
  const trimmed = name.replace(/\.$/, '').trim();
  if (/\p{Ll}/u.test(trimmed)) return trimmed;
  return trimmed
    .split(' ')
    .map((word, index) => {
      const lower = word.toLowerCase();
      if (index > 0 && new RegExp(`^${PARTICLE}$`).test(lower) && lower.length > 1) return lower;
      const capitalised = lower.replace(/(?<=^|['’-])\p{L}/gu, (letter) => letter.toUpperCase());
      return capitalised.replace(/^Mc\p{L}/u, (start) => `Mc${start.slice(2).toUpperCase()}`);
    })
    .join(' ');
}

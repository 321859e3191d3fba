/** The heading of a speech: what it is, who held it, on what occasion, where and when. */
import { SPEAKER_OFFICES } from '../../../knowledge/people/offices.ts';
import { TITLES } from '../../../knowledge/people/titles.ts';
import { type DateReading, readFoundDate } from '../../dates/edition-date.ts';
import { findDate } from '../../dates/find-date.ts';
import { writeInReadingCase } from '../../reading-case.ts';
import { isBlank } from '../../sections/rule-line.ts';
import type { FileSection } from '../../sections/section.ts';

interface SpeechHead {
  /** Its lines, joined. */
  readonly heading: string;
  readonly speaker: string | null;
  /** Lines below it that are the text's, such as the place. */
  readonly kept: readonly string[];
  readonly stated: { readonly reading: DateReading; readonly written: string; readonly index: number };
  /** Index of the first line below the date. */
  readonly end: number;
}

/** What speeches are called, a row a language, each with what leads to the speaker. */
const KINDS = [
  [
    '(?:(?:opening|closing|keynote|inaugural|welcom(?:e|ing)|budget|annual|prepared)\\s)?(?:remarks|address|speech|statement|lecture|sermon|eulogy|toast|testimony|message)',
    'by|of|from',
  ],
  [
    '(?:fest|neujahrs|antritts|grab|begrüßungs|eröffnungs)?(?:rede|ansprache|grußwort|vortrag|predigt)',
    'von|des|der',
  ],
  ['(?:discours|allocution|intervention|message|hommage)', "de|du|d’|d'|prononcée?\\spar|par"],
  [
    '(?:discurso|palabras|alocución|mensaje|intervención|pronunciamento|mensagem|intervenção)',
    'de|del|de la|do|da|pronunciad[oa]\\spor',
  ],
  ['(?:discorso|intervento|messaggio|saluto|omelia)', "di|del|della|dell'"],
  ['(?:toespraak|rede|speech|troonrede)', 'van|door'],
  ['(?:tal|tale|nyttårstale|anförande|puhe)', 'av|af'],
  ['(?:przemówienie|wystąpienie|projev)', '(?=\\p{Lu})'],
  ['(?:речь|выступление|обращение|послание|промова)', '(?=\\p{Lu})'],
] as const;
const SPEECHES = KINDS.map(
  ([kind, cue]) =>
    new RegExp(
      String.raw`^(?:the\s|die\s|le\s|el\s|o\s|il\s)?${kind}\s(?:[\p{L}\s]{0,20}\s)??(?:${cue})(?:\s|(?<=['’])|(?=\p{Lu}))`,
      'iu',
    ),
);
/** Cheap to ask: whether one of the first lines begins as any of them. */
const SIGN = new RegExp(
  String.raw`^\s{0,8}(?:\p{L}{1,3}\s)?(?:${KINDS.map(([kind]) => kind).join('|')})\s`,
  'iu',
);
const MOST_LINES = 8;
const LONGEST_LINE = 130;
/** `Port Amity, Maine`: where, directly above when. */
const PLACE = /^\p{Lu}[\p{L}\p{M}.'’ -]{2,40}(?:,\s\p{Lu}[\p{L}.\p{M} ]{1,30}){1,2}$/u;
const MOST_WORDS_BESIDE = 6;

/** `null`: the text begins as something else, or says no day. */
export function readSpeechHead({ lines, file }: FileSection): SpeechHead | null {
  const first = lines.findIndex((line) => !isBlank(line));
  const opening = (lines[first] ?? '').trim();
  if (first === -1 || opening.length > LONGEST_LINE) return null;
  if (!lines.slice(first, first + MOST_TITLES + 2).some((line) => SIGN.test(`${line} `))) return null;
  const above: string[] = [];
  const parts: number[] = [];
  for (let index = first; index < Math.min(lines.length, first + MOST_LINES); index += 1) {
    const line = (lines[index] ?? '').trim();
    if (line === '') continue;
    const found =
      above.length > 0 && line.length <= LONGEST_LINE ? findDate(line, file.settings.dateOrder) : null;
    if (found && isDay(line.slice(0, found.start), line.slice(found.end))) {
      const stated = {
        reading: readFoundDate(found, line, file.settings),
        written: line.slice(found.start, found.end),
        index,
      };
      return arrange(above, parts, stated, line, found.start > 0);
    }
    if (line.length > LONGEST_LINE || /[.!?:;]["”’]?$/.test(line)) return null;
    if (above.length > 0 && isBlank(lines[index - 1] ?? '')) parts.push(above.length);
    above.push(line);
  }
  return null;
}

/** Beside the day stand its place or its weekday. */
function isDay(before: string, after: string): boolean {
  return /^[\s.)\]]*$/.test(after) && before.trim().split(/\s+/).length <= MOST_WORDS_BESIDE;
}

function arrange(
  above: readonly string[],
  parts: readonly number[],
  stated: SpeechHead['stated'],
  line: string,
  isPlaced: boolean,
): SpeechHead | null {
  const last = above.at(-1) ?? '';
  const hasPlace = above.length > 1 && PLACE.test(last);
  const lines = hasPlace ? above.slice(0, -1) : above;
  // A title of its own may stand above what the speech is called.
  const at = lines.slice(0, MOST_TITLES + 1).findIndex((own) => findCue(own) !== null);
  const called = lines.slice(Math.max(0, at)).join(' ');
  const cue = findCue(called) ?? findCue(lines.join(' '));
  if (cue === null) return null;
  // What it is called is said in full above an occasion that is set apart and begins anew.
  const occasion = at === 0 && parts[0] !== undefined ? lines.slice(parts[0]) : [];
  const isApart = isOccasion(occasion[0] ?? '') && readSpeaker(called.slice(cue.length)) !== null;
  const heading = at > 0 ? lines.slice(0, at).join(' ') : isApart ? occasion.join(' ') : called;
  return {
    heading,
    speaker: readSpeaker(called.slice(cue.length)),
    kept: [
      ...(at > 0 ? [called] : isApart ? [lines.slice(0, parts[0]).join(' ')] : []),
      ...(hasPlace ? [last] : []),
      ...(isPlaced && /\p{Lu}/u.test(line.split(/\d/, 1)[0] ?? '') ? [line] : []),
    ],
    stated,
    end: stated.index + 1,
  };
}

function findCue(written: string): string | null {
  return SPEECHES.map((speech) => speech.exec(written)?.[0]).find((found) => found !== undefined) ?? null;
}

/** `Inauguration du musée`: a small word stands in it, as in no place, and it goes on from nothing above, as `à l'occasion de` does. */
function isOccasion(line: string): boolean {
  return BEGINS_ANEW.test(line) && isNamed(line);
}

const BEGINS_ANEW =
  /^(?!(?:delivered|given|held|made|gehalten|prononcée?|pronunciad[oa]|pronunciato|tenuto|uitgesproken|at|on|before|to|in|for|from|bei|vor|zu[rm]?|am|im|auf|devant|à|au|aux|en|ante|sur|pour|lors|con|nel|bij|ved)\s)/i;

function isNamed(line: string): boolean {
  const [first = '', ...others] = line.split(/\s/);
  return (
    /^\p{Lu}\p{L}+$/u.test(first) &&
    others.length > 1 &&
    others.every((word) => word !== '') &&
    others.some((word) => /^\p{Ll}/u.test(word))
  );
}

const MOST_TITLES = 2;
const HONOUR =
  /^(?:the|his|her|sa|son|s\.?e\.?|excellency|honou?rable|right|rt\.?|hon\.?|sir|dame|m|mme|mlle|herrn?|frau|sr|sra|señora?|dott|dr|prof|ing|dipl|hr|fru|pan|pani|г-на|engineer|dean|rector)\.?$/iu;
const NAME_WORD = /^\p{Lu}[\p{L}\p{M}.'’-]*$/u;
const MOST_NAMES = 4;

/** The name behind titles, down to what somebody is: `Governor Everett T. Lindqvist at …`, `M. Alain Poncelet, maire de …`. */
function readSpeaker(written: string): string | null {
  const words = (written.split(/[,(–—]|\s-\s/, 1)[0] ?? '').trim().split(/\s+/);
  let start = 0;
  while (start < words.length && isTitle(words[start] ?? '')) start += 1;
  const names: string[] = [];
  for (const word of words.slice(start, start + MOST_NAMES + 1)) {
    if (!NAME_WORD.test(word) || isTitle(word) || CONNECTIVE.test(word)) break;
    names.push(word);
  }
  return names.length > 1 && names.length <= MOST_NAMES ? writeInReadingCase(names.join(' ')) : null;
}

const CONNECTIVE = /^(?:AT|TO|ON|BEFORE|OF|FOR|IN|THE|ZUR|ZUM|AUF|IM|BEI|À|DEVANT|EN|ANTE|AL)$/;

function isTitle(word: string): boolean {
  const key = word.toLowerCase().replace(/\.$/, '');
  return HONOUR.test(word) || TITLES.has(key) || SPEAKER_OFFICES.has(key);
}

import type { Mention, Span } from '../model/model.ts';

/** Behind them stands who is played against, or for. */
const PLAYED =
  /(?:^|[^\p{L}])(?:against|v|vs|versus|beat|beats|beating|edged?|edging|defeat(?:s|ed|ing)?|blank(?:s|ed|ing)|rout(?:s|ed|ing)|stunn?(?:s|ed|ing)|thrash(?:es|ed|ing)|trounc(?:es|ed|ing)|crush(?:es|ed|ing)|shut out|swept|(?:win|victory|triumph|loss|defeat|sweep)s? (?:over|to|against)|(?:goals?|homers?|homered|hits?|points?|runs?|started|scored|pitched) for|gave|gives|giving|lift(?:s|ed|ing)|sent) (?:the )?$/iu;
/** What a team has, does or is counted by. */
const HAS =
  'manager|coach|starter|reliever|pitcher|catcher|shortstop|outfielder|quarterback|goalie|defen[cs]e|defenders|midfield|penalty area|bench|bullpen|batters|lineup|line-up|half|try line|errors?|hits?|goal(?! of)';
const DOES =
  '(?:(?:has|have|had)(?: not)? |also |then |never |twice )?(?:won|lost|beat|drew|led|trailed|scored|snapped|rallied|improved to|dropped|swept|against|blanked|edged|defeated|routed|tied|equali[sz]ed)';
/** No year, time, share or day of a month, and nothing counted. */
const SCORE =
  '(?!(?:1[89]|20)\\d\\d)\\d{1,3}(?![\\d.]*[\\d:%]|,\\d| (?:million|billion|percent|people|years|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))';
const PLAYING = new RegExp(String.raw`^(?:['’]s?)? +(?:${SCORE}|(?:${DOES}|${HAS})(?![\p{L}-]))`, 'iu');
/** Between a team and its player. */
const OWN = /^['’]s? +$/;
/** Between two that meet. */
const MEETS = /^ +(?:at|v|vs) +$/i;
const REACH = 30;
const MEETS_REACH = 8;

/** What is a team's where a people stands before it… */
const OF_PEOPLE =
  /^ +(?:defen[cs]e|defenders|midfield|penalty area|bench|half|goal(?! of)|goalmouth|goalposts|back line|back four|try line|tail|bowlers|bowling|batting|batsmen|innings|win|victory|(?:beat|draw|win|lose|hold|crush|thrash|edge|down|meet|face)(?= \p{Lu}| \d))(?![\p{L}-])/iu;
/** …and a people that is none, and does what a team does: `The Irish, under…`, `the Dutch were`. */
const THE = /(?:^|[^\p{L}])the $/iu;
const AS_TEAM =
  /^(?:,|\.| +(?:were|are|had|have|who|won|lost|led|took|went|their|scored|drew|beat|should|could|never|again)(?!\p{L}))/u;

/** Whether a people stands for its team: `Scottish defence`, `the Irish took a 4-0 lead`. */
export function isPlayingPeople(text: string, { start, end }: Span): boolean {
  const after = text.slice(end, end + REACH);
  return (
    OF_PEOPLE.test(after) || (AS_TEAM.test(after) && THE.test(text.slice(Math.max(0, start - 5), start)))
  );
}

/** Whether the words around a name say that it plays, in a report on a game: `beat Chicago`, `Texas manager`. */
export function isPlaying(
  text: string,
  before: Span | undefined,
  name: Span,
  after: Mention | undefined,
): boolean {
  return (
    PLAYING.test(text.slice(name.end, name.end + REACH)) ||
    (after?.kind === 'person' && OWN.test(text.slice(name.end, after.start))) ||
    PLAYED.test(text.slice(Math.max(0, name.start - REACH), name.start)) ||
    (before !== undefined && meet(text, before, name)) ||
    (after !== undefined && meet(text, name, after))
  );
}

/** Whether two names are a line of a schedule. */
function meet(text: string, one: Span, other: Span): boolean {
  return (
    other.start - one.end <= MEETS_REACH &&
    MEETS.test(text.slice(one.end, other.start)) &&
    isLineEnd(text, one.start - 1) &&
    isLineEnd(text, other.end)
  );
}

function isLineEnd(text: string, at: number): boolean {
  return at < 0 || at >= text.length || text[at] === '\n';
}

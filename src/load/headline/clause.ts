import { JOINING_PARTICLES } from '../../knowledge/people/particles.ts';
import { PAUSE, trimEndOf } from '../../tools/text/cut.ts';
import { listWords } from '../../tools/text/word-set.ts';
import { hasOpenQuotation } from './sentence-end.ts';

/** Longest headline in characters, the shortest, and the shortest that ends where no strong break is. */
const LONGEST = 90;
const SHORTEST = 28;
const SHORTEST_CLAUSE = 40;

/** Words at which a new clause, or an addition that a headline can do without, begins. */
const CLAUSE_WORDS =
  /^(?:and|but|as|after|while|when|where|which|who|whose|because|although|though|following|amid|since|until|unless|if|before|saying|adding|according|despite|so|yet|during)$/i;

/** A sentence that begins with one of these says what happened only after its first comma. */
const INTRODUCTIONS =
  /^(?:as|after|while|when|where|because|although|though|following|amid|since|until|unless|if|before|despite|during|in|on|at|for|with|by|from|to|over|under|among|according|given|once|even|like|unlike|inside|within|\p{L}+ing|\p{L}+ed)\s/iu;

/** Words that no headline ends in. */
const OPEN_WORDS: ReadonlySet<string> = new Set([
  ...JOINING_PARTICLES,
  ...listWords(
    'a an the of to in on at by for from with and or but nor as that than its his her their our your my this these those is are was were be been being has have had will would can could may might must shall should not no more most very who whom whose which where when while if into onto over under about against between among through during after before since until per via said says say told it he she they we i also some any each every both either all such so too because although though amid following despite according upon within without toward towards near up out off one two minutes hours days weeks months years shortly soon',
  ),
]);

const VERBS =
  /(?:^|\s)(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|does|do|did|says?|said|told|gets?|got|makes?|made|takes?|took|wins?|won|loses?|lost|beats?|leads?|led|goes|went|comes?|came|gives?|gave|finds?|found|holds?|held|keeps?|kept|sees?|saw|seeks?|sought|puts?|sets?|cuts?|hits?|left|met|rose|fell|began|begins?|became|becomes?|fought|brought|bought|sold|sent|shot|struck|stood|spoke|drew|grew|knew|threw|wrote|rises?|falls?|plans?|faces?|needs?|wants?|continues?|remains?|\p{Ll}{3,}ed)(?=[\s,;:.]|$)/u;

interface Cut {
  readonly at: number;
  /** Higher is better. */
  readonly weight: number;
}

/** The first clause of a sentence, as a headline. */
export function cutClause(sentence: string): string {
  const whole = dropFullStop(sentence);
  if (whole.length <= LONGEST) return whole;
  const window = whole.slice(0, LONGEST + 1);
  const cuts = [...window.matchAll(/\s+/g)]
    .map((space) => ({ at: space.index, next: space.index + space[0].length }))
    .filter(({ at }) => at > 0 && at <= LONGEST);
  const clause = cuts
    .map(({ at, next }) => weighCut(whole, at, next))
    .filter((cut): cut is Cut => cut !== null)
    .sort((a, b) => b.weight - a.weight || b.at - a.at)[0];
  if (clause) return trimEndOf(whole.slice(0, clause.at), PAUSE);
  const word = cuts.findLast(({ at, next }) => at < LONGEST && isGoodEnd(whole, at, next));
  if (word && word.at >= SHORTEST_CLAUSE) return `${trimEndOf(whole.slice(0, word.at), PAUSE)}…`;
  const cut = trimEndOf(cutCharacters(whole), PAUSE);
  return `${cut}…${findClosing(cut)}`;
}

/** What closes a quotation that a cut leaves open. */
function findClosing(text: string): string {
  if (text.lastIndexOf('“') > text.lastIndexOf('”')) return '”';
  if (text.lastIndexOf('«') > text.lastIndexOf('»')) return '»';
  return (text.match(/"/g)?.length ?? 0) % 2 === 1 ? '"' : '';
}

function dropFullStop(sentence: string): string {
  const isInitial = /(?:^|[\s.])\p{L}\.$/u.test(sentence);
  return trimEndOf(isInitial ? sentence : sentence.replace(/(?<!\.)\.(["”’»]?)$/, '$1'), PAUSE);
}

function weighCut(text: string, at: number, next: number): Cut | null {
  const weight = weighBreak(text, at, next);
  // Few spaces are such a break, so that the longer look is seldom taken.
  const isCut = weight > 0 && isGoodEnd(text, at, next) && VERBS.test(findCore(text.slice(0, at)));
  return isCut ? { at, weight } : null;
}

/** How strong the break is at a space; 0 where there is none, or it comes too early. */
function weighBreak(text: string, at: number, next: number): number {
  if (at < SHORTEST) return 0;
  const last = text.charAt(at - 1);
  if (/[;–—]/.test(last) || /^[–—-]\s/.test(text.slice(next, next + 2))) return 3;
  if (at < SHORTEST_CLAUSE) return 0;
  if (/[,:-]/.test(last)) return isListComma(text, at, next) ? 0 : 2;
  const following = /^[\p{L}’']+/u.exec(text.slice(next, next + 30))?.[0] ?? '';
  if (!CLAUSE_WORDS.test(following)) return 0;
  return /^(?:and|as|since)$/i.test(following) ? 1 : 2;
}

/** The part of a beginning that has to hold a verb: without an introduction, a relative clause, or what leads to `that`. */
function findCore(before: string): string {
  const comma = INTRODUCTIONS.test(before) ? before.indexOf(',') : 0;
  if (comma === -1 || comma === before.length - 1) return '';
  const said = before.slice(comma).replace(/,? \b(?:who|which|whose|where)\s[^,]*(?:,|$)/gu, ' ');
  const that = said.lastIndexOf(' that ');
  return that === -1 ? said : said.slice(that + 5);
}

/** A comma between the items of a list: `Mali, Burkina Faso and …`. */
function isListComma(text: string, at: number, next: number): boolean {
  if (!text.slice(0, at).endsWith(',')) return false;
  return (
    /^\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*){0,3}\s?(?:,|\s?and\s)/u.test(text.slice(next, next + 60)) ||
    /^\d/.test(text.slice(next))
  );
}

/** Not inside a name or an open quotation, and not after a word that wants another. */
function isGoodEnd(text: string, at: number, next: number): boolean {
  const before = text.slice(0, at);
  const word = before.slice(Math.max(before.lastIndexOf(' ') + 1, at - 40));
  const last = word.split(/[^\p{L}\p{N}’'.,;:-]|[,;:](?=.)/u).at(-1) ?? '';
  const bare = trimEndOf(last, /[,;:.]/).toLowerCase();
  if (OPEN_WORDS.has(bare) || hasOpenQuotation(before)) return false;
  const isPaused = /[,;:–—-]$/.test(before);
  return isPaused || !joinsName(last, text.slice(next, next + 60));
}

const JOINTS: ReadonlySet<string> = new Set(['of', 'the', 'and', 'for', '&', ...JOINING_PARTICLES]);

/** Two capitalised words, or such with `of` or `and` between them, may be one name. */
function joinsName(last: string, after: string): boolean {
  if (!/^[\p{Lu}\d]/u.test(last)) return false;
  const words = after.split(/\s+/, 3);
  const first = words[0] ?? '';
  if (/^[\p{Lu}\d(]/u.test(first)) return true;
  return JOINTS.has(first.toLowerCase()) && words.slice(1).some((word) => /^\p{Lu}/u.test(word));
}

/** Where no word is a good end, any word is; text without spaces is cut between characters. */
function cutCharacters(text: string): string {
  const space = text.lastIndexOf(' ', LONGEST - 2);
  const end = space >= SHORTEST ? space : LONGEST - 2;
  return text.slice(0, end).replace(/[\uD800-\uDBFF]$/, '');
}

/** Lines that point to another story: `Read more: …`, or its headline alone, `Niger coup: Ecowas threatens …`. */
import type { BlockCandidate, RecognisedBlock } from './candidate.ts';

const LONGEST = 200;
const LEAD_IN =
  "(?:(?:also|must|further|please) read|read(?: also| more| next| too| the full story)?|see also|see more|related(?: (?:story|stories|articles?|news|coverage|links?|content|posts?|topics?))?|more (?:on this|from [^:]{2,30}|stories)|you may also like|don['’]t miss|recommended(?: for you)?|in pictures|what to read next|most (?:read|popular|viewed)|mehr zum thema|lesen sie auch|siehe auch|auch interessant|weitere artikel|(?:à )?lire (?:aussi|également)|à lire|voir aussi|sur le même sujet|lea también|le[ea] también|lee además|te puede interesar|noticias relacionadas|leia (?:também|mais)|veja também|saiba mais|notícias relacionadas|leggi anche|articoli correlati|lees ook|zie ook|läs (?:också|även|mer)|les også|læs også|czytaj także|baca juga|lihat juga|читайте также|اقرأ أيضا|相关阅读|関連記事)";
const WITH_STORY = new RegExp(
  String.raw`^\W{0,4}(?:${LEAD_IN}\s*(?:[:|»>]|[–—-] )|(?:more|watch|listen)\s*[:|])`,
  'i',
);
const ALONE = new RegExp(String.raw`^\W{0,4}${LEAD_IN}[\s:>»…]*$|^more\s*[>»]+$`, 'i');

export function recogniseRelated({
  text,
  position,
  after,
  isInterview,
  isLed,
}: BlockCandidate): RecognisedBlock | null {
  if (text.length > LONGEST || text.includes('\n')) return null;
  const isStory = isLed && isHeadline(text);
  if (WITH_STORY.test(text) || (ALONE.test(text) && position > 0) || isStory) return { kind: 'related' };
  if (position === 0 || after === null || !isTopicAndHeadline(text)) return null;
  // In an interview a speaker stands before the colon, of the first question alone in some: `Bell: Yes. …` answers it.
  const isAsked = isInterview || (text.endsWith('?') && SPEAKER.test(after.text));
  return isAsked && SPEAKER.test(text) ? null : { kind: 'related' };
}

/** `Related stories` alone: stories follow, each on a line. */
export function leadsToRelated(text: string): boolean {
  return ALONE.test(text);
}

/** `Herald: `, `MK: `, `Ann Roe: `: no `Niger coup: `. */
const SPEAKER = /^\p{Lu}[\p{L}.’'-]{0,20}(?:\s\p{Lu}[\p{L}.’'-]{0,20}){0,3}:\s/u;
const FEWEST_QUESTIONS = 2;
/** `ANNA BELL, HOST: `, `FREY: ` in what was written down of a talk. */
const LOUD_SPEAKER = /^\p{Lu}[\p{Lu}.'’ -]{1,30}(?:,\s[\p{Lu} ]{2,30})?:\s\S/u;
const FEWEST_SPEECHES = 3;

/** Whether the blocks of an article are questions and answers: several begin with a speaker and end in a question mark, or with one in capitals. */
export function holdsInterview(texts: readonly string[]): boolean {
  let [questions, speeches] = [0, 0];
  for (const text of texts) {
    if (text.endsWith('?') && SPEAKER.test(text)) questions += 1;
    if (text.includes(': ') && LOUD_SPEAKER.test(text)) speeches += 1;
    if (questions >= FEWEST_QUESTIONS || speeches >= FEWEST_SPEECHES) return true;
  }
  return false;
}

const LONGEST_HEADLINE = 110;
const ENDS_SENTENCE = /[.!,;:…]["'”’)]*$/;

function isHeadline(text: string): boolean {
  return text.length <= LONGEST_HEADLINE && text.includes(' ') && !ENDS_SENTENCE.test(text);
}

/** Not the letter of a question or an answer, nor a note. */
const TOPIC = /^(?![QA]\d*$|N(?:ote|OTE)[sS]?$)["'“‘]?[\p{Lu}\p{N}][^:?!]{1,40}$/u;
const MOST_TOPIC_WORDS = 5;
const FEWEST_HEADLINE_WORDS = 4;

/** `Topic: a headline in sentence case`. Names, scores and titles in capitals after a colon are no headline. */
function isTopicAndHeadline(text: string): boolean {
  const colon = text.indexOf(': ');
  if (colon < 0 || !isHeadline(text)) return false;
  const topic = text.slice(0, colon);
  if (!TOPIC.test(topic) || topic.split(/\s+/).length > MOST_TOPIC_WORDS) return false;
  const headline = text.slice(colon + 2).trim();
  const words = headline.split(/\s+/);
  if (words.length < FEWEST_HEADLINE_WORDS || !/^["'“‘]?\p{Lu}/u.test(headline) || headline.includes(': '))
    return false;
  const lower = words.slice(1).filter((word) => /^["'“‘(]?\p{Ll}/u.test(word)).length;
  return lower * 2 >= words.length - 1;
}

import type { Article, HeadlineDoubt, Mention, ReadableHeadline } from '../../model/model.ts';
import { CaseCounts } from './case-counts.ts';
import { findCompany } from './company-names.ts';
import { countUsage, PairUsage, WantedShapes } from './count-usage.ts';
import { type HeadlineWord, isInCapitals, listHeadlineWords } from './headline-words.ts';
import { judgeWord } from './judge-word.ts';
import { caseOf } from './letter-case.ts';
import { nameWords } from './name-words.ts';

type Headlined = Pick<Article, 'headline' | 'opening' | 'language' | 'text' | 'blocks'>;

/** Capitals of Georgian, which no sentence begins with. */
const MTAVRULI = /[\u1c90-\u1cbf]+/g;

/**
 * A headline in capitals as running text would have it: by the names in its article and how the article writes its
 * words. `null` where it is not in capitals, or where nothing tells how its words are written.
 *
 * @example 'IRAN SAYS U.S. RAID CAUSED DAMAGE' // 'Iran says U.S. raid caused damage'
 */
export function makeReadable(
  { headline, opening, language: tag, text, blocks }: Headlined,
  mentions: readonly Mention[],
): ReadableHeadline | null {
  // What the text begins with is shown as a part of it.
  if (opening !== undefined || !isInCapitals(headline)) return null;
  const plain = headline.replace(MTAVRULI, (letters) => letters.toLowerCase());
  if (plain !== headline) return { text: plain, doubts: [] };
  const language = primaryLanguage(tag);
  const start = blocks[0]?.start ?? text.length;
  const words = listHeadlineWords(headline);
  const usage = new Map(words.map(({ key }) => [key, new CaseCounts()]));
  const counted = words.map(({ key }) => usage.get(key)!);
  const pairs = new PairUsage();
  for (let at = 1; at < words.length; at++) pairs.want(counted[at - 1]!, counted[at]!);
  const body = mentions.filter((mention) => mention.start >= start);
  countUsage({ text, start, mentions: body }, usage, new WantedShapes(usage.keys()), pairs);
  if (language !== 'en' && !isKnown(words, usage)) return null;
  const company = findCompany(headline, words);
  const named = nameWords(words, mentions, text.startsWith(headline) ? headline.length : 0);
  const doubts: HeadlineDoubt[] = [];
  let readable = '';
  let end = 0;
  let isSmall = false;
  for (const [at, word] of words.entries()) {
    const counts = counted[at]!;
    const before = at === 0 ? null : pairs.ask(counted[at - 1]!, counts);
    const after = at + 1 === words.length ? null : pairs.ask(counts, counted[at + 1]!);
    const { form, doubt } = judgeWord({
      headline,
      language,
      words,
      at,
      company,
      named: named[at]!,
      counts,
      behind: before && (isSmall ? before.afterSmall : before.afterCapital),
      ahead: after?.first ?? null,
    });
    isSmall = caseOf(form) === 'lower';
    const fits = form.length === word.text.length ? form : word.text;
    readable += headline.slice(end, word.start) + (word.begins ? beginSentence(fits, word.text) : fits);
    end = word.end;
    if (doubt !== null) doubts.push({ start: word.start, role: doubt, begins: word.begins });
  }
  return { text: readable + headline.slice(end), doubts };
}

/** @example primaryLanguage('pt-BR') // 'pt' */
export function primaryLanguage(tag: string): string {
  return tag.toLowerCase().split('-')[0]!;
}

/** The article has a good part of the words: without, who knows which of them are names. */
function isKnown(words: readonly HeadlineWord[], usage: ReadonlyMap<string, CaseCounts>): boolean {
  const met = words.filter(({ key }) => usage.get(key)!.all > 0);
  return met.length * 3 >= words.length;
}

/** With the first letter as it was. */
export function beginSentence(form: string, word: string): string {
  return caseOf(form) === 'lower' ? word.charAt(0) + form.slice(1) : form;
}

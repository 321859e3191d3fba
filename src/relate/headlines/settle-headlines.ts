import type { HeadlineDoubt } from '../../model/model.ts';
import type { OutlineColumns } from '../../outline/columns.ts';
import { openDoubt } from '../../outline/headline/headline-doubts.ts';
import { lacksAccents } from '../../outline/headline/lost-accents.ts';
import { beginSentence, primaryLanguage } from '../../outline/headline/readable-headline.ts';
import { casedWordAt } from '../../outline/headline/visit-cased-words.ts';
import { listTexts, readTexts, type Texts, textsOf } from '../../tools/columns/texts.ts';
import { ArchiveUsage } from './archive-usage.ts';

/**
 * Headlines as they are shown, where that is not as they stand; else empty. What their articles left in doubt is
 * written as the archive mostly writes it.
 */
export function settleHeadlines(outlines: OutlineColumns): Texts {
  const { count, headlines, readables, headlineDoubts, languages } = outlines;
  const [headline, readable] = [readTexts(headlines), readTexts(readables)];
  const doubtsOf = (row: number): readonly HeadlineDoubt[] => {
    const [from, to] = [headlineDoubts.bounds[row]!, headlineDoubts.bounds[row + 1]!];
    return from === to ? [] : Array.from(headlineDoubts.values.subarray(from, to), openDoubt);
  };
  const isGreek = listTexts(outlines.languageNames).map((tag) => primaryLanguage(tag) === 'el');
  const usage = new ArchiveUsage(outlines);
  for (let row = 0; row < count; row++) {
    const doubts = doubtsOf(row);
    const original = doubts.length === 0 ? '' : headline(row);
    for (const { start } of doubts) usage.want(casedWordAt(original, start), languages[row]!);
  }
  if (headlineDoubts.values.length > 0) usage.count(outlines);
  const settled = Array.from({ length: count }, (_, row) => {
    let text = readable(row);
    const doubts = doubtsOf(row);
    const original = doubts.length === 0 ? '' : headline(row);
    for (const { start, role, begins } of doubts) {
      const word = casedWordAt(original, start);
      const form = usage.ask(word, role, languages[row]!);
      if (form === null || form.length !== word.length) continue;
      const shown = begins ? beginSentence(form, word) : form;
      text = text.slice(0, start) + shown + text.slice(start + word.length);
    }
    return isGreek[languages[row]!] && lacksAccents(text) ? '' : text;
  });
  return textsOf(settled);
}

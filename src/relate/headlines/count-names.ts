import { HEADLINE_GIVEN, type OutlineColumns } from '../../outline/columns.ts';
import type { CaseCounts } from '../../outline/headline/case-counts.ts';
import { casedWordKey, visitCasedWords } from '../../outline/headline/visit-cased-words.ts';
import { readTexts } from '../../tools/columns/texts.ts';

/** Counts how the names in the texts of all articles write certain words, by their keys. */
export function countNames(
  { mentions, forms, bodyStarts, headlinesDerived, count }: OutlineColumns,
  usage: ReadonlyMap<string, CaseCounts>,
): void {
  const times = new Uint32Array(forms.count);
  for (let row = 0; row < count; row++) {
    // The headlines are what is asked about; some articles are nothing else.
    const start = bodyStarts[row]!;
    if (start === 0 && headlinesDerived[row] === HEADLINE_GIVEN) continue;
    for (let at = mentions.bounds[row]!; at < mentions.bounds[row + 1]!; at++)
      if (mentions.starts[at]! >= start) times[mentions.forms[at]!]!++;
  }
  const read = readTexts(forms.strings);
  for (let form = 0; form < times.length; form++) {
    if (times[form] === 0) continue;
    const name = read(forms.texts[form]!);
    visitCasedWords(name, 0, name.length, (from, to) => {
      const word = name.slice(from, to);
      const place = from > 0 ? 'inName' : to === name.length ? 'alone' : 'begins';
      usage.get(casedWordKey(word))?.count(word, place, times[form]!);
    });
  }
}

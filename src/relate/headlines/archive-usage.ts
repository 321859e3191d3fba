import { isKnownAcronym } from '../../knowledge/acronyms.ts';
import { isCommonWord } from '../../knowledge/gazetteer/common-words.ts';
import type { HeadlineWordRole } from '../../model/model.ts';
import type { OutlineColumns } from '../../outline/columns.ts';
import { CaseCounts } from '../../outline/headline/case-counts.ts';
import { chooseCase, countCapitals, writeSmall } from '../../outline/headline/choose-case.ts';
import { countUsage, WantedShapes } from '../../outline/headline/count-usage.ts';
import { primaryLanguage } from '../../outline/headline/readable-headline.ts';
import { casedWordKey } from '../../outline/headline/visit-cased-words.ts';
import { listTexts, readTexts } from '../../tools/columns/texts.ts';
import { countNames } from './count-names.ts';

type Counted = Map<string, CaseCounts>;

/** In small letters so many times as often as in names, a word is hardly one of a name. */
const HARDLY = 2.5;

/** How the archive writes the words that are asked for: the beginnings of its articles, and the names in all of them. */
export class ArchiveUsage {
  /** Of each tag of a language; words of one language are counted together, whatever the region. */
  readonly #languages: readonly string[];
  readonly #words: readonly Counted[];
  readonly #names: Counted = new Map();

  constructor({ languageNames }: Pick<OutlineColumns, 'languageNames'>) {
    this.#languages = listTexts(languageNames).map(primaryLanguage);
    const byLanguage = new Map(this.#languages.map((language): [string, Counted] => [language, new Map()]));
    this.#words = this.#languages.map((language) => byLanguage.get(language)!);
  }

  /** Words that are not wanted are not counted. */
  want(word: string, language: number): void {
    const key = casedWordKey(word);
    for (const counted of [this.#words[language]!, this.#names])
      if (!counted.has(key)) counted.set(key, new CaseCounts());
  }

  count(outlines: OutlineColumns): void {
    const lead = readTexts(outlines.leads);
    const shapes = this.#words.map((words) => new WantedShapes(words.keys()));
    for (let row = 0; row < outlines.count; row++) {
      const language = outlines.languages[row]!;
      const words = this.#words[language]!;
      if (words.size > 0)
        countUsage({ text: lead(row), start: 0, mentions: [] }, words, shapes[language]!, null);
    }
    countNames(outlines, this.#names);
    // Tables and headings have words in capitals.
    for (const counted of [...this.#words, this.#names])
      for (const [key, counts] of counted)
        if (isCommonWord(key) && !isKnownAcronym(key, 'en')) counts.upper = 0;
  }

  /**
   * A word in capitals as the archive mostly writes it; `null` where nobody knows.
   *
   * @param language its number
   */
  ask(word: string, role: HeadlineWordRole, language: number): string | null {
    const key = casedWordKey(word);
    const [own, named] = [this.#words[language]!.get(key)!, this.#names.get(key)!];
    const tag = this.#languages[language]!;
    switch (role) {
      case 'name':
        return chooseCase(word, named, role, tag) ?? chooseCase(word, own, role, tag);
      case 'likely':
        if (own.lower > HARDLY * countCapitals(named)) return writeSmall(word, own, tag);
        return chooseCase(word, named, 'name', tag) ?? chooseCase(word, own, role, tag);
      case 'any':
        return chooseCase(word, own, role, tag) ?? this.#askNames(word, named, tag);
    }
  }

  /** A word of English that only names have with a capital is none of one where it stands by itself. */
  #askNames(word: string, named: CaseCounts, tag: string): string | null {
    if (tag === 'en' && isCommonWord(casedWordKey(word))) return null;
    return chooseCase(word, named, 'likely', tag);
  }
}

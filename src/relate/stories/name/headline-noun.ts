import type { ReadBodyText } from '../../../model/bodies.ts';
import type { Digest, StoryName } from '../../../model/model.ts';
import { dropPlural, visitContentWords } from '../../../outline/article/content-words.ts';
import type { OutlineColumns } from '../../../outline/columns.ts';
import { byFrequency, countIn } from '../../../tools/collections/count.ts';
import { readTexts } from '../../../tools/columns/texts.ts';
import type { RelateInput } from '../../relate-input.ts';
import { countArticlesByEntity } from '../count-articles.ts';

const WORDS_READ = 100;
const TEXT_READ = 1500;
const IN_MOST = 0.5;

const BEFORE_NOUNS = new Set('the a an of its his her their this that these those no new any s'.split(' '));
const BEFORE_VERBS = new Set(
  'to will would it he she they we has have had not is was are were be been also who'.split(' '),
);
/** The word that begins here, behind the one before it. */
const WORD_HERE = /(?<!\p{L})(?<=(\p{L}*)\P{L}*)(\p{L}+)/uy;

/**
 * The noun that is in most of the headlines and no part of a name, in the form in which the texts print it most:
 * `coup`, `sanctions`, with the language of most of the headlines that have it. `null` where there is none.
 */
export function findHeadlineNoun(
  articles: readonly number[],
  input: RelateInput,
  readText: ReadBodyText,
): StoryName['word'] {
  const headlines = articles.map(readHeadlines(input.outlines));
  const counts = new Map<string, number>();
  for (const { words } of headlines) for (const word of words) countIn(counts, word);
  const common = [...counts].filter(([, count]) => count >= IN_MOST * articles.length);
  if (common.length === 0) return null;
  const names = findInNames(
    common.map(([word]) => word),
    articles,
    input,
  );
  const candidates = common
    .filter(([word]) => !names.has(word))
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  if (candidates.length === 0) return null;
  const body = readTexts(input.outlines.bodies);
  const texts = articles.map((row) =>
    (JSON.parse(readText(body(row) as Digest)) as string).slice(0, TEXT_READ),
  );
  for (const [word] of candidates) {
    const text = findNounForm(word, texts);
    if (text !== null) return { text, language: findLanguage(word, headlines) };
  }
  return null;
}

interface HeadlineWords {
  readonly language: string;
  readonly words: ReadonlySet<string>;
}

function readHeadlines({
  headlines,
  languages,
  languageNames,
}: OutlineColumns): (row: number) => HeadlineWords {
  const [headline, language] = [readTexts(headlines), readTexts(languageNames)];
  return (row) => {
    const words = new Set<string>();
    visitContentWords(headline(row), WORDS_READ, (word) => words.add(word));
    return { language: language(languages[row]!), words };
  };
}

/** The language of most of the headlines that have a word. */
function findLanguage(word: string, headlines: readonly HeadlineWords[]): string {
  const counts = new Map<string, number>();
  for (const { language, words } of headlines) if (words.has(word)) countIn(counts, language);
  return byFrequency(counts)[0]!;
}

/** Those of the words that are a part of a name of the articles. */
function findInNames(
  words: readonly string[],
  articles: readonly number[],
  { mentioned, entities }: RelateInput,
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const entity of countArticlesByEntity(articles, mentioned).keys()) {
    const { id, name, aliases } = entities[entity]!;
    for (const form of [id.slice(id.indexOf('/') + 1), name, ...aliases]) {
      const lower = form.toLowerCase();
      // Most hold none of them anywhere.
      if (words.some((word) => lower.includes(word)))
        visitContentWords(form, WORDS_READ, (word) => found.add(word));
    }
  }
  return found;
}

/**
 * A word is taken for a noun where it stands in lower case after articles and the like more often than after
 * pronouns and auxiliaries; a word that is never in lower case is a name.
 */
function findNounForm(word: string, texts: readonly string[]): string | null {
  const forms = new Map<string, number>();
  let balance = 0;
  for (const text of texts)
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      WORD_HERE.lastIndex = at;
      const [, before = '', printed = ''] = WORD_HERE.exec(text) ?? [];
      if (dropPlural(printed) !== word) continue;
      countIn(forms, printed);
      if (BEFORE_NOUNS.has(before.toLowerCase())) balance++;
      if (BEFORE_VERBS.has(before.toLowerCase())) balance--;
    }
  const [best] = [...forms].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return best !== undefined && balance > 0 ? best[0] : null;
}

import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { languageFile } from '../../annotate/tagger/load-columns.ts';
import { nameLanguage } from '../../knowledge/languages/language-names.ts';
import { type CardScores, listSets, SCORE_HEAD, writeScoreRows } from '../model-card.ts';
import type { GoldDocument } from '../training-set.ts';
import { COURSES, type OtherLanguage } from './courses.ts';

const SCORES_FILE = new URL('./held-out-scores.json', import.meta.url);

type LanguageScores = Readonly<Partial<Record<OtherLanguage, CardScores>>>;

const INVENTED = 'invented articles in the manner of newspapers, written and marked for this project';
/** What each set is, and on what terms. */
const SOURCES: Readonly<Record<string, string>> = {
  'dutch-train': 'CoNLL-2002, De Morgen of 2000; for research, none stated',
  'french-news': INVENTED,
  'french-1900s-train': 'Europeana Newspapers, papers of 1890 to 1940 read by machine; CC0',
  'french-wikiann-train': 'WikiANN, single lines of Wikipedia marked by machine; of CC BY-SA texts',
  'german-1900s-train': 'Europeana Newspapers, papers of 1890 to 1940 read by machine; CC0',
  'german-train': 'GermEval 2014, sentences of news and Wikipedia; CC BY 4.0',
  'portuguese-news': INVENTED,
  'portuguese-train': 'UNER Bosque, Folha de S.Paulo and Público of the 1990s; CC BY-SA 4.0',
  'spanish-news': INVENTED,
  'spanish-train': 'CoNLL-2002, EFE of 2000; for research, none stated',
};

/** Keeps what a training without the documents that are held out has scored. */
export function keepScores(language: OtherLanguage, scores: CardScores): void {
  const all = Object.entries({ ...readScores(), [language]: scores }).sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(SCORES_FILE, `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`);
}

/** Writes the card of a language's model. @returns where */
export function writeLanguageCard(language: OtherLanguage, documents: readonly GoldDocument[]): URL {
  const file = new URL(`../../annotate/tagger/languages/MODEL-CARD-${language}.md`, import.meta.url);
  const scores = readScores()[language];
  const [first = ''] = Object.keys(COURSES[language]);
  const bytes = (what: 'words' | 'names'): number => statSync(languageFile(language, what)).size;
  const lines = [
    `# The tagger in ${nameLanguage(language)}`,
    '',
    `Written by \`npm run train -- --language ${language}\`. Features, engine and recipe are those of the`,
    `[English model](../MODEL-CARD.md). The weights are in \`${language}-names.bin\` (${bytes('names')} bytes); what is`,
    `known of words in \`${language}-words.bin\` (${bytes('words')} bytes; see \`src/train/lists/SOURCES.md\`), and, of words`,
    'that these lack, in `words.bin`: names are names in other languages, too.',
    '',
    '## Data',
    '',
    '| set | documents | names | weight | source; licence |',
    '|---|---|---|---|---|',
    ...listSets(documents, COURSES[language], SOURCES),
    '',
    `Choices were made on every fifth document of ${first}, which a training of its own had not seen`,
    `(\`npm run train -- --language ${language} --hold-out\`). The weights that are committed have learned from these, too.`,
    '',
    '## Scores',
    '',
    'Of that training, measured as the English one is; the last column has each name once an article.',
    '',
    ...SCORE_HEAD,
    ...(scores === undefined ? [] : writeScoreRows(`a fifth of ${first}`, scores)),
    '',
  ];
  writeFileSync(file, lines.join('\n'));
  return file;
}

function readScores(): LanguageScores {
  return existsSync(SCORES_FILE) ? (JSON.parse(readFileSync(SCORES_FILE, 'utf8')) as LanguageScores) : {};
}

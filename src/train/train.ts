/**
 * Trains the tagger: reads `../shared/ner` and the tagger's words, writes its weights and the model card. The same
 * input gives the same bytes.
 *
 *     npm run train                    all of it; about 5 minutes on 2 cores
 *     npm run train -- --hold-out      without what `held-out.ts` names; only its scores are kept, for the card
 *     npm run train -- --language es   another language; with --hold-out without a fifth of its documents
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { languageFile, MODELS_FILE, readTaggerWords } from '../annotate/tagger/load-columns.ts';
import { layOutModel } from '../annotate/tagger/model/lay-out-model.ts';
import { type Columns, readColumns, writeColumns } from '../annotate/tagger/model/resource-file.ts';
import { openTables } from '../annotate/tagger/tables.ts';
import { Tagger } from '../annotate/tagger/tagger.ts';
import { ArticleReader } from '../annotate/tagger/words/article-reader.ts';
import { READ_LANGUAGES, type ReadLanguage, readLanguageOf } from '../knowledge/languages/read-languages.ts';
import { COURSES, type OtherLanguage, readCourse, readHeldOutDocuments } from './languages/courses.ts';
import { keepScores, writeLanguageCard } from './languages/language-card.ts';
import { packModel } from './learn/pack-model.ts';
import { documentsOfFold, FOLDS, mostFeatures, PARTS, type Part, trainPart } from './learn/parts.ts';
import { trainSecond } from './learn/train-second.ts';
import { CARD_FILE, type CardScores, HELD_OUT_FILE, readHeldOut, writeCard } from './model-card.ts';
import { scoreTagger } from './score-tagger.ts';
import { type GoldDocument, recase } from './training-set.ts';
import {
  CHOICE_SET,
  readSet,
  readTrainingDocuments,
  readUnseenDocuments,
  TRAINING_SETS,
} from './training-sets.ts';
import { wholeNames } from './whole-names.ts';

const run = promisify(execFile);

function weightsOf(language: ReadLanguage): Readonly<Record<string, number>> {
  return language === 'en' ? TRAINING_SETS : COURSES[language];
}

function readDocuments(language: ReadLanguage, holdOut: boolean): readonly GoldDocument[] {
  return language === 'en' ? readTrainingDocuments(holdOut) : readCourse(language, holdOut);
}

/** Trains the parts in processes of their own, as many at a time as there are processors. */
async function trainParts(
  folder: string,
  language: ReadLanguage,
  holdOut: boolean,
): Promise<Readonly<Record<Part, Columns>>> {
  const waiting = [...PARTS];
  const work = async (): Promise<void> => {
    for (let part = waiting.shift(); part !== undefined; part = waiting.shift()) {
      const options = ['--language', language, ...(holdOut ? ['--hold-out'] : [])];
      const words = [new URL('../run.mjs', import.meta.url), import.meta.url].map((url) =>
        fileURLToPath(url),
      );
      const args = [...process.execArgv, ...words, ...options, part, folder];
      const { stdout } = await run(process.execPath, args);
      process.stdout.write(stdout);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  const models = PARTS.map((part) => [part, readColumns(join(folder, part))] as const);
  return Object.fromEntries(models) as Record<Part, Columns>;
}

function scoreCases(tagger: Tagger, documents: readonly GoldDocument[]): CardScores {
  return {
    normal: scoreTagger(tagger, documents),
    upper: scoreTagger(
      tagger,
      documents.map((document) => recase(document, 'upper')),
    ),
    title: scoreTagger(
      tagger,
      documents.map((document) => recase(document, 'title')),
    ),
  };
}

/** Trains both readings. @returns the columns of their file, and a tagger that has them */
async function trainModels(
  language: ReadLanguage,
  holdOut: boolean,
): Promise<{ readonly columns: Columns; readonly tagger: Tagger }> {
  const folder = mkdtempSync(join(tmpdir(), 'train-'));
  const models = await trainParts(folder, language, holdOut);
  rmSync(folder, { recursive: true });
  const words = readTaggerWords(language);
  const documents = readDocuments(language, holdOut);
  const caseless = layOutModel(models.caseless, 'caseless');
  const folds = Array.from({ length: FOLDS }, (_, fold) => ({
    documents: documentsOfFold(documents, fold, weightsOf(language)),
    reader: new ArticleReader(
      openTables(
        { ...words, ...layOutModel(models[`fold-${fold}` as Part], 'cased'), ...caseless },
        language,
      ),
    ),
  }));
  const second = packModel(trainSecond(folds), mostFeatures(language).second, 'second');
  const columns = { ...models.cased, ...models.caseless, ...second };
  const laidOut = { ...layOutModel(columns, 'cased'), ...caseless, ...layOutModel(columns, 'second') };
  return { columns, tagger: new Tagger(openTables({ ...words, ...laidOut }, language)) };
}

async function trainEnglish(holdOut: boolean): Promise<void> {
  const { columns, tagger } = await trainModels('en', holdOut);
  const chosen = scoreCases(tagger, readSet(CHOICE_SET));
  if (holdOut) {
    const world = readUnseenDocuments(['worldwide-train']);
    const scores = {
      chosen,
      world: scoreCases(tagger, world),
      wholes: scoreCases(tagger, world.map(wholeNames)),
      wire: scoreCases(tagger, readUnseenDocuments(['wire-1987'])),
      news: scoreCases(tagger, readUnseenDocuments(['english-news'])),
      mixed: scoreCases(tagger, readUnseenDocuments(['gum'])),
      encyclopedia: scoreCases(tagger, readUnseenDocuments(['crossner-politics', 'crossner-other'])),
    };
    writeFileSync(HELD_OUT_FILE, `${JSON.stringify(scores, null, 2)}\n`);
    console.log(`${HELD_OUT_FILE.pathname}: F1 ${scores.world.normal.f1.toFixed(2)} on held-out countries`);
    return;
  }
  writeColumns(MODELS_FILE, columns);
  const documents = readDocuments('en', false);
  writeCard({ documents, chosen, heldOut: readHeldOut(), bytes: statSync(MODELS_FILE).size });
  console.log(
    `${MODELS_FILE.pathname} and ${CARD_FILE.pathname}: F1 ${chosen.normal.f1.toFixed(2)} on ${CHOICE_SET}`,
  );
}

async function trainOther(language: OtherLanguage, holdOut: boolean): Promise<void> {
  const { columns, tagger } = await trainModels(language, holdOut);
  const file = languageFile(language, 'names');
  if (holdOut) {
    const scores = scoreCases(tagger, readHeldOutDocuments(language));
    keepScores(language, scores);
    console.log(`${language}: F1 ${scores.normal.f1.toFixed(2)} on the documents that were held out`);
    return;
  }
  writeColumns(file, columns);
  const card = writeLanguageCard(language, readDocuments(language, false));
  console.log(`${file.pathname}, ${statSync(file).size} bytes, and ${card.pathname}`);
}

function trainOne(part: Part, folder: string, language: ReadLanguage, holdOut: boolean): void {
  const tables = openTables(readTaggerWords(language), language);
  const started = performance.now();
  writeColumns(
    join(folder, part),
    trainPart(part, readDocuments(language, holdOut), tables, weightsOf(language)),
  );
  console.log(`${part}: ${((performance.now() - started) / 1000).toFixed(0)} s`);
}

const { values, positionals } = parseArgs({
  options: { 'hold-out': { type: 'boolean', default: false }, language: { type: 'string', default: 'en' } },
  allowPositionals: true,
});
const language = readLanguageOf(values.language);
const [part, folder] = positionals;
if (language === null) {
  console.error(`--language is one of ${READ_LANGUAGES.join(', ')}`);
  process.exitCode = 2;
} else if (part !== undefined && folder !== undefined)
  trainOne(part as Part, folder, language, values['hold-out']);
else if (language === 'en') await trainEnglish(values['hold-out']);
else await trainOther(language, values['hold-out']);

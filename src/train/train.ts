/**
 * Trains the tagger: reads `../shared/ner` and the tagger's words, writes its weights and the model card. The same
 * input gives the same bytes.
 *
 *     npm run train                  all of it; about 5 minutes on 2 cores
 *     npm run train -- --hold-out    without the held-out countries; only their scores are kept, for the card
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { layOutWords, MODELS_FILE, WORDS_FILE } from '../annotate/tagger/load-columns.ts';
import { layOutModel } from '../annotate/tagger/model/lay-out-model.ts';
import { type Columns, readColumns, writeColumns } from '../annotate/tagger/model/resource-file.ts';
import { openTables } from '../annotate/tagger/tables.ts';
import { Tagger } from '../annotate/tagger/tagger.ts';
import { ArticleReader } from '../annotate/tagger/words/article-reader.ts';
import { isHeldOut } from './held-out.ts';
import { packModel } from './learn/pack-model.ts';
import { documentsOfFold, FOLDS, PARTS, type Part, trainPart } from './learn/parts.ts';
import { trainSecond } from './learn/train-second.ts';
import { CARD_FILE, type CardScores, HELD_OUT_FILE, readHeldOut, writeCard } from './model-card.ts';
import { scoreTagger } from './score-tagger.ts';
import { type GoldDocument, recase } from './training-set.ts';
import { CHOICE_SET, readSet, readTrainingDocuments } from './training-sets.ts';

const run = promisify(execFile);
const MOST_SECOND = 20_000;

/** Trains the parts in processes of their own, as many at a time as there are processors. */
async function trainParts(folder: string, holdOut: boolean): Promise<Readonly<Record<Part, Columns>>> {
  const waiting = [...PARTS];
  const work = async (): Promise<void> => {
    for (let part = waiting.shift(); part !== undefined; part = waiting.shift()) {
      const options = holdOut ? ['--hold-out'] : [];
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

async function train(holdOut: boolean): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'train-'));
  const models = await trainParts(folder, holdOut);
  rmSync(folder, { recursive: true });
  const words = layOutWords(readColumns(WORDS_FILE));
  const documents = readTrainingDocuments(holdOut);
  const caseless = layOutModel(models.caseless, 'caseless');
  const folds = Array.from({ length: FOLDS }, (_, fold) => ({
    documents: documentsOfFold(documents, fold),
    reader: new ArticleReader(
      openTables({ ...words, ...layOutModel(models[`fold-${fold}` as Part], 'cased'), ...caseless }),
    ),
  }));
  const second = packModel(trainSecond(folds), MOST_SECOND, 'second');
  const columns = { ...models.cased, ...models.caseless, ...second };
  const laidOut = { ...layOutModel(columns, 'cased'), ...caseless, ...layOutModel(columns, 'second') };
  const tagger = new Tagger(openTables({ ...words, ...laidOut }));
  const chosen = scoreCases(tagger, readSet(CHOICE_SET));
  if (holdOut) {
    const world = readSet('worldwide-train').filter(isHeldOut);
    const scores = { chosen, world: scoreCases(tagger, world) };
    writeFileSync(HELD_OUT_FILE, `${JSON.stringify(scores, null, 2)}\n`);
    console.log(`${HELD_OUT_FILE.pathname}: F1 ${scores.world.normal.f1.toFixed(2)} on held-out countries`);
    return;
  }
  writeColumns(MODELS_FILE, columns);
  writeCard({ documents, chosen, heldOut: readHeldOut(), bytes: statSync(MODELS_FILE).size });
  console.log(
    `${MODELS_FILE.pathname} and ${CARD_FILE.pathname}: F1 ${chosen.normal.f1.toFixed(2)} on ${CHOICE_SET}`,
  );
}

function trainOne(part: Part, folder: string, holdOut: boolean): void {
  const tables = openTables(layOutWords(readColumns(WORDS_FILE)));
  const started = performance.now();
  writeColumns(join(folder, part), trainPart(part, readTrainingDocuments(holdOut), tables));
  console.log(`${part}: ${((performance.now() - started) / 1000).toFixed(0)} s`);
}

const args = process.argv.slice(2);
const [part, folder] = args.filter((arg) => arg !== '--hold-out');
if (part !== undefined && folder !== undefined) trainOne(part as Part, folder, args.includes('--hold-out'));
else await train(args.includes('--hold-out'));

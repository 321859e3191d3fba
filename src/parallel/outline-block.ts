import { setImmediate } from 'node:timers/promises';
import { acceptAnnotation } from '../annotate/accept-annotation.ts';
import { packRecords, type Records } from '../cache/record-store.ts';
import type { FoundFile } from '../load/files/walk.ts';
import { readGuarded } from '../load/load.ts';
import type { LoadedFile } from '../load/read-articles.ts';
import { reportFailure } from '../load/report-failure.ts';
import type { Article, Digest, Outline, Problem } from '../model/model.ts';
import { columnOutlines } from '../outline/column-outlines.ts';
import type { ReadingSettings } from '../settings/settings.ts';
import { textsOf } from '../tools/columns/texts.ts';
import { outlineGuarded } from './outline-guarded.ts';
import type { OutlinedFiles } from './outlined-files.ts';

/** What is made of some files, in columns: nothing in it is copied when it travels between threads. */
export interface OutlineBlock extends OutlinedFiles {
  /** A body for each of the articles, by its digest. */
  readonly bodies: Records;
  /** What was found in articles that nothing was known of, by their digests. */
  readonly annotations: Records;
  /** What was known of so many articles could not be of them. */
  readonly refused: number;
  /** What reading them took, and all the rest. */
  readonly milliseconds: { readonly load: number; readonly annotate: number };
}

/** What is known of an article's annotation, as JSON, by the article's digest. */
type RecallAnnotation = (article: Digest) => string | null;

interface Keyed {
  readonly key: Digest;
  readonly text: string;
}

/** What is made of files, before it is laid out. */
class Made {
  readonly outlines: Outline[] = [];
  readonly bodies: Keyed[] = [];
  readonly annotations: Keyed[] = [];
  readonly #settings: ReadingSettings;
  readonly #recall: RecallAnnotation;
  loading = 0;
  refused = 0;

  constructor(settings: ReadingSettings, recall: RecallAnnotation) {
    this.#settings = settings;
    this.#recall = recall;
  }

  /** Reads and annotates the articles of a file. One that Dateline fails on costs no other. */
  add(file: FoundFile): Pick<LoadedFile, 'skipped' | 'problems'> {
    const start = performance.now();
    const { articles, skipped, problems } = readGuarded(file, this.#settings);
    this.loading += performance.now() - start;
    const [left, told]: [string[], Problem[]] = [[...skipped], [...problems]];
    for (const article of articles) {
      try {
        told.push(...this.#addArticle(article));
      } catch (error) {
        // With `#2` on for a later one of its file, as its id.
        left.push(article.path + article.id.slice(file.relativePath.length));
        told.push(reportFailure(article, 'article', error));
      }
    }
    return { skipped: left, problems: told };
  }

  #addArticle(article: Article): readonly Problem[] {
    const kept = this.#recall(article.digest);
    const known = kept === null ? null : acceptAnnotation(kept, article);
    if (kept !== null && known === null) this.refused += 1;
    const { parted, found, problems } = outlineGuarded(article, known);
    this.outlines.push(parted.outline);
    this.bodies.push({ key: parted.outline.body, text: parted.body });
    if (found !== null) this.annotations.push({ key: article.digest, text: found });
    return problems;
  }
}

/** Milliseconds after which others have their turn: a signal to stop is heard between two files. */
const LONGEST_SPELL = 200;

/** Reads and annotates files, but for what is known. */
export async function outlineBlock(
  files: readonly FoundFile[],
  settings: ReadingSettings,
  recall: RecallAnnotation,
): Promise<OutlineBlock> {
  const start = performance.now();
  const made = new Made(settings, recall);
  const rows = new Uint32Array(files.length + 1);
  const findings: string[] = [];
  let turn = start;
  for (const [at, file] of files.entries()) {
    const { skipped, problems } = made.add(file);
    rows[at + 1] = made.outlines.length;
    findings.push(skipped.length + problems.length === 0 ? '' : JSON.stringify({ skipped, problems }));
    if (performance.now() - turn < LONGEST_SPELL) continue;
    await setImmediate();
    turn = performance.now();
  }
  const block = {
    rows,
    findings: textsOf(findings),
    outlines: columnOutlines(made.outlines),
    bodies: packRecords(made.bodies),
    annotations: packRecords(made.annotations),
    refused: made.refused,
  };
  const annotating = performance.now() - start - made.loading;
  return { ...block, milliseconds: { load: made.loading, annotate: annotating } };
}

import { acceptAnnotation } from '../annotate/accept-annotation.ts';
import type { FoundFile } from '../load/files/walk.ts';
import { readGuarded } from '../load/load.ts';
import type { LoadedFile } from '../load/read-articles.ts';
import { reportFailure } from '../load/report-failure.ts';
import type { Article, Digest, Outline, Problem } from '../model/model.ts';
import type { ReadingSettings } from '../settings/settings.ts';
import { outlineGuarded, outlineWithoutNames } from './outline-guarded.ts';

/** What is known of an article's annotation, as JSON, by the article's digest. */
export type RecallAnnotation = (article: Digest) => string | null;

interface Keyed {
  readonly key: Digest;
  readonly text: string;
}

/** A file that has been read, and the place of the next of its articles. */
interface FileAtHand {
  readonly file: FoundFile;
  readonly articles: readonly Article[];
  readonly skipped: string[];
  readonly problems: Problem[];
  next: number;
  /** Why the next article is shown without names; else `null`. */
  unread: Error | null;
}

interface DoneFile extends Pick<LoadedFile, 'skipped' | 'problems'> {
  /** How many articles there are of this file and of those before it. */
  readonly articles: number;
}

/**
 * Outlines the articles of files in steps: one reads a file, one outlines an article. A step that Dateline fails on, or
 * that is broken off, costs no other file or article.
 */
export class OutlineSteps {
  readonly outlines: Outline[] = [];
  readonly bodies: Keyed[] = [];
  readonly annotations: Keyed[] = [];
  readonly done: DoneFile[] = [];
  /** What was known of so many articles could not be of them. */
  refused = 0;
  /** Milliseconds in which files were read. */
  loading = 0;
  readonly #files: readonly FoundFile[];
  readonly #settings: ReadingSettings;
  readonly #recall: RecallAnnotation;
  #atHand: FileAtHand | null = null;

  constructor(files: readonly FoundFile[], settings: ReadingSettings, recall: RecallAnnotation) {
    this.#files = files;
    this.#settings = settings;
    this.#recall = recall;
  }

  get areTaken(): boolean {
    return this.done.length === this.#files.length;
  }

  take(): void {
    if (this.#atHand === null) this.#read();
    else this.#outline(this.#atHand);
  }

  /** Goes on behind a step that was broken off: an article is shown without names, or left out where that fails, too. */
  giveUp(error: Error): void {
    const atHand = this.#atHand;
    if (atHand === null) this.#leaveFileOut(error);
    else if (atHand.unread === null) atHand.unread = error;
    else this.#leaveOut(atHand, error);
  }

  #read(): void {
    const file = this.#files[this.done.length]!;
    const start = performance.now();
    const read = readGuarded(file, this.#settings);
    this.loading += performance.now() - start;
    this.#open(file, read);
  }

  #leaveFileOut(error: Error): void {
    const file = this.#files[this.done.length]!;
    const problem = reportFailure({ path: file.path, line: 1 }, 'file', error);
    this.#open(file, { articles: [], skipped: [file.path], problems: [problem] });
  }

  #open(file: FoundFile, { articles, skipped, problems }: LoadedFile): void {
    const own = { skipped: [...skipped], problems: [...problems] };
    this.#goOn({ file, articles, ...own, next: 0, unread: null });
  }

  #outline(atHand: FileAtHand): void {
    const article = atHand.articles[atHand.next]!;
    try {
      const { parted, found, problems } =
        atHand.unread === null
          ? outlineGuarded(article, this.#recallFor(article))
          : outlineWithoutNames(article, atHand.unread);
      this.outlines.push(parted.outline);
      this.bodies.push({ key: parted.outline.body, text: parted.body });
      if (found !== null) this.annotations.push({ key: article.digest, text: found });
      atHand.problems.push(...problems);
    } catch (error) {
      this.#leaveOut(atHand, error);
      return;
    }
    this.#goOn({ ...atHand, next: atHand.next + 1, unread: null });
  }

  #recallFor(article: Article): ReturnType<typeof acceptAnnotation> {
    const kept = this.#recall(article.digest);
    const known = kept === null ? null : acceptAnnotation(kept, article);
    if (kept !== null && known === null) this.refused += 1;
    return known;
  }

  #leaveOut(atHand: FileAtHand, error: unknown): void {
    const article = atHand.articles[atHand.next]!;
    // With `#2` on for a later one of its file, as its id.
    atHand.skipped.push(article.path + article.id.slice(atHand.file.relativePath.length));
    atHand.problems.push(reportFailure(article, 'article', error));
    this.#goOn({ ...atHand, next: atHand.next + 1, unread: null });
  }

  #goOn(atHand: FileAtHand): void {
    const isDone = atHand.next === atHand.articles.length;
    this.#atHand = isDone ? null : atHand;
    if (!isDone) return;
    this.done.push({ articles: this.outlines.length, skipped: atHand.skipped, problems: atHand.problems });
  }
}

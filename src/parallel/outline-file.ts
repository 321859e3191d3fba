import { annotate } from '../annotate/annotate.ts';
import type { FoundFile } from '../load/files/walk.ts';
import { readGuarded } from '../load/load.ts';
import type { LoadedFile } from '../load/read-articles.ts';
import { reportFailure } from '../load/report-failure.ts';
import type { AnnotatedArticle, Article, Digest, Problem } from '../model/model.ts';
import { outlineArticle } from '../outline/outline-article.ts';
import { type PackedOutline, packOutline } from '../outline/pack-outline.ts';
import type { ReadingSettings } from '../settings/settings.ts';

/** What the archive keeps in mind of a file. */
export interface OutlinedFile extends Pick<LoadedFile, 'skipped' | 'problems'> {
  readonly outlines: readonly PackedOutline[];
}

/** JSON, and what it is known again by. */
interface Keyed {
  readonly key: Digest;
  readonly json: string;
}

/** A file read and annotated, as JSON: it travels between threads faster, and the cache keeps it so. */
export interface MadeFile {
  /** An {@link OutlinedFile}. */
  readonly outlined: string;
  /** A body for each of its articles. */
  readonly bodies: readonly Keyed[];
  /** What was found in articles that nothing was known of. */
  readonly annotations: readonly Keyed[];
  /** What reading it took, and all the rest. */
  readonly milliseconds: { readonly load: number; readonly annotate: number };
}

/** What annotation finds in an article, which is known by the article's digest. */
type Annotation = Omit<AnnotatedArticle, 'article'>;

/** What is known of an article's annotation, by the article's digest. */
export type RecallAnnotation = (article: Digest) => string | null;

/** Reads and annotates the articles of a file, but for what is known. One that Dateline fails on costs no other. */
export function outlineFile(file: FoundFile, settings: ReadingSettings, recall: RecallAnnotation): MadeFile {
  const start = performance.now();
  const { articles, skipped, problems } = readGuarded(file, settings);
  const loaded = performance.now();
  const annotations: Keyed[] = [];
  const failed: { readonly skipped: string; readonly problem: Problem }[] = [];
  const parted = articles.flatMap((article) => {
    try {
      const known = recall(article.digest);
      const annotation = known === null ? annotateAlone(article) : (JSON.parse(known) as Annotation);
      const { outline, body } = outlineArticle({ article, ...annotation });
      const packed = packOutline(outline);
      if (known === null) annotations.push({ key: article.digest, json: JSON.stringify(annotation) });
      return { packed, body: { key: outline.body, json: body } };
    } catch (error) {
      // With `#2` on for a later one of its file, as its id.
      const skipped = article.path + article.id.slice(file.relativePath.length);
      failed.push({ skipped, problem: reportFailure(article, 'article', error) });
      return [];
    }
  });
  const outlined: OutlinedFile = {
    outlines: parted.map(({ packed }) => packed),
    skipped: [...skipped, ...failed.map((one) => one.skipped)],
    problems: [...problems, ...failed.map(({ problem }) => problem)],
  };
  return {
    outlined: JSON.stringify(outlined),
    bodies: parted.map(({ body }) => body),
    annotations,
    milliseconds: { load: loaded - start, annotate: performance.now() - loaded },
  };
}

function annotateAlone(article: Article): Annotation {
  const { mentions, dates, sentences } = annotate(article);
  return { mentions, dates, sentences };
}

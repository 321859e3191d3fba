import type { Annotation } from '../annotate/accept-annotation.ts';
import { annotate } from '../annotate/annotate.ts';
import { limitNames, MOST_NAMES } from '../annotate/limit-names.ts';
import { reportUnread } from '../load/report-failure.ts';
import type { AnnotatedArticle, Article, Problem } from '../model/model.ts';
import { problemAt } from '../model/problem.ts';
import { outlineArticle, outlineUnread } from '../outline/outline-article.ts';

interface GuardedOutline {
  readonly annotated: AnnotatedArticle;
  readonly parted: ReturnType<typeof outlineArticle>;
  /** What was found where nothing was known, as JSON; else `null`. */
  readonly found: string | null;
  readonly problems: readonly Problem[];
}

/**
 * Annotates and outlines an article. One that Dateline fails on is shown all the same, without names, and reported.
 *
 * @param known what annotation found in it before
 */
export function outlineGuarded(article: Article, known: Annotation | null): GuardedOutline {
  try {
    const annotation = known ?? annotateAlone(article);
    const mentions = limitNames(annotation.mentions);
    const annotated = { article, ...annotation, mentions };
    return {
      annotated,
      parted: outlineArticle(annotated),
      found: known === null ? JSON.stringify(annotation) : null,
      problems: mentions.length < annotation.mentions.length ? [reportNames(article)] : [],
    };
  } catch (error) {
    return outlineWithoutNames(article, error);
  }
}

/** Outlines an article that cannot be annotated. */
export function outlineWithoutNames(article: Article, error: unknown): GuardedOutline {
  return {
    annotated: { article, mentions: [], sentences: [] },
    parted: outlineUnread(article),
    found: null,
    problems: [reportUnread(article, error)],
  };
}

function annotateAlone(article: Article): Annotation {
  const { mentions, sentences } = annotate(article);
  return { mentions, sentences };
}

function reportNames({ path, line }: Article): Problem {
  const message = `this article has more than ${MOST_NAMES} different names: those beyond are only text.`;
  const hint = 'Split it into one file for each article.';
  return problemAt({ path, line, column: 1 }, 'warning', 'names/many', message, hint);
}

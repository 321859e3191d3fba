import type { AnnotatedArticle, Article } from '../model/model.ts';
import { findDates } from './dates/dates.ts';
import { nameMentions } from './naming/naming.ts';
import { recogniseNames } from './recognise/recognise.ts';
import { splitSentences } from './sentences/sentences.ts';

/** Who, where, which organisation and which dates: all that one article says by itself. */
export function annotate(article: Article): AnnotatedArticle {
  const sentences = splitSentences(article);
  const mentions = nameMentions(article, recogniseNames(article, sentences), sentences);
  return { article, mentions, dates: findDates(article, sentences), sentences };
}

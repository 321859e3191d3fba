import type { AnnotatedArticle, Article } from '../model/model.ts';
import { nameMentions } from './naming/naming.ts';
import { recogniseNames } from './recognise/recognise.ts';
import { splitSentences } from './sentences/sentences.ts';

/**
 * Who, where and which organisation: what one article says by itself. Which dates, `findDates` says to whoever asks: a
 * site shows none, and to find them takes a twentieth of this.
 */
export function annotate(article: Article): AnnotatedArticle {
  const sentences = splitSentences(article);
  const mentions = nameMentions(article, recogniseNames(article, sentences), sentences);
  return { article, mentions, sentences };
}

import type { Article } from '../../model/model.ts';
import { cleanLine } from '../../tools/text/clean-text.ts';
import type { ParsedBody } from '../body/body.ts';
import { readNoteName } from './note-name.ts';
import { findOpening } from './opening.ts';
import { writeSlugHeadline } from './slug-headline.ts';

type DerivedHeadline = Pick<Article, 'headline' | 'opening'>;

/** Where an article without a headline stood, and where it lies. */
interface HeadlineClues {
  /** Its address on the web. */
  readonly url: string | null;
  readonly relativePath: string;
  readonly language: string;
}

/**
 * A headline for an article that has none: the name of a note, the words of its address, where they are a headline, else the sentence that
 * it begins with, whole, else the name of its file.
 */
export function deriveHeadline(body: ParsedBody, clues: HeadlineClues): DerivedHeadline {
  const named = readNoteName(clues.relativePath);
  if (named !== null) return { headline: named };
  const written = writeSlugHeadline(clues.url, clues.relativePath, body.text, clues.language);
  if (written !== null) return { headline: written };
  const { sentence, span } = findOpening(body);
  if (sentence === '') return { headline: nameFile(clues.relativePath) };
  return span === null ? { headline: sentence } : { headline: sentence, opening: span };
}

/** `2023-08-04-niger-coup.txt` names `niger coup`. */
function nameFile(relativePath: string): string {
  const stem = relativePath.slice(relativePath.lastIndexOf('/') + 1).replace(/\.[A-Za-z0-9]{1,8}$/, '');
  const words = stem.replace(/^\d{4}[-_]?\d{2}[-_]?\d{2}(?!\d)/, '').replace(/[-_]+/g, ' ');
  return cleanLine(words) || cleanLine(stem) || 'Untitled';
}

import { findFullName } from '../knowledge/gazetteer/full-names.ts';
import {
  type AnnotatedArticle,
  type Article,
  ENTITY_KINDS,
  type Mention,
  type Span,
} from '../model/model.ts';

/** What annotation finds in an article, which is known by the article's digest. */
export type Annotation = Omit<AnnotatedArticle, 'article'>;

/** Of a name, in UTF-16 code units. */
const LONGEST_NAME = 300;

/**
 * What is known of an article's annotation, made from nothing but what annotation may find in it: another machine may
 * have made the record, and whoever can write one must not write what a page says. So mentions are words of the text,
 * and their names words of it, too, or names of the gazetteer.
 *
 * @param json as it was kept
 * @returns `null` where it cannot be of this article: it is annotated anew
 */
export function acceptAnnotation(json: string, article: Pick<Article, 'text'>): Annotation | null {
  const found = parse(json);
  if (!isObject(found) || !Array.isArray(found.mentions) || !Array.isArray(found.sentences)) return null;
  const mentions = acceptAll(found.mentions, (one) => acceptMention(one, article.text));
  const sentences = acceptAll(found.sentences, (one) => acceptSpan(one, article.text));
  return mentions && sentences && { mentions, sentences };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** All of them, or none: in their order, without overlaps. */
function acceptAll<Part extends Span>(
  list: readonly unknown[],
  accept: (part: unknown) => Part | null,
): readonly Part[] | null {
  const parts: Part[] = [];
  let end = 0;
  for (const one of list) {
    const part = accept(one);
    if (part === null || part.start < end) return null;
    end = part.end;
    parts.push(part);
  }
  return parts;
}

function acceptSpan(found: unknown, text: string): Span | null {
  if (!isObject(found)) return null;
  const { start, end } = found;
  if (!isOffset(start) || !isOffset(end) || start >= end || end > text.length) return null;
  return { start, end };
}

function acceptMention(found: unknown, text: string): Mention | null {
  const span = acceptSpan(found, text);
  if (span === null || !isObject(found)) return null;
  const { start, end } = span;
  const { text: shown, form, name } = found;
  const kind = ENTITY_KINDS.find((one) => one === found.kind);
  if (kind === undefined || typeof name !== 'string' || shown !== text.slice(start, end)) return null;
  if (form !== undefined && form !== 'demonym') return null;
  if (!isNameOf(name, shown, kind, text)) return null;
  return { start, end, text: shown, kind, ...(form === undefined ? {} : { form }), name };
}

function isNameOf(name: string, shown: string, kind: Mention['kind'], text: string): boolean {
  if (name.trim() === '' || name.length > LONGEST_NAME) return false;
  if (name.split(/\s+/).every((word) => text.includes(word))) return true;
  return kind !== 'person' && [name, shown].some((form) => findFullName(kind, form) === name);
}

function isOffset(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

type Field = 'mentions' | 'sentences' | 'start' | 'end' | 'text' | 'kind' | 'form' | 'name';

function isObject(value: unknown): value is { readonly [Name in Field]?: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

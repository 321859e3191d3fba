/** Front matter of what is no article: a form for new ones, or a page that a program fills with a list of them. */
import type { Metadata } from './metadata.ts';

/** A value that is filled in when an article is begun. */
const BLANK =
  /^\s{0,4}["']?(?:[Tt]itle|[Dd]ate|created|created at|date created|pubDate|publishDate)["']?\s{0,4}[:=]\s{0,4}["']?(?:\{\{|<%|\{[A-Z_ÁÉÍÓÚÇÃÕ ]{2,40}\}|YYYY-MM-DD)/m;
/** Kinds of such pages, as themes call them. */
const LISTS =
  /^(?:archives?|tags?|tag-?cloud|categor(?:y|ies)|search|links?|friends?|blogroll|sitemap|home|index|list|taxonomy|terms|gallery|photos|guestbook|redirect|redirected|feed|404)$/i;
const KIND_FIELDS = ['layout', 'type', 'template'];

/**
 * @param source of the front matter
 * @returns for a message: `a form for new articles`; `null` where it heads an article
 */
export function nameNoArticle(
  metadata: Metadata,
  source: string,
  { text, isDated }: { readonly text: string; readonly isDated: boolean },
): string | null {
  if (!isDated && BLANK.test(source)) return 'a form for new articles';
  if (text !== '') return null;
  const kinds = KIND_FIELDS.flatMap((name) => metadata.get(name)?.values ?? []);
  const isList = kinds.some((kind) =>
    LISTS.test(
      kind
        .trim()
        .replace(/^.*\//, '')
        .replace(/\.\w{2,6}$/, ''),
    ),
  );
  return isList ? 'a page that a program fills' : null;
}

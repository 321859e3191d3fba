import { parseInertly } from '../../../../src/tools/browser/trusted-types.ts';
import { type Excerpt, type ExcerptPart, FIND } from '../../page/excerpt.ts';
import { findExcerpt } from '../../page/find-excerpt.ts';
import { element, linkTo } from '../say/element.ts';

/** In milliseconds. */
const PATIENCE = 8000;
/** So many words are looked for: a server may refuse an address that is longer. */
const MOST_MARKS = 24;

/**
 * Looks into an article for the place where words of it stand.
 *
 * @returns `null` where it could not be opened, or was not in time
 */
export async function openArticle(
  url: string,
  marks: readonly string[],
  signal: AbortSignal,
): Promise<Excerpt | null> {
  const looked = marks.slice(0, MOST_MARKS);
  try {
    return location.protocol.startsWith('http')
      ? await fetchExcerpt(url, looked, signal)
      : await askFrame(url, looked, signal);
  } catch {
    return null;
  }
}

/** Of a page that a server gives, the text alone is loaded. */
async function fetchExcerpt(
  url: string,
  marks: readonly string[],
  signal: AbortSignal,
): Promise<Excerpt | null> {
  const stop = new AbortController();
  const patience = setTimeout(() => stop.abort(), PATIENCE);
  signal.addEventListener('abort', () => stop.abort());
  const response = await fetch(linkTo(url), { signal: stop.signal });
  if (!response.ok) return null;
  const page = await response.text();
  clearTimeout(patience);
  return findExcerpt(parseInertly(page), marks);
}

/** A page of a disk may not read another: it opens it where nobody sees it, and that one tells what it has found. */
function askFrame(url: string, marks: readonly string[], signal: AbortSignal): Promise<Excerpt | null> {
  const query =
    marks.length === 0 ? `${FIND}=` : marks.map((mark) => `${FIND}=${encodeURIComponent(mark)}`).join('&');
  const frame = element('iframe', { hidden: '', src: `${linkTo(url)}?${query}` });
  return new Promise((resolve) => {
    const end = (excerpt: Excerpt | null) => {
      removeEventListener('message', listen);
      signal.removeEventListener('abort', giveUp);
      clearTimeout(patience);
      frame.remove();
      resolve(excerpt);
    };
    const listen = (event: MessageEvent<unknown>) => {
      if (event.source === frame.contentWindow) end(readMessage(event.data));
    };
    const giveUp = () => end(null);
    const patience = setTimeout(giveUp, PATIENCE);
    addEventListener('message', listen);
    signal.addEventListener('abort', giveUp);
    document.body.append(frame);
  });
}

/** What another page says is looked at before it is believed. */
function readMessage(message: unknown): Excerpt | null {
  const excerpt = readField(message, 'excerpt');
  const parts = readField(excerpt, 'parts');
  if (!Array.isArray(parts)) return null;
  return {
    anchor: readText(excerpt, 'anchor'),
    parts: parts.map(
      (part): ExcerptPart => ({
        text: readText(part, 'text') ?? '',
        isMarked: readField(part, 'isMarked') === true,
      }),
    ),
    language: readText(excerpt, 'language'),
    direction: readText(excerpt, 'direction'),
  };
}

const readField = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null
    ? Object.getOwnPropertyDescriptor(value, name)?.value
    : undefined;

function readText(value: unknown, name: string): string | null {
  const text = readField(value, name);
  return typeof text === 'string' ? text : null;
}

import { type PageDocument, tidyText } from '../dom.ts';
import { ForeignItems } from './foreign-items.ts';

/**
 * `<meta>` elements by their name, property, `itemprop` or `http-equiv`, in lower case; contents in order. Without those
 * in the items of other articles.
 */
export function readMetaElements(document: PageDocument): ReadonlyMap<string, readonly string[]> {
  const contents = new Map<string, string[]>();
  const foreign = new ForeignItems(document);
  for (const element of document.querySelectorAll('meta')) {
    if (element.getAttribute('itemprop') !== null && foreign.hold(element)) continue;
    const content = tidyText(element.getAttribute('content') ?? element.getAttribute('value'));
    if (content === null) continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(attribute)?.trim().toLowerCase();
      if (name === undefined || name === '') continue;
      const list = contents.get(name);
      if (list === undefined) contents.set(name, [content]);
      else list.push(content);
    }
  }
  return contents;
}

/** Content of the first of the names that is there. */
export function pickMeta(
  contents: ReadonlyMap<string, readonly string[]>,
  names: readonly string[],
): string | null {
  return pickAllMeta(contents, names)[0] ?? null;
}

/** All contents of the first of the names that is there. */
export function pickAllMeta(
  contents: ReadonlyMap<string, readonly string[]>,
  names: readonly string[],
): readonly string[] {
  return contents.get(names.find((name) => contents.has(name)) ?? '') ?? [];
}

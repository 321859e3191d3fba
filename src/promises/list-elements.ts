import { type DefaultTreeAdapterTypes, parse } from 'parse5';

interface ListedElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** All elements of a page, those in templates, too, as browsers read it. */
export function* listElements(html: string): Generator<ListedElement, void> {
  const open: DefaultTreeAdapterTypes.Node[] = [parse(html)];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if ('tagName' in node) {
      const attributes = node.attrs.map(({ prefix, name, value }) => [
        prefix ? `${prefix}:${name}` : name,
        value,
      ]);
      yield { name: node.tagName, attributes: new Map(attributes as [string, string][]) };
    }
    if ('content' in node) open.push(node.content);
    if ('childNodes' in node) open.push(...node.childNodes.toReversed());
  }
}

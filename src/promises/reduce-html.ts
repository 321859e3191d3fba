/** HTML of an article's text, reduced to what two ways to write the same have in common. */
import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const VOID: ReadonlySet<string> = new Set(['br', 'hr']);
/** What an article may link to. */
const WEB = /^(?:https?|mailto):/i;
const BLANKS_AT_BLOCKS = / ?(<\/?(?:p|h|ul|ol|li|blockquote|hr|br|pre|div)(?: \d+)?>) ?/g;

/**
 * HTML without what no reader sees, and without what holds of all articles: levels of headings are the page's, a heading
 * in a list or quotation is a strong paragraph, addresses in the archive's former place are not linked, a picture that is
 * not there is not shown, quotation marks and dashes are
 * as printers set them, and addresses are written in one way.
 */
export function reduceHtml(html: string): string {
  return join(parseFragment(html).childNodes);
}

/** The same of the text of an article's page. */
export function readArticleText(page: string): string {
  const found = find(parse(page).childNodes, (element) => classOf(element) === 'article-text');
  return found === null ? '' : join(found.childNodes);
}

function join(nodes: readonly Node[]): string {
  return reduceAll(nodes, { isCode: false, isContained: false }).replace(BLANKS_AT_BLOCKS, '$1').trim();
}

interface Surroundings {
  readonly isCode: boolean;
  readonly isContained: boolean;
}

function reduceAll(nodes: readonly Node[], around: Surroundings): string {
  return nodes.map((node) => reduce(node, around)).join('');
}

function reduce(node: Node, around: Surroundings): string {
  if ('value' in node) {
    const text = around.isCode ? node.value : reduceText(node.value);
    return text.replaceAll('<', '&lt;');
  }
  return 'tagName' in node ? reduceElement(node, around) : '';
}

function reduceText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/-*[–—]|-+/g, '-');
}

function reduceElement(element: Element, around: Surroundings): string {
  const { tagName: name, childNodes } = element;
  const inside = () => reduceAll(childNodes, around);
  // Dateline's own: the link to a paragraph, and what carries its address where it is a list or the like.
  if (classOf(element) === 'anchor' || name === 'img') return '';
  if (name === 'div' && attributeOf(element, 'id') !== null) return inside();
  if (VOID.has(name)) return `<${name}>`;
  if (/^h[1-6]$/.test(name))
    return around.isContained ? `<p><strong>${inside()}</strong></p>` : `<h>${inside()}</h>`;
  if (name === 'pre') {
    const text = reduceAll(childNodes, { ...around, isCode: true });
    return `<pre>${text
      .replace(/<\/?code>/g, '')
      .replace(/^\n/, '')
      .trimEnd()}</pre>`;
  }
  if (name === 'a') {
    const address = readAddress(element);
    return address === null ? inside() : `<a ${address}>${inside()}</a>`;
  }
  const isContained = around.isContained || name === 'li' || name === 'blockquote';
  const start = name === 'ol' ? attributeOf(element, 'start') : null;
  const mark = start === null || start === '1' ? name : `${name} ${start}`;
  return `<${mark}>${reduceAll(childNodes, { ...around, isContained })}</${name}>`;
}

function readAddress(element: Element): string | null {
  const address = attributeOf(element, 'href') ?? '';
  return WEB.test(address) ? new URL(address).href : null;
}

function classOf(element: Element): string {
  return attributeOf(element, 'class') ?? '';
}

function attributeOf({ attrs }: Element, name: string): string | null {
  return attrs.find((attribute) => attribute.name === name)?.value ?? null;
}

function find(nodes: readonly Node[], isIt: (element: Element) => boolean): Element | null {
  for (const node of nodes) {
    if (!('tagName' in node)) continue;
    const found = isIt(node) ? node : find(node.childNodes, isIt);
    if (found !== null) return found;
  }
  return null;
}

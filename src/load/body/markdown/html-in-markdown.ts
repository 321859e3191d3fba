/** HTML in Markdown: the text becomes a page, and is read as one. What looks like a tag and is none stays text. */
import MarkdownIt from 'markdown-it';
import definitions from 'markdown-it-deflist';
import footnotes from 'markdown-it-footnote';
import marks from 'markdown-it-mark';
import below from 'markdown-it-sub';
import above from 'markdown-it-sup';
import { escapeMarkup } from '../../../tools/text/character-references.ts';
import { wordSet } from '../../../tools/text/word-set.ts';
import { draftFragment } from '../../html/draft-fragment.ts';
import { isBlockName } from '../../html/elements/block-elements.ts';
import type { BlockDraft } from '../draft.ts';
import { BOX_MARK } from '../elements.ts';
import { readEmbeddings } from './markdown-picture.ts';

/** Elements that an end tag may miss. */
const LOOSE = wordSet(`
  area br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot colgroup rt rp
`);
const OTHERS = wordSet(`
  a abbr acronym address article aside audio b bdi bdo big blockquote button canvas caption center cite code data del
  details dfn div dl em fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 header hgroup i iframe ins kbd
  label legend main map mark math menu meter nav noscript object ol option picture pre progress q ruby s samp script
  section select small span strike strong style sub summary sup svg table template textarea time tt u ul var video
`);
const NAMES = `(?:${[...LOOSE, ...OTHERS].join('|')}|[a-z]+-[a-z-]+)(?=[\\s/>])`;
/** Signs of HTML: a tag in small letters, one that ends an element, one with an attribute. */
const TAGS: readonly RegExp[] = [
  new RegExp(`<${NAMES}[^<>]*>`),
  new RegExp(`</${NAMES}[^<>]*>`, 'i'),
  new RegExp(`<${NAMES}[^<>=]*=[^<>]*>`, 'i'),
];

/** Footnotes, definitions, marked words, `H~2~O` and `x^2^`: pages have elements for them. */
const EXTENDED =
  /\[\^[^[\]\s]+\]|\^\[[^\]\n]|^ {0,2}[:~][ \t]+\S|==[^\s=]|(?<=[\p{L}\p{N})])(?:~[^~\s]{1,30}~|\^[^^\s]{1,30}\^)/mu;
/** One of these stands in each of them; looking for them takes a tenth of the time. */
const SIGNS = ['^', '~', '==', '\n:'] as const;

/** Whether a text may hold HTML, or what is read by way of it. A company, `<IBM>` or `<DD>`, is no element. */
export function mayHoldHtml(source: string): boolean {
  if (source.includes('<') && TAGS.some((tag) => tag.test(source))) return true;
  return SIGNS.some((sign) => source.includes(sign)) && EXTENDED.test(source);
}

const ANY_TAG = new RegExp(`</?(${NAMES})[^<>]*>`, 'gi');

/** A text without its tags, where it is too large for them to be read. */
export function dropTags(source: string): string {
  return source.replace(ANY_TAG, (_, name: string) => (isBlockName(name.toUpperCase()) ? '\n\n' : ''));
}

/** Deeper nesting is no article's. */
const MAX_NESTING = 200;

const parser = new MarkdownIt({ html: true, linkify: false, typographer: false, maxNesting: MAX_NESTING });
parser.validateLink = () => true;
readEmbeddings(parser);
for (const extend of [footnotes, definitions, marks, below, above]) parser.use(extend);
const { image: writeImage } = parser.renderer.rules;
for (const rule of ['html_inline', 'html_block'] as const)
  parser.renderer.rules[rule] = (tokens, at, _, environment) =>
    markBoxes(keepTags(tokens[at]?.content ?? '', readEnded(environment)));

/** The title of a picture that is alone in its paragraph is its caption: `![](quay.jpg "The quay")`. */
const writePicture: NonNullable<typeof writeImage> = (tokens, at, options, environment, renderer) => {
  const picture = writeImage?.(tokens, at, options, environment, renderer) ?? '';
  const title = String(tokens[at]?.attrGet('title') ?? '').trim();
  const isAlone = tokens.every(
    ({ type, content }, index) => index === at || (type !== 'image' && content.trim() === ''),
  );
  return title === '' || !isAlone
    ? picture
    : `<figure>${picture}<figcaption>${escapeMarkup(title)}</figcaption></figure>`;
};

Object.assign(parser.renderer.rules, { image: writePicture });

/** What is folded up is read by itself, however much of the text it is. */
function markBoxes(html: string): string {
  return html.replace(/<(details(?=[\s>])|aside(?=\s*>))/gi, `<$1 ${BOX_MARK}`);
}

/** Names of elements that are ended somewhere in the text. */
function readEnded(environment: unknown): ReadonlySet<unknown> {
  const isKnown = typeof environment === 'object' && environment !== null && 'ended' in environment;
  return isKnown && environment.ended instanceof Set ? environment.ended : new Set();
}

/** @returns `null`: there is nothing to read in its HTML */
export function draftHtmlInMarkdown(source: string): readonly BlockDraft[] | 'too-large' | null {
  const tokens = parser.parse(source, {});
  const html = [...tokens, ...tokens.flatMap(({ children }) => children ?? [])].filter(({ type }) =>
    type.startsWith('html_'),
  );
  const ended = new Set(html.flatMap(({ content }) => listEnds(content)));
  return draftFragment(parser.renderer.render(tokens, parser.options, { ended }));
}

function listEnds(html: string): readonly string[] {
  return [...html.matchAll(/<\/([a-z][\w-]*)/gi)].map(([, name = '']) => name.toLowerCase());
}

/** Of what looks like a tag, only what is one: all else is text. */
function keepTags(html: string, ended: ReadonlySet<unknown>): string {
  return html.replace(
    /<(?:\/?([a-z][\w:.-]*)(\s[^<>=]*=)?|\?|!\[)/gi,
    (found, written: string | undefined, attribute: string | undefined) => {
      const name = written?.toLowerCase() ?? '';
      const isKnown = LOOSE.has(name) || OTHERS.has(name) || name.includes('-');
      const isOpen = LOOSE.has(name) && (name === written || attribute !== undefined);
      return isKnown && (isOpen || ended.has(name)) ? found : `&lt;${found.slice(1)}`;
    },
  );
}

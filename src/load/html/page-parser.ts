/** The parser of the HTML standard, but for elements that would take in the rest of a page: those no page means so. */
import { createRequire } from 'node:module';
import type { DefaultTreeAdapterMap, DefaultTreeAdapterTypes, ParserOptions, Token } from 'parse5';

const require = createRequire(import.meta.url);

type ParsedElement = DefaultTreeAdapterTypes.Element;

/** Their content is no markup; without an end tag, all that follows would be none. */
const RAW = ['title', 'style', 'script', 'textarea', 'iframe', 'noscript', 'noembed', 'noframes'] as const;
const ROOTS = new Set(['html', 'head', 'body']);
const CHOICES = new Set(['select', 'optgroup', 'option']);

/** Parses a page; gives the elements that have an end tag of their own, and do not end with what they stand in. */
export function parsePage(
  source: string,
  options: ParserOptions<DefaultTreeAdapterMap>,
): ReadonlySet<ParsedElement> {
  // It takes longer to load than most of the loader, and most archives have no pages.
  const { Parser, TokenizerMode, html } = require('parse5') as typeof import('parse5');
  const { UNKNOWN } = html.TAG_ID;
  const closed = new Set<ParsedElement>();
  const lastEnds = findLastEnds(source);
  const isXml = isXhtml(source);
  let hasFrames = false;
  let ending = '';

  class PageParser extends Parser<DefaultTreeAdapterMap> {
    override onStartTag(token: Token.TagToken): void {
      const name = token.tagName;
      if (name === 'frameset' && !this.#hasBody()) hasFrames = true;
      if (isFrames(name) || (name === 'hr' && this.#isInChoices())) return;
      // A list of choices would lose all tags in it.
      const lastEnd = lastEnds.get(name);
      const isEndless = lastEnd !== undefined && lastEnd < this.tokenizer.preprocessor.offset;
      if (name === 'select' || isEndless) token.tagID = UNKNOWN;
      super.onStartTag(token);
      if (isXml && token.selfClosing && !token.ackSelfClosing && !ROOTS.has(name)) this.#close(token);
    }

    override onEndTag(token: Token.TagToken): void {
      if (isFrames(token.tagName)) return;
      if (token.tagName === 'select') token.tagID = UNKNOWN;
      ending = token.tagName;
      super.onEndTag(token);
      ending = '';
    }

    override onItemPop(node: DefaultTreeAdapterTypes.ParentNode, isTop: boolean): void {
      if ('tagName' in node && node.tagName === ending) closed.add(node);
      super.onItemPop(node, isTop);
    }

    #close(token: Token.TagToken): void {
      this.tokenizer.state = TokenizerMode.DATA;
      this.onEndTag({ ...token, selfClosing: false, attrs: [] });
    }

    #hasBody(): boolean {
      return this.openElements.tagIDs.includes(html.TAG_ID.BODY);
    }

    #isInChoices(): boolean {
      const { current } = this.openElements;
      return current !== undefined && 'tagName' in current && CHOICES.has(current.tagName);
    }
  }

  /** A page of frames is read as by a browser that has none. */
  function isFrames(name: string): boolean {
    return hasFrames && (name === 'frameset' || name === 'noframes');
  }

  PageParser.parse(source, options);
  return closed;
}

/** What a page of XML is that a browser shows: there, `<title/>` has an end. */
export function isXhtml(source: string): boolean {
  return /^[\s\uFEFF]*<\?xml\s|<!doctype\s[^<>]*\bXHTML\b|<html\s[^<>]*\bxmlns\s?=/i.test(
    source.slice(0, 5000),
  );
}

function findLastEnds(source: string): ReadonlyMap<string, number> {
  const ends = new Map<string, number>(RAW.map((name) => [name, -1]));
  for (const { 1: name = '', index } of source.matchAll(new RegExp(`</(${RAW.join('|')})(?=[\\s/>])`, 'gi')))
    ends.set(name.toLowerCase(), index);
  return ends;
}

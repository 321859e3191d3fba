/** Markup of other programs → Markdown, by which it is read: reStructuredText, Org, AsciiDoc, and parted fields. */
import { findFrontMatter } from '../metadata/front-matter-block.ts';
import { translateAsciidoc } from './asciidoc/asciidoc.ts';
import { writeAsciidocHeader } from './asciidoc/asciidoc-header.ts';
import { translateOrg } from './org/org.ts';
import { unfoldFields } from './parted-fields.ts';
import { readPostDirective } from './rest/post-directive.ts';
import { translateRest } from './rest/rest.ts';

interface Markup {
  /** The lines of a text without its front matter. */
  readonly translate: (lines: readonly string[]) => readonly string[];
  /** Puts what heads a text in a manner of its own into front matter; `null` where there is none. */
  readonly head?: (lines: readonly string[]) => readonly string[] | null;
}

const REST: Markup = { translate: translateRest, head: readPostDirective };
const ASCIIDOC: Markup = { translate: translateAsciidoc, head: writeAsciidocHeader };
/** By the ending of a file's name. */
const MARKUPS: ReadonlyMap<string, Markup> = new Map([
  ['rst', REST],
  ['rest', REST],
  ['org', { translate: translateOrg }],
  ['adoc', ASCIIDOC],
  ['asciidoc', ASCIIDOC],
]);
/** Longer texts are read as they are written. */
const LONGEST = 2_000_000;

/** @returns `null`: it is no such markup */
export function translateMarkup(ending: string | null, text: string): string | null {
  const markup = MARKUPS.get(ending ?? '');
  if (markup === undefined || text.length > LONGEST) return unfoldFields(text);
  const written = text.split('\n');
  const lines = markup.head?.(written) ?? written;
  const block = findFrontMatter(lines);
  const body = block?.bodyLine ?? 0;
  return [...lines.slice(0, body), ...(block?.kept ?? []), ...markup.translate(lines.slice(body))].join('\n');
}

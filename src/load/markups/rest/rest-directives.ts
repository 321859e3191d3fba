/** Directives of reStructuredText, `.. figure:: quay.jpg`, as what Markdown and its notation have for them. */
import { wordSet } from '../../../tools/text/word-set.ts';
import { writeFigureTag } from '../../notation/tags/figure-tag.ts';
import { dedent } from './indentation.ts';

interface Directive {
  readonly name: string;
  readonly argument: string;
  /** The lines that stand further in. */
  readonly block: readonly string[];
}

const PICTURES = wordSet('image figure thumbnail lightbox');
const BOXES = wordSet(
  'note warning tip important hint caution danger attention error seealso admonition topic sidebar todo',
);
const QUOTES = wordSet('epigraph pull-quote highlights blockquote');
const CODES = wordSet('code code-block sourcecode highlight parsed-literal listing math literalinclude');
const FILMS = wordSet('youtube vimeo soundcloud gist');
const DROPPED = wordSet(`
  contents toctree include meta default-role index role title sectnum header footer class rst-class highlightlang
  currentmodule module tags categories post update comments postlist replace slides chart
`);
const OPTION = /^[ \t]*:([\w-]{1,30}):[ \t]*(?![ \t])(.*)$/;

export function writeDirective(
  { name, argument, block }: Directive,
  translate: (lines: readonly string[]) => readonly string[],
  inline: (text: string) => string,
): readonly string[] {
  const inner = dedent(block);
  const first = inner.findIndex((line) => !OPTION.test(line));
  const options = new Map(
    inner.slice(0, first === -1 ? inner.length : first).map((line) => {
      const [, key = '', value = ''] = OPTION.exec(line) ?? [];
      return [key, value];
    }),
  );
  const content = first === -1 ? [] : inner.slice(first);
  if (PICTURES.has(name)) {
    const source = argument.trim().replace(/^\{(?:static|filename|attach)\}/, '');
    return [
      writeFigureTag({ source, alt: options.get('alt') ?? '', caption: inline(content.join(' ').trim()) }),
    ];
  }
  if (CODES.has(name)) return ['~~~~', ...(content.length > 0 ? content : [argument]), '~~~~'];
  if (FILMS.has(name)) return [`{{< ${name} ${argument.trim()} >}}`];
  if (DROPPED.has(name)) return [];
  if (name === 'raw') return argument.trim() === 'html' ? content : [];
  const isTitled = name === 'admonition' || name === 'topic' || name === 'sidebar';
  const words = isTitled || argument === '' ? content : [argument, '', ...content];
  if (QUOTES.has(name)) return translate(words).map(quote);
  if (!BOXES.has(name)) return translate(content);
  return [
    `> [!${isTitled ? 'box' : name}] ${isTitled ? argument : ''}`.trimEnd(),
    ...translate(words).map(quote),
  ];
}

function quote(line: string): string {
  return `> ${line.replace(/^--[ \t]*(?=\S)/, '— ')}`;
}

/** Text that a page shows line by line as it is written: code and columns stay so; articles and poems are text. */
import { type BlockDraft, BREAK, type Fragment, markup, run } from '../../body/draft.ts';
import { draftPlainBlocks } from '../../body/plain.ts';
import { isElement, type PageElement } from '../dom.ts';
import type { FlowItem } from './flow.ts';

export function convertPreformatted(node: PageElement): readonly FlowItem[] {
  const text = (node.textContent ?? '').replace(/\r\n?/g, '\n').replace(/^\n/, '').trimEnd();
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (isCode(node, lines)) return [convertCode(text)];
  if (isVerse(lines)) return text.split(/\n\s*\n/).map(convertStanza);
  return draftPlainBlocks(text).map(convertDraft);
}

function convertCode(text: string): FlowItem {
  const code: Fragment = { kind: 'run', text, linked: false, literal: true };
  return {
    kind: 'element',
    block: 'code',
    fragments: [markup('<pre><code>'), code, markup('</code></pre>')],
  };
}

const NAMED_CODE =
  /\b(?:code|highlight\w{0,3}|language-\w{1,20}|prettyprint|brush|hljs|shiki|terminal|console)\b/i;
/** Signs that programs are full of; and words in columns. */
const OF_CODE = /[{}<>;=]|\s\/\/|^\s{0,40}[#$]\s|\(\)|\w\.\w+\(|_\w/;
const COLUMNS = /\S(?: {3,}|\t)\S/;
const MOST_OF_TEXT = 0.25;

function isCode(node: PageElement, lines: readonly string[]): boolean {
  const names = `${node.getAttribute('class') ?? ''} ${node.parentElement?.getAttribute('class') ?? ''}`;
  const holdsCode = Array.from(node.childNodes).some(
    (child) => isElement(child) && /^(?:CODE|SAMP|KBD)$/i.test(child.nodeName),
  );
  const odd = lines.filter((line) => OF_CODE.test(line) || COLUMNS.test(line)).length;
  return (
    holdsCode ||
    NAMED_CODE.test(names) ||
    odd > MOST_OF_TEXT * lines.length ||
    !/\p{L}{2}/u.test(lines.join(' '))
  );
}

const LONGEST_VERSE = 60;
const LONGEST_MEAN = 45;

function isVerse(lines: readonly string[]): boolean {
  const lengths = lines.map((line) => line.trim().length);
  const sum = lengths.reduce((total, length) => total + length, 0);
  return lines.length > 1 && Math.max(...lengths) <= LONGEST_VERSE && sum <= LONGEST_MEAN * lines.length;
}

function convertStanza(stanza: string): FlowItem {
  const lines = stanza.split('\n').map((line) => line.trim());
  const fragments = lines.flatMap((line, index) =>
    index === 0 ? [run(line)] : [markup('<br>'), BREAK, run(line)],
  );
  return { kind: 'segment', level: null, fragments, role: null };
}

function convertDraft({ kind, fragments, ruleBefore }: BlockDraft): FlowItem {
  if (ruleBefore === true) return { kind: 'rule' };
  if (kind === 'paragraph') return { kind: 'segment', level: null, fragments, role: null };
  return { kind: 'element', block: kind, fragments };
}

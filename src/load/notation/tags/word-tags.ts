/** Tags that hold words of a sentence: `{% post_link plan 'The plan' %}`, `{% label primary@deep water %}`. */
import { pickNamed, type Tag } from './tag.ts';

/** What stands for a tag: words, perhaps with Markdown. */
type Words = (tag: Tag) => string;

/** `{% u words %}`: all that follows. */
const all: Words = ({ rest }) => unquote(rest);
/** `{% span red, words %}`, `{% btn https://…, words, icon %}`: what stands behind the first comma. */
const second: Words = (tag) =>
  tag.named.size > 0
    ? (pickNamed(tag, ['text', 'label', 'title', 'content']) ?? '')
    : unquote(tag.rest.split(/,\s*/)[1] ?? tag.rest);
/** `{% hideInline words, button, … %}`. */
const first: Words = ({ rest }) => unquote(rest.split(/,\s*/)[0] ?? '');

const label: Words = ({ rest, plain }) => {
  const at = rest.indexOf('@');
  if (at >= 0) return rest.slice(at + 1).trim();
  return plain.length > 1 ? plain.slice(0, -1).join(' ') : rest;
};

/** `{% post_link the-plan %}` has no words but those of the address. */
const postLink: Words = ({ plain }) => {
  const [slug = '', ...words] = plain.filter((value) => value !== 'true' && value !== 'false');
  return words.length > 0 ? words.join(' ') : slug.replace(/^.*\//, '').replace(/[-_]+/g, ' ');
};

const LINKED = /^(?:https?:\/\/|\/|mailto:)\S+$/;

/** `{% link The notice https://… %}`, `{{< link "https://…" "The notice" >}}`; of a page's file nothing is known. */
const link: Words = (tag) => {
  const words = pickNamed(tag, ['text', 'title', 'content', 'caption']);
  const at = tag.plain.findIndex((value) => LINKED.test(value));
  const address = pickNamed(tag, ['href', 'url', 'src']) ?? tag.plain[at];
  const around = at > 0 ? tag.plain.slice(0, at) : tag.plain.slice(at + 1);
  const own = words ?? around.filter((value) => !/\.\w{2,5}$/.test(value)).join(' ');
  if (address === undefined || /[<>()]/.test(address)) return own;
  return own === '' ? address : `[${own.replace(/[[\]]/g, '')}](${address})`;
};

const repository: Words = (tag) => {
  const name = pickNamed(tag, ['repo', 'name']) ?? tag.plain[0] ?? '';
  const path = name.replace(/^https?:\/\/github\.com\//, '');
  return /^[\w.-]+\/[\w.-]+$/.test(path) ? `[${path}](https://github.com/${path})` : '';
};

/** In the margin, or shown when it is pointed at. */
const aside: Words = (tag) => {
  const words = pickNamed(tag, ['text', 'content']) ?? tag.plain.find((value) => value.includes(' '));
  return words === undefined ? '' : ` (${words})`;
};

/** The name of a part of which one is shown at a time. */
const tab: Words = (tag) => {
  const name = pickNamed(tag, ['name', 'title', 'label']) ?? unquote(tag.rest);
  return tag.isEnd || name === '' || name.length > 80 ? '\n\n' : `\n\n**${name.replace(/[*_]/g, '')}**\n\n`;
};

const ROWS: readonly (readonly [names: string, words: Words])[] = [
  ['u emp wavy del kbd psw nota sup sub mark hl keyboard highlight-text', all],
  ['span p text btn button btns checkbox radio', second],
  ['hideinline', first],
  ['label', label],
  ['post_link', postLink],
  ['link extlink ext-link external_link', link],
  ['github repo', repository],
  ['sidenote marginnote margin-note tooltip', aside],
  ['tab tabitem', tab],
];

export const WORD_TAGS: ReadonlyMap<string, Words> = new Map(
  ROWS.flatMap(([names, words]) =>
    names
      .split(' ')
      .map((name): [string, Words] => [name, (tag) => (tag.isEnd && words !== tab ? '' : words(tag))]),
  ),
);

function unquote(words: string): string {
  return (/^["'“]([^"']*)["'”]/.exec(words)?.[1] ?? words).trim();
}

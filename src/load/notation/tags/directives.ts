/** What stands for a film, a page or a card by the name of its site: `@[youtube](id)`, `::github{repo="ann/ferry"}`. */
import { sayBox } from './box-tags.ts';
import { MEANINGS } from './meanings.ts';
import { readTag } from './tag.ts';
import type { ReadNotation } from './template-tags.ts';

const EMBEDDED = /^[ \t]*(?:@\[|\[plugin:)([\w-]{1,30})\]\(([^()\s]+)(?:[^\S\n][^()\n]*)?\)[ \t]*$/gm;
const LEAF = /^[ \t]{0,3}::([a-z][\w-]{0,40})(?:\[([^[\]\n]*)\])?(?:\{([^{}\n]*)\})?[ \t]*$/gim;
/** `[https://example.org/page:embed:cite]`, `[f:id:ann:20210304:plain]`, as Hatena has them. */
const HATENA = /^[ \t]*\[((?:https?:\/\/|:contents|f:id:)[^[\]\n]*)\][ \t]*$/gm;
const SHOWN_BY_HATENA = /:(?:embed|title|cite)/;

export function readDirectives(text: string): ReadNotation {
  let removed: string | null = null;
  const say = (whole: string, name: string, content: string): string => {
    const known = MEANINGS.get(name.toLowerCase());
    const meaning = known === undefined || known === sayBox ? '' : known(readTag(`${name} ${content}`));
    const address = /https?:\/\/[^\s"']{1,1000}/.exec(content)?.[0] ?? '';
    if (meaning === '' && address === '') removed ??= whole.trim();
    return meaning === '' ? address : meaning;
  };
  const read = text
    .replace(EMBEDDED, (whole, name: string, content: string) => say(whole, name, content))
    .replace(LEAF, (whole, name: string, label = '', attributes = '') =>
      say(whole, name, `${label === '' ? '' : `title="${label}" `}${attributes}`),
    )
    .replace(HATENA, (whole, content: string) => readHatena(content) ?? whole);
  return { text: read, removed };
}

/** @returns the address that is shown, if any; `null`: nothing of Hatena's */
function readHatena(content: string): string | null {
  if (!content.startsWith('http')) return content === ':contents' || content.startsWith('f:id:') ? '' : null;
  const [address = '', ...options] = content.split(SHOWN_BY_HATENA);
  return options.length === 0 || /\s/.test(address) ? null : address;
}

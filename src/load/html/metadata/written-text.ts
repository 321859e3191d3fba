import { createRequire } from 'node:module';
import { decodeReferences } from '../../../tools/text/character-references.ts';
import { tidyText } from '../dom.ts';

const require = createRequire(import.meta.url);

const LONGEST = 5000;
/** Systems escape what is escaped already: `&amp;amp;#8217;`. */
const MOST_ESCAPES = 3;
/** Of those that stand in a headline or a name; `<3` is none. */
const TAG = /<\/?(?:a|b|br|cite|em|font|i|p|q|s|small|span|strong|sub|sup|u|wbr)(?:\s[^<>]{0,300})?\/?>/gi;
const UNSEEN = /[\u00AD\u200B\u2060\uFEFF]/g;

/** A value of a page's metadata as it was meant: without references that were escaped again, tags and soft hyphens. */
export function readWritten(value: string | null | undefined): string | null {
  let text = (value ?? '').slice(0, LONGEST);
  for (let count = 0; count < MOST_ESCAPES && text.includes('&'); count += 1)
    text = decodeReferences(text).replace(NAMED, decodeNamed);
  if (text.includes('<')) text = text.replace(TAG, ' ');
  return tidyText(text.replace(UNSEEN, ''));
}

/** `&uuml;` and whatever else HTML has a name for. */
const NAMED = /&[a-z]{2,8}\d{0,2};/gi;

function decodeNamed(reference: string): string {
  const { parseFragment } = require('parse5') as typeof import('parse5');
  const [node] = parseFragment(reference).childNodes;
  return node !== undefined && 'value' in node ? node.value : reference;
}

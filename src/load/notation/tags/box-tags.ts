/** Boxes that tags open and end: `{{< notice tip >}}`, `{% note info Mind the step %}`. */
import { escapeMarkup } from '../../../tools/text/character-references.ts';
import { wordSet } from '../../../tools/text/word-set.ts';
import { CLOSE_MARKED_BOX, OPEN_MARKED_BOX } from '../../body/elements.ts';
import { pickNamed, type Tag } from './tag.ts';

/** What a tag says of how its box looks, which no reader is told in words. */
const LOOKS = wordSet(`
  note notes info information tip warning danger success failure error important caution alert question bug quote example
  hint attention todo primary secondary default light dark neutral normal simple modern flat disabled solid outline open
  close closed expand expanded collapse collapsed folded true false left right center icon noicon inline end small large
  blue red green yellow orange purple pink cyan teal grey gray black white
`);
const ICON = /^[a-z\d]+(?:[-_][a-z\d]+)+$|^\p{Extended_Pictographic}/u;

/** What a tag opens or ends; all of it where it holds the words itself. */
export function sayBox(tag: Tag): string {
  if (tag.isEnd) return `\n\n${CLOSE_MARKED_BOX}\n\n`;
  const title = readTitle(tag);
  const head = title === '' ? '' : `**${escapeMarkup(title)}**\n\n`;
  const words = pickNamed(tag, ['text', 'content', 'body']);
  const open = `\n\n${OPEN_MARKED_BOX}\n\n${head}`;
  return words === null ? open : `${open}${words}\n\n${CLOSE_MARKED_BOX}\n\n`;
}

function readTitle(tag: Tag): string {
  const named = pickNamed(tag, ['title', 'header', 'heading', 'summary', 'caption', 'label']);
  if (named !== null) return cleanTitle(named);
  // `{% folding cyan open, See more %}`
  const [, behind] = /^[^,"']*,\s*([^,]{2,200})/.exec(tag.rest) ?? [];
  if (behind !== undefined && tag.named.size === 0) return cleanTitle(behind);
  const values = tag.plain.filter((value, index) => !isLook(value, tag.plain.slice(0, index)));
  const isQuoted = values.some((value) => value.includes(' '));
  return cleanTitle(isQuoted ? (values[0] ?? '') : values.join(' '));
}

/** Only at the beginning: `{% note info What to bring, and why no-one did %}`. */
function isLook(value: string, before: readonly string[]): boolean {
  return (
    (LOOKS.has(value.toLowerCase()) || ICON.test(value)) &&
    before.every((each) => LOOKS.has(each.toLowerCase()) || ICON.test(each))
  );
}

function cleanTitle(title: string): string {
  return title.replace(/[*_`]{1,3}/g, '').trim();
}

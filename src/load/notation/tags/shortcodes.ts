/** Shortcodes of WordPress in a text: `[caption]`, `[gallery ids="1,2"]`. */
import { wordSet } from '../../../tools/text/word-set.ts';
import { MEANINGS } from './meanings.ts';
import { readTag } from './tag.ts';
import type { ReadNotation } from './template-tags.ts';

/** What says nothing to a reader, beside what has a meaning. */
const SILENT = wordSet(`
  gallery playlist slideshow contact-form contact-form-7 gravityform mc4wp_form ninja_form wpforms formidable toc more
  nextpage button column columns row section one_half one_third two_third one_fourth clear divider spacer googlemaps
  wpgmza dropcap tabs tab accordion toggle spoiler table polldaddy poll adsense ad ads related_posts related-posts share
  sharing subscribe newsletter member members memberful paywall restrict sitemap wp_sitemap_page archives fusion_builder
  sc sourcecode portfolio slider rev_slider metaslider ngg ngg_images nggallery simple-author-box author
`);
/** Builders of pages have shortcodes for every part of one. */
const BUILDERS =
  /^(?:vc|et_pb|fusion|av|su|mk|tatsu|cs|x|ult|us|porto|vcex|dt|qode|edgtf|bsf|wpcode|elementor|siteorigin|td|ow|thrive)_/;
const SHORTCODE = /\[(\/?)([a-z][\w-]{1,40})((?:[ \t=][^[\]\n]{0,1500})?)\/?\](?![(:])/gi;
const ENDING = /\[\/([a-z][\w-]{1,40})\]/gi;
/** Without one, and without an end, words in brackets are words: `[note to editors]`. */
const ATTRIBUTE = /=|https?:/;
/** A program that wrote Markdown took them for words: `\\[caption id="attachment\\_7"\\]`. */
const ESCAPED = /\\\[(\/?(?:caption|gallery|embed|video|audio|playlist)(?:[ \t][^[\]\n]{0,500}?)?)\\\]/g;
const CAPTION =
  /\[caption\b([^[\]\n]{0,500})\]((?:[^[\]]|\[(?!caption\b)(?:!\[[^[\]\n]{0,500}\]\([^()\s]{0,1000}\)|[^[\]\n]{0,500})\]\(){0,3000})\[\/caption\]/gi;
/** Picture, perhaps linked, then its words. */
const PICTURED = /^\s*((?:<a\s[^<>]*>\s*)?<img\s[^<>]*>(?:\s*<\/a>)?)([\s\S]*)$/i;
const EMBEDDED =
  /\[(embed|video|youtube|audio)\b[^[\]\n]{0,300}\]\s*(https?:\/\/[^\s[\]]{1,1000})\s*\[\/\1\]/gi;

export function readShortcodes(written: string): ReadNotation {
  let removed: string | null = null;
  const text = written.includes('\\[')
    ? written.replace(ESCAPED, (_, tag: string) => `[${tag.replaceAll('\\', '')}]`)
    : written;
  const ended = new Set([...text.matchAll(ENDING)].map(([, name = '']) => name.toLowerCase()));
  const read = text
    .replace(CAPTION, (_, __, content: string) => writeCaption(content))
    .replace(EMBEDDED, (_, __, address: string) => `\n\n<iframe src="${address}"></iframe>\n\n`)
    .replace(SHORTCODE, (whole, slash: string, name: string, rest: string) => {
      const lower = name.toLowerCase();
      const isWritten = ended.has(lower) || ATTRIBUTE.test(rest);
      const meaning = isWritten ? MEANINGS.get(lower) : undefined;
      if (meaning !== undefined) return meaning(readTag(`${slash}${name}${rest.replace(/^=/, ' type=')}`));
      if (!SILENT.has(lower) && !BUILDERS.test(lower)) return whole;
      removed ??= whole;
      return '';
    });
  return { text: read, removed };
}

function writeCaption(content: string): string {
  const [, picture, words = ''] = PICTURED.exec(content) ?? [];
  return picture === undefined
    ? `\n\n${content.trim()}\n\n`
    : `\n\n<figure>${picture}<figcaption>${words.trim()}</figcaption></figure>\n\n`;
}

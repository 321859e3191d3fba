import type { KeptBody } from '../../model/bodies.ts';
import { BESIDE_TEXT, type Span } from '../../model/model.ts';
import type { ListedArticle, Sentence, TextPart } from '../../model/page-parts.ts';
import { cutAround, sentenceAround } from '../../tools/sentences/sentence-around.ts';

/** A sentence beyond this is cut around its first mention: some "sentences" are whole tables. */
const LONGEST = 420;
/** Most parts of sentences have none: to look is four times as fast as to replace each space by one. */
const UNEVEN_SPACE = /\s\s|[^\S ]/;

/** The first sentences, `most` of them, that hold an article's mentions of one entity, and how many mentions are beyond. */
export function quoteMentions(
  body: KeptBody,
  mentions: readonly Span[],
  most: number,
): Pick<ListedArticle, 'sentences' | 'more'> {
  const sentences: Sentence[] = [];
  let more = 0;
  for (let next = 0; next < mentions.length; ) {
    const sentence = sentenceAround(mentions[next]!, body);
    const hits: Span[] = [];
    do hits.push(mentions[next++]!);
    while (next < mentions.length && mentions[next]!.start < sentence.end);
    const block = body.blockAt(sentence.start);
    // A headline stands above its sentences anyway, and a caption speaks of its picture.
    if (block !== null && !BESIDE_TEXT.has(block.kind) && sentences.length < most)
      sentences.push({ anchor: block.anchor, parts: partsOf(body.text, sentence, hits) });
    else more += hits.filter((hit) => body.blockAt(hit.start) !== null).length;
  }
  return { sentences, more };
}

function partsOf(text: string, sentence: Span, hits: readonly Span[]): readonly TextPart[] {
  const shown = cutAround(sentence, text, hits[0]!, LONGEST);
  const parts: TextPart[] = [];
  const add = (part: string, hit: boolean): void => {
    if (part !== '') parts.push({ text: UNEVEN_SPACE.test(part) ? part.replace(/\s+/g, ' ') : part, hit });
  };
  let at = shown.start;
  if (shown.start > sentence.start) add('… ', false);
  for (const hit of hits) {
    if (hit.end > shown.end) break;
    add(text.slice(at, hit.start), false);
    add(text.slice(hit.start, hit.end), true);
    at = hit.end;
  }
  add(text.slice(at, shown.end), false);
  if (shown.end < sentence.end) add(' …', false);
  return parts;
}

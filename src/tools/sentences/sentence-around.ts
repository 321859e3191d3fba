import type { KeptBody } from '../../model/bodies.ts';
import type { Span } from '../../model/model.ts';

/** The sentence of a mention, without the dateline before it. */
export function sentenceAround(mention: Span, body: KeptBody): Span {
  const around = body.sentenceAt(mention.start);
  const sentence = around !== null && mention.end <= around.end ? around : mention;
  const words = body.blockAt(sentence.start)?.datelineEnd ?? sentence.start;
  return words > sentence.start && words <= mention.start ? { start: words, end: sentence.end } : sentence;
}

/**
 * The part of a sentence to show: all of it, or some words on both sides of a mention.
 *
 * @param longest some "sentences" are whole tables
 */
export function cutAround(sentence: Span, text: string, hit: Span, longest: number): Span {
  if (sentence.end - sentence.start <= longest) return sentence;
  const from = Math.max(sentence.start, hit.start - longest / 2);
  const to = Math.min(sentence.end, hit.end + longest / 2);
  const start = from === sentence.start ? from : text.indexOf(' ', from) + 1;
  const end = to === sentence.end ? to : text.lastIndexOf(' ', to);
  return { start: start > hit.start || start === 0 ? from : start, end: end < hit.end ? to : end };
}

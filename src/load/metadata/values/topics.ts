import { isStated, listTopicFields } from '../article-fields.ts';
import type { Field, Metadata } from '../metadata.ts';
import { cleanLabel } from './clean-value.ts';

/** Topics of all fields that hold some, each once however it is capitalised, as first written. */
export function listTags(metadata: Metadata): readonly string[] {
  const tags = new Map<string, string>();
  for (const field of listTopicFields(metadata)) {
    const isParted = !field.isHeader && PARTED_AT_BLANKS.some((name) => metadata.get(name) === field);
    for (const value of splitTopics(field, isParted).filter(isStated)) {
      const tag = cleanLabel(value.replace(/^\s*#/, ''), 100);
      if (tag !== '' && !tags.has(tag.toLowerCase())) tags.set(tag.toLowerCase(), tag);
    }
  }
  return [...tags.values()];
}

const HASHTAGS = /^\s*#[^\s#,;]+(?:[\s,;]+#[^\s#,;]+)*\s*$/;
/** `[[county news]] ferry`, as wikis have them. */
const LINKED = /^(?=.*\[\[)\s*(?:(?:\[\[[^\][,]{1,100}\]\]|[^\s[\],;]{1,100})(?:\s+|$)){1,50}$/;
const ORG_TAGS = /^\s*:(?:[^\s:]+:)+\s*$/;
/** Jekyll parts these at blanks; a topic of several words begins with a capital, mostly. */
const PARTED_AT_BLANKS = ['tags', 'categories'];
const SMALL_WORDS = /^[\p{Ll}\p{Lo}\p{N}][^\s,;]*(?:\s+[\p{Ll}\p{Lo}\p{N}][^\s,;]*)+$/u;

function splitTopics({ values, isList }: Field, isParted: boolean): readonly string[] {
  return values.flatMap((written) => {
    const value = isList ? written : written.replace(/^\s*\[(?!\[)([^[\]]*)\]\s*$/, '$1');
    if (HASHTAGS.test(value)) return value.split(/[\s,;]+/);
    if (isList) return [value];
    if (LINKED.test(value)) return value.match(/\[\[[^\][]*\]\]|[^\s[\]]+/g) ?? [];
    if (ORG_TAGS.test(value)) return value.split(':');
    return value.split(isParted && SMALL_WORDS.test(value.trim()) ? /\s+/ : /[,;\n，；、]/);
  });
}

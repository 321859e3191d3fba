import { isReadWell } from '../../knowledge/languages/is-read-well.ts';
import type { ReadBody } from '../../model/bodies.ts';
import type { ArticleHead, Body, Mention, Outline } from '../../model/model.ts';
import { columnOutlines } from '../../outline/column-outlines.ts';
import type { OutlineColumns } from '../../outline/columns.ts';
import { mentionsOf, outlineMentions } from '../../outline/outline-article.ts';
import { listOutlines } from '../../outline/read-outlines.ts';
import { countIn } from '../../tools/collections/count.ts';
import { listTexts } from '../../tools/columns/texts.ts';
import { gatherAgreedNames } from './agreed-names.ts';
import { type AgreedNameIndex, findAgreedNames, indexAgreedNames } from './find-agreed-names.ts';
import { listSurnames } from './short-names.ts';

/** Every noun has a capital: a surname by itself may be a word. */
const CAPITAL_NOUNS = /^(?:de|lb)(?:-|$)/i;

/**
 * Adds to articles in other languages than English the names that are known from the archive's articles in English,
 * where they stand word for word: full names, acronyms, places, and the surnames of people so found.
 */
export function addKnownNames(columns: OutlineColumns, readBody: ReadBody): OutlineColumns {
  if (listTexts(columns.languageNames).every(isReadWell)) return columns;
  const outlines = listOutlines(columns);
  const names = indexAgreedNames(gatherAgreedNames(chooseSources(outlines)));
  return columnOutlines(
    outlines.map((one) => (isInEnglish(one) ? one : addTo(one, readBody(one.body), names))),
  );
}

function isInEnglish({ article }: Outline): boolean {
  return isReadWell(article.language);
}

function primaryOf({ language }: ArticleHead): string {
  return language.split('-')[0] ?? '';
}

/** The articles whose names are believed: those in English or, where there are none, in the language of most. */
function chooseSources(outlines: readonly Outline[]): readonly Outline[] {
  const wellRead = outlines.filter(isInEnglish);
  if (wellRead.length > 0) return wellRead;
  const counts = new Map<string, number>();
  for (const { article } of outlines) countIn(counts, primaryOf(article));
  const [main] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0] ?? [];
  return outlines.filter(({ article }) => primaryOf(article) === main);
}

/** An article's mentions with those found added that touch none of them, or that hold some of them whole. */
function mergeMentions(own: readonly Mention[], found: readonly Mention[]): readonly Mention[] {
  const merged: Mention[] = [];
  let next = 0;
  for (const name of found) {
    while (next < own.length && own[next]!.end <= name.start) merged.push(own[next++]!);
    let last = next;
    while (last < own.length && own[last]!.start < name.end) last++;
    const inside = own.slice(next, last);
    const isWider = inside.every(
      ({ start, end }) => start >= name.start && end <= name.end && end - start < name.end - name.start,
    );
    if (!isWider) continue;
    merged.push(name);
    next = last;
  }
  return [...merged, ...own.slice(next)];
}

function addTo(one: Outline, body: Body, names: AgreedNameIndex): Outline {
  const found = findAgreedNames(body, names);
  if (found.length === 0) return one;
  const mentions = mergeMentions(mentionsOf(one), found);
  if (CAPITAL_NOUNS.test(one.article.language)) return { ...one, ...outlineMentions(body.text, mentions) };
  const surnames = findAgreedNames(body, indexAgreedNames(listSurnames(found)));
  return { ...one, ...outlineMentions(body.text, mergeMentions(mentions, surnames)) };
}

import type { EditionDate, Url } from '../../model/model.ts';
import type { Card, Illustration } from '../../model/page-parts.ts';
import type { ShownColumns } from '../../outline/archive-columns.ts';
import { HEADLINE_GIVEN, HEADLINE_OPENS, NO_TIME } from '../../outline/columns.ts';
import { listTexts, readTexts } from '../../tools/columns/texts.ts';
import type { IllustrationOf } from './illustrations.ts';

/** What makes the cards of articles: each as lists show it. */
export function createCardMaker(
  outlines: ShownColumns,
  urls: readonly Url[],
  dates: readonly (EditionDate | null)[],
  sourceOf: (row: number) => string | null,
  illustrationOf: IllustrationOf,
): (row: number) => Card {
  const headline = readTexts(outlines.headlines);
  const readable = readTexts(outlines.readables);
  const lead = readTexts(outlines.leads);
  const languages = listTexts(outlines.languageNames);
  return (row) => ({
    url: urls[row]!,
    headline: readable(row) || headline(row),
    headlineDerived: outlines.headlinesDerived[row] !== HEADLINE_GIVEN,
    ...(outlines.headlinesDerived[row] === HEADLINE_OPENS && { opens: true }),
    language: languages[outlines.languages[row]!]!,
    date: dates[row]!,
    time: sayTime(outlines.times[row]!),
    lead: lead(row),
    source: sourceOf(row),
    picture: leadOf(illustrationOf(row)),
  });
}

function leadOf(illustration: Illustration | null): Card['picture'] {
  return illustration?.pictures[illustration.lead ?? -1]?.file ?? null;
}

const pad = (number: number): string => String(number).padStart(2, '0');

/** @example sayTime(15 * 60 + 19) // '15:19' */
function sayTime(minutes: number): string | null {
  return minutes === NO_TIME ? null : `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

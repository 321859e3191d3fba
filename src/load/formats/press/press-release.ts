import { SURE_FORMS } from '../../../knowledge/organisations/legal-forms.ts';
import type { Problem } from '../../../model/model.ts';
import { problemAt, quoteValue } from '../../../model/problem.ts';
import { settleDate } from '../../dates/stated-date.ts';
import { type Draft, UNSTATED } from '../../draft.ts';
import { TEXT_ENDINGS } from '../../files/text-endings.ts';
import { cleanHeadline } from '../../headline/clean-headline.ts';
import { looksLikeTitle } from '../../headline/looks-like-title.ts';
import { readTitledBody } from '../../headline/titled-body.ts';
import { isBlank } from '../../sections/rule-line.ts';
import { type FileSection, locateLine } from '../../sections/section.ts';
import type { Format } from '../format.ts';
import { findReleaseFoot, isEndMark } from './release-foot.ts';
import { readCarriedHead, readReleaseHead } from './release-head.ts';

/** A statement for the press: `FOR IMMEDIATE RELEASE`, `Pressemitteilung Nr. 12/2019` above its headline. */
export const PRESS_RELEASE = {
  name: 'press-release',
  title: 'Press release',
  endings: TEXT_ENDINGS,
  read: readRelease,
} as const satisfies Format;

function readRelease(section: FileSection): Draft | null {
  const labelled = readReleaseHead(section);
  const carried = labelled ? null : readCarriedHead(section);
  const head = labelled ?? carried;
  if (!head) return null;
  const { above, contacts, stated, end } = head;
  const last = carried?.last ?? -1;
  const own = last === -1 ? section.lines : section.lines.slice(0, last);
  const foot = findReleaseFoot(own).filter((index) => index >= end);
  const out = new Set([...foot, last]);
  const below = section.lines.slice(end).filter((_, step) => !out.has(end + step));
  const titled = readTitledBody(section, partHeading(below));
  const place = stated && locateLine(section, stated.index);
  const settled = settleDate(stated && place && { ...stated, place }, {
    file: section.file,
    address: null,
    body: titled.body,
  });
  return {
    ...UNSTATED,
    ...titled,
    // Who makes a statement stands above its label; a headline there has none below.
    headline: titled.headline ?? (above === null ? null : cleanHeadline(above)),
    source: titled.headline === null ? null : (above ?? findCompany(section.lines, contacts)),
    ...settled,
    problems: [
      ...settled.problems,
      ...reportContacts(section, [
        ...contacts,
        ...foot.filter((index) => !isEndMark(section.lines[index] ?? '')),
      ]),
    ],
  };
}

/** A headline and what stands in a line below it, both without an end. */
function partHeading(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => !isBlank(line));
  const [title = '', deck = '', below = ''] = lines.slice(first, first + 3).map((line) => line.trim());
  if (deck === '' || below !== '' || !looksLikeTitle(title) || !looksLikeTitle(deck)) return lines;
  const heading = /^\p{Ll}/u.test(deck) ? [`${title} ${deck}`] : [title, '', deck];
  return [...heading, ...lines.slice(first + 2)];
}

/** Of those to call, the company that they are of: `Kell Instruments Inc.`. */
function findCompany(lines: readonly string[], contacts: readonly number[]): string | null {
  const names = contacts.map((index) => (lines[index] ?? '').trim());
  return (
    names.find((name) => {
      const words = name
        .toLowerCase()
        .replaceAll('.', '')
        .split(/[\s,]+/);
      return words.length > 1 && words.length <= MOST_WORDS && SURE_FORMS.has(words.at(-1) ?? '');
    }) ?? null
  );
}

const MOST_WORDS = 6;

function reportContacts(section: FileSection, contacts: readonly number[]): readonly Problem[] {
  const [first] = contacts;
  if (first === undefined) return [];
  const what = quoteValue((section.lines[first] ?? '').trim());
  const message = `${what} says whom to call or who answers for the text, so it is not shown.`;
  const hint = 'Write it into a sentence if it belongs to the article.';
  return [problemAt(locateLine(section, first), 'info', 'text/contact', message, hint)];
}

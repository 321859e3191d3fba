import { settleDate } from '../../dates/stated-date.ts';
import { type Draft, UNSTATED } from '../../draft.ts';
import { TEXT_ENDINGS } from '../../files/text-endings.ts';
import { cleanHeadline } from '../../headline/clean-headline.ts';
import { readTitledBody } from '../../headline/titled-body.ts';
import { type FileSection, locateLine } from '../../sections/section.ts';
import type { Format } from '../format.ts';
import { readReleaseHead } from './release-head.ts';

/** A statement for the press: `FOR IMMEDIATE RELEASE`, `Pressemitteilung Nr. 12/2019` above its headline. */
export const PRESS_RELEASE = {
  name: 'press-release',
  title: 'Press release',
  endings: TEXT_ENDINGS,
  read: readRelease,
} as const satisfies Format;

function readRelease(section: FileSection): Draft | null {
  const head = readReleaseHead(section);
  if (!head) return null;
  const { above, contacts, stated, end } = head;
  const below = section.lines.slice(end);
  const own = contacts.length === 0 ? below : [...below, '', ...contacts];
  const titled = readTitledBody(section, own);
  const place = stated && locateLine(section, stated.index);
  return {
    ...UNSTATED,
    ...titled,
    // Who makes a statement stands above its label; a headline there has none below.
    headline: titled.headline ?? (above === null ? null : cleanHeadline(above)),
    source: titled.headline === null ? null : above,
    ...settleDate(stated && place && { ...stated, place }, {
      file: section.file,
      address: null,
      body: titled.body,
    }),
  };
}

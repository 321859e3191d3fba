import { parseBody } from '../../body/body.ts';
import { settleDate } from '../../dates/stated-date.ts';
import { type Draft, UNSTATED } from '../../draft.ts';
import { TEXT_ENDINGS } from '../../files/text-endings.ts';
import { cleanHeadline } from '../../headline/clean-headline.ts';
import { type FileSection, locateLine } from '../../sections/section.ts';
import type { Format } from '../format.ts';
import { readSpeechHead } from './speech-head.ts';

/** What somebody said, below a heading of several lines: `Remarks of Governor Pell / at the Opening of … / June 14, 1962`. */
export const SPEECH = {
  name: 'speech',
  title: 'Speech',
  endings: TEXT_ENDINGS,
  read: readSpeech,
} as const satisfies Format;

function readSpeech(section: FileSection): Draft | null {
  const { file, lines } = section;
  const head = file.syntax === 'plain' ? readSpeechHead(section) : null;
  if (!head) return null;
  const { heading, speaker, kept, stated, end } = head;
  const own = [...kept.flatMap((line) => [line, '']), ...lines.slice(end)];
  const body = parseBody(own.join('\n'), file.syntax);
  const { index, ...date } = stated;
  return {
    ...UNSTATED,
    headline: cleanHeadline(heading),
    body,
    byline: speaker === null ? [] : [speaker],
    ...settleDate({ ...date, place: locateLine(section, index) }, { file, address: null, body }),
  };
}

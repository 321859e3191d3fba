import pc from 'picocolors';
import { showControls } from '../report/show-controls.ts';
import { countOf, formatCount } from '../words/count-text.ts';
import type { Verification } from './verify.ts';

/** Names beyond these are only counted: JSON has them all. */
const MOST_NAMES = 20;

/** What is to be told of some files: what they are, and their names. */
type Told = readonly [what: string, names: readonly string[]];

/** What was found, for people: a line for each part, and below it the files that are not as they should be. Ends in a line break. */
export function formatVerification({ site, cache, archive, holds }: Verification): string {
  const lines = [
    ...formatPart('Site', `${countOf(site.sound, 'file')} as published`, [
      ['altered', site.altered],
      ['missing', site.missing],
      ['not Dateline’s, and left alone', site.foreign],
    ]),
    ...(cache === null
      ? formatPart('Cache', 'none', [])
      : formatPart('Cache', `${countOf(cache.sound, 'file')} as kept`, [['damaged', cache.damaged]])),
    ...(archive === null
      ? formatPart('Archive', 'not compared: the data of the site that tells of it is not as published', [])
      : formatPart('Archive', `${countOf(archive.same, 'file')} as read for the site`, [
          ['altered since', archive.altered],
          ['gone since', archive.missing],
          ['new since', archive.added],
        ])),
    holds ? pc.green('All holds.') : pc.yellow('Not all holds. With --repair, it is built again.'),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function formatPart(name: string, sound: string, told: readonly Told[]): readonly string[] {
  const some = told.filter(([, names]) => names.length > 0);
  const counts = some.map(([what, names]) => `${formatCount(names.length)} ${what}`);
  return [
    `${pc.dim(name.padEnd(10))}${[sound, ...counts].join('; ')}`,
    ...some.flatMap(([what, names]) => [
      ...names.slice(0, MOST_NAMES).map((path) => `  ${what}: ${showControls(path)}`),
      ...(names.length > MOST_NAMES ? [`  … and ${formatCount(names.length - MOST_NAMES)} more`] : []),
    ]),
  ];
}

import type { Attack } from './attack.ts';
import { EDITORS_FILE_ATTACKS } from './editors-files.ts';
import { FRONT_MATTER_ATTACKS } from './front-matter.ts';
import { PAGE_ATTACKS } from './pages.ts';
import { RECORD_ATTACKS } from './records.ts';
import { TEXT_ATTACKS } from './texts.ts';

/** Every attack, by what it is written in. */
export const ATTACKS: readonly Attack[] = [
  ...FRONT_MATTER_ATTACKS,
  ...TEXT_ATTACKS,
  ...PAGE_ATTACKS,
  ...RECORD_ATTACKS,
  ...EDITORS_FILE_ATTACKS,
];

import { makePages, planSite } from '../../src/plan/plan.ts';
import { NO_DECISIONS } from '../../src/relate/decisions/decisions.ts';
import { relate } from '../../src/relate/relate.ts';
import { columnInTime } from '../relate/column-in-time.ts';
import type { Outlined } from '../relate/outlined.ts';
import { settings } from './archive-of.ts';

/** The URLs of all pages of an archive of these articles. */
export function listUrls({ outlines, readBody: read, readText }: Outlined): readonly string[] {
  const plan = planSite(relate(columnInTime(outlines), NO_DECISIONS, { read, readText }), settings);
  return [...makePages(plan)].map(({ url }) => url);
}

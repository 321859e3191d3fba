import type { NameGroup } from './name-group.ts';
import { hasLegalForm } from './name-key.ts';

/** A name has its legal form in so small a share of its mentions where it is none of a company by itself. */
const SELDOM = 1 / 8;

/** Whether a name stands without a legal form: `Pirelli SpA` is a company of its own beside Pirelli Cables. */
export function isMostlyBare(group: NameGroup): boolean {
  if (!group.names.some(hasLegalForm)) return true;
  let [all, formal] = [0, 0];
  group.visitSurfaces((surface, count) => {
    all += count;
    if (hasLegalForm(surface)) formal += count;
  });
  return formal <= all * SELDOM;
}

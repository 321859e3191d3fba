import type { Outline, ShownOutline } from '../model/model.ts';

/** Lets go of what only relating articles needs. */
export function showOutline({
  article,
  body,
  lead,
  bodyStart,
  forms,
  starts,
  relatedLines,
}: Outline): ShownOutline {
  return { article, body, lead, bodyStart, forms, starts, relatedLines };
}

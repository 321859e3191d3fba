import { HEADLINE_WORD_ROLES, type HeadlineDoubt } from '../../model/model.ts';

const BEGINS = 1;
const ROLE_BITS = 2;
const FLAG_BITS = 1 + ROLE_BITS;
const ROLE_MASK = (1 << ROLE_BITS) - 1;

/** A doubt as a number, as columns keep it. */
export function packDoubt({ start, role, begins }: HeadlineDoubt): number {
  return (start << FLAG_BITS) | (HEADLINE_WORD_ROLES.indexOf(role) << 1) | (begins ? BEGINS : 0);
}

export function openDoubt(packed: number): HeadlineDoubt {
  const role = HEADLINE_WORD_ROLES[(packed >> 1) & ROLE_MASK]!;
  return { start: packed >>> FLAG_BITS, role, begins: (packed & BEGINS) !== 0 };
}

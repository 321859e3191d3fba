import { type TokenSpan, TYPES } from '../../tagger/model/labels.ts';
import type { TokenTable } from '../../tagger/words/token-table.ts';

const PARTY = /^[DRI]$/;

/** The state of `D-Vt`, a senator's party and state; other names as they are. */
export function leaveParty({ forms }: TokenTable, name: TokenSpan): TokenSpan {
  const { from, to } = name;
  const hasParty = to - from > 2 && PARTY.test(forms[from]!.text) && forms[from + 1]!.text === '-';
  return hasParty ? { from: from + 2, to, type: TYPES.indexOf('LOC') } : name;
}

import { EXCHANGES } from '../knowledge/organisations/exchanges.ts';
import type { Mention } from '../model/model.ts';

const SPACE = 0x20;
const LESS = 0x3c;
const BRACKET = 0x28;
const APOSTROPHES: ReadonlySet<number> = new Set([0x27, 0x2019]);
/** `'s`, or an apostrophe and a blank. */
const POSSESSIVE = 2;
const LONGEST = 20;
const SIGN = /^(?:<([A-Z\d]{1,6}(?:\.[A-Z]{1,3})?)>|\(([A-Z\d]{1,6}\.[A-Z]{1,3})\))/;
const LISTED = new RegExp(String.raw`^\((${EXCHANGES}): ?([A-Z\d.]{1,8})\)`);

/**
 * Of each mention of an organisation, or of what was taken for somebody, by what its shares are listed where that stands right behind it: `BKO` of
 * `BAKER <BKO>`, `BMW.DE` of `BMW (BMW.DE)`, `NYSE:DE` of `Deere (NYSE: DE)`. `null` for all others.
 */
export function findShareSigns(text: string, mentions: readonly Mention[]): readonly (string | null)[] {
  return mentions.map(({ kind, end }) =>
    kind === 'place' ? null : signBehind(text, end, kind === 'person'),
  );
}

/** @param isPerson whether only a sign in pointed brackets says that it is none: `Imam Hussain (A.S)` */
function signBehind(text: string, end: number, isPerson: boolean): string | null {
  let at = APOSTROPHES.has(text.charCodeAt(end)) ? end + POSSESSIVE : end;
  if (text.charCodeAt(at) === SPACE) at++;
  const opening = text.charCodeAt(at);
  if (opening !== LESS && (isPerson || opening !== BRACKET)) return null;
  const behind = text.slice(at, at + LONGEST);
  const [, pointed, bracketed] = SIGN.exec(behind) ?? [];
  const [, exchange, listed] = LISTED.exec(behind) ?? [];
  return pointed ?? bracketed ?? (listed === undefined ? null : `${exchange}:${listed}`);
}

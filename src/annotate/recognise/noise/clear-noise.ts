import type { TokenSpan } from '../../tagger/model/labels.ts';
import type { TokenTable } from '../../tagger/words/token-table.ts';
import { endAtCountry } from './after-country.ts';
import { isGrade, isMoney } from './figures.ts';
import { leaveParty } from './party-of-state.ts';
import { partAtSeams } from './seams.ts';
import { isTicker } from './tickers.ts';

/**
 * Leaves out what names nobody though it is written like a name (what shares are listed by, money, grades of
 * debt), and lets names end where another begins.
 *
 * @param found in the order of the text
 */
export function clearNoise(table: TokenTable, found: readonly TokenSpan[]): readonly TokenSpan[] {
  const { sentences } = table;
  let at = 0;
  const parts = found.flatMap((name) => {
    while (sentences[at]!.to <= name.from) at++;
    const sentence = sentences[at]!;
    return partAtSeams(table, name, sentence).filter(
      (part) => !isTicker(table, part) && !isMoney(table, part) && !isGrade(table, part, sentence),
    );
  });
  return parts.map((name) => endAtCountry(table, leaveParty(table, name), parts));
}

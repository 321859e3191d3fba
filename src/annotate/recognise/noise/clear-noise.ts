import type { TokenSpan } from '../../tagger/model/labels.ts';
import type { TokenTable } from '../../tagger/words/token-table.ts';
import { endAtCountry } from './after-country.ts';
import { isGrade, isMoney, isOfTable } from './figures.ts';
import { findNotions } from './notions.ts';
import { leaveParty } from './party-of-state.ts';
import { partAtSeams } from './seams.ts';
import { isTicker } from './tickers.ts';

/**
 * Leaves out what names nobody though it is written like a name (what shares are listed by, money, grades of
 * debt, things that the article shortens), and lets names end where another begins.
 *
 * @param found in the order of the text
 */
export function clearNoise(table: TokenTable, found: readonly TokenSpan[]): readonly TokenSpan[] {
  const { sentences, words } = table;
  const notions = findNotions(table);
  let at = 0;
  const parts = found.flatMap((name) => {
    while (sentences[at]!.to <= name.from) at++;
    const sentence = sentences[at]!;
    return partAtSeams(table, name, sentence).filter(
      (part) =>
        !isTicker(table, part) &&
        !isMoney(table, part) &&
        !isOfTable(table, part) &&
        !isGrade(table, part, sentence) &&
        !(part.to - part.from === 1 && notions.has(words[part.from]!)),
    );
  });
  return parts.map((name) => endAtCountry(table, leaveParty(table, name), parts));
}

import { findPlaces } from '../../../knowledge/gazetteer/find-places.ts';
import { COMPANY_TAILS } from '../../../knowledge/organisations/legal-forms.ts';
import { type TokenSpan, TYPES } from '../../tagger/model/labels.ts';
import type { TokenTable } from '../../tagger/words/token-table.ts';
import { COUNTRY_OFFICES } from '../cues.ts';

const [PLACE, ORGANISATION] = [TYPES.indexOf('LOC'), TYPES.indexOf('ORG')];
/** A stop is put after it, and some papers then write the next word with a capital: `U.S. Officials`. */
const INITIALS = /^(?:\p{Lu}\.){2,}$/u;

/**
 * The country of `U.S. Officials`: initials with stops, and one word behind them that is no office and not the
 * rest of a company's name, for the article has none so called. Else the name as it is.
 */
export function endAtCountry(table: TokenTable, name: TokenSpan, names: readonly TokenSpan[]): TokenSpan {
  const { from, to, type } = name;
  const { forms } = table;
  if (type !== ORGANISATION || to - from !== 2 || !INITIALS.test(forms[from]!.text)) return name;
  if (COUNTRY_OFFICES.has(forms[to - 1]!.text.toLowerCase()) || forms[to]?.text === '<') return name;
  const [place] = findPlaces(forms[from]!.text);
  if (place?.type !== 'country' || isCompany(table, name, names)) return name;
  return { from, to: from + 1, type: PLACE };
}

/** Whether the article has a company whose name begins so: `U.S. Shoe Corp`. */
function isCompany({ forms, words }: TokenTable, { from }: TokenSpan, names: readonly TokenSpan[]): boolean {
  return names.some(
    (other) =>
      other.type === ORGANISATION &&
      other.to - other.from > 2 &&
      words[other.from] === words[from] &&
      words[other.from + 1] === words[from + 1] &&
      COMPANY_TAILS.has(forms[other.to - 1]!.text.toLowerCase()),
  );
}

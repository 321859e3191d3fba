import { CASING, type SentenceTokens, type TokenTable } from '../../tagger/words/token-table.ts';
import { type KindedName, putOver } from '../kinded-name.ts';

/** Behind the country of a television channel. */
const NUMBER = /^(?:[1-5]|24)$/;
/** What speaks of channels in the sentence: elsewhere a number behind a country is its score. */
const BROADCASTS = /^(?:channels?|television|tv|radio|broadcasters?|stations?)$/i;

/** Names with the channels of which the tagger has found but the country: `the television channels TF1 and France 2`. */
export function nameChannels(table: TokenTable, names: readonly KindedName[]): readonly KindedName[] {
  const { forms, sentences } = table;
  const channels: KindedName[] = [];
  let at = 0;
  for (const { from, to, kind } of names) {
    if (kind !== 'place' || !NUMBER.test(forms[to]?.text ?? '')) continue;
    while (sentences[at]!.to <= from) at++;
    const sentence = sentences[at]!;
    if (to < sentence.to && speaksOfChannels(table, sentence))
      channels.push({ from, to: to + 1, kind: 'organisation' });
  }
  return putOver(names, channels);
}

function speaksOfChannels({ forms }: TokenTable, { from, to, casing }: SentenceTokens): boolean {
  if (casing === CASING.upper) return false;
  for (let at = from; at < to; at++) if (BROADCASTS.test(forms[at]!.text)) return true;
  return false;
}

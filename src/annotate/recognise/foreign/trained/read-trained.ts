import { grammarOf } from '../../../../knowledge/languages/grammars.ts';
import type { ReadLanguage } from '../../../../knowledge/languages/read-languages.ts';
import type { Span } from '../../../../model/model.ts';
import { foldCase } from '../../../../tools/text/tokens.ts';
import { loadTagger } from '../../../tagger/load-tagger.ts';
import { type TokenSpan, TYPES } from '../../../tagger/model/labels.ts';
import { HINT } from '../../../tagger/words/hints.ts';
import type { TokenTable } from '../../../tagger/words/token-table.ts';
import { SIGN_BITS } from '../../../tagger/words/word-form.ts';
import { findExpansions, writeExpansions } from '../../expansions.ts';
import { type KindedName, spanOfTokens, textOf } from '../../kinded-name.ts';
import { agreeOnKinds } from '../../kinds/agree.ts';
import type { Recognition } from '../../name.ts';
import { markOneWay } from '../../one-marking.ts';
import { isOuterMark, KIND_OF } from '../../trim.ts';
import { withExpansions } from '../../with-expansions.ts';
import { isCountry } from '../place-names.ts';
import { completeKnown } from './complete-known.ts';
import { findEnglishName } from './find-english-name.ts';

/** Names in an article in a language other than English that the tagger has been trained for. */
export function readTrained(text: string, spans: readonly Span[], language: ReadLanguage): Recognition {
  const { table, names: labelled } = loadTagger(language).tag(text, spans);
  const { titles } = grammarOf(language);
  const trimmed = markOneWay(table, labelled).flatMap((name) => trimForeign(table, name, titles) ?? []);
  const expansions = findExpansions(table);
  const whole = completeKnown(table, withExpansions(trimmed, expansions), language);
  const names = agreeOnKinds(table, isAboutSport(table) ? whole : putCountriesRight(table, whole, language));
  return {
    names: names.map((name) => ({
      ...spanOfTokens(table, name),
      kind: name.kind,
      fullName: name.kind === 'person' ? null : findEnglishName(name.kind, textOf(table, name), language),
    })),
    expansions: writeExpansions(table, expansions),
  };
}

/** Share of words of sport from which on a country may be its team. */
const SPORT = 0.008;

function isAboutSport({ signs }: TokenTable): boolean {
  const count = signs.reduce((sum, own) => sum + ((own >> SIGN_BITS.hints) & HINT.sport ? 1 : 0), 0);
  return count > SPORT * signs.length;
}

/** A country that acts is its place, though papers mark it as a body: `Estados Unidos firmó el acuerdo`. */
function putCountriesRight(
  table: TokenTable,
  names: readonly KindedName[],
  language: ReadLanguage,
): readonly KindedName[] {
  return names.map((name) => {
    if (name.kind !== 'organisation') return name;
    const place = findEnglishName('place', textOf(table, name), language);
    return place !== null && isCountry(place) ? { ...name, kind: 'place' } : name;
  });
}

/** Leaves courtesy titles and outer marks outside a name; `null` where nothing is left. */
function trimForeign(
  { forms }: TokenTable,
  { from, to, type }: TokenSpan,
  titles: ReadonlySet<string>,
): KindedName | null {
  const kind = KIND_OF[TYPES[type]!];
  if (kind === null) return null;
  let [first, last] = [from, to];
  while (
    first < last &&
    (isOuterMark(forms[first]!) ||
      forms[first]!.text === '.' ||
      (kind === 'person' && last - first > 1 && titles.has(foldCase(forms[first]!.text))))
  )
    first++;
  while (last > first && isOuterMark(forms[last - 1]!)) last--;
  // `nommé Raymond Ndong Sima Premier ministre`
  if (kind === 'person' && last > first && beginsTitle(forms, last - 1)) last--;
  return last > first ? { from: first, to: last, kind } : null;
}

function beginsTitle(forms: TokenTable['forms'], at: number): boolean {
  return (
    /^(?:premier|première|primer|primera|primeiro|primeira)$/i.test(forms[at]!.text) &&
    /^minist/.test(forms[at + 1]?.text ?? '')
  );
}

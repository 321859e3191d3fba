import { LEGAL_FORMS } from '../../knowledge/organisations/legal-forms.ts';
import { wordSet } from '../../tools/text/word-set.ts';
import { CASING, type TokenTable } from '../tagger/words/token-table.ts';
import { CAPITAL, MATTER } from '../tagger/words/word-form.ts';
import { ORGANISATION_TAILS } from './cues.ts';
import { type Extent, type KindedName, putOver } from './kinded-name.ts';

/** What a hyphen puts before a name, and is no part of it. */
const PREFIXES = wordSet('non anti pro ex pre post mid corrected');
/** What papers are called behind the place that they are called after. */
const PAPERS = /^(?:Review|Times|Gazette|Weekly|Herald|Tribune|Chronicle|Observer)$/;

/**
 * Organisations with the word that a hyphen joins to them, `On-Line Software International Inc`, `Paraguay-Brazil Chamber
 * of Commerce`, and papers whose place alone was found: `Gulf of Guinea Review`.
 */
export function takeJoinedWords(table: TokenTable, names: readonly KindedName[]): readonly KindedName[] {
  const { forms, sentences } = table;
  const wholes: KindedName[] = [];
  let sentence = 0;
  names.forEach((name, at) => {
    const isHyphened = forms[name.from - 1]?.text === '-';
    const isPaper =
      name.kind === 'place' && names[at + 1]?.from !== name.to && PAPERS.test(forms[name.to]?.text ?? '');
    if (!isHyphened && !isPaper) return;
    while (sentences[sentence]!.to <= name.from) sentence++;
    const own = sentences[sentence]!;
    if (own.casing === CASING.upper) return;
    if (
      isPaper &&
      own.casing === CASING.normal &&
      name.to < own.to &&
      !forms[name.to - 1]!.text.endsWith('.')
    )
      wholes.push({ from: name.from, to: name.to + 1, kind: 'organisation' });
    const before = names[at - 1]?.to === name.from - 1 ? names[at - 1]!.from : name.from - 2;
    if (isHyphened && before >= own.from && isJoined(table, name)) wholes.push({ ...name, from: before });
  });
  return putOver(names, wholes);
}

/** Whether a hyphen without blanks joins a word with a capital to an organisation that is called as such are. */
function isJoined({ forms, starts, ends }: TokenTable, { from, to, kind }: KindedName): boolean {
  // `U.K.-based Gallaher Ltd`
  if (forms[from]!.capital === CAPITAL.none) return false;
  const { text, capital, matter } = forms[from - 2]!;
  const isGlued = ends[from - 2] === starts[from - 1] && ends[from - 1] === starts[from];
  if (kind !== 'organisation' || to - from < 2 || !isGlued) return false;
  if (matter !== MATTER.word || capital === CAPITAL.none || PREFIXES.has(text.toLowerCase())) return false;
  return isCalledSo(forms, { from: from + 1, to });
}

function isCalledSo(forms: TokenTable['forms'], { from, to }: Extent): boolean {
  for (let at = from; at < to; at++) {
    const word = forms[at]!.text.toLowerCase();
    if (LEGAL_FORMS.has(word) || ORGANISATION_TAILS.has(word)) return true;
  }
  return false;
}

import { LEGAL_FORMS } from '../../../knowledge/organisations/legal-forms.ts';
import { CASING, type SentenceTokens, type TokenTable } from '../../tagger/words/token-table.ts';
import { type KindedName, putOver } from '../kinded-name.ts';

const FIRST = 'First';
/** `'s`, `analyst`, `co-managed` */
const BANKS = /^(?:['’]s|analysts?|co)$/;

/**
 * Banks and the like whose names begin with `First`, which the tagger has left outside: `via First Boston`, `and First
 * Chicago Corp`. Where a sentence begins so, only before a legal form or what banks have and do, or where the article has the name elsewhere.
 */
export function completeFirst(table: TokenTable, names: readonly KindedName[]): readonly KindedName[] {
  const { forms, sentences } = table;
  const sure = new Set<number>();
  const begun: KindedName[] = [];
  const wholes: KindedName[] = [];
  let sentence = 0;
  names.forEach((name, at) => {
    if (name.kind === 'person' || forms[name.from - 1]?.text !== FIRST) return;
    while (sentences[sentence]!.to <= name.from) sentence++;
    const own = sentences[sentence]!;
    const from = name.from - 1;
    if (own.casing !== CASING.normal || from < own.from || (names[at - 1]?.to ?? 0) > from) return;
    const whole: KindedName = { from, to: name.to, kind: 'organisation' };
    if (
      BANKS.test(forms[name.to]?.text ?? '') ||
      isInside(table, from, own) ||
      LEGAL_FORMS.has(forms[name.to - 1]!.text.toLowerCase())
    ) {
      sure.add(table.hashWords(from, name.to));
      wholes.push(whole);
    } else begun.push(whole);
  });
  const again = begun.filter(({ from, to }) => sure.has(table.hashWords(from, to)));
  if (wholes.length === 0) return names;
  return putOver(
    names,
    [...wholes, ...again].sort((a, b) => a.from - b.from),
  );
}

/** Whether a word stands before a token in its sentence, rather than a mark behind which sentences begin. */
function isInside({ forms }: TokenTable, at: number, { from }: SentenceTokens): boolean {
  return at > from && /^[\p{L}\p{N},<('’]/u.test(forms[at - 1]!.text);
}

import type { TokenTable } from '../../tagger/words/token-table.ts';
import { CAPITAL, MATTER, type WordForm } from '../../tagger/words/word-form.ts';
import type { KindedName } from '../kinded-name.ts';

/** What plants have several of and count. */
const UNIT = /^(?:units?|trains?|reactors?)$/i;
const COUNT = /^(?:One|Two|Three|Four|Five|Six|No|I{1,3})$/;
/** What parties and companies have so many of: `Labour 30 pct`. */
const OF_COUNT = /^(?:pct|percent|points?|cents|and)$/;

/**
 * Names without what is counted of them: `Palo Verde` of `Palo Verde Unit 2`, which is a plant and stands somewhere;
 * `Conservatives` of `Conservatives 36` beside the party's name without a figure.
 */
export function leaveCounts(table: TokenTable, names: readonly KindedName[]): readonly KindedName[] {
  const { forms } = table;
  let left: KindedName[] | null = null;
  names.forEach((name, at) => {
    const own =
      endAtUnit(forms, name) ?? (isFigured(table, name, names) ? { ...name, to: name.to - 1 } : name);
    if (own === name) {
      left?.push(name);
      return;
    }
    left ??= names.slice(0, at);
    if (own.to > own.from) left.push(own);
  });
  return left ?? names;
}

/** A plant's name before its `Unit 2`, empty where it is but that; `null` where none is counted. */
function endAtUnit(forms: readonly WordForm[], { from, to, kind }: KindedName): KindedName | null {
  if (kind === 'person') return null;
  const isInside = isCount(forms[to - 1]);
  const unit = isInside ? to - 2 : to - 1;
  if (unit < from || !UNIT.test(forms[unit]!.text) || !(isInside || isCount(forms[to]))) return null;
  return { from, to: unit, kind: 'place' };
}

function isCount(form: WordForm | undefined): boolean {
  return form !== undefined && (form.matter === MATTER.number || COUNT.test(form.text));
}

/** Whether an organisation ends in a figure that is none of its name, for the article has it without. */
function isFigured(table: TokenTable, { from, to, kind }: KindedName, names: readonly KindedName[]): boolean {
  const { forms } = table;
  if (kind !== 'organisation' || to - from < 2 || forms[to - 1]!.matter !== MATTER.number) return false;
  // `CFC 1` is the club's first team.
  if (forms[to - 2]!.capital !== CAPITAL.first || !OF_COUNT.test(forms[to]?.text ?? '')) return false;
  const bare = table.hashWords(from, to - 1);
  return names.some(
    (one) => forms[one.to]?.matter !== MATTER.number && table.hashWords(one.from, one.to) === bare,
  );
}

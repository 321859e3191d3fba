import { NEWS_AGENCIES } from '../../../knowledge/organisations/news-agencies.ts';
import { wordSet } from '../../../tools/text/word-set.ts';
import { type TokenSpan, TYPES } from '../../tagger/model/labels.ts';
import { CASING, type SentenceTokens, type TokenTable } from '../../tagger/words/token-table.ts';
import { DASH } from '../token-signs.ts';

/** Where every word has a capital, these stand between names and in none. */
export const HEADLINE_VERBS = wordSet(`
  says said sees may will would could downgrades downgrade upgrades upgrade declares registers files sells buys wins
  gets completes acquires raises cuts seeks agrees rejects begins posts denies urges warns tells asks meets beat beats
  hits jails offers takes makes gives keeps wants expects approves reduces increases boosts lifts drops falls rises
  gains announces appoints elects resigns dies kills arrests joins leaves returns visits signs launches unveils
`);
const ORGANISATION = TYPES.indexOf('ORG');
/** In nobody's name: where somebody is. */
const WHERE = wordSet('in at from on');

/**
 * The names that were read as one over a seam: the sign that opens or closes the mark of a company
 * (`BORG-WARNER <BOR> HOLDINGS`), a dash with blanks around it (`BAKER - G-7`), a slash between people or places
 * (`Memphis/Cairo`), the verb of a headline (`MOODY'S MAY DOWNGRADE CAESARS`), the agency that is told something
 * (`told Reuters Congress …`), what stands between somebody and a place (`President Bazoum in Niamey`).
 */
export function partAtSeams(
  table: TokenTable,
  name: TokenSpan,
  { casing }: SentenceTokens,
): readonly TokenSpan[] {
  const isHeadline = casing !== CASING.normal;
  const parts: TokenSpan[] = [];
  let from = name.from;
  for (let at = name.from; at <= name.to; at++) {
    if (at < name.to && !isSeam(table, name, at, isHeadline)) continue;
    if (at > from) parts.push({ ...name, from, to: at });
    from = at + 1;
  }
  return parts
    .flatMap((part) => partAfterListener(table, part))
    .flatMap((part) => partFromPlace(table, part));
}

function isSeam(
  { forms, starts, ends }: TokenTable,
  { from, to, type }: TokenSpan,
  at: number,
  isHeadline: boolean,
): boolean {
  const { text } = forms[at]!;
  if (text === '<' || text === '>') return true;
  if (text === '/') return type !== ORGANISATION && TYPES[type] !== 'MISC';
  if (isHeadline && at > from && TYPES[type] !== 'LOC' && HEADLINE_VERBS.has(text.toLowerCase())) return true;
  const isInside = at > from && at + 1 < to;
  return isInside && DASH.test(text) && ends[at - 1]! < starts[at]! && ends[at]! < starts[at + 1]!;
}

/** `Reuters` and `Congress` of `told Reuters Congress would …` */
function partAfterListener({ forms }: TokenTable, name: TokenSpan): readonly TokenSpan[] {
  const { from, to } = name;
  const isListener =
    to - from > 1 &&
    forms[from - 1]?.text.toLowerCase() === 'told' &&
    NEWS_AGENCIES.has(forms[from]!.text.toLowerCase());
  if (!isListener) return [name];
  return [
    { from, to: from + 1, type: ORGANISATION },
    { ...name, from: from + 1 },
  ];
}

function partFromPlace({ forms }: TokenTable, name: TokenSpan): readonly TokenSpan[] {
  if (TYPES[name.type] !== 'PER') return [name];
  for (let at = name.from + 1; at + 1 < name.to; at++)
    if (WHERE.has(forms[at]!.text))
      return [
        { ...name, to: at },
        { ...name, from: at + 1, type: TYPES.indexOf('LOC') },
      ];
  return [name];
}

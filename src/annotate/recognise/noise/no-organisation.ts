import { LEGAL_FORMS } from '../../../knowledge/organisations/legal-forms.ts';
import { NEWS_AGENCIES } from '../../../knowledge/organisations/news-agencies.ts';
import { wordSet } from '../../../tools/text/word-set.ts';
import type { TokenTable } from '../../tagger/words/token-table.ts';
import { isAlone } from '../alone.ts';
import { type KindedName, textOf } from '../kinded-name.ts';

/** What statistics, loans and markets are spoken of by, and no body is. */
const NOTIONS = wordSet('gnp gdp frn frns pik psbr libor ecu ecus lbo ipo ppi vat mfn gsp');
/** Last words of what bodies make, measure or take, and are not. */
export const MADE = wordSet(
  'agreement agreements accord accords treaty act tax taxes product index requirement rate rates constitution dollar dollars award awards prize cup amendment resolution charter convention',
);
/** Last words of what people have, though it be written like a place. */
export const ILLS = wordSet('syndrome disease');
/** What is called after people and places, who are not meant: `the Richter scale`, `the Vienna conventions`. */
const CALLED_AFTER = wordSet('scale syndrome disease conventions protocol');
/** `SMEs`, `SDRs`, `Airbnbs`: more than one of what letters stand for. */
const SEVERAL = /^\p{Lu}{2,5}s$/u;
/** `Co`, `Inc.`, `S.A.`, but not `SPA`, which is the Saudi Press Agency. */
const WRITTEN_FORM = /^(?:\p{Lu}\p{Ll}+|(?:\p{L}\.)+\p{L}?)\.?$/u;

/**
 * Whether a name is none of an organisation though it was read as one (or as another kind): a measure, a treaty, an
 * illness, several of a kind, the form of a company whose name was not found, an agency that signs off.
 */
export function namesNobody(table: TokenTable, name: KindedName): boolean {
  const { forms } = table;
  const { from, to, kind } = name;
  const last = forms[to - 1]!.text.toLowerCase();
  if (kind !== 'person' && ILLS.has(last)) return true;
  if (kind === 'person' && forms[to]?.text === 'poll') return true;
  if (forms[to]?.text === 'More' && opensPage(table, name)) return true;
  if (kind !== 'organisation' && CALLED_AFTER.has(forms[to]?.text ?? '')) return true;
  if (to - from === 1 || forms[to - 1]!.text === '.') {
    const text = textOf(table, name);
    const bare = text.toLowerCase().replaceAll('.', '');
    if (LEGAL_FORMS.has(bare) && WRITTEN_FORM.test(text)) return true;
    if (kind === 'organisation' && NOTIONS.has(bare)) return true;
    if (kind !== 'person' && SEVERAL.test(text)) return true;
    return NEWS_AGENCIES.has(bare) && isAlone(table, name);
  }
  return kind === 'organisation' && MADE.has(last);
}

/** Whether a name is the head of a page's list, not of the article: `The Standard Channel` above `More>>`. */
function opensPage(table: TokenTable, { from, to }: KindedName): boolean {
  if (!/^(?:>+|»)$/.test(table.forms[to + 1]?.text ?? '')) return false;
  const hasArticle = /^the$/i.test(table.forms[from - 1]?.text ?? '');
  return isAlone(table, { from: hasArticle ? from - 1 : from, to });
}

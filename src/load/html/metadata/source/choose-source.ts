/** The name of the paper that an article is from, as its readers know it. */

import { pickWords } from '../../../../knowledge/marked-words.ts';
import { COMPANY_FORMS } from '../../../../knowledge/organisations/legal-forms.ts';
import { isDomain } from '../../../../tools/addresses/site-domain.ts';
import type { SiteNames } from './site-names.ts';
import { foldSite, listSpellings } from './site-spelling.ts';

/** The site's name before its publisher's; of several spellings of it the one that is written as a name. */
export function chooseSource({ stated, shown, written, isOfPublisher }: SiteNames): string | null {
  const [first = null] = stated;
  if (isOfPublisher && shown[0] !== undefined && !isWorse(shown[0], first ?? '')) return shown[0];
  if (first === null) return shown[0] ?? null;
  if (isOfCompany(first))
    return [...shown, ...stated].find((name) => !isOfCompany(name) && !isDomain(name)) ?? first;
  const other = findShownTwice(first, written);
  if (other !== null) return other;
  if (!isPoorlyWritten(first)) return findUsualSpelling(first, written);
  const keys = new Set(listSpellings(first));
  const others = [...stated, ...shown].filter((name) => !isPoorlyWritten(name));
  const isSame = (name: string) => listSpellings(name).some((key) => keys.has(key));
  return (
    others.find(isSame) ??
    stated.find((name) => !isPoorlyWritten(name) && shown.includes(name)) ??
    [...stated, ...shown].find((name) => /\p{Lu}/u.test(name) && isSame(name)) ??
    first
  );
}

/** The one name that the page shows, more than once, where it nowhere shows what its metadata state, such as the maker of sites. */
function findShownTwice(stated: string, written: readonly string[]): string | null {
  const keys = new Set(listSpellings(stated));
  if (written.some((name) => listSpellings(name).some((key) => keys.has(key)))) return null;
  const folded = written.map(foldSite);
  const twice = written.filter((name, index) => folded.indexOf(foldSite(name)) !== index);
  return new Set(folded).size === 1 ? (twice[0] ?? null) : null;
}

/** What the page itself writes more than once, where it never writes what its metadata state: `The Herald`, not `Herald`. */
function findUsualSpelling(name: string, written: readonly string[]): string {
  if (written.includes(name)) return name;
  const folded = foldSite(name);
  const same = written.filter((other) => foldSite(other) === folded);
  return same.find((other, index) => same.indexOf(other) !== index) ?? name;
}

function isWorse(name: string, other: string): boolean {
  return isPoorlyWritten(name) && !isPoorlyWritten(other);
}

/** An address, or no capital in it: `herald.example`, `euronews`. */
function isPoorlyWritten(name: string): boolean {
  return isDomain(name) || /^[\p{Ll}\d\s.-]+$/u.test(name);
}

const FORMS = new Set(pickWords(COMPANY_FORMS, {}));

/** `Islet Publishing Ltd`: a publisher, which readers do not know. */
function isOfCompany(name: string): boolean {
  const last = name.toLowerCase().replace(/[.,&]/g, ' ').trim().split(/\s+/).at(-1) ?? '';
  return FORMS.has(last) || /\bS\.\s?[AL]\.?(?:\s?U\.?)?$|\bS\.?p\.?A\.?$|\bKG$/u.test(name);
}

import { findFullName } from '../../../../knowledge/gazetteer/full-names.ts';
import { memoise } from '../../../../tools/collections/memoise.ts';
import { foldCase } from '../../../../tools/text/tokens.ts';
import { listPlaceNames } from '../place-names.ts';
import { findBody } from './body-names.ts';

/** `ABC` and `AP` are other bodies elsewhere. */
const ACRONYM = /^[\p{Lu}\d.&-]{1,5}$/u;
/** Accents are left out of capitals, `ETATS-UNIS`; the article of `Le Caire` may stand outside a name, and that of `L’Italie` inside. */
const ARTICLE = /^(?:l'|d'|la |le |les |el |o |a |os |as |die |der |das |de |het )/;

const placesOf = memoise(indexPlaces);

/** The full name, in English, of a place or an organisation by what a language calls it; `null` where none is known. */
export function findEnglishName(
  kind: 'place' | 'organisation',
  form: string,
  language: string,
): string | null {
  if (kind === 'organisation')
    return findBody(form, language) ?? (ACRONYM.test(form) ? null : findFullName(kind, form));
  const known = placesOf(language);
  const key = keyOf(form);
  return known.get(key) ?? known.get(key.replace(ARTICLE, '')) ?? findFullName(kind, form);
}

function keyOf(form: string): string {
  return foldCase(form.replaceAll('’', "'").replace(/\s+/g, ' '));
}

/** The first place that a name is given for has it. */
function indexPlaces(language: string): ReadonlyMap<string, string> {
  const index = new Map<string, string>();
  for (const { name, entity } of listPlaceNames(language))
    for (const key of [keyOf(name), keyOf(name).replace(ARTICLE, '')])
      if (!index.has(key)) index.set(key, entity.name);
  return index;
}

import { isCommonWord } from '../../../../knowledge/gazetteer/common-words.ts';
import { readRows } from '../../../../knowledge/gazetteer/read-resource.ts';
import type { ReadLanguage } from '../../../../knowledge/languages/read-languages.ts';
import { memoise } from '../../../../tools/collections/memoise.ts';
import { foldCase } from '../../../../tools/text/tokens.ts';
import { wordingOf } from '../../../tagger/languages/wordings.ts';
import { findLongest, hashPhrase } from '../../../tagger/words/phrases.ts';
import type { TokenTable } from '../../../tagger/words/token-table.ts';
import { CAPITAL } from '../../../tagger/words/word-form.ts';
import { type KindedName, putOver, textOf } from '../../kinded-name.ts';
import { listPlaceNames } from '../place-names.ts';
import { listBodies } from './body-names.ts';

/** Words of the longest name: `Communauté économique des États de l'Afrique de l'Ouest`. */
const LONGEST = 12;

/** Letters of the shortest organisation of the gazetteer that counts elsewhere: `ABC` and `AP` are other bodies there. */
const SHORTEST = 5;

interface Known {
  readonly name: string;
  readonly kind: 'organisation' | 'place';
}

const knownOf = memoise(indexKnown);

/**
 * Bodies of several countries are names as wholes, wherever the tagger has found less: `Union européenne`. An acronym
 * counts as it is written alone: `UA`, but not `Ua`. Places of several words are names where it has found nothing.
 */
export function completeKnown(
  table: TokenTable,
  names: readonly KindedName[],
  language: ReadLanguage,
): readonly KindedName[] {
  const index = knownOf(language);
  const wholes: KindedName[] = [];
  let [at, near] = [0, 0];
  for (const { from, to } of table.sentences)
    for (at = Math.max(at, from); at < to; at++) {
      if (table.forms[at]!.capital === CAPITAL.none) continue;
      const found = findLongest(table.forms, at, to, LONGEST, (hash) => index.get(hash));
      if (found === null) continue;
      const { name, kind } = found.known;
      const whole: KindedName = { from: at, to: found.to, kind };
      const isOne = found.to - at > 1 || isSpelled(textOf(table, whole), name);
      while (near < names.length && names[near]!.to <= at) near++;
      const isTaken =
        kind === 'place' ? (names[near]?.from ?? found.to) < found.to : isInside(whole, names[near]);
      if (!isOne || isTaken) continue;
      wholes.push(whole);
      at = found.to - 1;
    }
  return putOver(names, wholes);
}

/** `Cédéao` may be written `CEDEAO`. */
function isSpelled(text: string, name: string): boolean {
  return text === name || text === text.toUpperCase();
}

/** `Commission de l’Union africaine` has the union in its name. */
function isInside({ from, to }: KindedName, name: KindedName | undefined): boolean {
  if (name === undefined || name.kind === 'place') return false;
  return name.from <= from && name.to >= to && name.to - name.from > to - from;
}

/** Those that the gazetteer has in any language, `Netflix`, and that are no words. */
function listOrganisations(): readonly string[] {
  const names = readRows('organisations.tsv').map(([name = '']) => name);
  return names.filter(
    (name) => name.length >= SHORTEST && !name.startsWith('The ') && !isCommonWord(foldCase(name)),
  );
}

function indexKnown(language: ReadLanguage): ReadonlyMap<number, Known> {
  const { elides } = wordingOf(language);
  const places = [...listPlaceNames(language)].filter(({ name }) => name.includes(' '));
  const known: readonly Known[] = [
    ...places.map(({ name }): Known => ({ name, kind: 'place' })),
    ...listOrganisations().map((name): Known => ({ name, kind: 'organisation' })),
    ...listBodies(language).map((name): Known => ({ name, kind: 'organisation' })),
  ];
  return new Map(known.map((one) => [hashPhrase(one.name, elides)!, one]));
}

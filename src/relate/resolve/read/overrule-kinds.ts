import { findPlaces } from '../../../knowledge/gazetteer/find-places.ts';
import { loadGivenNames } from '../../../knowledge/gazetteer/given-names.ts';
import { ENTITY_KINDS, type NameForm } from '../../../model/model.ts';
import { countIn } from '../../../tools/collections/count.ts';
import { hasHonorific, hasLegalForm, keyOfName, keyOfOrganisation, singularOf } from '../names/name-key.ts';

const PERSON = ENTITY_KINDS.indexOf('person');
const PLACE = ENTITY_KINDS.indexOf('place');
const ORGANISATION = ENTITY_KINDS.indexOf('organisation');

/** A name that some articles write with a legal form is a company's where it is so often read as one, for each time as another… */
const SHARE = 1 / 4;
/** …and a name that begins as people's do, or is no more than a word, where it is so often. */
const CLEAR_SHARE = 1;
/** So often must a word or two begin names of companies: `Dome` of Dome Petroleum, `Dean Witter` of Dean Witter Reynolds. */
const FEWEST_HEADS = 4;

/** What the archive says of companies, by the keys of organisations. */
interface Evidence {
  /** Mentions with a legal form, `E.F. Hutton and Co`. */
  readonly companies: ReadonlyMap<string, number>;
  /** Mentions of organisations. */
  readonly organisations: ReadonlyMap<string, number>;
  /** Mentions as people or places. */
  readonly others: ReadonlyMap<string, number>;
  /** Mentions of companies of several words, by the first of them, and the first two. */
  readonly heads: ReadonlyMap<string, number>;
  /** Last words of people's full names. */
  readonly surnames: ReadonlySet<string>;
}

/**
 * Overrules what single articles made of companies: a name that the archive writes with a legal form elsewhere is read
 * as a company's, though some article took it for a person (`E.F. Hutton`) or a place (`Bramalea`). So is a single word
 * that no person of the archive bears as a surname, nor any place of the gazetteer, if it is mostly read as an
 * organisation, or begins the names of companies (`Shearson`, `Dome`).
 *
 * @param kinds by form, places in `ENTITY_KINDS`
 * @param counts mentions of each form
 * @returns the same, but for companies
 */
export function overruleKinds(
  forms: readonly NameForm[],
  kinds: Uint8Array,
  counts: Uint32Array,
): Uint8Array {
  const evidence = gatherEvidence(forms, kinds, counts);
  if (evidence.companies.size === 0) return kinds;
  const ruled = kinds.slice();
  for (let form = 0; form < forms.length; form++)
    if (
      kinds[form] !== ORGANISATION &&
      counts[form]! > 0 &&
      isCompanyByArchive(forms[form]!, kinds[form]!, evidence)
    )
      ruled[form] = ORGANISATION;
  return ruled;
}

function gatherEvidence(forms: readonly NameForm[], kinds: Uint8Array, counts: Uint32Array): Evidence {
  const [companies, organisations, others, heads] = [
    new Map<string, number>(),
    new Map<string, number>(),
    new Map<string, number>(),
    new Map<string, number>(),
  ];
  const surnames = new Set<string>();
  for (let form = 0; form < forms.length; form++) {
    const count = counts[form]!;
    if (count === 0) continue;
    const { name } = forms[form]!;
    const key = keyOfOrganisation(name);
    if (kinds[form] !== ORGANISATION) {
      countIn(others, key, count);
      if (kinds[form] === PERSON) noteSurname(name, surnames);
      continue;
    }
    countIn(organisations, key, count);
    if (!hasLegalForm(name)) continue;
    countIn(companies, key, count);
    const first = key.indexOf(' ');
    const second = first < 0 ? -1 : key.indexOf(' ', first + 1);
    if (first > 0) countIn(heads, key.slice(0, first), count);
    if (second > 0) countIn(heads, key.slice(0, second), count);
  }
  return { companies, organisations, others, heads, surnames };
}

/** A surname is borne with a given name; behind initials alone it may be a company's. */
function noteSurname(name: string, surnames: Set<string>): void {
  const words = keyOfName(name).split(' ');
  if (words.length > 1 && words[0]!.length > 1) surnames.add(singularOf(words.at(-1)!));
}

function isCompanyByArchive({ name, form }: NameForm, kind: number, evidence: Evidence): boolean {
  if (form === 'demonym') return false;
  const key = keyOfOrganisation(name);
  const companies = evidence.companies.get(key) ?? 0;
  const heads = evidence.heads.get(key) ?? 0;
  const isWord = !key.includes(' ');
  if (companies === 0 && heads < FEWEST_HEADS && !isWord) return false;
  if (kind === PLACE ? findPlaces(name).length > 0 : hasHonorific(name)) return false;
  const others = evidence.others.get(key) ?? 0;
  if (!isWord) {
    const words = key.split(' ');
    const isLikePerson = kind === PERSON && words.length === 2 && loadGivenNames().has(words[0]!);
    if (companies > 0 && companies >= others * (isLikePerson ? CLEAR_SHARE : SHARE)) return true;
    return heads >= FEWEST_HEADS && heads >= others * CLEAR_SHARE;
  }
  if (evidence.surnames.has(key)) return false;
  if (heads >= FEWEST_HEADS && heads >= others * SHARE) return true;
  return companies > 0 && (evidence.organisations.get(key) ?? 0) >= others * CLEAR_SHARE;
}

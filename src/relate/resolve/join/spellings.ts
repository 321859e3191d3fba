import type { NameEvidence } from '../../../model/name-account.ts';
import { Buckets, hashOn } from '../names/buckets.ts';
import { findTogether, speaksAgainst, tellCompany } from '../names/company.ts';
import type { NameGroup } from '../names/name-group.ts';
import { withoutSuffix } from '../names/name-key.ts';
import { familiarForms, mayBeOneGivenName } from '../names/shortened/nicknames.ts';
import { consonantsOf, soundAlike } from '../names/sound-alike.ts';
import type { JoinRow } from './join-step.ts';

/** People whose names meet under one key; more than these are no spellings of each other. */
const FULLEST_BUCKET = 60;
/** Two given names that sound alike before one surname, of so many consonants in all, are hardly ever two people's… */
const LONG = 6;
/** …other names that do, only where the same others are named with both. */
const LEAST_SHARE = 0.1;

/** A person's full name in its parts. */
interface Person {
  readonly group: NameGroup;
  readonly given: string;
  readonly middle: readonly string[];
  readonly surname: string;
}

function readPerson(group: NameGroup): Person | null {
  const words = withoutSuffix(group.words);
  const [given, ...middle] = words;
  const surname = middle.pop();
  if (group.kind !== 'person' || group.split || given === undefined || surname === undefined) return null;
  return given.length < 2 ? null : { group, given, middle, surname };
}

/** Hashes of keys under which a name meets its spellings: by sound, by nickname, and by the order of its words. */
function bucketsOf({ given, middle, surname }: Person): readonly number[] {
  return [
    hashOn(hashOn(1, consonantsOf(given)), consonantsOf(surname)),
    ...familiarForms(given).map((form) => hashOn(hashOn(2, form), surname)),
    middle.reduce((sum, word) => sum + hashOn(3, word), hashOn(3, given) + hashOn(3, surname)) | 0,
  ];
}

function putSurnameFirst({ given, middle, surname }: Person): string {
  return [surname, given, ...middle].join(' ');
}

function fitMiddles(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return true;
  if (a.length !== b.length) return false;
  return a.every((word, i) => {
    const other = b[i]!;
    return word.length === 1 || other.length === 1 ? word[0] === other[0] : soundAlike(word, other);
  });
}

/**
 * How two different full names may be one; `null` where they may not.
 *
 * @param isLone whether all who bear a surname may have one given name
 */
function compareNames(
  a: Person,
  b: Person,
  isLone: (surname: string) => boolean,
): { readonly kind: 'order' | 'nickname' | 'sound'; readonly strong: boolean } | null {
  const turned = a.given === b.surname && a.surname === b.given && a.middle.join() === b.middle.join();
  if (turned || putSurnameFirst(b) === a.group.key || putSurnameFirst(a) === b.group.key)
    return { kind: 'order', strong: true };
  if (!fitMiddles(a.middle, b.middle)) return null;
  const sameSurname = a.surname === b.surname;
  if (!sameSurname && !soundAlike(a.surname, b.surname)) return null;
  if (a.given !== b.given && !soundAlike(a.given, b.given)) {
    if (!sameSurname || !mayBeOneGivenName(a.given, b.given)) return null;
    return { kind: 'nickname', strong: isLone(a.surname) };
  }
  if (sameSurname && a.given === b.given) return null;
  const letters = consonantsOf(a.given).length + consonantsOf(a.surname).length;
  return { kind: 'sound', strong: sameSurname && letters >= LONG };
}

/**
 * Joins spellings of one person's full name: transliterations (`Moammar Khadafy`, `Muammar Gaddafi`), nicknames
 * (`Bill Clinton`, `William Clinton`), and surnames put first. Short names need company in common; names whose
 * company speaks against it are told to the editor instead.
 */
export const SPELLINGS = {
  step: 'spellings',
  asksEditor: true,
  *propose({ groups, company, entityOf, pathOf }) {
    const buckets = new Buckets<Person, number>();
    /** By surname, the forms that the given names of all who bear it have in common. */
    const givenForms = new Map<string, readonly string[]>();
    const isLone = (surname: string): boolean => givenForms.get(surname)!.length > 0;
    for (const group of groups) {
      const person = readPerson(group);
      if (person === null) continue;
      const forms = familiarForms(person.given);
      const others = givenForms.get(person.surname) ?? forms;
      givenForms.set(
        person.surname,
        others.filter((form) => forms.includes(form)),
      );
      for (const key of bucketsOf(person)) buckets.add(key, person);
    }
    for (const [a, b] of buckets.pairs(FULLEST_BUCKET)) {
      const likeness = compareNames(a, b, isLone);
      const [one, other] = [a.group, b.group];
      if (likeness === null || entityOf(one.index) === entityOf(other.index)) continue;
      const apart = company.withWords([a.surname, b.surname]);
      const shared = company.compare(one.articles, other.articles, apart);
      const strong = likeness.strong && !speaksAgainst(shared);
      // One article may well have the familiar name beside the other, where somebody is quoted.
      const mayMeet = strong || likeness.kind === 'nickname';
      const together = mayMeet ? null : findTogether(one, other);
      const told = shared.share >= LEAST_SHARE && shared.evident && together === null;
      const why: [NameEvidence, ...NameEvidence[]] = [
        { kind: likeness.kind },
        tellCompany(shared, strong ? null : LEAST_SHARE),
      ];
      if (together !== null) why.push({ kind: 'together', path: pathOf(together) });
      yield { a: one.index, b: other.index, sure: (told || strong) && !shared.otherField, why };
    }
  },
} as const satisfies JoinRow;

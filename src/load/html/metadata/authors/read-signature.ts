/** A line that says who wrote an article → the names in it. */

import { readDesk } from '../../../../knowledge/signatures/desk.ts';
import { isNamedDesk } from '../../../../knowledge/signatures/is-agency.ts';
import { isSurelyPerson } from '../../../../knowledge/signatures/is-surely-person.ts';
import { ROLE_WORD } from '../../../../knowledge/signatures/signature-words.ts';
import { turnName } from '../../../../knowledge/signatures/turn-name.ts';
import { foldLetters } from '../../../../tools/text/tokens.ts';
import { writeInReadingCase } from '../../../reading-case.ts';
import { classifyName } from './classify-name.ts';
import { readBareName } from './read-bare-name.ts';
import { beginsWithAnd, dropAnd, type SignedPart, splitNames, splitSignature } from './split-signature.ts';

/** Who is named. */
export interface Signature {
  readonly persons: readonly string[];
  /** Papers, agencies and desks. */
  readonly others: readonly string[];
  /** A word like `By` stands before a person's name. */
  readonly isSigned: boolean;
}

const MOST_NAMES = 20;

/**
 * @param text with `BOUNDARY` where elements begin and end
 * @param isSite whether a name is that of the site itself
 */
export function readSignature(text: string, isSite: (name: string) => boolean): Signature {
  const reader = new SignatureReader(isSite);
  for (const part of splitSignature(text)) reader.read(part);
  const { persons, others, isSigned } = reader;
  return { persons, others, isSigned };
}

/** Keeps the names that were read: what follows a person may be a place. */
class SignatureReader {
  readonly #isSite: (name: string) => boolean;
  readonly #persons = new Map<string, string>();
  readonly #others = new Map<string, string>();
  #isSigned = false;

  constructor(isSite: (name: string) => boolean) {
    this.#isSite = isSite;
  }

  get isSigned(): boolean {
    return this.#isSigned;
  }

  get persons(): readonly string[] {
    return [...this.#persons.values()];
  }

  get others(): readonly string[] {
    return [...this.#others.values()];
  }

  read({ text, isSigned, isBehind }: SignedPart): void {
    // `The Ledger and Mail`
    if (this.#isSite(text) && !isSurelyPerson(text)) return;
    if (isSigned && isNamedDesk(text)) {
      this.#add(text, this.#others);
      return;
    }
    // Behind who signed stand sections and links: `by jdoe | Gardens | Comments`.
    if (this.#isSigned && !isSigned && !isBehind && ONE_WORD.test(text) && !beginsWithAnd(text)) return;
    // What stood before is a section, or who put it there: `Gardens / By Jane Doe`.
    const isFirst = isSigned && !this.#isSigned;
    const before = isFirst ? [...this.#persons] : [];
    if (isFirst) this.#persons.clear();
    const count = this.#persons.size;
    const turned = turnName(text);
    if (turned !== null) this.#add(writeInReadingCase(turned), this.#persons);
    else this.#readLists(splitNames(text), isBehind);
    if (this.#persons.size > count) this.#isSigned ||= isSigned;
    else for (const [folded, name] of before) this.#persons.set(folded, name);
  }

  /**
   * Behind a role more of it may follow: `Technologist, Privacy, and Technology Project`. So may a role or a place
   * behind a name that has an element of its own.
   */
  #readLists(lists: readonly (readonly string[])[], isBehind: boolean): void {
    const isList = lists.some((list) => list.length > 1);
    let isRole = isBehind && !isList && this.#persons.size > 0;
    let isRoleGiven = false;
    for (const [place, list] of lists.entries())
      for (const [at, written] of list.entries()) {
        const desk = readDesk(dropAnd(written));
        if (desk === 'named') this.#add(dropAnd(written).trim(), this.#others);
        const name = desk === null ? readBareName(written) : null;
        const hasRole = ROLE_WORD.test(written);
        if (place === 0 && at === 0) isRoleGiven = hasRole;
        // `By Jane Doe, Staff Writer, and John Roe, Staff Writer`.
        if (beginsWithAnd(written) && ROLE_WORD.test(lists[place + 1]?.[0] ?? '')) isRole = false;
        const mayBeRole = isRole || (hasRole && !isRoleGiven && at === 0 && this.#persons.size > 0);
        if (name === null) isRole ||= this.#persons.size > 0 && hasRole;
        else if (!mayBeRole || isSurelyPerson(name)) this.#readOne(name, at > 0 || beginsWithAnd(written));
      }
  }

  /** @param isJoined whether `and` stands before it */
  #readOne(name: string, isJoined: boolean): void {
    if (this.#persons.size + this.#others.size >= MOST_NAMES) return;
    const kind = classifyName(name, { isSite: this.#isSite, isJoined, before: this.persons });
    if (kind === 'other') this.#add(name, this.#others);
    if (kind === 'person')
      for (const one of splitHan(name)) this.#add(writeInReadingCase(one), this.#persons);
  }

  #add(name: string, names: Map<string, string>): void {
    const folded = foldLetters(name);
    if (!names.has(folded)) names.set(folded, name);
  }
}

const ONE_WORD = /^[^\s\p{Lo}]+$/u;

const HAN =
  /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]{2,6}(?:[\s・][\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]{2,6}){1,9}$/u;

/** `浜田美波 大橋健` are two; `浜田 美波` is one. */
function splitHan(name: string): readonly string[] {
  if (!HAN.test(name)) return [name];
  const parts = name.split(/[\s・]/);
  return parts.some((part) => part.length > 3) || parts.join('').length > 5 ? parts : [name];
}

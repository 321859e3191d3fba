import { findFullName } from '../../knowledge/gazetteer/full-names.ts';
import { FINAL_TAILS } from '../../knowledge/organisations/legal-forms.ts';
import type { Article, Mention, Span } from '../../model/model.ts';
import { foldCase } from '../../tools/text/tokens.ts';
import type { FoundName, Recognition } from '../recognise/name.ts';
import { findAppositions } from './appositions.ts';
import { namePeople, type PersonSighting } from './name-people.ts';
import {
  isBehindKin,
  isRoyal,
  isToldAlias,
  isToldRelative,
  saysAlias,
  standSideBySide,
} from './namesakes.ts';

/** Company forms, which a short form leaves out. */
const FORM = new RegExp(String.raw`,?\s(?:${FINAL_TAILS.join('|')})\.?$`, 'i');

/**
 * Gives every name of an article the fullest form that the article, or the gazetteer, has for it.
 *
 * @param sentences of the article, in order
 */
export function nameMentions(
  article: Article,
  recognised: Recognition,
  sentences: readonly Span[],
): readonly Mention[] {
  const { text } = article;
  const recognition = { ...recognised, names: recognised.names.map((name) => asRelative(name, text)) };
  const namePerson = namePeople(sightPeople(recognition, text, sentences));
  const nameOther = nameCompanies(recognition, text);
  const expansions = gatherExpansions(recognition, text);
  const ofPeople = new Map<string, string>();
  const ofOthers = new Map<string, string>();
  return recognition.names.map(({ start, end, kind, form, fullName }) => {
    const surface = text.slice(start, end);
    const answers = kind === 'person' ? ofPeople : ofOthers;
    const expansion =
      kind === 'person' || expansions.size === 0 ? undefined : expansions.get(foldCase(surface));
    const known = expansion ?? fullName;
    const name = known ?? answers.get(surface) ?? tidy((kind === 'person' ? namePerson : nameOther)(surface));
    if (known === null) answers.set(surface, name);
    return { start, end, text: surface, kind, ...(form === undefined ? {} : { form }), name };
  });
}

/** Whoever is somebody's wife is a person: `his wife, Haziza`, a place by its looks. */
function asRelative(name: FoundName, text: string): FoundName {
  const { kind, fullName, start } = name;
  return kind === 'place' && fullName === null && isBehindKin(text, start)
    ? { ...name, kind: 'person' }
    : name;
}

/** Long forms that the article gives, by its acronyms: they count before what the gazetteer has for the same letters. */
function gatherExpansions(
  { expansions: found, names }: Recognition,
  text: string,
): ReadonlyMap<string, string> {
  const long = new Map<string, string>();
  const expansions = [...found, ...findAppositions(names, text)];
  if (expansions.length === 0) return long;
  const known = new Map(names.map((name) => [text.slice(name.start, name.end), name]));
  for (const { acronym, name } of expansions) {
    const found = known.get(name);
    const full =
      found === undefined || found.kind === 'person'
        ? null
        : // What another language calls a body is known where it was read.
          (found.fullName ?? findFullName(found.kind, name));
    const key = foldCase(acronym);
    if (!long.has(key)) long.set(key, full ?? tidy(name));
  }
  return long;
}

/** Longest form of each organisation in the article, by its short form. */
function nameCompanies({ names }: Recognition, text: string): (surface: string) => string {
  const fullest = new Map<string, string>();
  for (const { start, end, kind } of names) {
    if (kind !== 'organisation') continue;
    const name = text.slice(start, end);
    if (!FORM.test(name)) continue;
    const short = foldCase(name.replace(FORM, ''));
    if (!fullest.has(short)) fullest.set(short, name);
  }
  if (fullest.size === 0) return (surface) => surface;
  return (surface) => fullest.get(foldCase(surface)) ?? surface;
}

/** A name over two lines of the source, or with wide spaces, is one name. */
function tidy(name: string): string {
  return name.replace(/\s+/g, ' ');
}

/** People named further apart are not side by side. */
const SIDE_REACH = 40;

function sightPeople(
  { names }: Recognition,
  text: string,
  sentences: readonly Span[],
): readonly PersonSighting[] {
  let [sentence, before] = [0, 0];
  return names
    .filter(({ kind }) => kind === 'person')
    .map(({ start, end }) => {
      while (sentences[sentence]!.end <= start) sentence++;
      const between = start - before <= SIDE_REACH ? text.slice(before, start) : '';
      before = end;
      return {
        surface: text.slice(start, end),
        sentence,
        isRelative: isToldRelative(text, start, end),
        isRoyal: isRoyal(text, start),
        isAlias: isToldAlias(text, start),
        isOtherName: saysAlias(between),
        isBeside: standSideBySide(between),
      };
    });
}

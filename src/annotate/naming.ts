import type { Article, Mention } from '../model.ts';
import { namePeople } from './naming/name-people.ts';
import type { FoundName, Recognition } from './recognise/name.ts';
import { foldCase } from './tokens.ts';

/** Company forms, which a short form leaves out. */
const FORM =
  /,?\s(?:corp|corporation|inc|ltd|limited|plc|co|company|group|holdings?|llc|sa|ag|nv|industries)\.?$/i;

/** Longest form of each organisation in the article, by its short forms. */
function nameOthers(article: Article, { names, expansions }: Recognition): (name: FoundName) => string {
  const fullest = new Map<string, string>();
  for (const { acronym, name } of expansions) {
    const key = foldCase(acronym);
    if (!fullest.has(key)) fullest.set(key, name);
  }
  for (const { start, end, kind } of names) {
    if (kind !== 'organisation') continue;
    const name = article.text.slice(start, end);
    const short = foldCase(name.replace(FORM, ''));
    if (short !== foldCase(name) && !fullest.has(short)) fullest.set(short, name);
  }
  return ({ start, end }) => {
    const name = article.text.slice(start, end);
    return fullest.get(foldCase(name)) ?? name;
  };
}

/** A name over two lines of the source, or with wide spaces, is one name. */
function tidy(name: string): string {
  return name.replace(/\s+/g, ' ');
}

/** Gives every name of an article the fullest form that the article, or the gazetteer, has for it. */
export function nameMentions(article: Article, recognition: Recognition): readonly Mention[] {
  const { text } = article;
  const people = recognition.names.filter(({ kind }) => kind === 'person');
  const namePerson = namePeople(people.map(({ start, end }) => text.slice(start, end)));
  const nameOther = nameOthers(article, recognition);
  return recognition.names.map((found) => {
    const { start, end, kind, form, known } = found;
    const surface = text.slice(start, end);
    const name = known?.name ?? tidy(kind === 'person' ? namePerson(surface) : nameOther(found));
    return { start, end, text: surface, kind, ...(form === undefined ? {} : { form }), name };
  });
}

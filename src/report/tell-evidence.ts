import type { CommonCompany, NameEvidence, ShortForm } from '../model/name-account.ts';
import { countOf, formatCount } from '../words/count-text.ts';

/** What is said of two names, as "they …" or as a clause of its own. */
type Tell = {
  readonly [Kind in NameEvidence['kind']]: (of: Extract<NameEvidence, { kind: Kind }>) => string;
};

const TELL: Tell = {
  expansion: ({ times, of }) =>
    `are a name and the acronym that articles give for it (${times} of ${of} times)`,
  alone: ({ articles }) => `the acronym stands by itself in ${countOf(articles, 'article')}`,
  'side-by-side': ({ articles, of }) =>
    `the long one stands in ${formatCount(articles)} of ${countOf(of, 'article')} with the short one`,
  introduced: ({ articles, of }) =>
    `are a name and a part of it, and ${formatCount(articles)} of ${countOf(of, 'article')} with both have the long one once, before the short one`,
  listing: ({ sign }) => `stand before one sign of shares (${sign})`,
  'two-listings': ({ signs: [a, b] }) => `each mostly stands before a sign of its own (${a} and ${b})`,
  unlike: () => 'neither is short for the other',
  'two-kinds': ({ kinds: [a, b] }) => `have one name, as ${a} and ${b}`,
  'known-place': () => 'there is a place of that name',
  letter: () => 'differ by one letter',
  'known-word': ({ word }) => `“${word}” is a word of English, or stands in other names too`,
  'words-left-out': () => 'are a name and one with more words between or beside those',
  'small-words': () => 'differ in nothing but small words, blanks or words cut short',
  'one-acronym': ({ acronym }) =>
    `are almost one name, and articles give both one acronym (${acronym.toUpperCase()})`,
  order: () => 'have their words in another order',
  nickname: () => 'may be a name and a nickname',
  sound: () => 'sound alike',
  'middle-names': ({ all, fit }) =>
    fit
      ? 'have middle names that fit each other'
      : `share given name and surname, of which the archive has bearers who differ (${all.join(', ')})`,
  part: ({ of }) => `are a name and its ${of}`,
  'longer-names': ({ count }) => `${count} longer names hold the short one`,
  counts: ({ articles: [a, b] }) => `one is in ${countOf(a, 'article')}, the other in ${formatCount(b)}`,
  company: sayCompany,
  together: ({ path }) => `one article names both (${path})`,
  rivals: ({ path }) => `one article names people of both surnames (${path})`,
  'short-form': ({ as }) => SHORT_FORM[as],
  'in-full': () => 'the article itself has the full name',
  'general-name': () => 'many are called so, and only an article that has the full name says who is meant',
  'surname-use': ({ people, alone, organisations }) =>
    `the word stands alone in ${countOf(alone, 'article')}, begins names of organisations in ${formatCount(organisations)}, and is somebody’s surname in ${formatCount(people)}`,
  title: () => 'articles give both one title',
  'several-in-full': ({ count }) => `the article itself has ${count} such names in full`,
  near: ({ articles, days }) =>
    `the full name is in ${countOf(articles, 'article')} ${days === null ? 'without a day' : `within ${days} days`}`,
  next: ({ share }) => `the next likely one has ${percent(share)} of the company in common`,
  others: ({ articles }) =>
    `others whom it may mean are in ${articles === 0 ? 'none' : countOf(articles, 'article')}`,
  'likely-bearers': ({ count }) => `it may be one of ${count} about as well, and nobody is guessed`,
  unexplained: () => 'are one bare name, and have no company in common that says whose',
  corrected: () => 'differ by one letter, and other articles write the first, which its own took for a slip',
  'own-article': () => 'are a short form and the full name that its own article has',
  demonym: () => 'are the name of a people and that of its place',
  gazetteer: () => 'are names of one and the same in the gazetteer',
  whose: () => 'are an office or a team and its name with the country or the game that the article says',
  'same-key': () => 'differ in nothing but accents, stops, hyphens, titles, legal forms or British spelling',
  heading: ({ name }) => `came to be headed alike (${name})`,
  decision: ({ path, line }) => `are so by decision of the editor (${path}:${line})`,
};

const SHORT_FORM = {
  surname: 'are a full name and its surname',
  alias: 'are a full name and what else articles call its bearer',
  'middle name': 'are a full name and one of its middle names',
  'surname by sound': 'are a full name and a spelling of its surname',
  'given name': 'are a full name and its given name',
  acronym: 'are a name and the acronym that articles give for it',
  initials: 'are a name and its initials',
  beginning: 'are a name and its beginning',
  end: 'are a name and its end',
  contraction: 'are a name and a word made of the beginnings of its words',
  word: 'are one word, which nobody bears in full',
} as const satisfies Record<ShortForm, string>;

/**
 * A piece of evidence in words that follow two names; evidence that is no likeness is a clause of its own.
 *
 * @example tellEvidence({ kind: 'sound' }) // 'sound alike'
 */
export function tellEvidence<Kind extends NameEvidence['kind']>(
  evidence: Extract<NameEvidence, { kind: Kind }>,
): string {
  const tell: (of: typeof evidence) => string = TELL[evidence.kind as Kind];
  return tell(evidence);
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

function sayCompany({ share, least, closest, telling, otherField }: CommonCompany): string {
  const asked = least === null ? '' : ` (${percent(least)} is asked)`;
  const fields = otherField ? ', and they report on different fields' : '';
  if (share === 0 || closest === null) {
    const nobody = telling
      ? 'nobody is named with both'
      : 'few others are named with them, and nobody with both';
    return `${nobody}${asked}${fields}`;
  }
  return `${percent(share)} of their company is the same, ${closest} first${asked}${fields}`;
}

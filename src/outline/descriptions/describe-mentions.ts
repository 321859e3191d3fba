import type { Mention } from '../../model/model.ts';
import { primaryLanguage } from '../headline/readable-headline.ts';
import { describePerson } from './english/describe-person.ts';
import { describeOrganisation } from './english/organisations/describe-organisation.ts';
import { describeGerman } from './german/describe-german.ts';
import { describeRomance } from './romance/describe-romance.ts';
import { ROMANCE } from './romance/romance-words.ts';

/** Reads what is said of one of an article's mentions, a person or an organisation; `null` where nothing surely is. */
type Describe = (text: string, mentions: readonly Mention[], at: number) => string | null;

const ENGLISH: Describe = (text, mentions, at) =>
  mentions[at]!.kind === 'person'
    ? describePerson(text, mentions, at)
    : describeOrganisation(text, mentions, at);

/** By language without region. */
const DESCRIBERS: ReadonlyMap<string, Describe> = new Map([
  ['en', ENGLISH],
  ['de', describeGerman],
  ...Array.from(ROMANCE, ([language, words]): [string, Describe] => [
    language,
    (text, mentions, at) => describeRomance(words, text, mentions, at),
  ]),
]);

/**
 * What an article says right before or behind a name of whom or what it is, in its language: `U.S. Treasury
 * Secretary`, `unit of Sonat Inc`, `président français`; `null` where nothing is said, or where it is not surely said
 * of it.
 */
export function describeMentions(
  text: string,
  mentions: readonly Mention[],
  language: string,
): readonly (string | null)[] {
  const describe = DESCRIBERS.get(primaryLanguage(language));
  return mentions.map(({ kind }, at) =>
    describe === undefined || kind === 'place' ? null : describe(text, mentions, at),
  );
}

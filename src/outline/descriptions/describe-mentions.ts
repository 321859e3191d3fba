import type { Mention } from '../../model/model.ts';
import { describePerson } from './english/describe-person.ts';
import { describeOrganisation } from './english/organisations/describe-organisation.ts';

const ENGLISH = /^en(?:-|$)/;

/**
 * What an article says right before or behind a name of whom or what it is, in English: `U.S. Treasury Secretary`,
 * `unit of Sonat Inc`; `null` where nothing is said, or where it is not surely said of it.
 */
export function describeMentions(
  text: string,
  mentions: readonly Mention[],
  language: string,
): readonly (string | null)[] {
  if (!ENGLISH.test(language)) return mentions.map(() => null);
  return mentions.map(({ kind }, at) => {
    if (kind === 'place') return null;
    return kind === 'person' ? describePerson(text, mentions, at) : describeOrganisation(text, mentions, at);
  });
}

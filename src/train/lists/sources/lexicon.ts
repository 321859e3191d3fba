import type { Packages } from '../../packages.ts';
import type { ListedName, ListName } from '../listed-name.ts';

/** Lists by the tags of the lexicon. */
const LIST_OF_TAG: ReadonlyMap<string, ListName> = new Map([
  ['MaleName', 'given'],
  ['FemaleName', 'given'],
  ['FirstName', 'given'],
  ['LastName', 'surname'],
  ['SportsTeam', 'club'],
  ['Demonym', 'demonym'],
  ['City', 'smallPlace'],
  ['Region', 'region'],
  ['Country', 'country'],
]);

/** Words and phrases that a tagger of parts of speech knows as names, in lower case: compromise. */
export async function* readLexicon({ load }: Packages): AsyncGenerator<ListedName> {
  const { default: nlp } = (await load('compromise/src/three.js')) as {
    default: { model: () => { one: { lexicon: Readonly<Record<string, string | readonly string[]>> } } };
  };
  for (const [name, tags] of Object.entries(nlp.model().one.lexicon))
    for (const tag of typeof tags === 'string' ? [tags] : tags) {
      const list = tag === 'Person' && name.includes(' ') ? 'person' : LIST_OF_TAG.get(tag);
      if (list !== undefined) yield { list, name };
    }
}

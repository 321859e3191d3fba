import { countIn } from '../../../tools/collections/count.ts';
import type { NameGroup } from '../names/name-group.ts';
import { withoutSuffix } from '../names/name-key.ts';
import type { Titles } from './compare-titles.ts';

/** News names a person in full before it leaves the given name out: what stands alone in so many articles for each in which somebody bears it is hardly a surname… */
const ALONE_LEAD = 2;
/** …if it does so in a number of them. */
const FEWEST_ALONE = 4;

/** How the archive uses a word that stands alone for somebody: numbers of articles. */
export interface SurnameUse {
  /** Somebody bears it in full, or it has a title. */
  readonly people: number;
  /** It stands alone. */
  readonly alone: number;
  /** An organisation has it in its name: `Scott Paper Co`, `Crazy Eddie`. */
  readonly organisations: number;
}

/** Whether a word is as likely short for an organisation. */
export function mayBeOrganisation({ people, organisations }: SurnameUse): boolean {
  return organisations > people;
}

/** Whether a word stands alone so often that it hardly means those who bear it in full: `Wagner and Brown`. */
export function isSeldomBorne({ people, alone }: SurnameUse): boolean {
  return alone >= FEWEST_ALONE && alone > people * ALONE_LEAD;
}

/** Counts how the archive uses the word of a bare name, given those who bear it in full. */
export function weighSurnames(
  groups: readonly NameGroup[],
  titles: Titles,
): (bare: NameGroup, bearers: readonly NameGroup[]) => SurnameUse {
  const inOrganisations = new Map<string, number>();
  for (const { kind, words, articleCount } of groups)
    if (kind === 'organisation') for (const word of words) countIn(inOrganisations, word, articleCount);
  return (bare, bearers) => {
    const full = new Set(bearers.flatMap(({ articles }) => [...articles]));
    const others = bare.articles.filter((article) => !full.has(article));
    const titled = others.filter((article) => titles.has(article, bare.index)).length;
    return {
      people: full.size + titled,
      alone: others.length - titled,
      organisations: inOrganisations.get(withoutSuffix(bare.words).at(-1)!) ?? 0,
    };
  };
}

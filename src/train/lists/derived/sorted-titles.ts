import { isCommonWord } from '../../../knowledge/gazetteer/common-words.ts';
import type { Listed, ListedName, ListName } from '../listed-name.ts';

/** Titles of what is no person by their words; the first row that matches has the say. `null`: of no list. */
const KINDS: readonly (readonly [RegExp, ListName | null])[] = [
  [/ (?:cup|league|championship|season)\b/, null],
  [/ (?:a?fc|[ac]\.f\.c\.?|f\.c\.?|cf|c\.f\.?|rovers|athletic|hotspur|wanderers)$/, 'club'],
  [/^(?:a?fc|ac|as|cf|rb|sl|ssc) \S+(?: \S+)?$/, 'club'],
  [/\b(?:university|college|institute of)\b/, 'institution'],
  [
    /\b(?:birthday|christmas|dinner|house|lan|political|sausage|search|slumber|tea|third|working) party\b/,
    null,
  ],
  [/ party(?: of (?:(?! party)[a-z ])+)?(?: \([^()]*\))?$/, 'body'],
  [
    /\d|\b(?:act|airport|and|bank|city|county|film|for|games|in|island|law|of|river|school|series|the|war)\b/,
    null,
  ],
];

/** Letters that follow a club's name and that news leaves out. */
const CLUB_LETTERS = / (?:a\.?f\.?c\.?|f\.?c\.?|c\.?f\.?)$/;
const IN_BRACKETS = / \(.*/;
const GENERATION = /,? (?:jr\.?|sr\.?|i{1,3}|iv)$/;
const MOST_WORDS = 4;

/** What has a title of its own and is no person, though the first word is a given name: `San Diego`, `Paris FC`. */
const OTHERS = ['club', 'bigCity', 'city', 'smallPlace', 'region', 'country', 'feature'] as const;

/** Tells from the words of an article's title what it is the name of, where they tell. */
export function* sortTitles(listed: Listed): Generator<ListedName> {
  for (const title of listed.get('wiki')?.keys() ?? []) {
    const kind = KINDS.find(([pattern]) => pattern.test(title));
    const guess = readsAsPerson(title, listed) ? 'person' : null;
    const list = kind === undefined ? guess : kind[1];
    if (list !== null) for (const name of shorten(title, list)) yield { list, name };
  }
}

/** Whether the title reads as a given name and a surname, and not as a phrase of common words. */
function readsAsPerson(title: string, listed: Listed): boolean {
  const words = title.replace(GENERATION, '').split(' ');
  const first = words[0]!;
  const last = words.at(-1)!;
  if (words.length < 2 || words.length > MOST_WORDS) return false;
  if (OTHERS.some((list) => listed.get(list)?.has(title))) return false;
  if (!listed.get('given')?.has(first) || (isCommonWord(first) && isCommonWord(last))) return false;
  if (words.slice(1, -1).some(isCommonWord)) return false;
  return !isCommonWord(last) || listed.get('surname')?.has(last) === true;
}

/** The title, and shorter forms of it that news uses. */
function shorten(title: string, list: ListName): ReadonlySet<string> {
  const bare = title.replace(IN_BRACKETS, '');
  return new Set(list === 'club' ? [title, bare, bare.replace(CLUB_LETTERS, '')] : [title, bare]);
}

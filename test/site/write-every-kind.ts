import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../../src/tools/disk/project.ts';

/** More than one list holds; they are of two years. */
const ARTICLES = 310;
const FIRST_DAY = Date.UTC(2001, 0, 1);
const MILLISECONDS_A_DAY = 86_400_000;
const DAYS_BETWEEN = 2;

/** A day of so many articles that most of them stand in groups, folded. */
const OF_FULL_DAY = 64;
/** They name so many people, again and again. */
const SPEAKERS = 8;
export const FULL_DAY = '2003/04/05/index.html';

const BEGINNINGS = 'Ba Ce Do Fa Ge Ho Ka Le Mo Na Pe Ro Sa Te Vo'.split(' ');
const MIDDLES = 'la mi no ra si tu vi'.split(' ');
const ENDINGS = 'bek dan gor kas len mar'.split(' ');

/** So many that, each in an article, their index has a page a letter. */
const SURNAMES = BEGINNINGS.flatMap((one) =>
  MIDDLES.flatMap((two) => ENDINGS.map((three) => one + two + three)),
);

/** Of the first articles; the others are all by the first of them. */
const AUTHORS = [
  'Mariama Idi',
  'Sory, Issa',
  'IDI, MARIAMA',
  'Rare Byrd',
  'Issa Sory (Reuters)',
  'Issa Sory',
];

/**
 * Writes an archive of which a site with pages of every kind is made: the demo, and what a small archive lacks: a
 * person in more articles than one list holds, an author of them, very many names, a full day, and articles of a day
 * that share a headline.
 */
export function writeEveryKind(folder: string): void {
  cpSync(join(PROJECT, 'content'), folder, { recursive: true });
  mkdirSync(join(folder, 'more'));
  const write = (name: string, title: string, date: string, body: string, author = 'Reuters') =>
    writeFileSync(
      join(folder, 'more', `${name}.md`),
      `---\ntitle: ${title}\ndate: ${date}\nauthor: "${author}"\n---\n${body}\n`,
    );
  for (let number = 0; number < ARTICLES; number++) {
    const [one, two] = [SURNAMES[number * 2]!, SURNAMES[number * 2 + 1]!];
    const body = `President Amina Danjuma of Niger met ministers in Niamey on Monday. Minister Georg ${one} agreed.\n\n"Yes," said Vera ${two}, a lawyer.`;
    const author = AUTHORS[number] ?? AUTHORS[0];
    write(String(number), `Ministers meet for the ${number + 1}th time`, dayOf(number), body, author);
  }
  for (let number = 0; number < OF_FULL_DAY; number++) {
    const speaker = SURNAMES[number % SPEAKERS]!;
    const body = `"Word ${SURNAMES[number * 3]} and ${SURNAMES[number * 5]}," said Georg ${speaker} of Germany in Berlin.`;
    write(`full-${number}`, `${SURNAMES[number]} hears of ${SURNAMES[number * 7]}`, '2003-04-05', body);
  }
  for (const name of ['a', 'b']) write(name, 'The news in brief', '2001-03-01', `Brief ${name} from Lagos.`);
}

function dayOf(number: number): string {
  return new Date(FIRST_DAY + number * DAYS_BETWEEN * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

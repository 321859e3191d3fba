import { createRandom, type Random } from './random.ts';
import {
  EVENTS,
  FAMILY_NAMES,
  GIVEN_NAMES,
  OFFICES,
  ORGANISATION_KINDS,
  ORGANISATION_STEMS,
  PLACES,
  REMARKS,
  TIMES,
  VERBS,
} from './word-lists.ts';

export interface GeneratedArticle {
  /** Below the folder, by day: `2001/03/05/000123.md`. */
  readonly path: string;
  readonly content: string;
}

const FIRST_DAY = Date.UTC(2001, 0, 1);
const MILLISECONDS_A_DAY = 86_400_000;
/** So many articles appear on one day. */
const ARTICLES_A_DAY = 12;

/** The article of this number: the same on every machine, and in archives of any size. */
export function generateArticle(number: number): GeneratedArticle {
  const random = createRandom(number + 1);
  const day = new Date(FIRST_DAY + Math.floor(number / ARTICLES_A_DAY) * MILLISECONDS_A_DAY)
    .toISOString()
    .slice(0, 10);
  const topic = random.pick(EVENTS);
  const place = random.pick(PLACES);
  const paragraphs = Array.from({ length: 3 + random.pickNumber(6) }, () => writeParagraph(random, topic));
  const content = [
    '---',
    `title: "${random.pick(ORGANISATION_STEMS)} ${topic}: ${random.pick(FAMILY_NAMES)} ${random.pick(VERBS)} plan in ${place}"`,
    `date: ${day}`,
    `tags: [${topic}]`,
    '---',
    `${place.toUpperCase()}, ${day} - ${paragraphs.join('\n\n')}`,
    '',
  ].join('\n');
  return { path: `${day.replaceAll('-', '/')}/${String(number).padStart(6, '0')}.md`, content };
}

function writeParagraph(random: Random, topic: string): string {
  const person = `${random.pick(GIVEN_NAMES)} ${random.pick(FAMILY_NAMES)}`;
  const surname = person.split(' ')[1]!;
  const organisation = `${random.pick(ORGANISATION_STEMS)} ${random.pick(ORGANISATION_KINDS)}`;
  const [home, host] = [random.pick(PLACES), random.pick(PLACES)];
  return [
    `${random.pick(OFFICES)} ${person} of the ${organisation} ${random.pick(VERBS)} the ${topic} in ${host} ${random.pick(TIMES)}.`,
    `"We shall speak with ${home} again ${random.pick(TIMES)}," ${surname} said.`,
    random.pick(REMARKS),
  ].join(' ');
}

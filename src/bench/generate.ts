import { createRandom, type Random } from '../tools/random.ts';
import {
  EVENTS,
  FAMILY_NAMES,
  GIVEN_NAMES,
  OFFICES,
  ORGANISATION_KINDS,
  ORGANISATION_STEMS,
  PLACES,
  REMARKS,
  SYLLABLES,
  TIMES,
  VERBS,
} from './word-lists.ts';

interface GeneratedArticle {
  /** Below the folder, by day: `2001/03/05/000123.md`. */
  readonly path: string;
  readonly content: string;
}

const FIRST_DAY = Date.UTC(2001, 0, 1);
/** So many people and organisations there are to write of. */
const PEOPLE = 60_000;
const ORGANISATIONS = 9000;

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

/** A name by its rank: those of the list first, then made ones. */
function nameOf(rank: number, list: readonly string[]): string {
  if (rank < list.length) return list[rank]!;
  let name = '';
  for (let rest = rank; name === '' || rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    name += SYLLABLES[rest % SYLLABLES.length];
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}n`;
}

function writeParagraph(random: Random, topic: string): string {
  const person = random.pickRank(PEOPLE);
  const surname = nameOf(person, FAMILY_NAMES);
  const organisation = random.pickRank(ORGANISATIONS);
  const [home, host] = [random.pick(PLACES), random.pick(PLACES)];
  return [
    `${random.pick(OFFICES)} ${GIVEN_NAMES[person % GIVEN_NAMES.length]} ${surname} of the ${nameOf(organisation, ORGANISATION_STEMS)} ${ORGANISATION_KINDS[organisation % ORGANISATION_KINDS.length]} ${random.pick(VERBS)} the ${topic} in ${host} ${random.pick(TIMES)}.`,
    `"We shall speak with ${home} again ${random.pick(TIMES)}," ${surname} said.`,
    random.pick(REMARKS),
  ].join(' ');
}

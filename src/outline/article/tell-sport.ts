import type { Sport, TeamSport } from '../../model/model.ts';

/** By game, words that only reports of it have, and words that such reports share with others. */
const WORDS: readonly (readonly [sport: TeamSport | 'other', telling: string, fitting: string])[] = [
  [
    'football',
    'soccer|football|fifa|uefa|goalkeepers?|strikers?|midfielders?|premier league|serie a|bundesliga|la liga|champions league|half-?time|equali[sz]ers?|equali[sz]ed|world cup|cup of nations|asian cup|red card|free kick|penalty (?:kick|shoot-?out)',
    'goals?|penalty|league standings|kick-?off|first half|second half|goalless',
  ],
  [
    'cricket',
    'cricket|wickets?|batsm[ae]n|bowlers?|lbw|test match|one-day international',
    'innings|bowled|overs|umpires?|county championship|not out|first test|all out',
  ],
  [
    'rugby',
    'rugby|scrum|fly-?half|scrum-?half|springboks?|all blacks|wallabies',
    'tries|drop goal|lock forward',
  ],
  [
    'baseball',
    'baseball|home runs?|homers?|homered|major league|shortstop|outfielder|bullpen|no-hitter|inning',
    'pitchers?|american league|national league|rbi|world series|two-run|three-run',
  ],
  ['basketball', 'basketball|nba|three-pointers?|free throws?|point guard', 'rebounds|layup'],
  ['ice hockey', 'ice hockey|nhl|goaltenders?|puck|stanley cup', 'power-?play|goalie|overtime goal|goals?'],
  [
    'American football',
    'nfl|touchdowns?|quarterbacks?|super bowl|american football|linebackers?|wide receiver',
    'field goals?|yards',
  ],
  [
    'other',
    'tennis|golf|grand prix|skiing|slalom|athletics|cycling|boxing|badminton|squash|figure skating|speed skating|ski jumping|biathlon|motor racing|tour de france|formula one|volleyball|handball|snooker|bobsleigh|luge',
    'marathon|swimming|downhill|seeded|birdies?|bogeys?|knockout|prologue',
  ],
];

const PARTS = WORDS.flatMap(([, telling, fitting]) => [telling, fitting]);
const ANY = new RegExp(`\\b(?:${PARTS.map((words) => `(${words})`).join('|')})\\b`, 'gi');
/** An article says in its first words what it is about… */
const BEGINNING = 1500;
/** …and in its headline all the more. */
const HEADLINE = 100;
const HEADLINE_WEIGHT = 3;
const TELLING_WEIGHT = 2;
const LEAST = 3;

/**
 * The game that an article reports on, by its first words. A word that other news uses too (`goal`, `first half`)
 * says nothing without one that does not.
 */
export function tellSport(text: string): Sport {
  const matches = [...text.slice(0, BEGINNING).matchAll(ANY)];
  if (matches.length === 0) return null;
  const weights = new Array<number>(WORDS.length).fill(0);
  const told = new Array<boolean>(WORDS.length).fill(false);
  for (const match of matches) {
    const part = match.findIndex((group, i) => i > 0 && group !== undefined) - 1;
    const [at, telling] = [part >> 1, part % 2 === 0];
    if (telling) told[at] = true;
    weights[at]! += (match.index < HEADLINE ? HEADLINE_WEIGHT : 1) * (telling ? TELLING_WEIGHT : 1);
  }
  let best = -1;
  for (const [at, weight] of weights.entries())
    if (told[at] && weight >= LEAST && weight > (weights[best] ?? 0)) best = at;
  return WORDS[best]?.[0] ?? null;
}

import type { PlaceRecord } from '../../../knowledge/gazetteer/read-places.ts';
import { findNationalTeam } from '../../../knowledge/teams/national-nicknames.ts';
import type { NameForm, NationalSide, Sport } from '../../../model/model.ts';
import { BESIDE } from '../../../outline/beside.ts';

/** What an article reports on. */
export interface GameReport {
  readonly sport: Sport;
  readonly side: NationalSide;
}

/** Games that nations play against each other under their own names. */
const GAMES: ReadonlySet<Sport> = new Set<Sport>(['football', 'cricket', 'rugby']);

/** Countries whose short names stand before nouns as adjectives do: `U.S. citizen`, `UK fans`. */
const SHORT = /^(?:U\.?S\.?|U\.?K\.?)$/;

/**
 * The team that a country's name stands for in a report on a game, `Pakistan` in `Pakistan were all out for 184`;
 * `null` where it stands for the country: as a player's, in brackets, after `in` or `from`, or behind its city. Its
 * people are the team where what they have or do says so, `Scottish defence`.
 *
 * @example nameNationalTeam(…) // 'Pakistan national cricket team'
 */
export function nameNationalTeam(
  { text, form }: NameForm,
  place: PlaceRecord,
  { sport, side }: GameReport,
  beside: number,
): string | null {
  if (sport === null || !(GAMES.has(sport) || (sport === 'other' && side !== null))) return null;
  const saysSo = form === 'demonym' || SHORT.test(text);
  if (saysSo && (beside & BESIDE.plays) === 0) return null;
  const nation = /^west indies$/i.test(text) ? 'West Indies' : isNation(place) ? place.name : null;
  if (nation === null || (beside & BESIDE.where) !== 0) return null;
  return nameTeam(nation, sport, side);
}

/** @example nameByNickname('All Blacks', { sport: null, side: null }) // 'New Zealand national rugby team' */
export function nameByNickname(name: string, { sport, side }: GameReport): string | null {
  const team = findNationalTeam(name, sport);
  return team && nameTeam(team.nation, team.sport, team.side ?? (team.sport === sport ? side : null));
}

function nameTeam(nation: string, sport: NonNullable<Sport>, side: NationalSide): string {
  if (sport === 'other') return `${nation} ${side} team`;
  if (side === null) return `${nation} national ${sport} team`;
  const [, women = '', age = ''] = /^(women's)? ?(under-\d+)?$/.exec(side) ?? [];
  return [nation, women, 'national', age, sport, 'team'].filter(Boolean).join(' ');
}

function isNation({ type, region }: PlaceRecord): boolean {
  return type === 'country' || (type === 'region' && region.startsWith('GB-'));
}

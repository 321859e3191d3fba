import type { PlaceRecord } from '../../../knowledge/gazetteer/read-places.ts';
import type { NameForm, Sport } from '../../../model/model.ts';
import { BESIDE } from '../../../outline/beside.ts';

/** Games that nations play against each other under their own names. */
const GAMES: ReadonlySet<Sport> = new Set<Sport>(['football', 'cricket', 'rugby']);

/**
 * The team that a country's name stands for in a report on a game, `Pakistan` in `Pakistan were all out for 184`;
 * `null` where it stands for the country: as a player's, in brackets, after `in` or `from`, or behind its city.
 *
 * @example nameNationalTeam(…) // 'Pakistan national cricket team'
 */
export function nameNationalTeam(
  { text, form }: NameForm,
  place: PlaceRecord,
  sport: Sport,
  beside: number,
): string | null {
  if (sport === null || !GAMES.has(sport) || form === 'demonym') return null;
  const nation = /^west indies$/i.test(text) ? 'West Indies' : isNation(place) ? place.name : null;
  if (nation === null || (beside & BESIDE.where) !== 0) return null;
  return `${nation} national ${sport} team`;
}

function isNation({ type, region }: PlaceRecord): boolean {
  return type === 'country' || (type === 'region' && region.startsWith('GB-'));
}

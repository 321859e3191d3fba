import type { PlaceRecord } from '../../annotate/gazetteer/read-places.ts';
import type { Mention } from '../../model.ts';
import type { Sport } from './tell-sport.ts';

/** Games that nations play against each other under their own names. */
const GAMES: ReadonlySet<Sport> = new Set<Sport>(['football', 'cricket', 'rugby']);
/** Before a country that is where something is, or is from, rather than who plays. */
const WHERE =
  /(?:^|[^\p{L}])(?:in|from|near|across|around|outside|within|throughout|inside|into|of|visit(?:s|ing)?)\s+(?:the\s+)?$/iu;
const REACH = 16;

function isNation({ type, region }: PlaceRecord): boolean {
  return type === 'country' || (type === 'region' && region.startsWith('GB-'));
}

/**
 * The team that a country's name stands for in a report on a game, `Pakistan` in `Pakistan were all out for 184`;
 * `null` where it stands for the country: as a player's, in brackets, after `in` or `from`, or behind its city.
 *
 * @example nameNationalTeam(…) // 'Pakistan national cricket team'
 */
export function nameNationalTeam(
  { start, text: surface, form }: Mention,
  place: PlaceRecord,
  sport: Sport,
  text: string,
): string | null {
  if (sport === null || !GAMES.has(sport) || form === 'demonym') return null;
  const nation = /^west indies$/i.test(surface) ? 'West Indies' : isNation(place) ? place.name : null;
  if (nation === null) return null;
  const before = text.slice(Math.max(0, start - REACH), start);
  if (/[(,]\s*$/.test(before) || WHERE.test(before)) return null;
  return `${nation} national ${sport} team`;
}

import type { TeamSport } from '../../model/model.ts';

/** Clubs of the leagues in which papers write `Chicago`, `the Cubs` and `Chicago Cubs` in turn: the city, then by what else they are called. */
const CLUBS: Partial<Readonly<Record<TeamSport, string>>> = {
  baseball: `
    Arizona: Diamondbacks, D-backs; Atlanta: Braves; Baltimore: Orioles, O's; Boston: Red Sox, BoSox; Chicago: Cubs;
    Chicago: White Sox, ChiSox; Cincinnati: Reds; Cleveland: Indians; Cleveland: Guardians; Colorado: Rockies; Detroit: Tigers;
    Florida: Marlins; Miami: Marlins; Houston: Astros; Kansas City: Royals; California: Angels; Anaheim: Angels;
    Los Angeles: Angels; Los Angeles: Dodgers; Brooklyn: Dodgers; Milwaukee: Brewers; Minnesota: Twins;
    New York: Mets; New York: Yankees, Yanks; New York: Giants; Oakland: Athletics, A's; Philadelphia: Phillies;
    Pittsburgh: Pirates; San Diego: Padres; San Francisco: Giants; Seattle: Mariners; St. Louis: Cardinals;
    Tampa Bay: Devil Rays; Tampa Bay: Rays; Texas: Rangers; Toronto: Blue Jays, Jays; Montreal: Expos;
    Washington: Nationals, Nats; Washington: Senators`,
  basketball: `
    Atlanta: Hawks; Boston: Celtics; Brooklyn: Nets; New Jersey: Nets; Charlotte: Hornets; New Orleans: Hornets;
    Charlotte: Bobcats; Chicago: Bulls; Cleveland: Cavaliers, Cavs; Dallas: Mavericks, Mavs; Denver: Nuggets; Detroit: Pistons;
    Golden State: Warriors; Houston: Rockets; Indiana: Pacers; Los Angeles: Clippers; Los Angeles: Lakers;
    Memphis: Grizzlies; Vancouver: Grizzlies; Miami: Heat; Milwaukee: Bucks; Minnesota: Timberwolves;
    New Orleans: Pelicans; New York: Knicks, Knickerbockers; Oklahoma City: Thunder; Orlando: Magic;
    Philadelphia: 76ers, Sixers; Phoenix: Suns; Portland: Trail Blazers, Blazers; Sacramento: Kings; San Antonio: Spurs;
    Seattle: SuperSonics, Sonics; Toronto: Raptors; Utah: Jazz; Washington: Wizards; Washington: Bullets`,
  'ice hockey': `
    Anaheim: Mighty Ducks; Anaheim: Ducks; Arizona: Coyotes; Phoenix: Coyotes; Atlanta: Thrashers; Boston: Bruins;
    Buffalo: Sabres; Calgary: Flames; Carolina: Hurricanes; Chicago: Blackhawks; Colorado: Avalanche;
    Columbus: Blue Jackets; Dallas: Stars; Minnesota: North Stars; Detroit: Red Wings; Edmonton: Oilers;
    Florida: Panthers; Hartford: Whalers; Los Angeles: Kings; Minnesota: Wild; Montreal: Canadiens, Habs;
    Nashville: Predators; New Jersey: Devils; New York: Islanders; New York: Rangers; Ottawa: Senators;
    Philadelphia: Flyers; Pittsburgh: Penguins; Quebec: Nordiques; San Jose: Sharks; Seattle: Kraken; St. Louis: Blues;
    Tampa Bay: Lightning; Toronto: Maple Leafs, Leafs; Utah: Mammoth; Vancouver: Canucks; Vegas: Golden Knights;
    Washington: Capitals; Winnipeg: Jets`,
  'American football': `
    Arizona: Cardinals; Phoenix: Cardinals; St. Louis: Cardinals; Atlanta: Falcons; Baltimore: Ravens; Baltimore: Colts;
    Indianapolis: Colts; Buffalo: Bills; Carolina: Panthers; Chicago: Bears; Cincinnati: Bengals; Cleveland: Browns;
    Dallas: Cowboys; Denver: Broncos; Detroit: Lions; Green Bay: Packers; Houston: Oilers; Tennessee: Oilers;
    Tennessee: Titans; Houston: Texans; Jacksonville: Jaguars; Kansas City: Chiefs; Las Vegas: Raiders;
    Los Angeles: Raiders; Oakland: Raiders; Los Angeles: Rams; St. Louis: Rams; San Diego: Chargers;
    Los Angeles: Chargers; Miami: Dolphins; Minnesota: Vikings; New England: Patriots, Pats; New Orleans: Saints;
    New York: Giants; New York: Jets; Philadelphia: Eagles; Pittsburgh: Steelers; San Francisco: 49ers, Niners;
    Seattle: Seahawks; Tampa Bay: Buccaneers, Bucs; Washington: Redskins; Washington: Commanders`,
};

/** Elsewhere a state or a city alone may be a university's team. */
const LEAGUES_ONLY: ReadonlySet<string> = new Set<TeamSport>(['baseball', 'ice hockey']);

/** By form; `null` where several clubs of the game are called so. */
type Clubs = Map<string, string | null>;

interface League {
  readonly nicknames: Clubs;
  readonly cities: Clubs;
}

let leagues: ReadonlyMap<string, League> | null = null;

/**
 * The club that a form means in a report on its game; `null` where it means none or several.
 *
 * @example findClub('Yankees', 'baseball') // 'New York Yankees'
 * @example findClub('Texas', 'baseball') // 'Texas Rangers'
 */
export function findClub(form: string, sport: string | null): string | null {
  leagues ??= indexClubs();
  const league = sport === null ? undefined : leagues.get(sport);
  if (league === undefined) return null;
  const key = foldForm(form);
  return league.nicknames.get(key) ?? league.cities.get(key) ?? null;
}

function foldForm(form: string): string {
  return form
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace('’', "'")
    .replace(/^(?:st|saint) /, 'st. ');
}

function indexClubs(): ReadonlyMap<string, League> {
  const bySport = new Map<string, League>();
  for (const [sport, rows] of Object.entries(CLUBS)) {
    const [nicknames, cities]: [Clubs, Clubs] = [new Map(), new Map()];
    const add = (to: Clubs, form: string, name: string): void => {
      const key = foldForm(form);
      to.set(key, to.has(key) && to.get(key) !== name ? null : name);
    };
    for (const row of rows.split(';')) {
      const [city = '', forms = ''] = row.trim().split(': ');
      const [nickname = '', ...others] = forms.split(', ');
      const name = `${city} ${nickname}`;
      for (const form of [nickname, ...others, name]) add(nicknames, form, name);
      if (LEAGUES_ONLY.has(sport)) add(cities, city, name);
    }
    bySport.set(sport, { nicknames, cities });
  }
  return bySport;
}

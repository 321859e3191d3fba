import type { NationalSide, Sport } from '../../model/model.ts';

/** A national team, by the country that it plays for. */
interface NationalTeam {
  readonly nation: string;
  readonly sport: NonNullable<Sport>;
  readonly side: NationalSide;
}

/** Teams by game, and what papers call them; behind a `?` what others are called too, in reports on that game only. */
const NICKNAMES: readonly (readonly [sport: NonNullable<Sport>, side: NationalSide, rows: string])[] = [
  [
    'football',
    null,
    `Algeria: Desert Foxes, Les Fennecs; Angola: Palancas Negras; Argentina: Albiceleste; Australia: Socceroos;
    Brazil: Canarinho; Burkina Faso: Etalons, ?Stallions; Cameroon: Indomitable Lions; Cape Verde: Blue Sharks; DR Congo: ?Leopards;
    Egypt: ?Pharaohs; England: Three Lions; Ethiopia: Walia Ibex, Walias; France: ?Les Bleus, ?Bleus; Germany: Die Mannschaft;
    Ghana: Black Stars; Guinea: Syli National, Syli Nationale; Iran: Team Melli; Italy: ?Azzurri;
    Ivory Coast: ?Elephants; Jamaica: Reggae Boyz; Japan: Samurai Blue; Kenya: Harambee Stars; Madagascar: Barea;
    Mali: ?Eagles; Mexico: El Tri; Morocco: Atlas Lions; Mozambique: Mambas; Namibia: Brave Warriors;
    Netherlands: Oranje; New Zealand: All Whites; Nigeria: Super Eagles; Rwanda: Amavubi; Senegal: Lions of Teranga, Teranga Lions;
    South Africa: Bafana Bafana, Bafana; South Korea: Taegeuk Warriors; Tanzania: Taifa Stars; Trinidad and Tobago: Soca Warriors;
    Tunisia: Carthage Eagles; Uganda: Uganda Cranes, ?Cranes; Zambia: Chipolopolo`,
  ],
  [
    'football',
    "women's",
    `Australia: Matildas; Cameroon: Indomitable Lionesses; England: Lionesses; Ghana: Black Queens; Jamaica: Reggae Girlz;
    Japan: Nadeshiko Japan, Nadeshiko; New Zealand: Football Ferns; Nigeria: Super Falcons; South Africa: Banyana Banyana, Banyana;
    Zambia: Copper Queens`,
  ],
  ['football', 'under-23', 'Australia: Olyroos; Ghana: Black Meteors'],
  [
    'football',
    'under-20',
    'Australia: Young Socceroos; Ghana: Black Satellites; Nigeria: Flying Eagles; South Africa: Amajita',
  ],
  ['football', 'under-17', 'Australia: Joeys; Ghana: Black Starlets; Nigeria: Golden Eaglets'],
  [
    'rugby',
    null,
    `Argentina: Los Pumas, ?Pumas; Australia: Wallabies, ?Kangaroos; Fiji: Flying Fijians; France: ?Les Bleus, ?Bleus; Georgia: Lelos;
    Italy: ?Azzurri; Japan: Brave Blossoms, Cherry Blossoms; New Zealand: All Blacks, ?Kiwis; Samoa: Manu Samoa;
    South Africa: Springboks, Boks; Tonga: Ikale Tahi`,
  ],
  [
    'rugby',
    "women's",
    'Australia: Wallaroos; England: Red Roses; New Zealand: Black Ferns; South Africa: Springbok Women',
  ],
  [
    'cricket',
    null,
    'Bangladesh: ?Tigers; New Zealand: Black Caps, Blackcaps; South Africa: Proteas; West Indies: Windies',
  ],
  ['cricket', "women's", 'New Zealand: White Ferns'],
  ['basketball', null, "Australia: Boomers; New Zealand: Tall Blacks; Nigeria: D'Tigers"],
  ['basketball', "women's", "Australia: Opals; Nigeria: D'Tigress"],
];

interface Nickname extends NationalTeam {
  /** Others are called so too. */
  readonly isCommon: boolean;
}

let byName: ReadonlyMap<string, readonly Nickname[]> | null = null;

/**
 * The national team that is called so, in a report on its game if others are too.
 *
 * @param sport that the article reports on
 * @example findNationalTeam('All Blacks', null) // { nation: 'New Zealand', sport: 'rugby', side: null }
 */
export function findNationalTeam(form: string, sport: Sport): NationalTeam | null {
  byName ??= indexNicknames();
  const teams = byName.get(foldForm(form));
  if (teams === undefined) return null;
  return teams.find((team) => team.sport === sport) ?? teams.find(({ isCommon }) => !isCommon) ?? null;
}

/** One of its players is named in the singular: `Springbok captain`. */
function foldForm(form: string): string {
  return form
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^the /, '')
    .replace(/(?<=\p{L}{4})s$/u, '');
}

function indexNicknames(): ReadonlyMap<string, readonly Nickname[]> {
  const index = new Map<string, Nickname[]>();
  for (const [sport, side, rows] of NICKNAMES)
    for (const row of rows.split(';')) {
      const [nation = '', forms = ''] = row.trim().split(': ');
      for (const form of forms.split(/,\s+/)) {
        const isCommon = form.startsWith('?');
        const key = foldForm(form.replace('?', ''));
        index.set(key, [...(index.get(key) ?? []), { nation, sport, side, isCommon }]);
      }
    }
  return index;
}

import { expect, test } from 'vitest';
import { findClub } from '../../../src/knowledge/teams/league-clubs.ts';
import { findNationalTeam } from '../../../src/knowledge/teams/national-nicknames.ts';

test.each([
  ['Yankees', 'baseball', 'New York Yankees'],
  ['YANKEES', 'baseball', 'New York Yankees'],
  ['New York Yankees', 'baseball', 'New York Yankees'],
  ['Texas', 'baseball', 'Texas Rangers'],
  ['St Louis', 'baseball', 'St. Louis Cardinals'],
  ['Saint Louis', 'ice hockey', 'St. Louis Blues'],
  ['Rangers', 'baseball', 'Texas Rangers'],
  ['Rangers', 'ice hockey', 'New York Rangers'],
  ['Rangers', 'football', null],
  ['Rangers', null, null],
  // Two clubs of one city, and of one name.
  ['New York', 'baseball', null],
  ['Giants', 'baseball', null],
  // May be a university's.
  ['Texas', 'American football', null],
])('%s in %s is %s', (form, sport, club) => {
  expect(findClub(form, sport)).toBe(club);
});

test.each([
  ['All Blacks', null, 'New Zealand rugby null'],
  ['ALL BLACK', 'rugby', 'New Zealand rugby null'],
  ['the Springboks', 'rugby', 'South Africa rugby null'],
  ['Super Falcons', 'football', "Nigeria football women's"],
  ['Azzurri', 'rugby', 'Italy rugby null'],
  ['Azzurri', 'football', 'Italy football null'],
  ['Azzurri', null, null],
  ['Elephants', null, null],
  ['Elephants', 'football', 'Ivory Coast football null'],
  ['Harbour Council', 'football', null],
] as const)('%s in %s is the team of %s', (form, sport, expected) => {
  const team = findNationalTeam(form, sport);
  expect(team && `${team.nation} ${team.sport} ${team.side}`).toBe(expected);
});

import { expect, test } from 'vitest';
import type { EditionDate, Mention } from '../../../src/model/model.ts';
import { lookBeside } from '../../../src/outline/beside.ts';
import { choosePlaces } from '../../../src/outline/places/choose-places.ts';

/** The places of the names in square brackets; `~` marks a people, `=` what stands before a full name. */
function choose(marked: string, date: EditionDate | null = null): readonly (string | undefined)[] {
  const mentions: Mention[] = [];
  let text = '';
  for (const [at, part] of marked.split(/[[\]]/).entries()) {
    const start = text.length;
    const isDemonym = at % 2 === 1 && part.startsWith('~');
    const [shown = '', name = shown] = (isDemonym ? part.slice(1) : part).split('=');
    text += shown;
    const form = isDemonym ? { form: 'demonym' as const } : {};
    if (at % 2 === 1) mentions.push({ start, end: text.length, text: shown, name, kind: 'place', ...form });
  }
  return choosePlaces(mentions, lookBeside(text, mentions, null), { text, date }).map((place) => place?.name);
}

test.each([
  ['Fires in [Victoria], [~Australian] officials said', ['Victoria (Australia)', 'Australia']],
  ['Ships left [Victoria] in the [Seychelles]', ['Victoria, Seychelles', 'Seychelles']],
  ['[Korea] and [South Korea]', ['South Korea', 'South Korea']],
  ['[Korea], as [North Korea] said', ['North Korea', 'North Korea']],
  ['[Korea], [North Korea] and [South Korea]', ['Korea', 'North Korea', 'South Korea']],
  ['[Korea] alone', ['South Korea']],
  ['[Korea], [Korea] and [North Korea]', ['South Korea', 'South Korea', 'North Korea']],
  [
    '[Korea], [South Korea], [South Korea] and [North Korea]',
    ['South Korea', 'South Korea', 'South Korea', 'North Korea'],
  ],
  ['He fought in the [~Korean] War', ['Korea']],
  ['Talks between the two [Koreas]', ['Korea']],
  ['Ships left the [Gulf] for [Kuwait]', ['Persian Gulf', 'Kuwait']],
  ['Barges from [Ohio] to the [Gulf]', ['Ohio', 'U.S. Gulf Coast']],
  ['More rigs drilled for gas in the [Gulf]', ['U.S. Gulf Coast']],
  [
    '[U.S.] warships and rigs in the [Gulf], [Texas] tankers, and more frigates',
    ['United States', 'Persian Gulf', 'Texas'],
  ],
  [
    '[~Indians] in the [Gulf] and the [U.S.] sent money to [India]',
    ['India', 'Persian Gulf', 'United States', 'India'],
  ],
  ['A bank in [Georgia], [~U.S.] officials said', ['Georgia (U.S. state)', 'United States']],
  ['Stations in [Georgia] may sell less', ['Georgia (U.S. state)']],
  ['Polls opened in [Georgia] and [Armenia]', ['Georgia', 'Armenia']],
  ['Polls opened in [Georgia], [~Georgians] and [Poles=Poland] said', ['Georgia', 'Georgia', 'Poland']],
  ['[~Soviet] officials in [Georgia] told the [United States]', ['Soviet Union', 'Georgia', 'United States']],
  ['Snow in western [New York], rain in [New York]', ['New York State', 'New York']],
  ['Banks in [Arizona], [Washington] and [Oregon]', ['Arizona', 'Washington State', 'Oregon']],
  ['Producers along the [Mississippi] and Missouri Rivers', ['Mississippi River']],
  ['Sites west of the [Mississippi].', ['Mississippi River']],
  ['Lawyers before the [Mississippi] court', ['Mississippi']],
  ['Rain in [Buenos Aires], heaviest in the west of the province', ['Buenos Aires Province']],
  ['Plants in [Lyons=Lyon], [N.Y.=New York State].', ['Lyons, New York', 'New York State']],
  ['Stores in [Baltimore], [New York], [Atlanta]', ['Baltimore', 'New York', 'Atlanta']],
  ['A plant in [Angola], [Ind=Indiana].', ['Angola, Indiana', 'Indiana']],
  [
    'Mills in [Amity], [Scio] and [Andover], [N.Y.=New York State].',
    ['Amity, New York', 'Scio, New York', 'Andover, New York', 'New York State'],
  ],
  ['From [Boston] and [Scio], [N.Y.=New York State].', ['Boston', 'Scio, New York', 'New York State']],
  ['A mill in [Scio], [Ohio], burned down', ['Scio, Ohio', 'Ohio']],
  ['Rain in the [Tidelands], [Arkansas], and elsewhere', ['Tidelands', 'Arkansas']],
  ['Based in [Milan], [Ohio], the firm', ['Milan, Ohio', 'Ohio']],
  ['Offices of [Milan], [Ohio], and others', ['Milan', 'Ohio']],
  ['From [Portland], [Oregon], and [Washington]', ['Portland', 'Oregon', 'Washington']],
  ['Banks in [Louisiana] and [Washington, D.C.]', ['Louisiana', 'Washington']],
  ['Shops in [Buffalo] and [New York]', ['Buffalo', 'New York']],
  ['Talks between [Washington] and [Tokyo]', ['Washington', 'Tokyo']],
  ['Maize in [Cordoba], [Santa Fe] and [La Pampa]', ['Cordoba Province', 'Santa Fe Province', 'La Pampa']],
  [
    'Soy in northern [Buenos Aires], dealers in [Buenos Aires] said',
    ['Buenos Aires Province', 'Buenos Aires'],
  ],
  ['It is 600 miles west of [Buenos Aires]', ['Buenos Aires']],
  ['Its [Angola], [Ind.] plant; oil from [Angola]', ['Angola, Indiana', 'Indiana', 'Angola']],
  ['A mill in [Cairo], [Ga.] burned down', ['Cairo, Georgia', 'Georgia (U.S. state)']],
  [
    'From [Portland], [Ore.], to [Portland], [Me.], by train',
    ['Portland', 'Oregon', 'Portland, Maine', 'Maine'],
  ],
  ['[Germany] and [West Germany]', ['West Germany', 'West Germany']],
  ['[Germany], [Germany] and [West Germany]', ['Germany', 'Germany', 'West Germany']],
])('%j', (marked, expected) => {
  expect(choose(marked)).toEqual(expected);
});

test.each([
  ['Prices in [Germany] fell', '1987-03-02', ['West Germany']],
  ['Prices in [Germany] fell', '1995-03-02', ['Germany']],
  ['[~German] officials in [East Germany]', '1987-03-02', ['East Germany', 'East Germany']],
  [
    '[~German] officials of [East Germany] and [West Germany]',
    '1987-03-02',
    ['Germany', 'East Germany', 'West Germany'],
  ],
  ['He left [Germany] in 1938', '1987-03-02', ['Germany']],
])('%j of %s', (marked, date, expected) => {
  expect(choose(marked, date as EditionDate)).toEqual(expected);
});

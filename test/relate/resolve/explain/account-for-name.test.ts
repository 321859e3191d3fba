import { expect, test } from 'vitest';
import { NO_DECISIONS } from '../../../../src/relate/decisions/decisions.ts';
import { readDecisions } from '../../../../src/relate/decisions/read-decisions.ts';
import { explainName } from '../../../../src/relate/explain-name.ts';
import { formatNameAccount } from '../../../../src/report/name-account.ts';
import { columnInTime } from '../../column-in-time.ts';
import { outlineAll } from '../../outlined.ts';
import { readMarkedArticles } from '../linked-news.ts';

/** Each article is called by the word behind its date. */
const ARCHIVE = `
== 2001-05-01 council
COUNCIL MEETS
[[Anna Roth=p]] and [[Piet Bakker=p]] of the [[Harbour Council=o]] met in [[Lagos=l]]. [[Roth=p]] spoke.
== 2001-05-02 film
FILM WINS PRIZE
[[Carl Roth=p]] filmed [[Lena Ostby=p]] for [[Aurora Films=o]] in [[Oslo=l]].
== 2001-05-03 quay
QUAY OPENS
[[Roth=p]] praised the [[Harbour Council=o]], [[Piet Bakker=p]] said in [[Lagos=l]].
== 2001-05-04 fish
FISH
The [[New Fishery Users Association=o]] ([[NFUA=o]]) heard [[John F. Keller=p]]. [[Keller=p]] left.
== 2001-05-05 nets
NETS
[[John Keller=p]] left the [[NFUA=o]] in [[Niger=l]]. [[Nigerien~l]] fishers wept.
== 2001-05-06 boats
BOATS
[[Moammar Khadafy=p]] met [[Omar Said=p]], [[Ida Holm=p]] and [[Juan Paz=p]].
== 2001-05-07 docks
DOCKS
[[Muammar Gaddafi=p]] met [[Max Muster=p]], [[Ute Lang=p]] and [[Ann Low=p]].
== 2001-05-08 fields
FIELDS
[[Bazoum=p]] met [[Jo Bazoumi=p]].
`;

const DECISIONS = `- {merge: Harbour Council, into: Aurora Films}
- {split: Piet Bakker, articles: "2001-05-03", as: Piet Bakker (mason)}
- {hide: Ute Lang}
- {rename: Max Muster, to: Maximilian Muster}
`;

function why(name: string, archive = ARCHIVE): string {
  const articles = readMarkedArticles(archive).map(({ annotated, field }) => {
    const { article } = annotated;
    return { ...annotated, article: { ...article, path: `${field}.md` } };
  });
  const { outlines, readBody } = outlineAll(articles);
  const { decisions } = readDecisions(DECISIONS, 'entities.yaml');
  const account = explainName(name, columnInTime(outlines), decisions, readBody);
  return account.bearers.shown.length === 0 ? `near: ${account.near.join(', ')}` : formatNameAccount(account);
}

const SHARES = `
== 2001-05-01 tools
[[HARBOUR TOOLS=o]] <HBT> TO RISE
[[Harbour Tools Inc=o]] <HBT> rose.
== 2001-05-02 ferries
[[HARBOUR=o]] <HFI> TO SAIL
[[Harbour Ferries Inc=o]] <HFI> sails.
== 2001-05-03 quay
ONE
[[HARBUOR TOOLS=o]] <HBT> fell.
`;

test('companies by the signs of their shares', () => {
  expect(why('harbour tools', SHARES)).toMatchInlineSnapshot(`
    "Harbour Tools Inc: an organisation in 2 articles
      Written
        HARBOUR TOOLS in tools.md
        HARBUOR TOOLS in quay.md
        Harbour Tools Inc in tools.md
      Joined
        Harbour Tools Inc and Harbour Tools
          reading: they differ in nothing but accents, stops, hyphens, titles, legal forms or British spelling
          Harbour Tools Inc in tools.md
        Harbour Tools and Harbuor Tools
          listings: they stand before one sign of shares (HBT); one is in 1 article, the other in 1
          Harbour Tools in tools.md
          Harbuor Tools in quay.md
    "
  `);
  expect(why('harbour ferries', SHARES)).toMatchInlineSnapshot(`
    "No name is just “harbour ferries”; it is a part of these.

    Harbour Ferries Inc: an organisation in 1 article
      Written
        HARBOUR in ferries.md
        Harbour Ferries Inc in ferries.md
      Joined
        HARBOUR and Harbour Ferries Inc
          organisations: they stand before one sign of shares (HFI)
          HARBOUR in ferries.md
          Harbour Ferries Inc in ferries.md
      Kept apart
        Harbour Ferries Inc from HARBOUR
          listings: they stand before one sign of shares (HFI); one is in 1 article, the other in 1; 1 longer names hold the short one
          Harbour Ferries Inc in ferries.md
          HARBOUR in ferries.md
    "
  `);
});

test('a bare name, in its own article and in others, and whom else it might have meant', () => {
  expect(why('roth')).toMatchInlineSnapshot(`
    "Anna Roth: a person in 2 articles
      Written
        Roth in council.md, quay.md
        Anna Roth in council.md
      Joined
        Roth and Anna Roth
          articles: they are a short form and the full name that its own article has
          Roth in council.md
        Roth and Anna Roth
          people: they are a full name and its surname; the full name is in 1 article within 14 days; 59% of their company is the same, Harbour Council first (10% is asked)
          Roth in quay.md
          Anna Roth in council.md
      Kept apart
        Roth from Carl Roth
          people: they are a full name and its surname; the full name is in 1 article within 14 days; nobody is named with both (10% is asked)
          Roth in quay.md
          Carl Roth in film.md
    "
  `);
});

test('middle names that fit', () => {
  expect(why('John Keller')).toMatchInlineSnapshot(`
    "John F. Keller: a person in 2 articles
      Written
        John F. Keller in fish.md
        John Keller in nets.md
        Keller in fish.md
      Joined
        Keller and John F. Keller
          articles: they are a short form and the full name that its own article has
          Keller in fish.md
        John F. Keller and John Keller
          initials: they have middle names that fit each other
          John F. Keller in fish.md
          John Keller in nets.md
    "
  `);
});

test('an acronym', () => {
  expect(why('nfua')).toMatchInlineSnapshot(`
    "New Fishery Users Association: an organisation in 2 articles
      Written
        NFUA in fish.md, nets.md
        New Fishery Users Association in fish.md
      Joined
        NFUA and New Fishery Users Association
          articles: they are a short form and the full name that its own article has
          NFUA in fish.md
        NFUA and New Fishery Users Association
          acronyms: they are a name and the acronym that articles give for it (1 of 1 times); the acronym stands by itself in 1 article; few others are named with them, and nobody with both
          NFUA in nets.md
          New Fishery Users Association in fish.md
    "
  `);
});

test('a demonym', () => {
  expect(why('nigerien')).toMatchInlineSnapshot(`
    "Niger: a place in 1 article
      Written
        Niger in nets.md
        Nigerien in nets.md
      Joined
        Nigerien and Niger
          reading: they are the name of a people and that of its place
          Nigerien in nets.md
    "
  `);
});

test('names that only sound alike are kept apart', () => {
  expect(why('muammar gaddafi')).toMatchInlineSnapshot(`
    "Muammar Gaddafi: a person in 1 article
      Written
        Muammar Gaddafi in docks.md
      Kept apart
        Moammar Khadafy from Muammar Gaddafi
          spellings: they sound alike; nobody is named with both (10% is asked)
          Moammar Khadafy in boats.md
          Muammar Gaddafi in docks.md
    "
  `);
});

test('by decision of the editor', () => {
  expect(why('Harbour Council')).toMatchInlineSnapshot(`
    "Aurora Films: an organisation in 3 articles
      Written
        Harbour Council in council.md, quay.md
        Aurora Films in film.md
      Joined
        Harbour Council and Aurora Films
          decisions: they are so by decision of the editor (entities.yaml:1)
          Harbour Council in council.md, quay.md
          Aurora Films in film.md
    "
  `);
  expect(why('Piet Bakker')).toMatchInlineSnapshot(`
    "Piet Bakker: a person in 1 article
      Written
        Piet Bakker in council.md
      Kept apart
        Piet Bakker (mason) from Piet Bakker
          decisions: they are so by decision of the editor (entities.yaml:2)
          Piet Bakker (mason) in quay.md

    Piet Bakker (mason): a person in 1 article
      Written
        Piet Bakker in quay.md
      Kept apart
        Piet Bakker (mason) from Piet Bakker
          decisions: they are so by decision of the editor (entities.yaml:2)
          Piet Bakker (mason) in quay.md
    "
  `);
  expect(why('Maximilian Muster')).toContain(`
    Max Muster and Maximilian Muster
      decisions: they are so by decision of the editor (entities.yaml:4)
`);
  expect(why('Ute Lang')).toMatchInlineSnapshot(`
    "Ute Lang: a person in 1 article, hidden by the editor
      Written
        Ute Lang in docks.md
    "
  `);
});

test('a full name that its article took for a slip', () => {
  const slip = (day: number, field: string): string =>
    `== 2001-05-0${day} ${field}\nONE\n[[Donald Regan=p]] met [[Jan Kral=p]].\n`;
  const articles = readMarkedArticles(`${slip(1, 'a')}${slip(2, 'b')}${slip(3, 'c')}`).map(
    ({ annotated }, i) =>
      i > 0
        ? annotated
        : {
            ...annotated,
            mentions: annotated.mentions.map((mention) =>
              mention.text === 'Donald Regan' ? { ...mention, name: 'Donald Reagan' } : mention,
            ),
          },
  );
  const { outlines, readBody } = outlineAll(articles);
  expect(
    formatNameAccount(explainName('donald regan', columnInTime(outlines), NO_DECISIONS, readBody)),
  ).toContain(`
  Kept apart
    Donald Regan from Donald Reagan
      undone slips: they differ by one letter, and other articles write the first, which its own took for a slip
      Donald Regan in 1
`);
});

test('bare names that nothing explains, parted by their company', () => {
  const archive = `== 2001-05-01 a
ONE
[[Roth=p]] met [[Piet Bakker=p]], [[Lena Ostby=p]] and [[Jan Kral=p]] in [[Lagos=l]].
== 2002-05-01 b
TWO
[[Roth=p]] met [[Omar Said=p]], [[Ida Holm=p]] and [[Juan Paz=p]] in [[Oslo=l]].
`;
  expect(why('Roth', archive)).toContain(`
  Kept apart
    Roth from Roth
      parts: they are one bare name, and have no company in common that says whose
      Roth in a.md
      Roth in b.md
`);
});

test('a name that may be several is left open', () => {
  const archive = `== 2001-05-01 a
ONE
[[Anna Roth=p]] spoke in [[Lagos=l]].
== 2001-05-02 b
TWO
[[Carl Roth=p]] spoke in [[Lagos=l]].
== 2001-05-03 c
THREE
[[Roth=p]] spoke in [[Lagos=l]].
`;
  expect(why('Roth', archive)).toMatchInlineSnapshot(`
    "Roth: left open in 1 article, where it may be several
      Written
        Roth in c.md
      Kept apart
        Roth from Anna Roth
          people: they are a full name and its surname; the full name is in 1 article within 14 days; 100% of their company is the same, Lagos first (10% is asked); it may be one of 2 about as well, and nobody is guessed
          Roth in c.md
          Anna Roth in a.md
        Roth from Carl Roth
          people: they are a full name and its surname; the full name is in 1 article within 14 days; 100% of their company is the same, Lagos first (10% is asked); it may be one of 2 about as well, and nobody is guessed
          Roth in c.md
          Carl Roth in b.md
    "
  `);
});

test('a name that many may have', () => {
  const archive = `== 2001-05-01 a
ONE
[[Anna Roth=p]] went to the [[Airport Council Limassol=o]].
== 2001-05-02 b
TWO
[[Anna Roth=p]] left the [[Airport Council=o]].
`;
  expect(why('Airport Council', archive)).toMatchInlineSnapshot(`
    "Airport Council: left open in 1 article, where it may be several
      Written
        Airport Council in b.md
      Kept apart
        Airport Council from Airport Council Limassol
          organisations: they are a name and its beginning; the full name is in 1 article within 14 days; 100% of their company is the same, Anna Roth first; many are called so, and only an article that has the full name says who is meant
          Airport Council in b.md
          Airport Council Limassol in a.md
    "
  `);
});

test('a section says which kind is meant', () => {
  expect(why('organisations/NFUA')).toContain('New Fishery Users Association: an organisation');
  expect(why('people/NFUA')).toBe('near: NFUA');
});

test('a part of names, where none is just that', () => {
  expect(why('gaddafi')).toMatch(/^No name is just “gaddafi”; it is a part of these\.\n\nMuammar Gaddafi: /);
});

test('where nobody has the name, those like it are told', () => {
  expect(why('Rothe')).toMatchInlineSnapshot(`"near: Roth, Anna Roth, Carl Roth"`);
  expect(why('Qaddafi')).toMatchInlineSnapshot(`"near: Moammar Khadafy, Muammar Gaddafi"`);
  expect(why('Zzz')).toBe('near: ');
});

test('the order of articles changes nothing', () => {
  const [, ...sections] = ARCHIVE.split('== ');
  const reversed = sections
    .reverse()
    .map((section) => `== ${section}`)
    .join('');
  expect(why('Roth', reversed)).toBe(why('Roth'));
});

test('what a name holds does not steer the terminal', () => {
  const archive = '== 2001-05-01 a\u001b[2J\nONE\n[[Anna\u202e\u001b[2J Roth=p]] spoke.\n';
  const told = why('Anna\u202e\u001b[2J Roth', archive);
  expect(told).toContain('Anna\\u202e');
  expect(told).not.toMatch(/[\u001b\u202e]/);
});

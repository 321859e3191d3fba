import { expect, test } from 'vitest';
import type { Problem } from '../../src/model/model.ts';
import { DISGUISING } from '../../src/promises/disguising-characters.ts';
import { readDecisions } from '../../src/relate/decisions/read-decisions.ts';
import { readJsonSettings } from '../../src/settings/settings-file.ts';
import { countIn } from '../../src/tools/collections/count.ts';
import { cleanLine } from '../../src/tools/text/clean-text.ts';
import { removeDisguise } from '../../src/tools/text/disguise/remove-disguise.ts';
import { slugify } from '../../src/tools/text/slug.ts';
import { loadFiles } from './site.ts';

const TAGGED = '\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}';
const characters = Object.entries(DISGUISING).map(([name, point]) => ({ name, point }));
const signOf = (point: number): string => String.fromCodePoint(point);
const escapeUnits = (sign: string): string =>
  Array.from(
    { length: sign.length },
    (_, at) => `\\u${sign.charCodeAt(at).toString(16).padStart(4, '0')}`,
  ).join('');

/** What becomes of `Pay…pal` in each place: these show a blank, all others nothing. */
const shownOf = (point: number): string =>
  [0x115f, 0x1160, 0x2800, 0x3164, 0xffa0, 0x1d159].includes(point) ? 'Pay pal' : 'Paypal';

test('what shows nothing, or turns the reading direction, comes from no field, and is told of once', () => {
  const fields = (word: string) =>
    `---\ntitle: "${word} pays"\nauthor: "Ann ${word}"\nsource: "${word}"\ntags: ["${word}"]\ndate: 2023-08-04\n---\n`;
  const files = characters.flatMap(({ point }): [string, string][] => {
    const raw = `Pay${signOf(point)}pal`;
    const escaped = `Pay${escapeUnits(signOf(point))}pal`;
    // Names of files hold no null.
    const note: [string, string][] = point === 0 ? [] : [[`Ferry of ${raw} ${point}.md`, 'Text.\n']];
    return [
      [`raw-${point}.md`, `${fields(raw)}Mr ${raw} left.\n`],
      [`escaped-${point}.md`, `${fields(escaped)}Mr Paypal left.\n`],
      ...note,
    ];
  });
  const { articles, problems } = loadFiles(Object.fromEntries(files));
  const byId = new Map(articles.map((article) => [article.id as string, article]));
  const told = countTold(problems);
  for (const { name, point } of characters) {
    const shown = shownOf(point);
    for (const writing of ['raw', 'escaped']) {
      const path = `${writing}-${point}.md`;
      expect(byId.get(path), name).toMatchObject({
        headline: `${shown} pays`,
        byline: [`Ann ${shown}`],
        source: { name: shown },
        tags: [shown],
        text: `${shown} pays\n\nMr ${writing === 'raw' ? shown : 'Paypal'} left.`,
      });
      expect(told.get(`content/${path}`), name).toBe(1);
    }
    const note = byId.get(`Ferry of Pay${signOf(point)}pal ${point}.md`);
    if (point > 0) expect(note?.headline, name).toBe(`Ferry of ${shown} ${point}`);
  }
});

test.each(characters)(
  'nor does it come from the files that the archive’s owner writes: $name',
  ({ point }) => {
    const shown = shownOf(point);
    const written = `Pay${escapeUnits(signOf(point))}pal`;
    const { decisions, problems } = readDecisions(`- {rename: A, to: "${written}"}`, 'entities.yaml');
    expect(decisions.list).toMatchObject([{ to: shown }]);
    expect([...countTold(problems)]).toEqual([['entities.yaml', 1]]);

    const source = `{"title": "${written}", "topics": {"${written}": "${written}"}}`;
    const settings = readJsonSettings(source, 'dateline.config.json');
    // A control character is a fault there, as it ever was.
    const isControl = /\p{Cc}/u.test(signOf(point));
    expect(settings.stated.title).toBe(isControl ? undefined : shown);
    expect(settings.stated.topics).toMatchObject(isControl ? [] : [{ name: shown, label: shown }]);
    expect([...countTold(settings.problems)]).toEqual([['dateline.config.json', 1]]);

    expect(slugify(cleanLine(`Pay${signOf(point)}pal`))).toBe(shown.toLowerCase().replace(' ', '-'));
  },
);

/** How often each file is told to have such characters. */
function countTold(problems: readonly Problem[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { path, rule } of problems)
    if (rule === 'text/invisible' || rule === 'text/direction') countIn(counts, path);
  return counts;
}

test.each([
  ['a joiner within a Persian word', 'می\u200Cخواهم'],
  ['a joiner behind a vowel sign', 'مُ\u200Cخ'],
  ['a joiner within a Sinhala word', 'ශ්\u200Dරී ලංකා'],
  ['a joiner at the end of a Malayalam word', 'അവന്\u200D വന്നു'],
  ['emoji of several', '👩\u200D🏫 ❤\uFE0F\u200D🔥 👩🏽\u200D🚀'],
  ['a sign shown as an emoji, one as text', '☀\uFE0F ↩\uFE0E'],
  ['a keycap', '1\uFE0F\u20E3'],
  ['the flag of Scotland', `\u{1F3F4}${TAGGED} wins`],
  ['a Khmer name with words parted', 'ភ្នំ\u200Bពេញ'],
  ['a form of a Japanese character', '葛\u{E0100}城'],
  ['Mongolian forms', 'ᠬ\u180Bᠠ ᠨ\u180Eᠠ'],
  ['marks in Hebrew and Arabic', 'שלום!\u200F (C++\u200E) و 12\u061C%'],
  ['joined points of Hebrew', 'יְרוּשָׁלַ\u034Fִם'],
  ['a blank in braille', '⠠⠓\u2800⠺'],
  ['a filler in old Hangul', '\u1102\u1160\u11AB'],
])('where it is meant it stays: %s', (_, text) => {
  expect(removeDisguise(text)).toEqual({ text, removed: [] });
});

test.each([
  ['tags behind another sign', `Niger${TAGGED}`, 'Niger'],
  ['tags that are no region', `\u{1F3F4}\u{E0068}\u{E0069} flag`, '\u{1F3F4} flag'],
  ['bytes written as selectors', `😀${'\uFE01\u{E0100}\u{E0123}'.repeat(9)}!`, '😀!'],
  ['a second selector', '☀\uFE0F\uFE0F', '☀\uFE0F'],
  ['a selector behind a figure', '1\uFE0F000', '1000'],
  ['a joiner between emoji and letters', '👩\u200Dx', '👩x'],
  ['a joiner at the end of a Persian word', 'می\u200C خواهم', 'می خواهم'],
  ['an override in Arabic', 'سلام \u202Eabc\u202C', 'سلام abc'],
  ['a mark far from Hebrew', `Pay\u200Fpal ${'x'.repeat(40)} שלום`, `Paypal ${'x'.repeat(40)} שלום`],
])('where it does nothing it goes: %s', (_, text, shown) => {
  expect(removeDisguise(text).text).toBe(shown);
});

test('a word broken by a soft hyphen is whole', () => {
  const lines =
    'The ferry that sailed from the old harbour last night was full of pas\xAD\nsengers and their luggage.';
  const { articles } = loadFiles({ 'a.txt': `Date: 2023-08-04\n\n${lines}` });
  expect(articles[0]?.text).toContain('passengers');
});

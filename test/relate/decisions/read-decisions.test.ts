import { describe, expect, test } from 'vitest';
import { readDecisions } from '../../../src/relate/decisions/read-decisions.ts';

const read = (source: string) => readDecisions(source, 'entities.yaml');

/** As on the command line. */
const show = (source: string): string =>
  read(source)
    .problems.map(
      ({ path, line, column, severity, rule, message, hint }) =>
        `${path}:${line}:${column} ${severity} ${rule}: ${message} ${hint}`,
    )
    .join('\n');

const EVERY_KIND = `# Decisions of the desk
- {merge: Mohamed Bazou, into: Mohamed Bazoum}
- {rename: Ecowas, to: Economic Community of West African States}   # the full name
- {retype: Wagner, to: organisation}
- {hide: Thursday}
- {note: Hama Amadou, text: "Former speaker of parliament."}
- {split: John Smith, articles: "2023/sport/**", as: John Smith (footballer)}
- {identify: Mohamed Bazoum, as: q3318187}
- {identify: Mohamed Bazoum, as: viaf:113230702}
- {link: Mohamed Bazoum, to: "https://example.org/bazoum"}
- page: Assimi Goïta
`;

describe('entities.yaml', () => {
  test('has one decision a line, with comments', () => {
    const { decisions, problems } = read(EVERY_KIND);
    expect(problems).toEqual([]);
    expect(
      decisions.list.map(({ kind, name, place }) => `${place.line}:${place.column} ${kind} ${name}`),
    ).toEqual([
      '2:3 merge Mohamed Bazou',
      '3:3 rename Ecowas',
      '4:3 retype Wagner',
      '5:3 hide Thursday',
      '6:3 note Hama Amadou',
      '7:3 split John Smith',
      '8:3 identify Mohamed Bazoum',
      '9:3 identify Mohamed Bazoum',
      '10:3 link Mohamed Bazoum',
      '11:3 page Assimi Goïta',
    ]);
  });

  test.each(['', '\n', '# nothing yet\n', '[]', '\uFEFF'])('may say nothing: %j', (source) => {
    expect(read(source)).toEqual({ decisions: { list: [] }, problems: [] });
  });

  test('takes names for text whatever YAML makes of them', () => {
    const { decisions } = read('- {hide: 1984}\n- {hide: No}\n- {hide: 2023-08-04}\n- {hide: 0x10}\n');
    expect(decisions.list.map(({ name }) => name)).toEqual(['1984', 'No', '2023-08-04', '0x10']);
  });

  test('lines that are not understood are reported at their place, and the others stand', () => {
    const source = `- {marge: A, into: B}
- {merge: A}
- {retype: Wagner, to: mercenaries}
- {hide: X, because: noise}
- just text
- {hide: }
- {hide: Thursday}
`;
    expect(read(source).decisions.list.map(({ name }) => name)).toEqual(['Thursday']);
    expect(show(source)).toMatchInlineSnapshot(`
      "entities.yaml:1:3 error entities/decision: "marge", "into" is not a decision. Use one of merge, split, rename, retype, hide, note, identify, link, page.
      entities.yaml:2:3 error entities/field: "merge" of "A" has no "into". Write it like this: - {merge: Mohamed Bazou, into: Mohamed Bazoum}
      entities.yaml:3:24 error entities/kind: "mercenaries" is not a kind of entity. Use person, place, organisation.
      entities.yaml:4:13 error entities/field: "because" does not belong to "hide". Write it like this: - {hide: Thursday}
      entities.yaml:5:3 error entities/syntax: This item is not a decision. Write it like this: - {merge: Mohamed Bazou, into: Mohamed Bazoum}
      entities.yaml:6:3 error entities/name: "hide" has no name. Write it like this: - {hide: Thursday}"
    `);
  });

  test('what is no list, or no YAML, is reported', () => {
    expect(show('hide: Thursday\n')).toMatchInlineSnapshot(
      `"entities.yaml:1:1 error entities/syntax: This is not a list of decisions. Write it like this: - {hide: Thursday}"`,
    );
    expect(show('- {hide: Thursday\n- {page: X}\n')).toMatchInlineSnapshot(
      `"entities.yaml:2:1 error entities/syntax: Not YAML: Flow map in block collection must be sufficiently indented and end with a }. Write it like this: - {merge: Mohamed Bazou, into: Mohamed Bazoum}"`,
    );
  });

  test('repetitions, contradictions and circles are reported, and the first line stands', () => {
    const source = `- {merge: A, into: B}
- {merge: a, into: b}
- {merge: A, into: C}
- {rename: A, to: D}
- {hide: E}
- {page: e}
- {merge: B, into: A}
- {merge: F, into: F}
`;
    expect(read(source).decisions.list.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'merge A',
      'hide E',
    ]);
    expect(show(source)).toMatchInlineSnapshot(`
      "entities.yaml:2:3 warning entities/duplicate: "merge" of "a" stands in line 1 already. Remove one of the two lines.
      entities.yaml:3:3 warning entities/contradiction: "merge" of "A" contradicts "merge" in line 1. Keep the line that is right; until then the first one counts.
      entities.yaml:4:3 warning entities/contradiction: "rename" of "A" contradicts "merge" in line 1. Keep the line that is right; until then the first one counts.
      entities.yaml:6:3 warning entities/contradiction: "page" of "e" contradicts "hide" in line 5. Keep the line that is right; until then the first one counts.
      entities.yaml:7:3 warning entities/contradiction: Merging "B" into "A" leads back to "B". Merge every form into the one name that is to stay.
      entities.yaml:8:3 warning entities/contradiction: Merging "F" into "F" leads back to "F". Merge every form into the one name that is to stay."
    `);
  });

  test('identifiers, links and articles are checked', () => {
    const source = `- {identify: A, as: 3318187}
- {identify: A, as: Q0}
- {identify: A, as: "viaf:1/../../x"}
- {identify: A, as: "doi:10.1/x"}
- {link: A, to: "javascript:alert(1)"}
- {link: A, to: "https://user:secret@example.org/"}
- {split: A, articles: "2023-08..2022", as: B}
- {split: A, as: B}
- {split: A, articles: "${'*a'.repeat(21)}", as: B}
- {split: A, articles: "${'a'.repeat(301)}", as: B}
`;
    expect(read(source).decisions.list).toEqual([]);
    expect(show(source)).toMatchInlineSnapshot(`
      "entities.yaml:1:21 error entities/identifier: "3318187" is not an identifier. Use one like Q3318187 (Wikidata), viaf:…, isni:…, gnd:…, geonames:….
      entities.yaml:2:21 error entities/identifier: "Q0" is not an identifier. Use one like Q3318187 (Wikidata), viaf:…, isni:…, gnd:…, geonames:….
      entities.yaml:3:21 error entities/identifier: "viaf:1/../../x" is not an identifier. Use one like Q3318187 (Wikidata), viaf:…, isni:…, gnd:…, geonames:….
      entities.yaml:4:21 error entities/identifier: "doi:10.1/x" is not an identifier. Use one like Q3318187 (Wikidata), viaf:…, isni:…, gnd:…, geonames:….
      entities.yaml:5:17 error entities/link: "javascript:alert(1)" is not a web address. Give one that begins with https:// or http://.
      entities.yaml:6:17 error entities/link: "https://user:secret@example.org/" is not a web address. Give one that begins with https:// or http://.
      entities.yaml:7:24 error entities/articles: "2023-08..2022" names no articles. Give a path like "2023/**", of at most 300 characters and 20 of * and ?, or a time like 2023-08 or "1990..1994".
      entities.yaml:8:3 error entities/field: "split" of "A" has no "articles". Write it like this: - {split: John Smith, articles: "2023/**", as: John Smith (footballer)}
      entities.yaml:9:24 error entities/articles: "*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a" names no articles. Give a path like "2023/**", of at most 300 characters and 20 of * and ?, or a time like 2023-08 or "1990..1994".
      entities.yaml:10:24 error entities/articles: "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…" names no articles. Give a path like "2023/**", of at most 300 characters and 20 of * and ?, or a time like 2023-08 or "1990..1994"."
    `);
  });

  test('one identifier is one entity, and a name has one of each catalogue', () => {
    const source = `- {identify: A, as: Q1}
- {identify: B, as: Q1}
- {identify: A, as: Q2}
- {identify: A, as: "geonames:7"}
- {split: A, articles: "2023", as: B}
- {split: A, articles: "2023", as: C}
`;
    expect(show(source)).toMatchInlineSnapshot(`
      "entities.yaml:2:3 warning entities/contradiction: "Q1" is "A" in line 1. Merge the two names if they are one, or correct the identifier.
      entities.yaml:3:3 warning entities/contradiction: "identify" of "A" contradicts "identify" in line 1. Keep the line that is right; until then the first one counts.
      entities.yaml:6:3 warning entities/contradiction: "split" of "A" contradicts "split" in line 5. Keep the line that is right; until then the first one counts."
    `);
  });

  test('does not run away with anchors, tags and prototypes', () => {
    const source = `- &a {hide: X}\n- *a\n- !!js/function {hide: Y}\n- {__proto__: Z}\n- {constructor: Z}\n`;
    const { decisions, problems } = read(source);
    expect(decisions.list.every(({ kind }) => kind === 'hide')).toBe(true);
    expect(problems.length).toBeGreaterThan(0);
  });

  test('names, notes and other names are cleaned as headlines are; patterns of file names are not', () => {
    const source = `- {merge: "Mohamed\u202e  Bazou", into: "\\u2067Mohamed Bazoum\\u2069"}
- {note: Hama Amadou, text: "Former\\u202e speaker\\u0007\\nof parliament."}
- {rename: Ecowas, to: "\\ufeffEconomic\u00a0Community"}
- {split: John Smith, articles: "a\u202e/**", as: "John\u202d Smith (minister)"}
- {hide: "\\u202e"}
`;
    const { decisions, problems } = read(source);
    expect(decisions.list.map(({ place, ...decision }) => decision)).toEqual([
      { kind: 'merge', name: 'Mohamed Bazou', into: 'Mohamed Bazoum' },
      { kind: 'note', name: 'Hama Amadou', text: 'Former speaker of parliament.' },
      { kind: 'rename', name: 'Ecowas', to: 'Economic Community' },
      { kind: 'split', name: 'John Smith', articles: 'a\u202e/**', as: 'John Smith (minister)' },
    ]);
    expect(problems.map(({ rule }) => rule)).toEqual(['text/direction', 'text/invisible', 'entities/name']);
  });

  test('a field that is given twice is no decision', () => {
    expect(show('- {merge: A, into: B, into: C}\n')).toMatchInlineSnapshot(
      `"entities.yaml:1:23 error entities/field: "into" is given twice. Write it like this: - {merge: Mohamed Bazou, into: Mohamed Bazoum}"`,
    );
  });
});

describe('what is made to be slow, or to fill the memory', () => {
  const many = (count: number, line: (at: number) => string) =>
    Array.from({ length: count }, (_, at) => line(at)).join('');
  const rules = (source: string) => [...new Set(read(source).problems.map(({ rule }) => rule))];

  // What grows with the square of the file would run into the limit of time that every test has.
  test.each<[string, string, readonly string[]]>([
    [
      'aliases of aliases',
      `- &a0 {hide: X}\n${many(40_000, (at) => `- &a${at + 1} [*a${at}, *a${at}]\n`)}`,
      ['entities/syntax', 'entities/too-many'],
    ],
    ['sixteen thousand keys', `- {${many(16_000, (at) => `k${at}: x, `)}}\n`, ['entities/decision']],
    ['one list in another', `- ${'['.repeat(500_000)}${']'.repeat(500_000)}\n`, ['entities/syntax']],
    ['one dash after another', `${'- '.repeat(500_000)}x\n`, ['entities/syntax']],
    ['nothing but faults', `- [${','.repeat(500_000)}]\n`, ['entities/syntax']],
    ['thousands of documents', '---\n- {hide: X}\n'.repeat(50_000), ['entities/syntax']],
    ['a chain of merges', many(19_000, (at) => `- {merge: N${at + 1}, into: N${at}}\n`), []],
    [
      'a chain of merges from its end',
      many(19_000, (at) => `- {merge: N${20_000 - at - 1}, into: N${20_000 - at}}\n`),
      [],
    ],
    [
      'a chain that ends in a circle',
      `${many(9_000, (at) => `- {merge: N${at + 1}, into: N${at}}\n`)}- {merge: N0, into: N9000}\n`,
      ['entities/contradiction'],
    ],
  ])('%s: read in good time', (_, source, told) => {
    expect(rules(source)).toEqual(told);
  });

  test('there is an end to decisions, and to splits among them', () => {
    const { decisions, problems } = read(many(20_001, (at) => `- {hide: N${at}}\n`));
    expect(decisions.list).toHaveLength(20_000);
    expect(problems.map(({ line, message }) => `${line} ${message}`)).toEqual([
      '20001 There are more than 20000 decisions: those from here on are left out.',
    ]);
    const splits = read(
      `${many(1100, (at) => `- {split: N, articles: a${at}.md, as: N${at}}\n`)}- {hide: X}\n`,
    );
    expect(splits.decisions.list).toHaveLength(1001);
    expect(splits.problems.map(({ line, rule }) => `${line} ${rule}`)).toEqual(['1001 entities/too-many']);
  });
});

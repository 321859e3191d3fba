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
- {split: A, articles: "*/*/*/*/*/*/*/*", as: B}
`;
    expect(read(source).decisions.list).toEqual([]);
    expect(show(source)).toMatchInlineSnapshot(`
      "entities.yaml:1:21 error entities/identifier: "3318187" is not an identifier. Use one like Q3318187 (Wikidata), viaf:…, isni:…, gnd:…, geonames:….
      entities.yaml:2:21 error entities/identifier: "Q0" is not an identifier. Use one like Q3318187 (Wikidata), viaf:…, isni:…, gnd:…, geonames:….
      entities.yaml:3:21 error entities/identifier: "viaf:1/../../x" is not an identifier. Use one like Q3318187 (Wikidata), viaf:…, isni:…, gnd:…, geonames:….
      entities.yaml:4:21 error entities/identifier: "doi:10.1/x" is not an identifier. Use one like Q3318187 (Wikidata), viaf:…, isni:…, gnd:…, geonames:….
      entities.yaml:5:17 error entities/link: "javascript:alert(1)" is not a web address. Give one that begins with https:// or http://.
      entities.yaml:6:17 error entities/link: "https://user:secret@example.org/" is not a web address. Give one that begins with https:// or http://.
      entities.yaml:7:24 error entities/articles: "2023-08..2022" names no articles. Give a path like "2023/**" or a time like 2023-08 or "1990..1994".
      entities.yaml:8:3 error entities/field: "split" of "A" has no "articles". Write it like this: - {split: John Smith, articles: "2023/**", as: John Smith (footballer)}
      entities.yaml:9:24 error entities/articles: "*/*/*/*/*/*/*/*" names no articles. Give a path like "2023/**" or a time like 2023-08 or "1990..1994"."
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
});

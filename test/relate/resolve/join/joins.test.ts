import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ArticleHead } from '../../../../src/model/model.ts';
import type { JoinStep } from '../../../../src/model/name-account.ts';
import { columnOutlines } from '../../../../src/outline/column-outlines.ts';
import { NO_DECISIONS } from '../../../../src/relate/decisions/decisions.ts';
import { prepareSplits } from '../../../../src/relate/decisions/split-names.ts';
import { JOINS } from '../../../../src/relate/resolve/join/join-names.ts';
import { CompanyIndex } from '../../../../src/relate/resolve/names/company.ts';
import { findIntroductions } from '../../../../src/relate/resolve/names/introductions.ts';
import { ListingIndex } from '../../../../src/relate/resolve/names/listings.ts';
import { nameOfGroup } from '../../../../src/relate/resolve/names/name-of-group.ts';
import { gatherNames } from '../../../../src/relate/resolve/read/gather-names.ts';
import { undoSlips } from '../../../../src/relate/resolve/read/undo-slips.ts';
import { outlineAll } from '../../outlined.ts';
import { readMarkedArticles } from '../linked-news.ts';

const README = readFileSync(new URL('../../../../src/relate/resolve/README.md', import.meta.url), 'utf8');

/** Each paragraph is an article. */
function archive(texts: readonly string[]): string {
  return texts.map((text, i) => `== 2001-05-0${i + 1} a\nHEADLINE\n${text}\n`).join('');
}

/** What one step proposes of an archive's names: `=` where it is sure, with the kinds of its evidence. */
function propose(step: JoinStep, texts: readonly string[]): readonly string[] {
  const articles = readMarkedArticles(archive(texts)).map(({ annotated }) => annotated);
  const { outlines } = outlineAll(articles);
  const headOf = (article: number): ArticleHead => outlines[article]!.article;
  const undone = undoSlips(columnOutlines(outlines));
  const gathered = gatherNames(undone, prepareSplits(NO_DECISIONS, headOf));
  const { groups } = gathered;
  const row = JOINS.find((one) => one.step === step)!;
  const input = {
    groups,
    company: new CompanyIndex(gathered),
    listings: new ListingIndex(undone.outlines, undone.forms, gathered),
    introductionsIn: findIntroductions(undone.outlines, gathered),
    entityOf: (index: number) => index,
    pathOf: (article: number) => headOf(article).path,
  };
  const proposals = [...row.propose(input)].map(({ a, b, sure, why }) => {
    const kinds = why.map((evidence) =>
      'path' in evidence ? `${evidence.kind} ${evidence.path}` : evidence.kind,
    );
    return `${nameOfGroup(groups[a]!)} ${sure ? '=' : '≠'} ${nameOfGroup(groups[b]!)}: ${kinds.join(', ')}`;
  });
  // Where two meet by several words, they may be proposed as often.
  return [...new Set(proposals)];
}

const COMPANY = '[[Piet Bakker=p]], [[Lena Ostby=p]] and [[Jan Kral=p]] of the [[Harbour Council=o]]';
const OTHERS = '[[Omar Said=p]], [[Ida Holm=p]] and [[Juan Paz=p]] of [[Aurora Films=o]]';

/** For each step, archives and what it makes of them. */
const CASES: Readonly<
  Record<JoinStep, readonly (readonly [texts: readonly string[], expected: readonly string[]])[]>
> = {
  listings: [
    [
      ['[[HARBOUR=o]] <HBT> rose.', '[[Harbour Tools Inc=o]] <HBT> rose.'],
      ['Harbour Tools Inc = HARBOUR: listing, counts'],
    ],
    [['[[HARBOUR=o]] <HBT> rose.', '[[Harbour Tools Inc=o]] <HBT.L> rose.'], []],
    // Another company begins with the word.
    [
      [
        '[[HARBOUR=o]] <HBT> rose.',
        '[[Harbour Tools Inc=o]] <HBT> rose.',
        '[[Harbour Ferries Inc=o]] <HFI> fell.',
      ],
      ['Harbour Tools Inc ≠ HARBOUR: listing, counts, longer-names'],
    ],
    [
      [
        '[[Harbour Inc=o]] <HBT> rose.',
        '[[Harbour Group Inc=o]] <HBT> rose.',
        '[[Harbour Ferries Inc=o]] <HFI> fell.',
      ],
      ['Harbour Group Inc = Harbour Inc: listing, counts'],
    ],
    // A unit has its parent's sign.
    [
      [
        '[[Harbour Tools Inc=o]] <HBT> rose.',
        '[[Harbour Tools Inc=o]] <HBT> fell.',
        '[[Harbour Tools Credit Co=o]] <HBT> lent.',
        '[[Quay Partners=o]] <HBT> lent.',
      ],
      [
        'Harbour Tools Inc ≠ Harbour Tools Credit Co: listing, counts, unlike',
        'Harbour Tools Inc ≠ Quay Partners: listing, counts, unlike',
      ],
    ],
    // A sign that is mistyped once.
    [
      [
        '[[Northern Canal Corp=o]] <NCC> rose.',
        '[[Northern Canal Corp=o]] <NCC> fell.',
        '[[Northern Canal Corp=o]] <HBT> rose.',
        '[[Northern Canal and Tools Corp=o]] <HBT> rose.',
      ],
      [],
    ],
    [
      [
        "[[HARBOUR INT'L TOOLS=o]] <HBT> rose.",
        '[[Harbour International Tools Corp=o]] <HBT> rose.',
        '[[Harbuor International Tools Corp=o]] <HBT> rose.',
        '[[HITCO=o]] <HBT> rose.',
      ],
      [
        "Harbour International Tools Corp = Harbour Int'l Tools: listing, counts",
        'Harbour International Tools Corp = Harbuor International Tools Corp: listing, counts',
        'Harbour International Tools Corp = HITCO: listing, counts',
      ],
    ],
  ],
  acronyms: [
    [
      ['The [[New Fishery Users Association=o]] ([[NFUA=o]]) met.', 'The [[NFUA=o]] met.'],
      ['NFUA = New Fishery Users Association: expansion, alone, company'],
    ],
    [
      ['The [[Union of Harbour Companies=o]] ([[Syndaport=o]]) met.', 'The [[Syndaport=o]] met.'],
      ['Syndaport = Union of Harbour Companies: expansion, alone, company'],
    ],
    [
      [
        'The [[New Fishery Users Association=o]] ([[NFUA=o]]) met.',
        'The [[National Farm Union Assembly=o]] ([[NFUA=o]]) met.',
        'The [[NFUA=o]] met.',
      ],
      ['NFUA ≠ New Fishery Users Association: expansion', 'NFUA ≠ National Farm Union Assembly: expansion'],
    ],
    [
      [
        `The [[New Fishery Users Association=o]] ([[NFUA=o]]) met ${COMPANY}.`,
        ...['2', '3', '4', '5'].map(() => `The [[NFUA=o]] met ${OTHERS}.`),
      ],
      ['NFUA ≠ New Fishery Users Association: expansion, alone, company'],
    ],
  ],
  'side by side': [
    [
      [
        '[[Norlex=o]]: the [[Northern Livestock Exchange=o]] met.',
        '[[Norlex=o]] of the [[Northern Livestock Exchange=o]].',
      ],
      ['Norlex = Northern Livestock Exchange: short-form, side-by-side'],
    ],
    [
      [
        '[[Velmar=o]] and [[Velmar Mining Corp=o]].',
        '[[Velmar=o]], [[Velmar Mining Corp=o]].',
        '[[Velmar=o]] rose.',
      ],
      ['Velmar = Velmar Mining Corp: short-form, side-by-side'],
    ],
    [
      [
        '[[Velmar=o]], [[Velmar Mining Corp=o]] and [[Velmar Cement=o]].',
        '[[Velmar=o]], [[Velmar Mining Corp=o]] and [[Velmar Cement=o]].',
      ],
      ['Velmar ≠ Velmar Mining Corp: short-form, side-by-side, several-in-full'],
    ],
    // A word of English may stand beside any name that begins with it; units bear their parent's acronym.
    [
      [
        ...['', ''].map(() => '[[Pioneer=o]] and [[Pioneer Sugar Ltd=o]].'),
        ...['', ''].map(() => 'A bid for [[Pioneer=o]].'),
      ],
      ['Pioneer ≠ Pioneer Sugar Ltd: short-form, side-by-side'],
    ],
    [['', ''].map(() => '[[VMC=o]] and [[VMC Gold=o]].'), []],
    [['', ''].map(() => '[[Orsted SpA=o]] and [[Orsted Cables=o]].'), []],
  ],
  variants: [
    // A legal form within, a group named first, `Co-op`, an acronym spelt out.
    [
      [
        '[[Norda Harbour Co Trading=o]].',
        '[[Norda Harbour Trading=o]].',
        '[[Gruppo Velmar Tessile=o]].',
        '[[Velmar Tessile Group=o]].',
        '[[Lunt Co-op=o]].',
        '[[Lunt Cooperative=o]].',
      ],
      [
        'Norda Harbour Co Trading = Norda Harbour Trading: small-words, company',
        'Gruppo Velmar Tessile = Velmar Tessile Group: small-words, company',
        'Lunt Co-op = Lunt Cooperative: small-words, company',
      ],
    ],
    // Words changed over, or a place before them, where the same others are named.
    [
      [
        `[[Harbour Pilots Trade Board=o]] met ${COMPANY}.`,
        `[[Harbour Trade Pilots Board=o]] met ${COMPANY}.`,
        `[[Norwegian Harbour Trade Pilots Board=o]] met ${COMPANY}.`,
      ],
      [
        'Harbour Pilots Trade Board = Harbour Trade Pilots Board: order, company',
        'Norwegian Harbour Trade Pilots Board = Harbour Trade Pilots Board: part, company',
      ],
    ],
    // Two countries have one.
    [
      [
        `[[Harbour Trade Pilots Board=o]] met ${COMPANY}.`,
        `[[Norwegian Harbour Trade Pilots Board=o]] met ${COMPANY}.`,
        `[[Danish Harbour Trade Pilots Board=o]] met ${COMPANY}.`,
      ],
      [],
    ],
    [
      ['[[Lunt/Farrow=o]] fell.', '[[Lunt and Farrow Inc=o]] rose.', '[[U.S. Lunt Farrow Group=o]] met.'],
      [
        'Lunt/Farrow = Lunt and Farrow Inc: small-words, company',
        'Lunt/Farrow = U.S. Lunt Farrow Group: small-words, company',
      ],
    ],
    [['[[U.S. Lunt Corp=o]] fell.', '[[Lunt Group=o]] rose.'], []],
    [
      [`[[Lunt/Farrow=o]], ${COMPANY}.`, `[[Lunt and Farrow=o]], ${OTHERS}.`],
      ['Lunt/Farrow ≠ Lunt and Farrow: small-words, company'],
    ],
    [
      ['[[Union of the Harbour Pilots=o]].', '[[Union for Harbour Pilots=o]].', '[[Lunt Bros Mfg Co=o]].'],
      ['Union of the Harbour Pilots = Union for Harbour Pilots: small-words, company'],
    ],
    [
      [
        '[[Lunt Bros=o]].',
        '[[Lunt Brothers Inc=o]].',
        '[[Trans Velmar Lines=o]].',
        '[[TransVelmar Lines=o]].',
      ],
      [
        'Lunt Bros = Lunt Brothers Inc: small-words, company',
        'Trans Velmar Lines = TransVelmar Lines: small-words, company',
      ],
    ],
    // Of two words `of` may be all that tells a bank from its parent.
    [['[[Bank of Velmar=o]] rose.', '[[Bank Velmar Corp=o]] fell.'], []],
    [
      [
        'The [[General Treaty on Tolls and Trade=o]] ([[GTTT=o]]).',
        'The [[General Treaty on Tolls and Trade=o]] ([[GTTT=o]]).',
        'The [[General Treaty on Trade and Tolls=o]] ([[GTTT=o]]).',
        'The [[Generaal Treaty on Tolls and Trade=o]] ([[GTTT=o]]).',
      ],
      [
        'General Treaty on Tolls and Trade ≠ General Treaty on Trade and Tolls: order, company',
        'General Treaty on Tolls and Trade = General Treaty on Trade and Tolls: one-acronym, company',
        'General Treaty on Tolls and Trade = Generaal Treaty on Tolls and Trade: one-acronym, company',
      ],
    ],
    // Two peoples may have bodies of one acronym.
    [['The [[Austrian Rail Union=o]] ([[ARU=o]]).', 'The [[Australian Rail Union=o]] ([[ARU=o]]).'], []],
  ],
  partners: [
    [
      [
        '[[Velmar Tolby Renquist=o]] fell.',
        '[[Velmar Tolby=o]] rose.',
        '[[Velmar Tolby Securities=o]] sold.',
      ],
      ['Velmar Tolby = Velmar Tolby Renquist: part, counts, company'],
    ],
    [
      ['[[Velmar Tolby Renquist=o]].', '[[Velmar Tolby Ostrand=o]].', '[[Velmar Tolby=o]].'],
      ['Velmar Tolby ≠ Velmar Tolby Renquist: part, longer-names, counts, company'],
    ],
    [
      ['[[Velmar Tolby Renquist=o]].', ...['', '', '', ''].map(() => '[[Velmar Tolby=o]].')],
      ['Velmar Tolby ≠ Velmar Tolby Renquist: part, counts, company'],
    ],
  ],
  beginnings: [
    // Without a legal form, beside the longer name.
    [
      ['[[Velmar Harbour=o]] fell. [[Velmar Harbour Tool Co=o]] sold.', '[[Velmar Harbour=o]] rose.'],
      ['Velmar Harbour = Velmar Harbour Tool Co: part, side-by-side, counts, company'],
    ],
    // A plural at its end is none of its key.
    [
      ['[[Velmar Savings=o]] fell. [[Velmar Savings Society Ltd=o]] sold.'],
      ['Velmar Savings = Velmar Savings Society Ltd: part, side-by-side, counts, company'],
    ],
    // Nowhere beside it, but in its company and short for no other.
    [
      [`[[Velmar Farm Bureau=o]] met ${COMPANY}.`, `[[Velmar Farm Bureau Federation=o]] met ${COMPANY}.`],
      ['Velmar Farm Bureau = Velmar Farm Bureau Federation: part, side-by-side, counts, company'],
    ],
    [
      [`[[Velmar Farm Bureau=o]] met ${COMPANY}.`, `[[Velmar Farm Bureau Federation=o]] met ${OTHERS}.`],
      ['Velmar Farm Bureau ≠ Velmar Farm Bureau Federation: part, side-by-side, counts, company'],
    ],
    // With legal forms of their own they are a parent and its unit.
    [
      ['[[Velmar Harbour Corp=o]] sold [[Velmar Harbour Tool Co=o]].'],
      ['Velmar Harbour Corp ≠ Velmar Harbour Tool Co: part, side-by-side, counts, company'],
    ],
    [
      [`[[Velmar Bank=o]] met ${COMPANY}.`, `[[Velmar Bank Finance Ltd=o]] met ${COMPANY}.`],
      ['Velmar Bank ≠ Velmar Bank Finance Ltd: part, side-by-side, counts, company'],
    ],
    [
      ['[[Barlow=o]] lent.', '[[Barlow NA=o]] paid.'],
      ['Barlow = Barlow NA: part, side-by-side, counts, company'],
    ],
    [
      [`[[Barlow=o]] met ${COMPANY}.`, `[[Barlow Group=o]] met ${COMPANY}.`],
      ['Barlow = Barlow Group: part, side-by-side, counts, company'],
    ],
    [
      [`[[Barlow=o]] met ${COMPANY}.`, `[[Barlow Group=o]] met ${OTHERS}.`],
      ['Barlow ≠ Barlow Group: part, side-by-side, counts, company'],
    ],
    // One word is the name of several.
    [['[[Barlow=o]] rose beside [[Barlow Tool Co=o]].'], []],
  ],
  introduced: [
    [
      [
        '[[Societe Velmar des Tramways=o]] rose. [[Velmar=o]] builds trams.',
        '[[Societe Velmar des Tramways=o]] fell. [[Velmar=o]] paid.',
        '[[Velmar=o]] sold.',
      ],
      ['Velmar = Societe Velmar des Tramways: introduced, counts'],
    ],
    // A unit is told of behind its parent.
    [
      ['[[Velmar=o]] sold [[Pacific Velmar Ltd=o]].', '[[Velmar=o]] said [[Pacific Velmar Ltd=o]] rose.'],
      ['Velmar ≠ Pacific Velmar Ltd: introduced, counts'],
    ],
    // Others are called so.
    [
      [
        '[[Pacific Velmar=o]] and [[Gruppo Velmar=o]] rose. [[Velmar=o]] paid.',
        '[[Pacific Velmar=o]] and [[Gruppo Velmar=o]] fell. [[Velmar=o]] sold.',
      ],
      [
        'Velmar ≠ Pacific Velmar: introduced, counts, longer-names',
        'Velmar ≠ Gruppo Velmar: introduced, counts, longer-names',
      ],
    ],
  ],
  'same articles': [
    [
      [
        '[[Velmar Stock Exchange=o]] rose. The [[Velmar Exchange=o]] is old.',
        '[[Velmar Stock Exchange=o]] fell. The [[Velmar Exchange=o]] is new.',
      ],
      ['Velmar Exchange = Velmar Stock Exchange: words-left-out, side-by-side, counts'],
    ],
    [
      [
        '[[Lunt Corp of America=o]] rose. [[Lunt Corp=o]] paid.',
        '[[Lunt Corp of America=o]] fell. [[Lunt Corp=o]] sold.',
      ],
      ['Lunt Corp = Lunt Corp of America: words-left-out, side-by-side, counts'],
    ],
    // A unit has its parent's name, and something behind it; it is told of second.
    [['', ''].map(() => '[[Barlow Tool Finance=o]] borrowed. [[Barlow Tool=o]] paid.'), []],
    [
      ['', ''].map(() => '[[Barlow Tool=o]] sold [[Barlow Steel Tool=o]].'),
      ['Barlow Tool ≠ Barlow Steel Tool: words-left-out, side-by-side, counts'],
    ],
  ],
  kinds: [
    [
      ['[[Barlow Haddon=p]] rose.', '[[Barlow Haddon=o]] fell.'],
      ['Barlow Haddon = Barlow Haddon: two-kinds'],
    ],
    [
      ['[[San Francisco=p]] rose.', '[[San Francisco=o]] fell.'],
      ['San Francisco ≠ San Francisco: two-kinds, known-place'],
    ],
    [['[[Barlow=p]] rose.', '[[Barlow=o]] fell.'], []],
  ],
  slips: [
    [
      ['[[Mohamed Bazoum=p]] spoke.', '[[Mohamed Bazoum=p]] left.', '[[Mohamed Bazou=p]] slept.'],
      ['Mohamed Bazou = Mohamed Bazoum: letter, counts, company'],
    ],
    // With a letter of Russian: whoever looks like another is not the other.
    [['[[Mohamed Bazoum=p]] spoke.', '[[Mohamed Bazoum=p]] left.', '[[Mohamed Bazоum=p]] slept.'], []],
    [
      ['[[Mohamed Bazoum=p]] spoke.', '[[Mohamed Bazoum=p]] left.', '[[Mohamed Bazuom=p]] slept.'],
      ['Mohamed Bazuom = Mohamed Bazoum: letter, counts, company'],
    ],
    [
      [
        `[[Mohamed Bazoum=p]] met ${COMPANY}.`,
        `[[Mohamed Bazoum=p]] saw ${COMPANY}.`,
        `[[Mohamed Bazou=p]] met ${OTHERS}.`,
        '[[Mohamed Toumba=p]] spoke.',
      ],
      ['Mohamed Bazou ≠ Mohamed Bazoum: letter, counts, company'],
    ],
    [
      ['[[Philips Petroleum=o]] rose.', '[[Phillips Petroleum=o]] fell.', '[[Phillips Petroleum=o]] rose.'],
      ['Philips Petroleum = Phillips Petroleum: letter, counts, company'],
    ],
    [
      ['[[Northern Canal Trust=o]] rose.', '[[Northern Canals Trust=o]] fell.'],
      ['Northern Canals Trust ≠ Northern Canal Trust: letter, counts, company, known-word'],
    ],
    [
      [
        '[[Philips Petroleum=o]] <PPL> rose.',
        '[[Phillips Petroleum=o]] <MNR> fell.',
        '[[Phillips Petroleum=o]] <MNR> rose.',
      ],
      ['Philips Petroleum ≠ Phillips Petroleum: letter, two-listings'],
    ],
  ],
  spellings: [
    [
      ['[[Moammar Khadafy=p]] spoke.', '[[Muammar Gaddafi=p]] spoke.'],
      ['Moammar Khadafy ≠ Muammar Gaddafi: sound, company'],
    ],
    [
      [`[[Moammar Khadafy=p]] met ${COMPANY}.`, `[[Muammar Gaddafi=p]] met ${COMPANY}.`],
      ['Moammar Khadafy = Muammar Gaddafi: sound, company'],
    ],
    [
      ['[[Bill Kellerman=p]] spoke.', '[[William Kellerman=p]] spoke.'],
      ['Bill Kellerman = William Kellerman: nickname, company'],
    ],
    [
      ['[[Pat Kellerman=p]] spoke.', '[[Patricia Kellerman=p]] spoke.'],
      ['Pat Kellerman = Patricia Kellerman: nickname, company'],
    ],
    [
      [
        `[[Bill Kellerman=p]] and [[William Kellerman=p]] met ${COMPANY}.`,
        `[[William Kellerman=p]] met ${COMPANY}.`,
        '[[Otto Kellerman=p]] left.',
      ],
      ['Bill Kellerman = William Kellerman: nickname, company'],
    ],
    [['[[Kim Dae=p]] spoke.', '[[Dae Kim=p]] left.'], ['Kim Dae = Dae Kim: order, company']],
    [['[[Han Dong Su=p]] spoke.', '[[Dong Su Han=p]] left.'], ['Han Dong Su = Dong Su Han: order, company']],
    [['[[Dong Su Han=p]] spoke.', '[[Han Dong Su=p]] left.'], ['Dong Su Han = Han Dong Su: order, company']],
    [
      [`[[Moammar Khadafy=p]] and [[Muammar Gaddafi=p]] met ${COMPANY}.`],
      ['Moammar Khadafy ≠ Muammar Gaddafi: sound, company, together 1'],
    ],
  ],
  initials: [
    [
      ['[[John F. Keller=p]] spoke.', '[[John Keller=p]] spoke.'],
      ['John F. Keller = John Keller: middle-names'],
    ],
    [
      ['[[John F. Keller=p]] spoke.', '[[John P. Keller=p]] spoke.', '[[John Fritz Keller=p]] spoke.'],
      [
        'John F. Keller ≠ John P. Keller: middle-names',
        'John F. Keller = John Fritz Keller: middle-names',
        'John P. Keller ≠ John Fritz Keller: middle-names',
      ],
    ],
    [
      ['[[Ed F. Walcott Jr=p]] thanked [[Ed Walcott=p]].'],
      ['Ed F. Walcott Jr ≠ Ed Walcott: middle-names, together 1'],
    ],
  ],
  'short names': [
    [
      ['[[Ali Bongo Ondimba=p]] spoke.', '[[Ali Bongo=p]] left.'],
      ['Ali Bongo = Ali Bongo Ondimba: part, counts, company'],
    ],
    [
      ['[[J. Hugh Lindqvist=p]] spoke.', '[[Hugh Lindqvist=p]] left.'],
      ['Hugh Lindqvist = J. Hugh Lindqvist: part, counts, company'],
    ],
    [
      ['[[Ali Bongo Ondimba=p]] spoke.', '[[Ali Bongo Toure=p]] sang.', '[[Ali Bongo=p]] left.'],
      [
        'Ali Bongo ≠ Ali Bongo Ondimba: part, longer-names',
        'Ali Bongo ≠ Ali Bongo Toure: part, longer-names',
      ],
    ],
    [
      [`[[Ali Bongo Ondimba=p]] met ${COMPANY}.`, `[[Ali Bongo=p]] met ${OTHERS}.`],
      ['Ali Bongo ≠ Ali Bongo Ondimba: part, counts, company'],
    ],
    [
      [`[[A. Boyd Lindqvist III=p]] met ${COMPANY}.`, `[[A. Boyd Lindqvist=p]] met ${COMPANY}.`],
      ['A. Boyd Lindqvist = A. Boyd Lindqvist III: part, counts, company'],
    ],
    [
      ['[[A. Boyd Lindqvist III=p]] spoke.', '[[A. Boyd Lindqvist=p]] left.'],
      ['A. Boyd Lindqvist ≠ A. Boyd Lindqvist III: part, counts, company'],
    ],
  ],
  'bare spellings': [
    [
      [`[[Khadafy=p]] met ${COMPANY}.`, `[[Gaddafi=p]] met ${COMPANY}.`],
      ['Khadafy = Gaddafi: sound, company'],
    ],
    [['[[Khadafy=p]] spoke.', '[[Gaddafi=p]] spoke.'], ['Khadafy ≠ Gaddafi: sound, company']],
    [
      [
        `[[Khadafy=p]] met ${COMPANY}.`,
        `[[Gaddafi=p]] met ${COMPANY}.`,
        '[[Moussa Gaddafi=p]] met [[Anna Khadafy=p]].',
      ],
      ['Khadafy ≠ Gaddafi: sound, rivals 3'],
    ],
  ],
};

test('there are cases of every step, in their order', () => {
  expect(Object.keys(CASES)).toEqual(JOINS.map(({ step }) => step));
});

test('the README beside the code lists them in this order', () => {
  const listed = [...README.matchAll(/^\| `([a-z ]+)` \|/gm)].map(([, step]) => step);
  const steps = JOINS.map(({ step }) => step);
  const from = listed.indexOf(steps[0]);
  expect(listed.slice(from, from + steps.length)).toEqual(steps);
});

for (const { step } of JOINS)
  describe(step, () => {
    test.each(CASES[step])('%j', (texts, expected) => {
      expect(propose(step, texts)).toEqual(expected);
    });
  });

import { trimEndOf } from '../../tools/text/cut.ts';

/**
 * What companies have at the ends of their names and news leaves out, in any case and without the stops. More than
 * `knowledge/organisations` has, as only registers of companies are read with it; and the weights have learned with it.
 */
const FORMS = new Set(
  `ab ag as asa bhd bv co company corp corporation cv de doo gmbh group holding holdings inc incorporated jsc kft kg
  kgaa kk limited llc llp lp ltd nv oao ojsc oy oyj pjsc plc pte pty sa sab sal sarl sas sdn se spa srl sro trust
  zao`.split(/\s+/),
);

/** Words that are no name when a company is left with nothing else. */
const NO_NAMES = new Set(
  'american best big first general global great international national new one the united'.split(' '),
);

const SHORTEST = 3;
const IN_BRACKETS = /\([^()]*\)$/;

/**
 * Names under which news may know the company: the name, and what is left when each legal form at its end is taken.
 *
 * @example nameCompany('Zillow Group, Inc.') // ['Zillow Group, Inc.', 'Zillow Group', 'Zillow']
 */
export function nameCompany(name: string): readonly string[] {
  const names = [name];
  const words = name.replace(IN_BRACKETS, '').trimEnd().split(' ');
  while (words.length > 1 && isForm(words.at(-1)!)) {
    words.pop();
    const bare = trimEndOf(words.join(' '), /[,&\s]/);
    if (bare.length >= SHORTEST && !NO_NAMES.has(bare.toLowerCase())) names.push(bare);
  }
  return names;
}

function isForm(word: string): boolean {
  return FORMS.has(word.replace(/[.,/()&]/g, '').toLowerCase());
}

import {
  addressOf,
  type CitedArticle,
  type CitedName,
  flatten,
  partDate,
  publicationOf,
  secondAddressOf,
} from './cited-article.ts';

/** The abbreviations that every style of BibTeX knows. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const SPECIALS: ReadonlyMap<string, string> = new Map([
  ...[...'{}$&#_%'].map((sign): [string, string] => [sign, `\\${sign}`]),
  ['\\', '\\textbackslash{}'],
  ['~', '\\textasciitilde{}'],
  ['^', '\\textasciicircum{}'],
  ['<', '\\textless{}'],
  ['>', '\\textgreater{}'],
]);

/** Signs of which TeX would make another where two stand together: a dash, a quotation mark. */
const LIGATURES = /([-'`,?!])(?=[-'`,])/g;

/** Text that TeX sets as it stands; letters stay letters, in UTF-8. */
function escapeTex(text: string): string {
  return flatten(text)
    .replace(/[{}$&#_%\\~^<>]/g, (sign) => SPECIALS.get(sign)!)
    .replace(LIGATURES, '$1{}');
}

/** In braces a name is taken whole, whatever stands in it; so is a part in which `and` stands. */
function writeName(name: CitedName): string {
  if ('literal' in name) return `{${escapeTex(name.literal)}}`;
  const { family, suffix, given } = name;
  return [family, suffix, given]
    .flatMap((part) =>
      part === null ? [] : /\band\b/i.test(part) ? `{${escapeTex(part)}}` : escapeTex(part),
    )
    .join(', ');
}

/** An address is taken as it is written: what would end the field is encoded. */
const encodeAddress = (address: string): string =>
  flatten(address).replace(/[{}\\\s]/g, (sign) => encodeURIComponent(sign));

type Field = readonly [name: string, value: string];

/** The date in the fields of BibTeX, and last, in the one of BibLaTeX: what reads both takes that. */
function listDateFields(date: string | null): {
  readonly parts: readonly Field[];
  readonly whole: readonly Field[];
} {
  if (date === null) return { parts: [], whole: [] };
  const [year, month, day] = partDate(date);
  return {
    parts: [
      ['year', `{${year}}`],
      ...(month === undefined ? [] : [['month', MONTHS[month - 1] ?? `{${month}}`] as const]),
      ...(day === undefined ? [] : [['day', `{${day}}`] as const]),
    ],
    whole: [['date', `{${date}}`]],
  };
}

/** The archive, and where in it, as far as no other field says so. */
function noteArchive(article: CitedArticle): string | null {
  const page = secondAddressOf(article);
  const parts = [...(article.source === null ? [] : [article.archive]), ...(page === null ? [] : [page])];
  return parts.length === 0 ? null : parts.join(', ');
}

/** An entry for BibTeX and BibLaTeX, which knows articles of newspapers by `entrysubtype`. */
export function writeBibtex(article: CitedArticle): string {
  const { authors, title, language, date } = article;
  const [address, note] = [addressOf(article), noteArchive(article)];
  const { parts, whole } = listDateFields(date);
  const fields: readonly Field[] = [
    ...(authors.length === 0 ? [] : [['author', `{${authors.map(writeName).join(' and ')}}`] as const]),
    ['title', `{${escapeTex(title)}}`],
    ['journal', `{${escapeTex(publicationOf(article))}}`],
    ...parts,
    ['language', `{${escapeTex(language)}}`],
    ...(address === null ? [] : [['url', `{${encodeAddress(address)}}`] as const]),
    ...(note === null ? [] : [['note', `{${escapeTex(note)}}`] as const]),
    ['entrysubtype', '{newspaper}'],
    ...whole,
  ];
  return `@article{${article.key},\n${fields.map(([name, value]) => `  ${name} = ${value}`).join(',\n')}\n}\n`;
}

import {
  addressOf,
  type CitedArticle,
  flatten,
  invertName,
  partDate,
  publicationOf,
  secondAddressOf,
} from './cited-article.ts';

const pad = (number: number): string => String(number).padStart(2, '0');

/** @example writeDate('2023-08') // '2023/08//' */
function writeDate(date: string): string {
  const [year = 0, month, day] = partDate(date);
  const part = (number: number | undefined) => (number === undefined ? '' : pad(number));
  return `${String(year).padStart(4, '0')}/${part(month)}/${part(day)}/`;
}

/** A record of RIS: a field a line, ended as the format wants it. */
export function writeRis(article: CitedArticle): string {
  const { key, title, authors, archive, date, language } = article;
  const lines: readonly (readonly [tag: string, value: string | null])[] = [
    ['TY', 'NEWS'],
    ['ID', key],
    ['TI', title],
    ...authors.map((name) => ['AU', invertName(name)] as const),
    ['T2', publicationOf(article)],
    ['PY', date === null ? null : date.slice(0, 4)],
    ['DA', date === null ? null : writeDate(date)],
    ['LA', language],
    ['UR', addressOf(article)],
    ['DB', archive],
    ['AV', secondAddressOf(article)],
  ];
  const told = lines.flatMap(([tag, value]) => (value === null ? [] : `${tag}  - ${flatten(value)}\r\n`));
  return `${told.join('')}ER  - \r\n`;
}

import type { Article } from '../model/model.ts';
import { findPathDate } from './dates/path-date.ts';
import type { SideFile } from './files/side-files.ts';
import { FRONT_MATTER } from './formats/front-matter.ts';
import type { SourceFile } from './sections/section.ts';

/** Notes and captions are shorter. */
const LONGEST_NOTE = 200;
/** ` date 2023-08-04 Niger's ousted President …` */
const DATE_WORD = /^\s{0,20}date\s/i;

/** Whether a file that has the name of no article holds one all the same. */
export function holdsArticle(
  { articleIf }: SideFile,
  text: string,
  articles: readonly Article[],
  { relativePath, settings }: SourceFile,
): boolean {
  if (articleIf === 'long') return text.length > LONGEST_NOTE;
  const name = relativePath.slice(relativePath.lastIndexOf('/') + 1);
  if (articleIf === 'named' && findPathDate(name, settings.dateOrder) !== null) return true;
  return articles.some(
    ({ format, date, byline }) =>
      date !== null && (format === FRONT_MATTER.name || byline.length > 0 || DATE_WORD.test(text)),
  );
}

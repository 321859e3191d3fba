/** Dates that themes for blogs write into the names of classes: `hentry p1 post publish y2009 m07 d08 h10`. */
import type { PageDocument } from '../../dom.ts';

const POST = /(?:^|\s)y((?:19|20)\d{2}) m(\d{2}) d(\d{2})(?=\s|$)/;
/** Of a page with a single post; without its `s-` it is the day of the visit. */
const SINGLE = /(?:^|\s)s-y((?:19|20)\d{2}) s-m(\d{2}) s-d(\d{2})(?=\s|$)/;
const MOST = 50;

/** None where a page has several posts. */
export function listClassDates(document: PageDocument): readonly string[] {
  const body = document.querySelector('body')?.getAttribute('class') ?? '';
  const posts = [...document.querySelectorAll('.hentry, .post')].slice(0, MOST);
  const days = posts.flatMap((post) => readClassDate(POST, post.getAttribute('class') ?? ''));
  const single = readClassDate(SINGLE, body);
  return single.length > 0 || new Set(days).size !== 1 ? single : days.slice(0, 1);
}

function readClassDate(form: RegExp, names: string): readonly string[] {
  const [, year, month, day] = form.exec(names) ?? [];
  return year === undefined ? [] : [`${year}-${month}-${day}`];
}

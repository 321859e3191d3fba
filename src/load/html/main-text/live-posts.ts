/** The posts of a live report that stand in the metadata of its page alone. */
import { type BlockDraft, run } from '../../body/draft.ts';
import type { PageDocument } from '../dom.ts';
import {
  asObject,
  type JsonObject,
  listDataScripts,
  listValues,
  readArticleData,
  readText,
} from '../metadata/json-ld.ts';
import { type Coverage, runsOf } from './complete-text.ts';
import type { Line } from './page-lines.ts';
import { listRuns, shareRuns, splitBody } from './stated-body.ts';

interface LivePost {
  /** As it is written, `2023-05-16T23:40:00+01:00`; empty where nothing is said. */
  readonly time: string;
  readonly headline: string | null;
  readonly author: string | null;
  readonly paragraphs: readonly string[];
}

const UPDATES = 'liveBlogUpdate';
const FEWEST = 2;
const MOST = 1000;
/** Share of a post from which on the page shows it. */
const SHOWN = 0.5;

/** Whether a page's metadata give posts of a live report. */
export function hasLivePosts(document: PageDocument): boolean {
  return listDataScripts(document).some((script) => script.textContent?.includes(`"${UPDATES}"`));
}

interface MissingPosts {
  readonly drafts: readonly BlockDraft[];
  readonly coverage: Coverage | null;
}

/** @param text what the page shows */
export function draftMissingPosts(document: PageDocument, text: readonly Line[]): MissingPosts {
  const posts = readPosts(document);
  const shown = runsOf(text);
  const missing = posts.filter(({ paragraphs }) => shareRuns(paragraphs.flatMap(listRuns), shown) < SHOWN);
  if (posts.length < FEWEST || missing.length === 0) return { drafts: [], coverage: null };
  const days = new Set(missing.map(({ time }) => time.slice(0, DAY)));
  const stated = posts.reduce((sum, { paragraphs }) => sum + paragraphs.join('\n\n').length, 0);
  const percent = Math.round((100 * (posts.length - missing.length)) / posts.length);
  return {
    drafts: missing.flatMap((post) => draftPost(post, days.size > 1)),
    coverage: { percent, stated, from: 'metadata' },
  };
}

function readPosts(document: PageDocument): readonly LivePost[] {
  const { nodes } = readArticleData(document);
  return nodes
    .flatMap((node) => listValues(node.get(UPDATES)))
    .flatMap((value) => asObject(value) ?? [])
    .slice(0, MOST)
    .flatMap((node) => readPost(node) ?? []);
}

function readPost(node: JsonObject): LivePost | null {
  const body = node.get('articleBody');
  if (typeof body !== 'string' || body.trim() === '') return null;
  const author = listValues(node.get('author'))[0];
  return {
    time: readText(node.get('datePublished')) ?? '',
    headline: readText(node.get('headline')),
    author: readText(author) ?? readText(asObject(author)?.get('name')),
    paragraphs: splitBody(body),
  };
}

const DAY = '2023-05-16'.length;
const MOMENT = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/;
const LEVEL = 2;

/** @param isDated whether its day is said with its time */
function draftPost(
  { time, headline, author, paragraphs }: LivePost,
  isDated: boolean,
): readonly BlockDraft[] {
  const [, day = '', clock = ''] = MOMENT.exec(time) ?? [];
  const drafts: BlockDraft[] = [];
  if (clock !== '') drafts.push({ kind: 'dateline', fragments: [run(isDated ? `${day} ${clock}` : clock)] });
  if (headline !== null) drafts.push({ kind: 'subheadline', level: LEVEL, fragments: [run(headline)] });
  if (author !== null) drafts.push({ kind: 'byline', fragments: [run(author)] });
  for (const paragraph of paragraphs) drafts.push({ kind: 'paragraph', fragments: [run(paragraph)] });
  return drafts;
}

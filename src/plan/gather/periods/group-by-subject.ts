import type { DayGroupName } from '../../../model/page-parts.ts';
import { NONE } from '../../../outline/columns.ts';
import { byFrequency, countIn } from '../../../tools/collections/count.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { shortName } from '../../urls/entity-pages.ts';
import { storyUrl, topicUrl } from '../../urls/page-urls.ts';

/** An article with its copies. */
export type ToldOnce = readonly [row: number, ...copies: number[]];

const FEWEST_OF_STORY = 3;
const FEWEST_OF_SUBJECT = 4;
/** A subject that more of a day’s articles share says little about them. */
const MOST_OF_SUBJECT = { articles: 12, share: 0.2 };
const MOST_GROUPS = 10;
/** An article is about whom it names so often, or in its headline. */
const OFTEN = 2;

/** What makes a group: a story, a topic or an entity, by a key that tells them apart. */
type Subject = `${'story' | 'topic' | 'entity'}:${number}`;

/** Articles of a day that share a subject, the weightiest first. */
interface SubjectGroup {
  readonly name: DayGroupName;
  readonly articles: readonly ToldOnce[];
}

/** Stories first, then the subject that most of the rest tell of, and so on; in the end by their weightiest article. */
export function groupBySubject(news: readonly ToldOnce[], catalogue: Catalogue): readonly SubjectGroup[] {
  const left = new Set(news);
  const groups: SubjectGroup[] = [];
  const take = (subject: Subject): void => {
    const articles = news.filter((each) => left.has(each) && subjectsOf.get(each)!.includes(subject));
    for (const each of articles) left.delete(each);
    groups.push({ name: nameSubject(subject, catalogue), articles });
  };
  const subjectsOf = new Map(news.map((each) => [each, listSubjects(each[0], catalogue)]));
  const countLeft = (): ReadonlyMap<Subject, number> => {
    const counts = new Map<Subject, number>();
    for (const each of left) for (const subject of subjectsOf.get(each)!) countIn(counts, subject);
    return counts;
  };
  const stories = countLeft();
  for (const subject of byFrequency(stories)) {
    const isLarge = stories.get(subject)! >= FEWEST_OF_STORY;
    if (isStory(subject) && isLarge && groups.length < MOST_GROUPS) take(subject);
  }
  while (groups.length < MOST_GROUPS) {
    const most = Math.max(MOST_OF_SUBJECT.articles, MOST_OF_SUBJECT.share * left.size);
    const counts = countLeft();
    const told = new Map<Subject, number>();
    for (const [subject, count] of counts)
      if (!isStory(subject) && count >= FEWEST_OF_SUBJECT && count <= most)
        told.set(subject, count * moreThanUsual(subject, count / news.length, catalogue));
    const [subject] = byFrequency(told);
    if (subject === undefined) break;
    take(subject);
  }
  const places = new Map(news.map((each, place) => [each, place]));
  groups.sort((a, b) => places.get(a.articles[0]!)! - places.get(b.articles[0]!)!);
  return left.size === 0 ? groups : [...groups, { name: { kind: 'others' }, articles: [...left] }];
}

/** What the day tells much of and the archive little is a better name of a group than what is told of every day. */
function moreThanUsual(subject: Subject, share: number, { archive }: Catalogue): number {
  const { kind, place } = readSubject(subject);
  const { articles } = (kind === 'topic' ? archive.topics : archive.entities)[place]!;
  return Math.log2(1 + (share * archive.outlines.count) / articles.length);
}

const isStory = (subject: Subject): boolean => subject.startsWith('story:');

/** Those that have a page. */
function listSubjects(row: number, { archive, topicsOf, entityUrls }: Catalogue): readonly Subject[] {
  const subjects: Subject[] = (topicsOf.get(row) ?? []).map((place): Subject => `topic:${place}`);
  if (archive.storyOf[row] !== NONE) subjects.push(`story:${archive.storyOf[row]!}`);
  const { mentions, bodyStarts } = archive.outlines;
  const counts = new Map<number, number>();
  for (let at = mentions.bounds[row]!; at < mentions.bounds[row + 1]!; at++) {
    const place = archive.entityOf[at]!;
    if (place === NONE || entityUrls[place] === null) continue;
    countIn(counts, place, mentions.starts[at]! < bodyStarts[row]! ? OFTEN : 1);
  }
  for (const [place, count] of counts) if (count >= OFTEN) subjects.push(`entity:${place}`);
  return subjects;
}

function readSubject(subject: Subject): {
  readonly kind: 'story' | 'topic' | 'entity';
  readonly place: number;
} {
  const [kind, place] = subject.split(':') as ['story' | 'topic' | 'entity', string];
  return { kind, place: Number(place) };
}

function nameSubject(subject: Subject, { archive, entityUrls }: Catalogue): DayGroupName {
  const { kind, place } = readSubject(subject);
  switch (kind) {
    case 'story': {
      const story = archive.stories[place]!;
      return { kind, name: story.name, url: storyUrl(story) };
    }
    case 'topic': {
      const topic = archive.topics[place]!;
      return { text: topic.name, url: topicUrl(topic) };
    }
    case 'entity':
      return { text: shortName(archive.entities[place]!), url: entityUrls[place]! };
  }
}

import { type Builder, type Run, weighSite } from './builder.ts';
import { describeNews, type News } from './news.ts';

/** What is timed, in this order; those that remember nothing do `like`, which is the same to them. */
export const TASKS = {
  cold: { told: 'all from nothing', like: 'cold' },
  pages: { told: 'all pages, names known', like: 'cold' },
  one: { told: 'one new article', like: 'one' },
  changed: { told: 'one changed article', like: 'one' },
  none: { told: 'nothing new', like: 'one' },
} as const;
export type Task = keyof typeof TASKS;

/** Those that say how work grows. */
const FEWEST: readonly Task[] = ['cold', 'none'];
const ALL = Object.keys(TASKS) as readonly Task[];

type Runs = Readonly<Partial<Record<Task, readonly Run[]>>>;

export interface Compared {
  readonly name: string;
  /** Of each round. */
  readonly runs: Runs;
  readonly files: number;
  readonly bytes: number;
}

/**
 * Times builders on the same articles, in turns, so that what slows the machine down for a while slows down all of them.
 *
 * @param rounds 0: only once, and only what says how work grows
 * @returns as the builders stand
 */
export function compare(builders: readonly Builder[], rounds: number): readonly Compared[] {
  const news = describeNews(builders[0]!.articles);
  const runs = builders.map((): Partial<Record<Task, Run[]>> => ({}));
  const sites: { files: number; bytes: number }[] = [];
  for (let round = 0; round < Math.max(1, rounds); round++) {
    for (const task of rounds === 0 ? FEWEST : ALL)
      for (const [at, builder] of builders.entries()) {
        if (!builder.remembers && TASKS[task].like !== task) continue;
        prepare(task, builder, news);
        runs[at]![task] = [...(runs[at]![task] ?? []), builder.build()];
        sites[at] ??= weighSite(builder.site);
      }
    for (const { articles } of builders) news.undo(articles);
  }
  return builders.map(({ name }, at) => ({ name, runs: runs[at]!, ...sites[at]! }));
}

function prepare(task: Task, builder: Builder, news: News): void {
  if (task === 'cold') builder.forget('all');
  else if (task === 'pages') builder.forget('pages');
  else if (task === 'one') news.add(builder.articles);
  else if (task === 'changed') news.change(builder.articles);
}

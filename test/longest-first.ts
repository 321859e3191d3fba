import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take a tenth of a minute or more, the longest first: one that is started last would be waited for by all others. */
const LONG = [
  ...['package/package', 'site/every-kind', 'render/eleventy/owner-config', 'site/edits/edits'],
  ...[
    'site/nodes',
    'site/search-page',
    'load/limits',
    'site/hostile',
    'command-line/foreign-code',
    'serve/rebuild',
  ],
  ...['site/right-to-left', 'render/own/own-pages', 'site/offline', 'command-line/cli', 'site/killed'],
  ...['site/reading', 'command-line/start', 'parallel/outline-files', 'site/shards', 'site/pictures'],
  ...['load/hostile', 'search/read/equals-scan'],
].map((name) => `/test/${name}.test.ts`);

/**
 * Starts long files before others, also on a machine that has not run them before. Those of one project follow each
 * other: a worker that files share is given up where the next of them is of another.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const placeOf = ({ moduleId }: TestSpecification) => {
      const place = LONG.findIndex((name) => moduleId.endsWith(name));
      return place < 0 ? LONG.length : place;
    };
    const sorted = await super.sort(files);
    const projects = [...new Set(sorted.map(({ project }) => project))];
    return projects.flatMap((each) =>
      sorted
        .filter(({ project }) => project === each)
        .toSorted((one, other) => placeOf(one) - placeOf(other)),
    );
  }
}

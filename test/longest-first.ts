import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take a tenth of a minute or more, the longest first: one that is started last would be waited for by all others. */
const LONG = [
  ...['package/package', 'site/every-kind', 'site/nodes', 'render/eleventy/owner-config', 'site/search-page'],
  ...['command-line/cli', 'render/own/own-pages', 'site/right-to-left', 'command-line/foreign-code'],
  ...['load/limits', 'serve/rebuild', 'site/hostile', 'site/offline', 'site/reading', 'site/large-search'],
  ...['site/browser', 'command-line/start', 'site/killed', 'site/edits/edits', 'site/pictures'],
  ...['site/chart-labels', 'site/demo-site', 'site/languages', 'load/untrusted', 'load/hostile'],
  ...['site/shards', 'site/references', 'parallel/outline-files', 'eleventy-plugin/dateline'],
  ...['site/old-addresses', 'site/odd-articles', 'site/same-bytes', 'command-line/streams'],
  ...['load/body/hostile', 'load/html/html', 'search/read/equals-scan'],
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

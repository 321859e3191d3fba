import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take a quarter of a minute or more: one that is started last would be waited for by all other workers. */
const LONG = [
  ...['command-line/foreign-code', 'site/every-kind', 'site/edits/edits', 'site/search-page', 'site/hostile'],
  ...['render/eleventy/owner-config', 'package/package', 'site/reading', 'site/right-to-left'],
  ...['render/own/own-pages', 'serve/rebuild', 'command-line/start', 'parallel/outline-files'],
  ...['site/pictures', 'site/shards', 'site/killed'],
].map((name) => `/test/${name}.test.ts`);

/** Starts long files before others, also on a machine that has not run them before. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) => LONG.some((name) => moduleId.endsWith(name));
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

import type { UserConfig } from '@11ty/eleventy/UserConfig';
import { type ProjectCode, runProjectCode } from '../../settings/project-code.ts';

/** Where pages are read and written is Dateline's own affair. */
const NOT_FOR_OWNER = ['dir', 'templateFormats', 'pathPrefix'];

/**
 * Runs what the project's owner says to Eleventy.
 *
 * @returns what it says by returning it, such as which language templates in Markdown are in
 */
export async function configureByOwner(config: UserConfig, code: ProjectCode | null): Promise<object> {
  if (code === null) return {};
  const { configure, exported } = await open(code);
  const said = { ...Object(exported), ...Object(await orNameIt(() => configure(config))) } as object;
  return Object.fromEntries(Object.entries(said).filter(([name]) => !NOT_FOR_OWNER.includes(name)));
}

type Configure = (config: UserConfig) => unknown;

async function open(
  code: ProjectCode,
): Promise<{ readonly configure: Configure; readonly exported: unknown }> {
  const { default: configure, config: exported } = await orNameIt(() => runProjectCode(code));
  if (typeof configure === 'function') return { configure: configure as Configure, exported };
  throw new Error('.eleventy.ts exports no function: write export default function (config) { … }.');
}

/** What is thrown there may say nothing of where it comes from. */
async function orNameIt<Result>(run: () => Result): Promise<Awaited<Result>> {
  try {
    return await run();
  } catch (cause) {
    throw new Error('.eleventy.ts failed.', { cause });
  }
}

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
  const { default: configure, config: exported } = await runProjectCode(code);
  if (typeof configure !== 'function')
    throw new Error('.eleventy.ts exports no function: write export default function (config) { … }.');
  const said = { ...Object(exported), ...Object(await configure(config)) } as object;
  return Object.fromEntries(Object.entries(said).filter(([name]) => !NOT_FOR_OWNER.includes(name)));
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem, Url } from '../../model/model.ts';
import type { OwnLink } from './own-templates.ts';

/**
 * Finds links of the project's own pages that lead nowhere.
 *
 * @param files of the whole site
 * @param project the root of the project
 */
export function checkOwnLinks(
  links: readonly OwnLink[],
  files: readonly { readonly url: Url }[],
  project: string,
): readonly Problem[] {
  if (links.length === 0) return [];
  const urls = new Set(files.map(({ url }) => url));
  const broken = new Map<string, OwnLink>();
  for (const link of links) if (!urls.has(link.target)) broken.set(`${link.file}\n${link.written}`, link);
  return [...broken.values()].map((link) => report(link, project));
}

function report({ file, written, target }: OwnLink, project: string): Problem {
  return {
    path: file,
    ...locate(written, join(project, file)),
    severity: 'warning',
    rule: 'page/broken-link',
    message: `The link ${JSON.stringify(written)} leads to ${target}, which the site does not have.`,
    hint: 'Write it from the root of the site, as /people/ or /2023/08/04/index.html, or from the page.',
  };
}

/** Where a link stands in its template; at the beginning where it was put together from other things, or the template is no file. */
function locate(written: string, path: string): { readonly line: number; readonly column: number } {
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
  const line = lines.findIndex((text) => text.includes(written));
  return line < 0 ? { line: 1, column: 1 } : { line: line + 1, column: lines[line]!.indexOf(written) + 1 };
}

import type { Redirect } from '../../redirects/choose-redirects.ts';
import { encodeForMap, type Rule } from '../../redirects/rules.ts';

interface RedirectsInputs {
  readonly rules: readonly Rule[];
}

interface NginxInputs {
  /** The path of the site's root, `/` or `/niger/`. */
  readonly root: string;
  readonly redirects: readonly Redirect[];
}

/**
 * Rules for hosts that read a `_redirects` file. Those with parameters come first: Netlify takes the first rule that
 * fits, and the others look at none of them.
 */
export function* writeRedirects({ rules }: RedirectsInputs): Iterable<string> {
  yield '# Made by Dateline: where the articles stood, and where they stand.\n';
  for (const { text, hasParameters } of rules) if (hasParameters) yield `${text}\n`;
  for (const { text, hasParameters } of rules) if (!hasParameters) yield `${text}\n`;
}

/** What nginx needs beside the bytes of an address to look it up. */
const BESIDE = 40;

/**
 * The same for nginx, to be included in its `http` block: `$dateline_target` is where the address that is asked for
 * leads, or empty. nginx does not tell capitals from small letters there, and refuses an address that stands twice.
 */
export function* writeNginxMap({ root, redirects }: NginxInputs): Iterable<string> {
  const targets = new Map<string, string>();
  let longest = 0;
  for (const { path, search, to } of redirects) {
    const from = encodeForMap(path + search);
    if (targets.has(from.toLowerCase())) continue;
    targets.set(from.toLowerCase(), `  "${from}" "${encodeForMap(root + to)}";\n`);
    longest = Math.max(longest, from.length);
  }
  yield '# Made by Dateline: where the articles stood, and where they stand.\n';
  yield '# If nginx says that one of the next two lines is a duplicate, keep the larger number and take the other away.\n';
  yield `map_hash_max_size ${powerFrom(targets.size * 2)};\n`;
  yield `map_hash_bucket_size ${powerFrom(longest + BESIDE)};\n`;
  yield 'map $request_uri $dateline_target {\n  default "";\n';
  yield* targets.values();
  yield '}\n';
}

/** nginx wants powers of two. */
function powerFrom(least: number): number {
  let power = 128;
  while (power < least) power *= 2;
  return power;
}

import { relative } from 'node:path';
import type { PageContext, Transform } from '@11ty/eleventy/UserConfig';

/**
 * Puts a check behind each transform: Eleventy would write what is no text as it is. A fault names the page, of which
 * Eleventy would tell only the template.
 *
 * @param transforms by name; changed in place, since Eleventy holds them already
 * @param output where the site is made
 */
export function checkTransforms(transforms: Record<string, Transform>, output: string): void {
  for (const [name, transform] of Object.entries(transforms))
    transforms[name] = async function (content, outputPath) {
      let changed: unknown;
      try {
        changed = await transform.call(this, content, outputPath);
      } catch (error) {
        throw new Error(`The transform ${name} failed for ${namePage(this, output)}.`, { cause: error });
      }
      if (typeof changed === 'string') return changed;
      const kind = nameKind(changed);
      throw new Error(
        `The transform ${name} returned ${kind} instead of text for ${namePage(this, output)}.`,
      );
    };
}

/** Told of a fault alone. */
function namePage({ inputPath, outputPath }: PageContext, output: string): string {
  // Some are for other pages alone.
  return outputPath === false ? inputPath : relative(output, outputPath);
}

function nameKind(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

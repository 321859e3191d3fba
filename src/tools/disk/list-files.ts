import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Every file below a folder, relative to it, with forward slashes, in code-unit order. A symbolic link counts
 * as a file: what it points to is not looked at.
 */
export function listFiles(folder: string): readonly string[] {
  const files: string[] = [];
  const visit = (inside: string) => {
    for (const entry of readdirSync(join(folder, inside), { withFileTypes: true })) {
      const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
      if (entry.isDirectory()) visit(path);
      else files.push(path);
    }
  };
  visit('');
  return files.sort();
}

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../project.ts';
import { listFiles } from '../publish/list-files.ts';

/** The annotator's code and word lists. */
const FOLDER = 'src/annotate';
/** Its libraries. */
const LIBRARIES = 'package-lock.json';

/** Changes whenever the annotator might find something else in an article: Node has its share in that, whose tables of Unicode grow. */
export function computeAnnotatorVersion(): string {
  const digest = createHash('sha256').update(process.version);
  const files = listFiles(join(PROJECT, FOLDER)).map((file) => `${FOLDER}/${file}`);
  for (const file of [...files, LIBRARIES]) {
    const bytes = readFileSync(join(PROJECT, file));
    digest.update(`${file} ${bytes.length}\n`).update(bytes);
  }
  return digest.digest('hex');
}

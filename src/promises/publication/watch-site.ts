/** Looks at a site again and again, as a program of its own, until there is a file of this name: `SITE FILE`. */
import { existsSync, readFileSync } from 'node:fs';

const [, , site = '', stop = ''] = process.argv;

const LOOKS = ['index.html', 'same.html', 'CNAME', '.git/HEAD', 'own/page.html'] as const;
// It looks from now on.
process.stdout.write('\n');
let looks = 0;
let missing = 0;
while (!existsSync(stop))
  for (const path of LOOKS) {
    looks++;
    try {
      readFileSync(`${site}/${path}`);
    } catch {
      missing++;
    }
  }
process.stdout.write(JSON.stringify({ looks, missing }));

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KEPT_DEMO } from './site/demo-site.ts';

/** Has a folder for what several files look at, as long as tests are run: the site of the demo. */
export default function keepDemo(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-demo-'));
  process.env[KEPT_DEMO] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}

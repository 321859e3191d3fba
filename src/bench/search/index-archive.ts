/**
 * Makes the search index of an archive that is understood already, and nothing else, and says what that took. With a
 * third folder, lays out plain pages of the same texts there instead, for others to index.
 *
 * @example node src/run.mjs src/bench/search/index-archive.ts articles cache index
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { indexHandsFor } from '../../pipeline/index-hands.ts';
import { understand } from '../../pipeline/understand.ts';
import { planSite, type SitePlan } from '../../plan/plan.ts';
import { createSilentReporter } from '../../report/reporter.ts';
import { INDEX_MANIFEST } from '../../search/format/places.ts';
import { buildPart } from '../../search/write/build-part.ts';
import { writeIndexManifest } from '../../search/write/write-manifest.ts';
import { readSettings } from '../../settings/read-settings.ts';
import { PROJECT } from '../../tools/disk/project.ts';
import type { Cost } from '../cost.ts';
import { layOutPages } from './lay-out-pages.ts';

const [folder = '', cache = '', site = '', pages] = process.argv.slice(2);
const jobs = availableParallelism();
const { settings } = await readSettings({ folder, project: PROJECT, siteUrl: null, given: undefined });
const options = { folder, settings, settingsProblems: [], cache, fresh: false, jobs };
const { archive, illustrations, reading, pictures } = await understand(options, createSilentReporter());
const { index } = planSite(archive, settings, illustrations);
if (index === null) throw new Error(`The settings of ${folder} leave out the search.`);
if (pages === undefined) process.stdout.write(JSON.stringify(await measure(() => makeIndex(index))));
else layOutPages(index.parts, reading.bodies.readText, pages);
reading.close();
pictures.close();

async function makeIndex({ parts, ...told }: NonNullable<SitePlan['index']>): Promise<void> {
  const heads = [];
  for (const part of parts) {
    heads.push(part.head);
    const hands = indexHandsFor(reading.bodies, { jobs, cache });
    for await (const { url, text } of buildPart(part, hands)) put(url, text);
  }
  put(INDEX_MANIFEST, writeIndexManifest({ ...told, parts: heads }));
}

function put(url: string, text: string): void {
  const file = join(site, url);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** What a step takes, of all threads. The archive, which is there before, counts as memory. */
async function measure(step: () => Promise<void>): Promise<Cost> {
  const [started, before] = [performance.now(), process.cpuUsage()];
  await step();
  const { user, system } = process.cpuUsage(before);
  return {
    seconds: (performance.now() - started) / 1000,
    cpuSeconds: (user + system) / 1e6,
    peakMemoryMB: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}

/**
 * Edits an archive at random, builds it after each edit with what the cache holds, and says where the site differs
 * from one that is made afresh. Answers with one JSON object.
 *
 *     node src/run.mjs test/site/edits/drive.ts HOME SEED EDITS
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from '../../../src/build.ts';
import { isDamagedBody } from '../../../src/model/bodies.ts';
import type { BuildResult } from '../../../src/model/build-types.ts';
import type { Digest } from '../../../src/model/model.ts';
import type { BuildOptions } from '../../../src/pipeline/build-options.ts';
import { findFinished, lookBack } from '../../../src/pipeline/look-back.ts';
import { createSilentReporter } from '../../../src/report/reporter.ts';
import { DEFAULT_SETTINGS } from '../../../src/settings/defaults.ts';
import { listFiles } from '../../../src/tools/disk/list-files.ts';
import { createRandom, type Random } from '../../../src/tools/random.ts';
import { digestOf } from '../../../src/tools/text/digest.ts';
import { EDITS, KINDS, layOut, type Place, TITLES } from './edits.ts';

/** Builds from nothing are compared with after so many edits. */
const COMPARE_EVERY = 3;

export interface Driven {
  readonly edits: readonly string[];
  /** Files that differ, and after which edits. */
  readonly differences: readonly string[];
  /** Builds that had nothing to do. */
  readonly idle: number;
}

/** Each kind once in so many as there are kinds, in an order that is another each time. */
function* drawKinds(random: Random): Generator<string, never> {
  for (;;) {
    const left = [...KINDS];
    while (left.length > 0) yield* left.splice(random.pickNumber(left.length), 1);
  }
}

/** `null` where the last build has done all there is to do. */
async function buildOnce(options: BuildOptions, code: Digest): Promise<BuildResult | null> {
  const before = lookBack(options, { pages: code, all: code });
  if (findFinished(before, options) !== null) return null;
  try {
    return (await build(options, before, createSilentReporter())).result;
  } catch (error) {
    // As the command does where the cache has lost what a page shows.
    if (!isDamagedBody(error)) throw error;
    const anew = { ...options, fresh: true };
    return (await build(anew, { ...before, last: null }, createSilentReporter())).result;
  }
}

function compareSites(one: string, other: string): readonly string[] {
  const files = new Set([...listFiles(one), ...listFiles(other)]);
  return [...files].filter((file) => {
    try {
      return !readFileSync(join(one, file)).equals(readFileSync(join(other, file)));
    } catch {
      return true;
    }
  });
}

async function drive(home: string, seed: number, count: number): Promise<Driven> {
  const random = createRandom(seed);
  const place: Place = {
    content: join(home, 'content'),
    cache: join(home, 'cache'),
    site: join(home, 'site'),
    random,
  };
  mkdirSync(place.content, { recursive: true });
  layOut(place);
  const edits: string[] = [];
  const differences: string[] = [];
  let [idle, title, code] = [0, TITLES[0] as string, 'one'];
  const kinds = drawKinds(random);
  for (let number = 1; number <= count; number++) {
    const name = kinds.next().value;
    if (name === 'settings') title = random.pick(TITLES);
    else if (name === 'code') code = random.pick(['one', 'two']);
    else EDITS[name]!(place);
    edits.push(name);
    const settings = { ...DEFAULT_SETTINGS, title };
    const options = {
      ...{ folder: place.content, output: place.site, cache: place.cache, settings, settingsProblems: [] },
      eleventy: { path: null, digest: digestOf('') },
      ownLayouts: null,
      ...{ strict: false, fresh: false, jobs: 1 },
    };
    if ((await buildOnce(options, code as Digest)) === null) idle++;
    if (number % COMPARE_EVERY !== 0) continue;
    const fresh = join(home, 'fresh');
    rmSync(fresh, { recursive: true, force: true });
    await buildOnce(
      { ...options, output: fresh, cache: join(home, 'fresh-cache'), fresh: true },
      code as Digest,
    );
    for (const file of compareSites(place.site, fresh))
      differences.push(`${file} after ${edits.slice(-COMPARE_EVERY).join(', ')}`);
  }
  return { edits, differences, idle };
}

const [home, seed, count] = process.argv.slice(2);
if (home !== undefined) process.stdout.write(JSON.stringify(await drive(home, Number(seed), Number(count))));

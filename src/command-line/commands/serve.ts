import { spawn } from 'node:child_process';
import { join } from 'node:path';
import pc from 'picocolors';
import { type BuildWords, gatherOptions } from '../../api/gather-options.ts';
import { showControls } from '../../report/show-controls.ts';
import { compareSites } from '../../serve/changed-files.ts';
import { listSources } from '../../serve/list-sources.ts';
import { Rebuilder } from '../../serve/rebuilder.ts';
import { serveSite } from '../../serve/site-server.ts';
import { watchSources } from '../../serve/watch-sources.ts';
import { DATELINE, PROJECT } from '../../tools/disk/project.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';

export interface ServeWords extends BuildWords {
  readonly port: number;
}

/** Milliseconds. */
const QUIET_BEFORE_BUILD = 150;

/**
 * Builds, serves, and builds again on every change until it is interrupted. A build that fails says why, and
 * leaves the last good site where it is.
 */
export async function runServe(folder: string, words: ServeWords): Promise<ExitCode> {
  const { output, cache } = await gatherOptions(folder, words);
  const interrupted = listenForInterruption();
  const firstCode = await buildInChild(folder, words, interrupted);
  if (interrupted.aborted) return EXIT.published;
  if (firstCode === EXIT.usage) return EXIT.usage;

  const server = await serveSite(output, words.port);
  const listChanged = compareSites(cache, output);
  let changed = '';
  const rebuild = async () => {
    const code = await buildInChild(folder, { ...words, fresh: false }, interrupted);
    watcher.add(listSources(cache, output));
    if (interrupted.aborted) return;
    if (code === EXIT.published) {
      process.stdout.write(`Rebuilt after a change of ${showControls(changed)}.\n`);
      server.update(listChanged());
    } else {
      warn('The last good site is still served.');
    }
  };
  const rebuilder = new Rebuilder(rebuild, QUIET_BEFORE_BUILD, (error) =>
    warn(`The site could not be rebuilt: ${error}.`),
  );
  const watcher = await watchSources({
    folder,
    project: PROJECT,
    without: [output, `${output}.work`, cache],
    onChange(path) {
      changed = path;
      rebuilder.request();
    },
    onFault: (error) => warn(`Not every change will be seen: ${error}.`),
  });
  watcher.add(listSources(cache, output));
  process.stdout.write(`${pc.green('Serving')} ${server.address}  (Ctrl-C to end)\n`);

  await untilAborted(interrupted);
  await watcher.close();
  await rebuilder.stop();
  await server.close();
  return EXIT.published;
}

function warn(message: string): void {
  process.stderr.write(`${pc.yellow(showControls(message))}\n`);
}

/** A process of its own for each build: code and layouts that have changed are then read anew. An interruption ends it. */
function buildInChild(folder: string, words: ServeWords, interrupted: AbortSignal): Promise<number> {
  const args = [
    ...[join(DATELINE, 'src/start.mjs'), 'build'],
    ...['--output', words.output, '--jobs', String(words.jobs)],
    ...(words.siteUrl === undefined ? [] : ['--site-url', words.siteUrl]),
    ...(words.cache === undefined ? [] : ['--cache', words.cache]),
    ...(words.strict ? ['--strict'] : []),
    ...(words.fresh ? ['--fresh'] : []),
    ...['--', folder],
  ];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] });
    const end = () => child.kill('SIGTERM');
    interrupted.addEventListener('abort', end);
    child.once('error', reject);
    child.once('close', (code) => {
      interrupted.removeEventListener('abort', end);
      resolve(code ?? EXIT.fault);
    });
  });
}

function listenForInterruption(): AbortSignal {
  const interruption = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => interruption.abort());
  return interruption.signal;
}

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve());
  });
}

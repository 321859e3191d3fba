import pc from 'picocolors';
import { type BuildWords, gatherOptions } from '../../api/gather-options.ts';
import type { Url } from '../../model/model.ts';
import { showControls } from '../../report/show-controls.ts';
import { addChanges, type Changes, NO_CHANGES, sortChange } from '../../serve/changes.ts';
import { FreshFiles } from '../../serve/fresh-files.ts';
import type { Outcome } from '../../serve/messages.ts';
import { Rebuilder } from '../../serve/rebuilder.ts';
import { SiteMaker } from '../../serve/site-maker.ts';
import { type SiteServer, serveSite } from '../../serve/site-server.ts';
import { watchSources } from '../../serve/watch-sources.ts';
import { PROJECT } from '../../tools/disk/project.ts';
import { chooseReporter } from '../choose-reporter.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { showBuild, tellPublished } from './show-build.ts';

export interface ServeWords extends BuildWords {
  readonly port: number;
}

/** Milliseconds. */
const QUIET_BEFORE_BUILD = 100;

/**
 * Builds, serves, and builds again on every change until it is interrupted. A build that fails says why, and
 * leaves the last good site where it is.
 */
export async function runServe(folder: string, words: ServeWords): Promise<ExitCode> {
  const { output, cache } = await gatherOptions(folder, words);
  const interrupted = listenForInterruption();
  const fresh = new FreshFiles();
  const maker = new SiteMaker(folder, words, fresh);
  interrupted.addEventListener('abort', () => maker.close());
  const first = await maker.make(NO_CHANGES, { reporter: chooseReporter({}), looked: null, show: () => {} });
  if (interrupted.aborted) return end(maker);
  if (tellOutcome(first, folder, output) === EXIT.usage) {
    await maker.close();
    return EXIT.usage;
  }

  const server = await serveSite(output, words.port, fresh);
  let pending: Changes = NO_CHANGES;
  let changed = '';
  const rebuild = async () => {
    const changes = pending;
    pending = NO_CHANGES;
    const outcome = await remake(maker, server, changes);
    if (interrupted.aborted) return;
    // What was not built is to be built with what comes next.
    if (outcome.kind !== 'made') pending = addChanges(changes, pending);
    if (outcome.kind === 'overtaken') return;
    if (outcome.kind === 'made') watcher.add(outcome.sources);
    if (tellOutcome(outcome, folder, output) === EXIT.published)
      process.stdout.write(`Rebuilt after a change of ${showControls(changed)}.\n`);
    else warn('The last good site is still served.');
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
      pending = addChanges(pending, sortChange(path, folder, PROJECT));
      maker.overtake();
      rebuilder.request();
    },
    onFault: (error) => warn(`Not every change will be seen: ${error}.`),
  });
  if (first.kind === 'made') watcher.add(first.sources);
  process.stdout.write(`${pc.green('Serving')} ${server.address}  (Ctrl-C to end)\n`);

  await untilAborted(interrupted);
  await watcher.close();
  await rebuilder.stop();
  await server.close();
  return end(maker);
}

/** Builds anew, and brings open pages up to date, the one that is looked at before all others. */
async function remake(maker: SiteMaker, server: SiteServer, changes: Changes): Promise<Outcome> {
  const shown = new Set<Url>();
  const outcome = await maker.make(changes, {
    reporter: chooseReporter({}),
    looked: server.looked,
    show(url, content) {
      if (server.swap(url, content)) shown.add(url);
    },
  });
  if (outcome.kind === 'failed') server.tellFault(outcome.fault.text);
  if (outcome.kind === 'made') {
    const written = outcome.result.written as readonly Url[];
    // Pages that are open have the other layout by now.
    const areSeen = shown.size > 0 && !changes.articles && !changes.program;
    server.update(areSeen ? written.filter((url) => url.endsWith('.css') && !shown.has(url)) : written);
  }
  return outcome;
}

/** Says what came of a build. */
function tellOutcome(outcome: Outcome, folder: string, output: string): ExitCode {
  switch (outcome.kind) {
    case 'made':
      showBuild(outcome.result, { output, settings: { siteUrl: outcome.siteUrl } });
      return tellPublished(outcome.result, folder);
    case 'failed':
      process.stderr.write(outcome.fault.text);
      return outcome.fault.kind === 'usage' ? EXIT.usage : EXIT.fault;
    case 'overtaken':
      return EXIT.published;
  }
}

async function end(maker: SiteMaker): Promise<ExitCode> {
  await maker.close();
  return EXIT.published;
}

function warn(message: string): void {
  process.stderr.write(`${pc.yellow(showControls(message))}\n`);
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

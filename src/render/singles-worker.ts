import { parentPort } from 'node:worker_threads';
import { openEleventy } from './render-singles.ts';
import type { SinglesOrder } from './singles.ts';

const render = await openEleventy();
parentPort?.on('message', async ({ pages, site }: SinglesOrder) => {
  parentPort?.postMessage(await render(pages, site));
});

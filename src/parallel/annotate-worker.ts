import { parentPort } from 'node:worker_threads';
import type { Article } from '../model.ts';
import { annotateAlone } from './annotate-all.ts';

parentPort?.on('message', (articles: readonly Article[]) => {
  parentPort?.postMessage(articles.map(annotateAlone));
});

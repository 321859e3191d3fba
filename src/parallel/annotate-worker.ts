import type { Article } from '../model.ts';
import { annotateAlone } from './annotate-alone.ts';
import { answerBatches } from './share-out.ts';

await answerBatches(async () => (articles: readonly Article[]) => articles.map(annotateAlone));

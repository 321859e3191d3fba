import { answerBatches } from '../parallel/share-out.ts';
import { openPageWriter } from './write-pages.ts';

await answerBatches(openPageWriter);

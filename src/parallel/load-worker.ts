import { readGuarded } from '../load/load.ts';
import type { FoundFile } from '../load/walk.ts';
import type { Settings } from '../model.ts';
import { answerBatches } from './share-out.ts';

await answerBatches(
  async (settings: Settings) => (files: readonly FoundFile[]) =>
    files.map((file) => readGuarded(file, settings)),
);

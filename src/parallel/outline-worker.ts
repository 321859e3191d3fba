import { openRecordReader } from '../cache/record-cache.ts';
import type { FoundFile } from '../load/files/walk.ts';
import { answerBatches } from '../tools/threads/share-out.ts';
import { outlineFile } from './outline-file.ts';
import type { OutlineSetup } from './outline-files.ts';

answerBatches(async ({ settings, annotations }: OutlineSetup) => {
  const recall = annotations === null ? () => null : openRecordReader(annotations).get;
  return (files: readonly FoundFile[]) => files.map((file) => outlineFile(file, settings, recall));
});

import { takeTables } from '../annotate/tagger/load-tagger.ts';
import { RecordStore } from '../cache/record-store.ts';
import type { FoundFile } from '../load/files/walk.ts';
import { answerBatches } from '../tools/threads/share-out.ts';
import { outlineBlock } from './outline-block.ts';
import type { OutlineSetup } from './outline-files.ts';

answerBatches(async ({ settings, annotations: source, tables }: OutlineSetup) => {
  takeTables(tables);
  const annotations = new RecordStore({ source, fresh: false, readOnly: true });
  return (files: readonly FoundFile[]) =>
    outlineBlock(files, settings, (article) => annotations.get(article));
});

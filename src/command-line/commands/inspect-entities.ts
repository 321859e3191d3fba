import { availableParallelism } from 'node:os';
import type { CacheWords } from '../../api/gather-options.ts';
import { lookOver } from '../../api/look-over.ts';
import { formatDoubts } from '../../relate/doubts/format-doubts.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';

/** Lists the doubtful names of an archive as lines that can be pasted into its `entities.yaml`. */
export async function runInspectEntities(folder: string, words: CacheWords): Promise<ExitCode> {
  const { archive } = await lookOver(folder, { ...words, jobs: availableParallelism() });
  process.stdout.write(formatDoubts(archive.doubts));
  return EXIT.published;
}

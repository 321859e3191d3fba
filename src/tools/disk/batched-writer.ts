import { writeSync } from 'node:fs';

/** Text is gathered to so many characters before it is written: a call for each line costs more than the line. */
const BATCH = 1 << 20;

interface BatchedWriter {
  write(text: string): void;
  /** To be called at the end. */
  flush(): void;
}

/**
 * Writes to an open file in large pieces.
 *
 * @param opening goes before the first text, if there is any
 */
export function createBatchedWriter(file: number, opening = ''): BatchedWriter {
  let batch = opening;
  let isWaiting = false;
  const flush = () => {
    if (!isWaiting) return;
    const bytes = Buffer.from(batch);
    // A disk that is nearly full may take a part, and refuses the rest at the next try.
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    batch = '';
    isWaiting = false;
  };
  return {
    flush,
    write(text) {
      batch += text;
      isWaiting = true;
      if (batch.length >= BATCH) flush();
    },
  };
}

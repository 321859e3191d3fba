/**
 * A thread that gives a sign of life while a build is busy: now and then it writes into the lock what stands there, so
 * that its time of change is a new one, by the clock of the disk.
 */
import { fdatasyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import { workerData } from 'node:worker_threads';

const { path, text, every } = /** @type {{ path: string, text: string, every: number }} */ (workerData);
// Held open, it is this build's lock, whoever takes its place.
const file = openSync(path, 'r+');
if (readFileSync(file, 'utf8') === text) setInterval(beat, every);

function beat() {
  try {
    writeSync(file, text, 0);
    fdatasyncSync(file);
  } catch {
    // A disk may be full, or away for a while.
  }
}

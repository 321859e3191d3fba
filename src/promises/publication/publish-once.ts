/** Publishes a small site, as a program of its own: `FOLDER [MILLISECONDS]`, for which it stands still meanwhile. */
import { existsSync } from 'node:fs';
import { describeFault } from '../../report/describe-fault.ts';
import { BEGINNING, END } from './marks.ts';
import { SmallSite } from './small-site.ts';

const [, , home = '', pause = '0'] = process.argv;

existsSync(BEGINNING);
try {
  new SmallSite(home).publish(2, () => {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)), 0, 0, Number(pause));
  });
} catch (error) {
  const { kind, text } = describeFault(error);
  process.stderr.write(text);
  process.exitCode = kind === 'usage' ? 2 : 3;
}
existsSync(END);

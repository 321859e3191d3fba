import { NEEDS } from './needs.ts';

/** Says in one line each which tests are left out on this machine. In CI nothing may be. */
export default function reportNeeds(): void {
  for (const { what, there, repair } of NEEDS) {
    if (there) continue;
    const line = `${what} is missing, so the tests that need it are skipped: ${repair}`;
    if (process.env['CI']) throw new Error(line);
    process.stderr.write(`${line}\n`);
  }
}

import { existsSync } from 'node:fs';

const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The browser that tests and proofs drive: the one that CHROMIUM_PATH names, else the system's; `null` where there is none. */
export function findChromium(): string | null {
  return (
    [process.env['CHROMIUM_PATH'] ?? '', ...BROWSERS].find((path) => path !== '' && existsSync(path)) ?? null
  );
}

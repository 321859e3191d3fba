import { createSilentReporter, type Reporter } from '../report/reporter.ts';
import { createTerminalReporter } from '../report/terminal-reporter.ts';

/** Shows progress where somebody is looking, and what is to be known unless only errors are to be said. */
export function chooseReporter({ quiet = false }: { readonly quiet?: boolean }): Reporter {
  if (quiet) return createSilentReporter();
  if (process.stderr.isTTY) return createTerminalReporter(process.stderr);
  return { ...createSilentReporter(), note: (text) => process.stderr.write(`${text}\n`) };
}

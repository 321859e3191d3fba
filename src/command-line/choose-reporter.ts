import { createSilentReporter, type Reporter } from '../report/reporter.ts';
import { createTerminalReporter } from '../report/terminal-reporter.ts';

/** Shows progress where somebody is looking. */
export function chooseReporter({ quiet = false }: { readonly quiet?: boolean }): Reporter {
  return process.stderr.isTTY && !quiet ? createTerminalReporter(process.stderr) : createSilentReporter();
}

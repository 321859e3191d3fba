import { UsageError } from '../../model/usage-error.ts';
import { LayoutFault } from './layout-template.ts';
import { tellCauses } from './tell-causes.ts';

/**
 * Runs something of Eleventy's. What fails there is the project owner's, but for a layout: that is Dateline's own.
 *
 * @param project the root of the project: paths are told from there
 * @throws UsageError with the whole chain of causes
 */
export async function orRefuse<Result>(run: () => Promise<Result>, project: string): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const fault = findLayoutFault(error);
    if (fault !== null) throw fault;
    const causes = tellCauses(error, project).map((cause, at) => `${at + 1}. ${cause}`);
    throw new UsageError(`Eleventy could not render the site:\n${causes.join('\n')}`, '');
  }
}

function findLayoutFault(error: unknown): LayoutFault | null {
  if (error instanceof LayoutFault) return error;
  if (!(error instanceof Error)) return null;
  return findLayoutFault('originalError' in error ? error.originalError : error.cause);
}

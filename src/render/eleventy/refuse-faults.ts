import { DamagedBody } from '../../model/bodies.ts';
import { UsageError } from '../../model/usage-error.ts';
import { findSlip } from './find-slip.ts';
import { LayoutFault } from './layout-template.ts';
import { tellCauses } from './tell-causes.ts';

/**
 * Runs something of Eleventy's. What fails there is the project owner's, but for a layout: that is Dateline's own, as is a
 * damaged body.
 *
 * @param project the root of the project: paths are told from there
 * @throws UsageError with the whole chain of causes
 */
export async function orRefuse<Result>(run: () => Promise<Result>, project: string): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    // Each says by itself whose fault it is, and what to do.
    const fault =
      findCause(error, UsageError) ?? findCause(error, DamagedBody) ?? findCause(error, LayoutFault);
    if (fault !== null) throw fault;
    const slip = error instanceof Error ? await findSlip(error.message, project) : null;
    const told = [...tellCauses(error, project), ...(slip === null ? [] : [`at ${slip}`])];
    const causes = told.map((cause, at) => `${at + 1}. ${cause}`);
    throw new UsageError(`Eleventy could not render the site:\n${causes.join('\n')}`, '');
  }
}

type Kind<Fault> = new (...given: never[]) => Fault;

function findCause<Fault extends Error>(error: unknown, kind: Kind<Fault>): Fault | null {
  if (error instanceof kind) return error;
  if (!(error instanceof Error)) return null;
  return findCause('originalError' in error ? error.originalError : error.cause, kind);
}

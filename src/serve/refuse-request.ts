import type { IncomingHttpHeaders } from 'node:http';

/** Why a request is not answered. */
export interface Refusal {
  readonly status: number;
  readonly message: string;
}

/** Names of this computer that nobody else can give to theirs. */
const OWN_NAMES = ['127.0.0.1', 'localhost', '[::1]'];
const USUAL_PORT = 80;

/**
 * Who may read the preview: this computer's browser, for pages of the preview itself. A page of another site could
 * otherwise read it by a name of its own that leads to this computer, or load its scripts and data as its own.
 *
 * @param port at which the preview is served
 * @returns `null` where the request may be answered
 */
export function refuseRequest(headers: IncomingHttpHeaders, port: number): Refusal | null {
  const hosts = OWN_NAMES.flatMap((name) => [`${name}:${port}`, ...(port === USUAL_PORT ? [name] : [])]);
  if (!hosts.includes(headers.host?.toLowerCase() ?? ''))
    return { status: 421, message: `This preview is for this computer alone: open http://${hosts[0]}/.` };
  const { origin } = headers;
  const isForeign = origin !== undefined && !hosts.some((host) => origin.toLowerCase() === `http://${host}`);
  if (isForeign || isLoadedElsewhere(headers))
    return { status: 403, message: 'This preview is not for pages of other sites.' };
  return null;
}

/** Whether it is for a page of another site, which browsers say; a link on one may be followed. */
function isLoadedElsewhere(headers: IncomingHttpHeaders): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== 'cross-site' && site !== 'same-site') return false;
  return headers['sec-fetch-mode'] !== 'navigate' || headers['sec-fetch-dest'] !== 'document';
}

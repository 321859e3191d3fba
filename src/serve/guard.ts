import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { type Refusal, refuseRequest } from './refuse-request.ts';

type Answer = ServerResponse | Duplex;

/** What keeps browsers from showing the preview in pages of other sites, and from giving it to them. */
const KEPT_APART = [
  ['cross-origin-resource-policy', 'same-origin'],
  ['x-frame-options', 'SAMEORIGIN'],
] as const;

/**
 * Puts a guard before all that a server does: what is not for this computer's browser alone does not get so far, nor
 * does what is no reading. Open pages, which are told of changes over a socket, are guarded as well.
 *
 * @param server it listens already
 */
export function guard(server: Server): void {
  before<ServerResponse>(server, 'request', (request, response) => {
    for (const [name, value] of KEPT_APART) response.setHeader(name, value);
    const refusal = refuseRequest(request.headers, request.socket.localPort ?? 0) ?? refuseMethod(request);
    if (refusal === null) return true;
    const { status, message } = refusal;
    const headers = { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' };
    response.writeHead(status, headers).end(message);
    return false;
  });
  before<Duplex>(server, 'upgrade', (request, socket) => {
    const refusal = refuseRequest(request.headers, request.socket.localPort ?? 0);
    if (refusal !== null) socket.end(`HTTP/1.1 ${refusal.status} Refused\r\nConnection: close\r\n\r\n`);
    return refusal === null;
  });
}

/** Hands an event on to those who listen to it only where it passes. */
function before<To extends Answer>(
  server: Server,
  event: 'request' | 'upgrade',
  passes: (request: IncomingMessage, answer: To) => boolean,
): void {
  const listeners = server.listeners(event);
  server.removeAllListeners(event);
  server.on(event, (request: IncomingMessage, answer: To, ...more: readonly unknown[]) => {
    if (passes(request, answer))
      for (const listener of listeners) listener.call(server, request, answer, ...more);
  });
}

function refuseMethod({ method }: IncomingMessage): Refusal | null {
  if (method === 'GET' || method === 'HEAD') return null;
  return { status: 405, message: 'Only GET and HEAD are answered.' };
}

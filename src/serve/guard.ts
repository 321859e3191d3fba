import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { type Refusal, refuseRequest } from './refuse-request.ts';

type Answer = ServerResponse | Duplex;

/** What keeps browsers from showing the preview in pages of other sites, and from giving it to them. */
const KEPT_APART = [
  ['cross-origin-resource-policy', 'same-origin'],
  ['x-frame-options', 'SAMEORIGIN'],
] as const;

/** Of one reader with many tabs, or a program that follows all links, there are not so many open connections… */
const MOST_CONNECTIONS = 2000;
/** …nor so many open pages that are told of changes. */
const MOST_OPEN_PAGES = 100;
/** In milliseconds: a browser says at once what it asks for. */
const LONGEST_HEADERS = 10_000;
const LONGEST_REQUEST = 20_000;
/** In milliseconds without a byte: a page may wait so long until it is made. */
const LONGEST_SILENCE = 300_000;

/**
 * Puts a guard before all that a server does: what is not for this computer's browser alone does not get so far, nor
 * does what is no reading. Open pages, which are told of changes over a socket, are guarded as well.
 *
 * @param server it listens already
 * @param countOpenPages how many are told of changes
 */
export function guard(server: Server, countOpenPages: () => number): void {
  server.maxConnections = MOST_CONNECTIONS;
  server.headersTimeout = LONGEST_HEADERS;
  server.requestTimeout = LONGEST_REQUEST;
  server.setTimeout(LONGEST_SILENCE);
  before<ServerResponse>(server, 'request', (request, response) => {
    for (const [name, value] of KEPT_APART) response.setHeader(name, value);
    const refusal = refuseRequest(request.headers, request.socket.localPort ?? 0) ?? refuseMore(request);
    if (refusal === null) return true;
    const { status, message } = refusal;
    const headers = {
      'content-type': 'text/plain; charset=utf-8',
      'x-content-type-options': 'nosniff',
      connection: 'close',
    };
    response.writeHead(status, headers).end(message);
    return false;
  });
  before<Duplex>(server, 'upgrade', (request, socket) => {
    const refusal =
      refuseRequest(request.headers, request.socket.localPort ?? 0) ??
      (countOpenPages() < MOST_OPEN_PAGES ? null : { status: 503, message: '' });
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

/** Reading is asked for without a word more. */
function refuseMore({ method, headers }: IncomingMessage): Refusal | null {
  if (method !== 'GET' && method !== 'HEAD')
    return { status: 405, message: 'Only GET and HEAD are answered.' };
  const saysMore = headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) !== 0;
  return saysMore ? { status: 413, message: 'What is asked for has no content of its own.' } : null;
}

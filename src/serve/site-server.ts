import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { UsageError } from '../model/usage-error.ts';
import { findFile } from './find-file.ts';
import { chooseMediaType } from './media-types.ts';
import { refuseRequest } from './refuse-request.ts';
import {
  addReloadScript,
  Listeners,
  RELOAD_EVENTS_PATH,
  RELOAD_SCRIPT,
  RELOAD_SCRIPT_PATH,
} from './reload.ts';

export interface SiteServer {
  /** `http://127.0.0.1:8080/` */
  readonly address: string;
  /** Makes every open page load anew. */
  reload(): void;
  close(): void;
}

/** Codes that say: there is no file of this name. */
const NO_FILE = new Set(['ENOENT', 'ENOTDIR', 'EISDIR']);

/** What keeps browsers from showing the preview in pages of other sites, and from giving it to them. */
const KEPT_APART = [
  ['cross-origin-resource-policy', 'same-origin'],
  ['x-frame-options', 'SAMEORIGIN'],
] as const;

const NO_SITE =
  '<!doctype html><html lang="en"><title>No page</title><body><p>There is no such page.</p></body></html>';

/**
 * Serves a site's folder to this computer alone. Files are read when they are asked for, so the folder may be
 * replaced at any time.
 *
 * @param port 0 for any that is free
 * @throws UsageError where the port is taken
 */
export async function serveSite(root: string, port: number): Promise<SiteServer> {
  const listeners = new Listeners();
  const server = createServer((request, response) => answer(root, listeners, request, response));
  const bound = await listen(server, port);
  return {
    address: `http://127.0.0.1:${bound}/`,
    reload: () => listeners.reload(),
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') return reject(error);
      reject(new UsageError(`The port ${port} is taken (${error.code}).`, 'Choose another one with --port.'));
    });
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function answer(
  root: string,
  listeners: Listeners,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const target = request.url ?? '/';
  const refusal = refuseRequest(request.headers, request.socket.localPort ?? 0);
  for (const [name, value] of KEPT_APART) response.setHeader(name, value);
  if (refusal !== null) {
    send(response, refusal.status, 'text/plain', refusal.message);
  } else if (request.method !== 'GET' && request.method !== 'HEAD') {
    send(response, 405, 'text/plain', 'Only GET and HEAD are answered.');
  } else if (target === RELOAD_EVENTS_PATH && request.method === 'GET') {
    listeners.add(response);
  } else if (target === RELOAD_SCRIPT_PATH) {
    send(response, 200, chooseMediaType(target), RELOAD_SCRIPT);
  } else {
    try {
      answerFromSite(root, target, response);
    } catch (error) {
      sayUnreadable(response, error as NodeJS.ErrnoException);
    }
  }
}

/** A file that cannot be read must not end the server. */
function sayUnreadable(response: ServerResponse, { code = 'unknown' }: NodeJS.ErrnoException): void {
  const status = code === 'EACCES' || code === 'EPERM' ? 403 : 500;
  send(response, status, 'text/plain', `This file cannot be read (${code}).`);
}

function answerFromSite(root: string, target: string, response: ServerResponse): void {
  const found = findFile(root, target);
  if (found.kind === 'redirect') {
    response.writeHead(301, { location: found.to, 'cache-control': 'no-store' }).end();
    return;
  }
  if (found.kind === 'file' && sendFile(response, 200, found.path)) return;
  const notFound = findFile(root, '/404.html');
  if (notFound.kind !== 'file' || !sendFile(response, 404, notFound.path)) {
    send(response, 404, chooseMediaType('x.html'), NO_SITE);
  }
}

/** @returns whether the file was there: a build may take it away between a look and the next */
function sendFile(response: ServerResponse, status: number, path: string): boolean {
  try {
    send(response, status, chooseMediaType(path), readFileSync(path));
    return true;
  } catch (error) {
    if (NO_FILE.has((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
}

function send(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  const content = type.startsWith('text/html') ? addReloadScript(body.toString('utf8')) : body;
  response.writeHead(status, {
    'content-type': type,
    'content-length': Buffer.byteLength(content),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  // To a HEAD request Node sends no body.
  response.end(content);
}

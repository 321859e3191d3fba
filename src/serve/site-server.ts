import { readFileSync } from 'node:fs';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import EleventyDevServer from '@11ty/eleventy-dev-server';
import type { Url } from '../model/model.ts';
import { UsageError } from '../model/usage-error.ts';
import { SITE_HEADERS } from '../plan/make/files/headers.ts';
import { findFile } from './find-file.ts';
import { guard } from './guard.ts';
import { chooseMediaType } from './media-types.ts';

export interface SiteServer {
  /** `http://127.0.0.1:8080/` */
  readonly address: string;
  /**
   * Brings every open page up to date: it is swapped for the new one, or loads anew.
   *
   * @param changed files of the site; `null` where it is not known which
   */
  update(changed: readonly Url[] | null): void;
  close(): Promise<void>;
}

/** Codes that say: there is no file of this name. */
const NO_FILE = new Set(['ENOENT', 'ENOTDIR', 'EISDIR']);

/** Of more files than these, what is in them is not sent to every open page. */
const MOST_SENT = 100;

const HEADERS = [...SITE_HEADERS, ['cache-control', 'no-store']] as const;

const NO_SITE =
  '<!doctype html><html lang="en"><title>No page</title><body><p>There is no such page.</p></body></html>';

/**
 * Serves a site's folder to this computer alone, on Eleventy's dev server. Files are read when they are asked for, so
 * the folder may be replaced at any time.
 *
 * @param port 0 for any that is free
 * @throws UsageError where the port is taken
 */
export async function serveSite(site: string, port: number): Promise<SiteServer> {
  const root = resolve(site);
  const silent = () => {};
  const dev = new EleventyDevServer('dateline', root, {
    messageOnStart: () => '',
    logger: { info: silent, log: silent, error: silent },
    // Which file is meant is told here: the server itself follows links out of the site.
    middleware: [(request, response) => answer(dev, root, request, response)],
  });
  const bound = await listen(dev.server, port);
  guard(dev.server);
  return {
    address: `http://127.0.0.1:${bound}/`,
    update(changed) {
      if (changed === null || changed.length > MOST_SENT) dev.reload({});
      else if (changed.length > 0) dev.reloadFiles(changed.map((url) => join(root, url)));
    },
    async close() {
      for (const page of dev.updateServer.clients) page.terminate();
      await dev.close();
    },
  };
}

function listen(server: Server, port: number): Promise<number> {
  // The dev server's own way is to try other ports, and to open them to the whole network.
  server.removeAllListeners('error');
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
  dev: EleventyDevServer,
  root: string,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  try {
    for (const [name, value] of HEADERS) response.setHeader(name, value);
    answerFromSite(dev, root, request.url ?? '/', response);
  } catch (error) {
    sayUnreadable(response, error as NodeJS.ErrnoException);
  }
}

/** A file that cannot be read must not end the server. */
function sayUnreadable(response: ServerResponse, { code = 'unknown' }: NodeJS.ErrnoException): void {
  response.statusCode = code === 'EACCES' || code === 'EPERM' ? 403 : 500;
  response.setHeader('content-type', 'text/plain; charset=utf-8');
  response.end(`This file cannot be read (${code}).`);
}

function answerFromSite(
  dev: EleventyDevServer,
  root: string,
  target: string,
  response: ServerResponse,
): void {
  const found = findFile(root, target);
  if (found.kind === 'redirect') {
    response.writeHead(301, { location: found.to }).end();
    return;
  }
  if (found.kind === 'file' && sendFile(dev, response, 200, found.path)) return;
  const notFound = findFile(root, '/404.html');
  if (notFound.kind !== 'file' || !sendFile(dev, response, 404, notFound.path))
    send(dev, response, 404, 'text/html; charset=utf-8', Buffer.from(NO_SITE));
}

/** @returns whether the file was there: a build may take it away between a look and the next */
function sendFile(dev: EleventyDevServer, response: ServerResponse, status: number, path: string): boolean {
  try {
    const usual = dev.getFileContentType(path, response)?.replace(/;.*$/, '');
    send(dev, response, status, chooseMediaType(path, usual), readFileSync(path));
    return true;
  } catch (error) {
    if (NO_FILE.has((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
}

function send(
  dev: EleventyDevServer,
  response: ServerResponse,
  status: number,
  type: string,
  body: Buffer,
): void {
  const content = type.startsWith('text/html')
    ? Buffer.from(dev.augmentContentWithNotifier(body.toString()))
    : body;
  response.statusCode = status;
  response.setHeader('content-type', type);
  response.setHeader('content-length', content.length);
  // As bytes: a text the dev server would change itself, and give pages that are not there a script that none may run.
  response.end(content);
}

import { readFileSync } from 'node:fs';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { join, relative, resolve, sep } from 'node:path';
import EleventyDevServer from '@11ty/eleventy-dev-server';
import type { Url } from '../model/model.ts';
import { UsageError } from '../model/usage-error.ts';
import { SITE_HEADERS } from '../plan/make/files/headers.ts';
import { TRUSTED_TYPES } from '../plan/policy.ts';
import { followLinks } from '../tools/disk/follow-links.ts';
import { findFile } from './find-file.ts';
import { FreshFiles } from './fresh-files.ts';
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
  /** The page that was asked for last; `null` where none was. */
  readonly looked: Url | null;
  /**
   * Swaps a page or the style, where it is open, for what it becomes; other pages load anew.
   *
   * @returns whether it becomes another
   */
  swap(url: Url, content: string): boolean;
  /** Tells open pages, in the browser's console, why there is nothing new. */
  tellFault(text: string): void;
  close(): Promise<void>;
}

/** What the server shows. */
interface Seen {
  /** The folder of the site. */
  readonly root: string;
  readonly fresh: FreshFiles;
  /** Told of each page that is asked for. */
  readonly look: (url: Url) => void;
}

/** Codes that say: there is no file of this name. */
const NO_FILE = new Set(['ENOENT', 'ENOTDIR', 'EISDIR']);

/** Of more files than these, what is in them is not sent to every open page. */
const MOST_SENT = 100;

/** Bytes that an open page may say… */
const MOST_SAID = 1024;
/** …and that may wait for one: who takes no more is no page. */
const MOST_WAITING = 64 * 1024 * 1024;

const HEADERS = [
  ...SITE_HEADERS.map(([name, value]) => [name, allowSwapping(value)] as const),
  ['cache-control', 'no-store'],
] as const;

/** The script of Eleventy that swaps open pages writes markup, and knows nothing of Trusted Types. */
function allowSwapping(text: string): string {
  return text.replace(TRUSTED_TYPES, '');
}

const NO_SITE =
  '<!doctype html><html lang="en"><title>No page</title><body><p>There is no such page.</p></body></html>';

/**
 * Serves a site's folder to this computer alone, on Eleventy's dev server. Files are read when they are asked for, so
 * the folder may be replaced at any time.
 *
 * @param port 0 for any that is free
 * @param fresh files that are there before the site is whole
 * @throws UsageError where the port is taken
 */
export async function serveSite(
  site: string,
  port: number,
  fresh: FreshFiles = new FreshFiles(),
): Promise<SiteServer> {
  const root = resolve(site);
  let looked: Url | null = null;
  const swapped = new Set<Url>();
  const seen: Seen = {
    root,
    fresh,
    look: (url) => {
      looked = url;
    },
  };
  const silent = () => {};
  const dev = new EleventyDevServer('dateline', root, {
    messageOnStart: () => '',
    logger: { info: silent, log: silent, error: silent },
    // Which file is meant is told here: the server itself follows links out of the site.
    middleware: [(request, response) => answer(dev, seen, request, response)],
  });
  const bound = await listen(dev.server, port);
  guard(dev.server, () => dev.updateServer.clients.size);
  // They listen, and say nothing.
  dev.updateServer.options.maxPayload = MOST_SAID;
  /** A page as those that are open swap it in, at each of its addresses. */
  const describePage = (file: string, content: string) =>
    dev.getUrlsFromFilePath(file).map((url) => ({ url, inputPath: file, content: allowSwapping(content) }));
  const showFiles = (files: readonly string[], read: (file: string) => string) => {
    if (files.every((file) => file.endsWith('.css'))) return dev.reload({ files, subtype: 'css' });
    const pages = files.filter((file) => file.endsWith('.html'));
    dev.reload({ files, build: { templates: pages.flatMap((file) => describePage(file, read(file))) } });
  };
  return {
    address: `http://127.0.0.1:${bound}/`,
    update(changed) {
      for (const page of dev.updateServer.clients) if (page.bufferedAmount > MOST_WAITING) page.terminate();
      const files = changed?.map((url) => join(root, url)) ?? [];
      if (changed === null || changed.length > MOST_SENT) dev.reload({});
      else if (changed.length > 0) showFiles(files, (file) => readFileSync(file, 'utf8'));
    },
    get looked() {
      return looked;
    },
    swap(url, content) {
      const file = join(root, url);
      // What was swapped before may be another than what is published.
      if (!swapped.has(url) && isPublished(file, content)) return false;
      swapped.add(url);
      showFiles([file], () => content);
      return true;
    },
    tellFault: (message) => dev.sendError({ error: { message } }),
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

async function answer(
  dev: EleventyDevServer,
  seen: Seen,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    for (const [name, value] of HEADERS) response.setHeader(name, value);
    await answerFromSite(dev, seen, request.url ?? '/', response);
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

async function answerFromSite(
  dev: EleventyDevServer,
  { root, fresh, look }: Seen,
  target: string,
  response: ServerResponse,
): Promise<void> {
  const found = findFile(root, target);
  if (found.kind === 'redirect') {
    response.writeHead(301, { location: found.to }).end();
    return;
  }
  if (found.kind === 'file') {
    const url = relative(followLinks(root), found.path).replaceAll(sep, '/') as Url;
    if (url.endsWith('.html')) look(url);
    const content = await fresh.find(url);
    if (content !== null)
      return send(dev, response, 200, mediaTypeOf(dev, response, url), Buffer.from(content));
    if (sendFile(dev, response, 200, found.path)) return;
  }
  const notFound = findFile(root, '/404.html');
  if (notFound.kind !== 'file' || !sendFile(dev, response, 404, notFound.path))
    send(dev, response, 404, 'text/html; charset=utf-8', Buffer.from(NO_SITE));
}

/** @returns whether the file was there: a build may take it away between a look and the next */
function sendFile(dev: EleventyDevServer, response: ServerResponse, status: number, path: string): boolean {
  try {
    send(dev, response, status, mediaTypeOf(dev, response, path), readFileSync(path));
    return true;
  } catch (error) {
    if (NO_FILE.has((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
}

function mediaTypeOf(dev: EleventyDevServer, response: ServerResponse, path: string): string {
  return chooseMediaType(path, dev.getFileContentType(path, response)?.replace(/;.*/, ''));
}

function isPublished(file: string, content: string): boolean {
  try {
    return readFileSync(file, 'utf8') === content;
  } catch {
    return false;
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
    ? Buffer.from(dev.augmentContentWithNotifier(allowSwapping(body.toString())))
    : body;
  response.statusCode = status;
  response.setHeader('content-type', type);
  response.setHeader('content-length', content.length);
  // As bytes: a text the dev server would change itself, and give pages that are not there a script that none may run.
  response.end(content);
}

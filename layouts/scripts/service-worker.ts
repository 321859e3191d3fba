/**
 * Answers where there is no connection: with pages that were seen, and those that are kept. While there is one, what is
 * shown is what the host has now.
 */
import { isNamedByContent, isPage, nameFile, OFFLINE_PAGE } from './offline/addresses.ts';
import { Memory } from './offline/memory.ts';

interface Lasting {
  waitUntil(work: Promise<unknown>): void;
}

interface Asking extends Lasting {
  readonly request: Request;
  /** What the browser has asked for meanwhile. */
  readonly preloadResponse?: Promise<Response | undefined>;
  respondWith(answer: Promise<Response>): void;
}

interface Worker {
  /** What of the archive this is, as the file begins. */
  readonly datelineVersion: string;
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { readonly includeUncontrolled: true }): Promise<readonly { readonly url: string }[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', hear: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', hear: (event: Asking) => void): void;
}

const worker = globalThis as unknown as Worker;
const root = worker.registration.scope;
const memory = new Memory(root, worker.datelineVersion);

/** Whoever has waited so long sees what was seen before. In milliseconds. */
const PATIENCE = 4000;

/** What pages are shown with. */
const PARTS: ReadonlySet<string> = new Set(['style', 'script', 'font', 'image', 'manifest']);

worker.addEventListener('install', (event) => {
  event.waitUntil(Promise.all([memory.rememberShell(), worker.skipWaiting()]));
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(
    Promise.all([
      memory.dropOldVersions(),
      worker.registration.navigationPreload?.enable(),
      worker.clients.claim(),
      rememberFirst(),
    ]),
  );
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(root) || request.headers.has('range')) return;
  const key = nameFile(request.url);
  const isVisit = request.mode === 'navigate';
  if (isVisit ? isPage(key) : PARTS.has(request.destination))
    event.respondWith(isNamedByContent(key, root) ? answerFirst(event, key) : answerInTime(event, key));
  // Data, feeds: as large as they are, nobody wants them unasked.
  else if (isVisit) event.respondWith(fetchOnce(event));
  // The search looks into pages that nobody has opened.
  else if (isPage(key)) event.respondWith(fetchOnce(event).catch(() => answerWithout(event, key)));
});

/** The page that a reader came by was shown before anything here could see it. */
async function rememberFirst(): Promise<void> {
  const pages = await worker.clients.matchAll({ includeUncontrolled: true });
  const keys = pages.map(({ url }) => nameFile(url)).filter((key) => key.startsWith(root) && isPage(key));
  // Without a connection, another time.
  await Promise.allSettled(keys.map(async (key) => memory.remember(key, await fetch(key))));
}

async function answerFirst(event: Asking, key: string): Promise<Response> {
  return (await memory.find(key)) ?? ask(event, key);
}

/** What the host says, as long as it answers in time. */
async function answerInTime(event: Asking, key: string): Promise<Response> {
  const asked = ask(event, key);
  try {
    const patience = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE));
    return (await Promise.race([asked, patience])) ?? (await memory.find(key)) ?? (await asked);
  } catch {
    return answerWithout(event, key);
  }
}

/** Asks the host, and remembers what it says. */
function ask(event: Asking, key: string): Promise<Response> {
  const asked = fetchOnce(event);
  event.waitUntil(asked.then((response) => memory.remember(key, response.clone())).catch(() => null));
  return asked;
}

async function fetchOnce({ request, preloadResponse }: Asking): Promise<Response> {
  return (await preloadResponse) ?? fetch(request);
}

async function answerWithout({ request }: Asking, key: string): Promise<Response> {
  const found = await memory.find(key);
  if (found !== undefined) return found;
  if (request.mode !== 'navigate' || key === root + OFFLINE_PAGE) return Response.error();
  return Response.redirect(`${root}${OFFLINE_PAGE}?page=${encodeURIComponent(key.slice(root.length))}`);
}

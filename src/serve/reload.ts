import type { ServerResponse } from 'node:http';

/** Paths that only the server has: no page of a site is ever named like this. */
export const RELOAD_SCRIPT_PATH = '/-dateline/reload.js';
export const RELOAD_EVENTS_PATH = '/-dateline/events';

/** Loads the page anew when the server says so, and when it is back after it was gone. */
export const RELOAD_SCRIPT = `let lost = false;
const events = new EventSource('${RELOAD_EVENTS_PATH}');
events.addEventListener('error', () => { lost = true; });
events.addEventListener('open', () => { if (lost) location.reload(); });
events.addEventListener('reload', () => location.reload());
`;

/** The page with the script that reloads it. The published files do not have it. */
export function addReloadScript(html: string): string {
  const tag = `<script src="${RELOAD_SCRIPT_PATH}"></script>`;
  const at = html.lastIndexOf('</body>');
  return at < 0 ? html + tag : html.slice(0, at) + tag + html.slice(at);
}

/** The open pages, each waiting for word over Server-Sent Events. */
export class Listeners {
  readonly #responses = new Set<ServerResponse>();

  add(response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write(': connected\n\n');
    this.#responses.add(response);
    response.on('close', () => this.#responses.delete(response));
  }

  reload(): void {
    for (const response of this.#responses) response.write('event: reload\ndata: \n\n');
  }
}

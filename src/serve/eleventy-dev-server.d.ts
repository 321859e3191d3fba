/** What Dateline uses of Eleventy's dev server, which ships no types. */
declare module '@11ty/eleventy-dev-server' {
  import type { IncomingMessage, Server, ServerResponse } from 'node:http';

  export default class EleventyDevServer {
    constructor(
      name: string,
      folder: string,
      options: {
        readonly messageOnStart: () => string;
        readonly logger: Readonly<Record<'info' | 'log' | 'error', (text: string) => void>>;
        readonly middleware: readonly ((request: IncomingMessage, response: ServerResponse) => void)[];
      },
    );
    /** Made when it is asked for first. */
    readonly server: Server;
    /** There once it listens: the open pages. */
    readonly updateServer: {
      readonly clients: ReadonlySet<{ readonly bufferedAmount: number; terminate(): void }>;
      /** Bytes that a page may say at once. */
      readonly options: { maxPayload: number };
    };
    /** The page with the script that keeps it up to date. */
    augmentContentWithNotifier(html: string): string;
    getFileContentType(path: string, response: ServerResponse): string | undefined;
    /** Has all open pages load anew. */
    reload(event: object): void;
    /** Tells open pages what went wrong. */
    sendError(fault: { readonly error: object }): void;
    /** The addresses at which a file is shown. */
    getUrlsFromFilePath(path: string): readonly string[];
    close(): Promise<void>;
  }
}

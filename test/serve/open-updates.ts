import { request } from 'node:http';
import type { Duplex } from 'node:stream';

/** What an open page is told of, as its script gets it. */
export interface Updates {
  /** 101 where it is told, else why it is not. */
  readonly status: number;
  /** What is said next; fails where nothing more will be. */
  next(): Promise<{ readonly type: string; readonly [key: string]: unknown }>;
  close(): void;
}

const HANDSHAKE = {
  connection: 'Upgrade',
  upgrade: 'websocket',
  'sec-websocket-version': '13',
  'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
};

/** Listens over a WebSocket as an open page does. Node 20 has no such thing of its own. */
export function openUpdates(
  address: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Updates> {
  return new Promise((resolve, reject) => {
    const sent = request(address, { headers: { ...HANDSHAKE, ...headers } });
    sent.once('error', reject);
    sent.once('response', ({ statusCode = 0 }) =>
      resolve({ status: statusCode, next: () => Promise.reject(new Error('refused')), close: () => {} }),
    );
    sent.once('upgrade', (_, socket, head) => resolve(readUpdates(socket, head)));
    sent.end();
  });
}

function readUpdates(socket: Duplex, head: Buffer): Updates {
  const frames = readFrames(socket, head);
  return {
    status: 101,
    async next() {
      const { value, done } = await frames.next();
      if (done === true) throw new Error('the server is gone');
      return JSON.parse(value);
    },
    close: () => socket.destroy(),
  };
}

/** The texts that a server sends: it masks none, and parts none of this length. */
async function* readFrames(socket: Duplex, head: Buffer): AsyncGenerator<string, undefined> {
  let bytes = head;
  socket.on('error', () => {});
  const chunks = socket[Symbol.asyncIterator]();
  for (;;) {
    for (;;) {
      const short = bytes.length < 2 ? 0 : bytes[1]! & 0x7f;
      const [from, length] =
        short === 126 && bytes.length >= 4
          ? [4, bytes.readUInt16BE(2)]
          : short === 127 && bytes.length >= 10
            ? [10, Number(bytes.readBigUInt64BE(2))]
            : [2, short];
      if (bytes.length < 2 || bytes.length < from + length || (short >= 126 && from === 2)) break;
      const isText = (bytes[0]! & 0x0f) === 1;
      const text = bytes.toString('utf8', from, from + length);
      bytes = bytes.subarray(from + length);
      if (isText) yield text;
    }
    const { value, done } = await chunks.next();
    if (done === true) return undefined;
    bytes = Buffer.concat([bytes, value as Buffer]);
  }
}

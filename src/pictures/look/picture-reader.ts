import { listEmbedded } from '../../load/body/pictures/embedded-picture.ts';
import { decodeBytes } from '../../load/encoding/decode.ts';
import type { Digest } from '../../model/model.ts';
import { keyOfPath } from '../../tools/disk/disk-path.ts';
import { readBytes } from '../../tools/disk/read-bytes.ts';
import type { PictureOrigin } from '../pictures.ts';

/** Pages that hold their pictures are large. */
const LARGEST_ARTICLE = 64 * 1024 * 1024;

/** Reads pictures, and those that stand in articles: the last of these is remembered, as one may hold many. */
export class PictureReader {
  #article: { readonly key: string; readonly payloads: ReadonlyMap<Digest, string> } | null = null;

  /**
   * @param largest in bytes
   * @returns why it was not read
   * @throws what the system says where its file cannot be opened
   */
  read({ diskPath, embedded }: PictureOrigin, largest: number): Buffer | 'no-file' | 'too-large' {
    if (embedded === null) return readBytes(diskPath, largest);
    const key = keyOfPath(diskPath);
    if (this.#article?.key !== key) {
      const article = readBytes(diskPath, LARGEST_ARTICLE);
      if (!Buffer.isBuffer(article)) return article;
      const embeddedIn = listEmbedded(decodeBytes(article)?.text ?? '');
      this.#article = {
        key,
        payloads: new Map(Array.from(embeddedIn, ({ digest, payload }) => [digest, payload])),
      };
    }
    const payload = this.#article.payloads.get(embedded);
    if (payload === undefined) return 'no-file';
    const bytes = Buffer.from(payload, 'base64');
    return bytes.length > largest ? 'too-large' : bytes;
  }

  /** Lets go of the article. */
  close(): void {
    this.#article = null;
  }
}

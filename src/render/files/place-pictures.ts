import { setImmediate } from 'node:timers/promises';
import type { Digest, Url } from '../../model/model.ts';
import type { Pictures } from '../../pictures/pictures.ts';
import { digestOf } from '../../tools/text/digest.ts';
import type { Claims } from '../claims.ts';
import type { KnownFiles, RenderedFile } from '../known-files.ts';
import type { SiteWriter } from '../site-writer.ts';

interface PictureBytes {
  readonly url: Url;
  /** Of its bytes. */
  readonly digest: Digest;
  readonly read: () => Buffer;
}

/** The files of the pictures of a site, smaller versions among them. */
export function* listPictureFiles(pictures: Pictures): Iterable<PictureBytes> {
  for (const picture of pictures.toPlace) {
    const { url, digest, scaled } = picture;
    yield { url, digest, read: () => pictures.read(picture) };
    for (const version of scaled) yield { ...version, read: () => pictures.readScaled(version.digest) };
  }
}

/** Puts pictures into the site. Those that are published already are taken over unread. */
export async function placePictures(
  pictures: Pictures,
  writer: SiteWriter,
  known: KnownFiles,
  claims: Claims,
): Promise<readonly RenderedFile[]> {
  const placed: RenderedFile[] = [];
  for (const { url, digest, read } of listPictureFiles(pictures)) {
    claims.refuse(url);
    // No code has a part in it: what it is named by, and its bytes.
    const inputs = digestOf(`picture ${url} ${digest}`);
    const kept = known.keepMade(inputs);
    if (kept !== null) placed.push(...kept);
    else {
      // Each may be of megabytes: whoever waits for this thread gets a turn.
      await setImmediate();
      placed.push({ ...writer.put(url, read()), digest: null, inputs });
    }
  }
  return placed;
}

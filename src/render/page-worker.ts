import { openBodyFiles } from '../cache/body-store.ts';
import type { BodyPlace } from '../model/bodies.ts';
import type { Digest } from '../model/model.ts';
import { answerBatches } from '../tools/threads/share-out.ts';
import { type SentPage, unpackPage } from './fill/sent-page.ts';
import { openPageWriter } from './page-writer.ts';
import type { PageWorkerSetup } from './write-pages.ts';

answerBatches(async ({ writer, bodies: paths }: PageWorkerSetup) => {
  const write = await openPageWriter(writer);
  const readAt = openBodyFiles(paths);
  return (sent: readonly SentPage[]) => {
    const unpacked = sent.map(unpackPage);
    const places = new Map<Digest, BodyPlace>(
      unpacked.flatMap(({ bodies }) => bodies.map((place) => [place.digest, place])),
    );
    return write(
      unpacked.map(({ page }) => page),
      (digest) => readAt(places.get(digest)!),
    );
  };
});

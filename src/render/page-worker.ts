import { openBodyFiles } from '../cache/body-store.ts';
import type { BodyPlace } from '../model/bodies.ts';
import type { Digest } from '../model/model.ts';
import type { PlannedPage } from '../model/pages.ts';
import { answerBatches } from '../tools/threads/share-out.ts';
import { openPageWriter } from './page-writer.ts';
import type { PageWorkerSetup, SentPage } from './write-pages.ts';

answerBatches(async ({ writer, bodies }: PageWorkerSetup) => {
  const write = await openPageWriter(writer);
  const readAt = openBodyFiles(bodies);
  return (pages: readonly SentPage[]) => {
    const places = new Map<Digest, BodyPlace>(
      pages.flatMap((page) => page.bodies.map((place) => [place.digest, place])),
    );
    return write(
      pages.map(({ json }) => JSON.parse(json) as PlannedPage),
      (digest) => readAt(places.get(digest)!),
    );
  };
});

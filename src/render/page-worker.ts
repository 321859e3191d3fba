import { openBodyFile } from '../cache/body-store.ts';
import type { BodyPlace } from '../model/bodies.ts';
import type { Digest } from '../model/model.ts';
import type { PlannedPage } from '../model/pages.ts';
import { answerBatches } from '../tools/threads/share-out.ts';
import { openPageWriter, type PageWorkerSetup, type SentPage } from './write-pages.ts';

await answerBatches(async ({ writer, bodies }: PageWorkerSetup) => {
  const write = await openPageWriter(writer);
  const readAt = openBodyFile(bodies);
  let places: ReadonlyMap<string, BodyPlace> = new Map();
  const read = (digest: Digest) => readAt(places.get(digest)!);
  return (pages: readonly SentPage[]) => {
    places = new Map(pages.flatMap((page) => page.bodies.map((place) => [place.digest, place])));
    return pages.map(({ json }) => write(JSON.parse(json) as PlannedPage, read));
  };
});

import type { BodyPlace } from '../bodies.ts';
import { openBodyFile } from '../cache/body-store.ts';
import type { Digest } from '../model.ts';
import type { PlannedPage } from '../pages.ts';
import { answerBatches } from '../parallel/share-out.ts';
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

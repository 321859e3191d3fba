import { openBodyFile } from '../cache/body-store.ts';
import { memoise } from '../memoise.ts';
import type { Digest } from '../model.ts';
import type { PlannedPage } from '../pages.ts';
import { answerBatches } from '../parallel/share-out.ts';
import { openPageWriter, type PageWorkerSetup, type SentPage } from './write-pages.ts';

await answerBatches(async ({ writer, bodies }: PageWorkerSetup) => {
  const write = await openPageWriter(writer);
  const readBody = openBodyFile(bodies);
  return (pages: readonly SentPage[]) => {
    const places = new Map(pages.flatMap((page) => page.bodies.map((place) => [place.digest, place])));
    const read = memoise((digest: Digest) => readBody(places.get(digest)!));
    return pages.map(({ json }) => write(JSON.parse(json) as PlannedPage, read));
  };
});

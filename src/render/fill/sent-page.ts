import type { BodyPlace } from '../../model/bodies.ts';
import type { Digest } from '../../model/model.ts';
import type { PlannedPage } from '../../model/pages.ts';
import { listBodies } from './fill-page.ts';

/** A page as it travels to another thread: as JSON, in a third of the time. */
export interface SentPage {
  readonly json: string;
  /** Where the bodies stand that it is filled from: file, start and length of each. As objects they take three times as long. */
  readonly places: Uint32Array;
}

const NUMBERS = 3;

export function packPage(page: PlannedPage, locate: (digest: Digest) => BodyPlace): SentPage {
  const bodies = listBodies(page);
  const places = new Uint32Array(bodies.length * NUMBERS);
  bodies.forEach((digest, at) => {
    const { file, start, length } = locate(digest);
    places.set([file, start, length], at * NUMBERS);
  });
  return { json: JSON.stringify(page), places };
}

export function unpackPage({ json, places }: SentPage): {
  readonly page: PlannedPage;
  readonly bodies: readonly BodyPlace[];
} {
  const page = JSON.parse(json) as PlannedPage;
  const bodies = listBodies(page).map((digest, at) => {
    const [file, start, length] = places.subarray(at * NUMBERS);
    return { digest, file: file!, start: start!, length: length! };
  });
  return { page, bodies };
}

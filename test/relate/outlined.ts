import { holdBodies } from '../../src/cache/body-store.ts';
import type { Bodies, BodyReader, ReadBody } from '../../src/model/bodies.ts';
import type { AnnotatedArticle, Outline } from '../../src/model/model.ts';
import { outlineArticle } from '../../src/outline/outline-article.ts';

/** Articles as the archive keeps them in mind, and what reads their bodies. */
export interface Outlined {
  readonly outlines: readonly Outline[];
  readonly readBody: ReadBody;
  readonly readText: Bodies['readText'];
  readonly bodies: BodyReader;
}

/** Parts articles as a build does that holds all of them in memory. */
export function outlineAll(annotated: readonly AnnotatedArticle[]): Outlined {
  const parted = annotated.map(outlineArticle);
  const bodies = new Map(parted.map(({ outline, body }) => [`${outline.body}`, body]));
  const held = holdBodies(bodies);
  const { read: readBody, readText } = held;
  return { outlines: parted.map(({ outline }) => outline), readBody, readText, bodies: held };
}

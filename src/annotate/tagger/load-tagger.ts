import { loadColumns } from './load-columns.ts';
import { takeModel } from './model/model.ts';
import { Tagger } from './tagger.ts';
import { openKnowledge } from './words/knowledge.ts';

/** A tagger with the weights of this version. */
export function openTagger(): Tagger {
  const columns = loadColumns();
  return new Tagger(openKnowledge(columns), {
    cased: takeModel(columns, 'cased'),
    caseless: takeModel(columns, 'caseless'),
    second: takeModel(columns, 'second'),
  });
}

let tagger: Tagger | null = null;

/** The tagger of this process, opened on first use. */
export function loadTagger(): Tagger {
  tagger ??= openTagger();
  return tagger;
}

/** Lets go of its tables and of what it knows of words, 55 MB: of use where no article will be read for a while. */
export function dropTagger(): void {
  tagger = null;
}

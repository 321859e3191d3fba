import { statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languageFile } from '../../src/annotate/tagger/load-columns.ts';
import { READ_LANGUAGES } from '../../src/knowledge/languages/read-languages.ts';

/** Of its weights and of what it knows of words together. */
const MOST_BYTES = 1_200_000;

test.each(READ_LANGUAGES.filter((language) => language !== 'en'))(
  '%s is no larger than it may be',
  (language) => {
    const bytes =
      statSync(languageFile(language, 'words')).size + statSync(languageFile(language, 'names')).size;
    expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
  },
);

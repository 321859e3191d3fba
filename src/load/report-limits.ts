import type { Problem } from '../model/model.ts';
import { type Place, problemAt } from '../model/problem.ts';
import type { BodyLimit } from './body/body-limit.ts';

/** The rule of a problem that says that an article has more pictures than are read of one. */
export const TOO_MANY_PICTURES = 'picture/too-many';

/** What is said where an article has more of something than is read of one. */
const SAYINGS: { readonly [Limit in BodyLimit]: Pick<Problem, 'rule' | 'message' | 'hint'> } = {
  length: {
    rule: 'article/cut',
    message:
      'this article has more than 8 million characters, 100000 lines or 50000 blocks: what is beyond was left out.',
    hint: 'Split it into one file for each article.',
  },
  markup: {
    rule: 'markdown/large',
    message:
      'it has more Markdown or HTML than is read of one article: what is beyond is shown without it, or as it is written.',
    hint: 'Split it into one file for each article.',
  },
  nesting: {
    rule: 'markdown/nested',
    message: 'its lists, quotations or indents are deeper than 160 columns: what is beyond stands there.',
    hint: 'Write it with fewer marks before a line.',
  },
  notes: {
    rule: 'markdown/notes',
    message: 'it has more than 3000 footnotes: they are shown as they are written.',
    hint: 'Split it into one file for each article.',
  },
  pictures: {
    rule: TOO_MANY_PICTURES,
    message: 'it has more than 1000 pictures: those beyond were left out.',
    hint: 'Split it into one file for each article.',
  },
};

export function reportLimits(limits: readonly BodyLimit[], place: Place): readonly Problem[] {
  return limits.map((limit) => {
    const { rule, message, hint } = SAYINGS[limit];
    return problemAt(place, 'warning', rule, message, hint);
  });
}

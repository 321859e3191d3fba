import type { ArticleHead, Problem } from '../model/model.ts';
import { problemAt, quoteValue } from '../model/problem.ts';
import type { Settings } from '../settings/settings.ts';
import type { PictureFault } from './look/look-at-picture.ts';
import type { LookedAt } from './picture-looker.ts';

interface Named {
  /** As written. */
  readonly written: string;
  /** Where, in its file. */
  readonly line: number;
}

/** What an article names that is not shown. */
export interface Unshown {
  readonly missing: Named[];
  readonly outside: Named[];
  readonly elsewhere: Named[];
}

type Saying = (count: number, first: string) => Pick<Problem, 'severity' | 'rule' | 'message' | 'hint'>;

const SAYINGS = {
  outside: (count, first) => ({
    severity: 'warning',
    rule: 'picture/outside',
    message: `${say(count, first)} out of the folder, where nothing is read.`,
    hint: 'Copy it into the folder of the articles.',
  }),
  missing: (count, first) => ({
    severity: 'info',
    rule: 'picture/missing',
    message: `${say(count, first, 'is', 'are')} not in the folder; what is said of it is shown.`,
    hint: 'Put it where the article says that it is.',
  }),
  elsewhere: (count, first) => ({
    severity: 'info',
    rule: 'picture/elsewhere',
    message: `${say(count, first, 'is', 'are')} elsewhere on the web; a link leads there.`,
    hint: 'Nothing needs to be done.',
  }),
} as const satisfies { readonly [Kind in keyof Unshown]: Saying };

/** What an article names that is not at hand: each sort once, where the first of it is named. */
export function reportArticle({ path }: Pick<ArticleHead, 'path'>, unshown: Unshown): readonly Problem[] {
  return (['outside', 'missing', 'elsewhere'] as const).flatMap((kind) => {
    const [first] = unshown[kind];
    if (first === undefined) return [];
    const { line, written } = first;
    const { severity, rule, message, hint } = SAYINGS[kind](unshown[kind].length, written);
    return [problemAt({ path, line, column: 1 }, severity, rule, message, hint)];
  });
}

function say(count: number, first: string, one = 'leads', many = 'lead'): string {
  const named = `the picture ${quoteValue(first)}`;
  return count === 1 ? `${named} ${one}` : `${named} and ${count - 1} more ${many}`;
}

interface Fault {
  readonly severity: Problem['severity'];
  readonly rule: string;
  readonly message: (settings: Pick<Settings, 'largestPicture'>) => string;
  readonly hint: string;
}

const FAULTS: { readonly [Kind in PictureFault]: Fault } = {
  unreadable: {
    severity: 'warning',
    rule: 'file/unreadable',
    message: () => 'this picture cannot be read.',
    hint: 'Give yourself the right to read it.',
  },
  'too-large': {
    severity: 'warning',
    rule: 'picture/too-large',
    message: ({ largestPicture }) =>
      `this picture is larger than ${largestPicture} MB, so it is not in the site.`,
    hint: 'Make it smaller, or set "largestPicture" higher.',
  },
  unsupported: {
    severity: 'warning',
    rule: 'picture/unsupported',
    message: () => 'this is no picture in PNG, JPEG, WebP, AVIF or GIF, so it is not in the site.',
    hint: 'Save it as one of these.',
  },
  damaged: {
    severity: 'warning',
    rule: 'picture/damaged',
    message: () => 'this picture is damaged, so it is not in the site.',
    hint: 'Get a whole copy of it.',
  },
  'too-many-pixels': {
    severity: 'warning',
    rule: 'picture/too-many-pixels',
    message: () => 'this picture has more than 64 million pixels, so it is not in the site.',
    hint: 'Make it smaller.',
  },
  'too-many-frames': {
    severity: 'warning',
    rule: 'picture/too-many-frames',
    message: () => 'this picture moves in more than 5000 steps, so it is not in the site.',
    hint: 'Save it as a film, or take steps out.',
  },
  'too-small': {
    severity: 'info',
    rule: 'picture/too-small',
    message: () => 'this picture is a mark of less than 24 pixels, so it is not shown.',
    hint: 'Nothing needs to be done.',
  },
};

/** It is shown, as browsers show it. */
const CUT: Fault = {
  severity: 'warning',
  rule: 'picture/cut',
  message: () =>
    'this picture has no end: what there is of it is in the site, and a part of it may be missing.',
  hint: 'Get a whole copy of it.',
};

/** What keeps a file from being published as a picture, or a part of it. */
export function reportFile(
  { file, known, isPublished }: LookedAt,
  settings: Pick<Settings, 'largestPicture'>,
): readonly Problem[] {
  const isCut = known.fault === null && known.facts.isCut && isPublished;
  if (known.fault === null && !isCut) return [];
  const { severity, rule, message, hint } = known.fault === null ? CUT : FAULTS[known.fault];
  return [
    problemAt(
      { path: file.shownPath, line: file.shownLine, column: 1 },
      severity,
      rule,
      message(settings),
      hint,
    ),
  ];
}

/** That some had no room. */
export function reportRest(looked: readonly LookedAt[], folder: string): readonly Problem[] {
  const left = looked.filter(({ known, isPublished }) => known.fault === null && !isPublished);
  if (left.length === 0) return [];
  const message = `there is no room for ${left.length === 1 ? 'a picture' : `${left.length} pictures`} in the site, like ${quoteValue(left[0]!.file.shownPath)}.`;
  const hint = 'Make pictures smaller, or set "allPictures" higher.';
  return [problemAt({ path: folder, line: 1, column: 1 }, 'warning', 'picture/no-room', message, hint)];
}

/** Gives paragraphs that are more than that their kind: sub-headlines, related stories, credits, bylines, datelines. */
import { BESIDE_TEXT } from '../../model/model.ts';
import { type BlockDraft, textOfFragments } from './draft.ts';
import { recogniseByline } from './recognisers/byline.ts';
import type { BlockCandidate, Recogniser } from './recognisers/candidate.ts';
import { recogniseCaptionLine } from './recognisers/caption-line.ts';
import { recogniseCredit } from './recognisers/credit.ts';
import { recogniseDateline } from './recognisers/dateline.ts';
import { holdsInterview, leadsToRelated, recogniseRelated } from './recognisers/related.ts';
import { recogniseSubheadline } from './recognisers/subheadline.ts';

/** The first that recognises a paragraph names it. */
const RECOGNISERS = [
  { recognise: recogniseCaptionLine, byShape: true },
  { recognise: recogniseCredit, byShape: false },
  { recognise: recogniseByline, byShape: false },
  { recognise: recogniseDateline, byShape: false },
  { recognise: recogniseRelated, byShape: false },
  { recognise: recogniseSubheadline, byShape: true },
] as const satisfies readonly { recognise: Recogniser; byShape: boolean }[];

interface Recognised {
  readonly drafts: readonly BlockDraft[];
  readonly byline: readonly string[];
}

/** @param byShape whether a sub-headline is known by its shape alone: not where the source marks headings itself */
export function recogniseBlocks(drafts: readonly BlockDraft[], byShape: boolean): Recognised {
  const byline: string[] = [];
  const texts = drafts.map((draft) => textOfFragments(draft.fragments));
  // Captions and the like stand among the lines of the text by chance.
  const visible = texts.flatMap((text, index) =>
    text === '' || BESIDE_TEXT.has(drafts[index]?.kind ?? 'paragraph') ? [] : [index],
  );
  const recognised = [...drafts];
  const isInterview = holdsInterview(texts);
  let isLed = false;
  visible.forEach((index, position) => {
    const draft = drafts[index];
    if (draft?.kind !== 'paragraph') return;
    const candidate: BlockCandidate = {
      text: texts[index] ?? '',
      position,
      fromEnd: visible.length - 1 - position,
      before: describeNeighbour(recognised, texts, visible[position - 1]),
      after: describeNeighbour(recognised, texts, visible[position + 1]),
      isInterview,
      isLed,
    };
    isLed = false;
    for (const row of RECOGNISERS) {
      if (row.byShape && !byShape) continue;
      const verdict = row.recognise(candidate);
      if (verdict === null) continue;
      recognised[index] = {
        ...draft,
        kind: verdict.kind,
        ...(verdict.level === undefined ? {} : { level: verdict.level }),
        ...(verdict.datelineLength === undefined ? {} : { datelineLength: verdict.datelineLength }),
      };
      isLed = verdict.kind === 'related' && (candidate.isLed || leadsToRelated(candidate.text));
      for (const name of verdict.byline ?? []) if (!byline.includes(name)) byline.push(name);
      return;
    }
  });
  return { drafts: recognised, byline };
}

function describeNeighbour(
  drafts: readonly BlockDraft[],
  texts: readonly string[],
  index: number | undefined,
): BlockCandidate['before'] {
  return index === undefined ? null : { kind: drafts[index]?.kind ?? 'paragraph', text: texts[index] ?? '' };
}

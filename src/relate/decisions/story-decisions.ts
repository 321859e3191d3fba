import type { Problem } from '../../model/model.ts';
import type { Decision, Decisions } from './decisions.ts';

/** What can be said of a running story. */
export type StoryDecision = Extract<Decision, { kind: 'merge' | 'split' | 'rename' | 'hide' }>;

const SECTION = 'stories/';

/**
 * Parts lines about names from those about running stories, which are named by their addresses:
 * `stories/2023-07-26-guards-hold-president`.
 */
export function partDecisions({ list }: Decisions): {
  readonly ofNames: Decisions;
  readonly ofStories: readonly StoryDecision[];
  /** Lines that say of a story what cannot be said of one. */
  readonly problems: readonly Problem[];
} {
  const ofStories: StoryDecision[] = [];
  const problems: Problem[] = [];
  const refuse = ({ place }: Decision, message: string, hint: string): void => {
    problems.push({ ...place, severity: 'warning', rule: 'entities/story', message, hint });
  };
  for (const decision of list) {
    if (!isStory(decision.name)) continue;
    if (!isOfStories(decision))
      refuse(
        decision,
        `"${decision.kind}" cannot be said of a running story.`,
        'Use merge, split, rename or hide.',
      );
    else if (decision.kind === 'merge' && !isStory(decision.into))
      refuse(
        decision,
        `"${decision.into}" is no running story.`,
        'Write its address, as "stories/2023-07-26-guards-hold-president".',
      );
    else ofStories.push(decision);
  }
  return { ofNames: { list: list.filter(({ name }) => !isStory(name)) }, ofStories, problems };
}

/** The slug of a story, as it stands in its address. */
export function slugOfStory(written: string): string {
  return written.slice(SECTION.length).replace(/\.html$/, '');
}

const isStory = (name: string): boolean => name.startsWith(SECTION);

const isOfStories = (decision: Decision): decision is StoryDecision =>
  ['merge', 'split', 'rename', 'hide'].includes(decision.kind);

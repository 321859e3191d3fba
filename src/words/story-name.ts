import type { StoryName } from '../model/model.ts';
import type { Words } from './words.ts';

/** What a story is called, as text: `Niger and ECOWAS: sanctions`. */
export function sayStoryName({ names, word }: StoryName, { stories }: Words): string {
  return stories.nameOf(names, word?.text ?? null, (name) => name).join('');
}

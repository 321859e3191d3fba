import type { EntityKind } from '../../../src/model/model.ts';

const KINDS: Readonly<Record<string, EntityKind>> = { p: 'person', l: 'place', o: 'organisation' };
const MARK = /\[\[([^\]=~]+)([=~])([plo])\]\]/g;

export interface MarkedText {
  readonly text: string;
  /** `Niger/place`, in order; `Nigerien/demonym`. */
  readonly names: readonly string[];
}

/** Shows a name and its kind as `MarkedText` does. */
export function showName(text: string, kind: EntityKind, form?: string): string {
  return `${text}/${form ?? kind}`;
}

/** Reads text in which names are marked: `[[Niamey=l]]`, and demonyms `[[Nigerien~l]]`. */
export function readMarks(source: string): MarkedText {
  const names = [...source.matchAll(MARK)].map(([, text = '', sign, kind = '']) =>
    showName(text, KINDS[kind]!, sign === '~' ? 'demonym' : undefined),
  );
  return { text: source.replace(MARK, '$1'), names };
}

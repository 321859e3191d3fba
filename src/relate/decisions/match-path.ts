/** What a place in a pattern stands for. */
type Step =
  | { readonly kind: 'character'; readonly character: string }
  /** `?`: one character of a name. */
  | { readonly kind: 'one' }
  /** `*`: any part of a name. */
  | { readonly kind: 'name' }
  /** `**`: anything. */
  | { readonly kind: 'anything' }
  /** `**` and a slash: any folders, or none. It is followed by… */
  | { readonly kind: 'folders' }
  /** …what stands for their names. */
  | { readonly kind: 'inside' };

const PARTS = /\*{2,}\/|\*{2,}|./gsu;

function readPart(part: string): readonly Step[] {
  if (part === '?') return [{ kind: 'one' }];
  if (part === '*') return [{ kind: 'name' }];
  if (!part.startsWith('**')) return [{ kind: 'character', character: part }];
  return part.endsWith('/') ? [{ kind: 'folders' }, { kind: 'inside' }] : [{ kind: 'anything' }];
}

/**
 * Makes a test of paths from a pattern with `*`, `**` and `?`. At each character it knows all places in the pattern that
 * may have been reached, so that nothing is ever tried twice: it takes no longer than the path times the pattern.
 */
export function matchPath(pattern: string): (path: string) => boolean {
  const start = pattern.slice(0, /[*?]|$/.exec(pattern)!.index);
  if (start === pattern) return (path) => path === pattern;
  const steps = (pattern.match(PARTS) ?? []).flatMap(readPart);
  const enter = (places: Set<number>, at: number): void => {
    if (places.has(at)) return;
    places.add(at);
    const kind = steps[at]?.kind;
    // These may stand for nothing.
    if (kind === 'name' || kind === 'anything' || kind === 'folders') enter(places, at + 1);
    if (kind === 'folders') enter(places, at + 2);
  };
  const advance = (places: Set<number>, at: number, character: string): void => {
    const step = steps[at];
    const isName = character !== '/';
    if (step?.kind === 'character' ? step.character === character : step?.kind === 'one' && isName)
      enter(places, at + 1);
    if (step?.kind === 'anything' || (step?.kind === 'name' && isName)) enter(places, at);
    if (step?.kind !== 'inside') return;
    places.add(at);
    if (!isName) enter(places, at + 1);
  };
  return (path) => {
    if (!path.startsWith(start)) return false;
    let places = new Set<number>();
    enter(places, 0);
    for (const character of path) {
      const next = new Set<number>();
      for (const at of places) advance(next, at, character);
      places = next;
    }
    return places.has(steps.length);
  };
}

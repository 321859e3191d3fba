/** How often something in a pattern stands for something else. */
export function countWildcards(pattern: string): number {
  return splitPattern(pattern).filter((part) => /^[*?]/.test(part)).length;
}

/** The places in a path, before each character and at its end, up to which a pattern may match: 1 where it does. */
type Places = Uint8Array;

/**
 * Makes a test of paths from a pattern with `*`, `**` and `?`. Part by part it knows all places that the pattern may
 * match up to, so that nothing is ever tried twice: it takes no longer than the path times the pattern's parts.
 */
export function matchPath(pattern: string): (path: string) => boolean {
  const parts = splitPattern(pattern);
  const start = pattern.slice(0, /[*?]|$/.exec(pattern)!.index);
  if (start === pattern) return (path) => path === pattern;
  return (path) => {
    if (!path.startsWith(start)) return false;
    const places = new Uint8Array(path.length + 1);
    places[0] = 1;
    for (const part of parts) {
      pass(places, path, part);
      if (!places.includes(1)) return false;
    }
    return places[path.length] === 1;
  };
}

/** The texts of a pattern and its wildcards, one for a run of them that says no more than one. */
function splitPattern(pattern: string): readonly string[] {
  const short = pattern
    .replace(/\*{2,}/g, '**')
    .replace(/(?:\*\*\/)+/g, '**/')
    .replaceAll('**/**', '**');
  return short.match(/\*\*\/?|[*?]|[^*?]+/g) ?? [];
}

function passText(places: Places, path: string, text: string): void {
  for (let end = path.length; end >= 0; end--) {
    const start = end - text.length;
    places[end] = start >= 0 && places[start] === 1 && path.startsWith(text, start) ? 1 : 0;
  }
}

/** `?`: one character of a name. */
function passOne(places: Places, path: string): void {
  for (let end = path.length; end >= 0; end--) {
    let start = end - 1;
    // Of the two units of one character, none is passed alone.
    if (start > 0 && path.codePointAt(start - 1)! > 0xffff) start--;
    const isHalf = start === end - 1 && start >= 0 && path.codePointAt(start)! > 0xffff;
    places[end] = start >= 0 && places[start] === 1 && path[start] !== '/' && !isHalf ? 1 : 0;
  }
}

/** `*`: any part of a name, or none. */
function passName(places: Places, path: string): void {
  for (let end = 1; end <= path.length; end++)
    if (places[end - 1] === 1 && path[end - 1] !== '/') places[end] = 1;
}

/** `**`: anything, or nothing; with a slash, any folders or none. */
function passAnything(places: Places, path: string, isFolders: boolean): void {
  for (let end = places.indexOf(1) + 1; end <= path.length; end++)
    if (!isFolders || path[end - 1] === '/') places[end] = 1;
}

function pass(places: Places, path: string, part: string): void {
  if (part === '?') passOne(places, path);
  else if (part === '*') passName(places, path);
  else if (part.startsWith('**')) passAnything(places, path, part.endsWith('/'));
  else passText(places, path, part);
}

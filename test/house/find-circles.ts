import type { Module } from './read-modules.ts';

/** The circles in which modules import each other: of each the paths, in order; none is found twice. */
export function findCircles(modules: readonly Module[]): readonly (readonly string[])[] {
  const byPath = new Map(modules.map((module) => [module.path, module]));
  const circles: (readonly string[])[] = [];
  const done = new Set<string>();
  const open: string[] = [];
  const visit = (path: string): void => {
    if (done.has(path)) return;
    const at = open.indexOf(path);
    if (at >= 0) {
      circles.push(open.slice(at));
      return;
    }
    open.push(path);
    for (const { of } of byPath.get(path)?.imports ?? []) visit(of);
    open.pop();
    done.add(path);
  };
  for (const { path } of modules) visit(path);
  return circles;
}

import { joinPieces, type Markup } from '../html.ts';
import type { Folder } from './folder.ts';
import type { Here } from './href.ts';

/** Makes a part once for all pages of a folder: one that links to the site's menu, its rail and files only. */
export function oncePerFolder<Part extends Markup | null>(show: (here: Here) => Part): (here: Here) => Part {
  const shown = new WeakMap<Folder, Part>();
  return (here) => {
    const known = shown.get(here.folder);
    if (known !== undefined) return known;
    const part = show(here);
    // Each page would else put together its thousand pieces anew.
    if (part !== null) joinPieces(part.value);
    shown.set(here.folder, part);
    return part;
  };
}

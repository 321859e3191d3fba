/** Bare web addresses in running text become links. */
import type { Fragment } from './draft.ts';
import { acceptAddress, CLOSE_LINK, openLink } from './web-link.ts';

const ADDRESS = /https?:\/\/[^\s<>"“”«»]+/gi;
/** Longer runs of characters are no addresses that anyone would follow. */
const LONGEST = 2000;

/** Links the web addresses that stand in the text; what is a link already, or code, stays as it is. */
export function linkWebAddresses(fragments: readonly Fragment[]): readonly Fragment[] {
  if (!fragments.some(mayHoldAddress)) return fragments;
  return fragments.flatMap((fragment) => (mayHoldAddress(fragment) ? linkRun(fragment.text) : [fragment]));
}

function mayHoldAddress(fragment: Fragment): fragment is Fragment & { kind: 'run' } {
  return fragment.kind === 'run' && !fragment.linked && !fragment.literal && fragment.text.includes('://');
}

function linkRun(text: string): Fragment[] {
  const fragments: Fragment[] = [];
  let done = 0;
  for (const match of text.matchAll(ADDRESS)) {
    if (match[0].length > LONGEST) continue;
    const shown = cutEndOfSentence(match[0]);
    const address = acceptAddress(shown);
    if (address === null) continue;
    fragments.push(plainRun(text.slice(done, match.index)), openLink(address));
    fragments.push({ kind: 'run', text: shown, linked: true, literal: false }, CLOSE_LINK);
    done = match.index + shown.length;
  }
  fragments.push(plainRun(text.slice(done)));
  return fragments;
}

function plainRun(text: string): Fragment {
  return { kind: 'run', text, linked: false, literal: false };
}

/** `https://a.example/b).` ends before `).`, `https://a.example/b_(c)` is whole. */
function cutEndOfSentence(address: string): string {
  let end = address.length;
  for (; end > 0; end -= 1) {
    const last = address[end - 1] ?? '';
    if (last === ')' && address.lastIndexOf('(', end - 1) >= 0) break;
    if (!`.,;:!?'’)]}*_`.includes(last)) break;
  }
  return address.slice(0, end);
}

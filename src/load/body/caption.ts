/** The words under a picture, and in them who made it or owns it: `The wall after the storm. Photo: O. Sample`. */
import { AGENCY } from '../../knowledge/organisations/news-agencies.ts';
import {
  type BlockDraft,
  BREAK,
  CREDIT,
  type Fragment,
  markup,
  textOfFragments,
  trimFragments,
} from './draft.ts';

/** What a credit begins with, in the languages of the pages. */
const LABEL =
  '(?:photo(?:graph|graphie|grapher|s)?|picture|image|pic|illustration|graphic|cr[ée]dits?(?: photo)?|fotos?|fotograf(?:ie|ía|ia)?|bild(?:er)?|grafik|sources?|quelle|fuente|fonte|crédito|imagen|imagem|cortesía|courtesy|divulgação|reprodução|صورة|الصورة|تصوير)';
const LINK =
  '(?: credits?| source| by| via| courtesy(?: of)?| provided by| von| de| par| por| cedida(?: por)?)?';
/** Whose pictures papers print that are no news agencies. */
const PICTURE_AGENCY =
  '(?:Getty(?: Images)?|Shutterstock|iStock|Unsplash|Pexels|Pixabay|Alamy|imago(?: images)?|Adobe Stock|Wikimedia(?: Commons)?|Flickr|Handout|picture[ -]alliance|Keystone|Zuma Press|Europa Press|Agência Brasil|Contributed|File)';
const OWNER = `(?:${AGENCY}|${PICTURE_AGENCY})`;

/** Each up to the end of the caption. */
const CREDITS: readonly RegExp[] = [
  new RegExp(String.raw`(?<=^|[\s(\[|–—/-])[(\[]?${LABEL}${LINK}\s?[:|/]\s?\S.{0,120}$`, 'iu'),
  // `(AP Photo/Jane Doe)`, `[John Roe/Reuters]`, `(Jane Doe | The Harbour Post)`
  /(?<=^|\s)[([][^()[\]]{2}[^()[\]/|]{0,60}[/|][^()[\]]{2,61}[)\]]$/u,
  new RegExp(String.raw`(?<=^|\s)[(\[](?:[^()\[\]]{1,60} )?${OWNER}(?: [^()\[\]]{1,30})?[)\]]$`, 'u'),
  // 王文嘉摄, 新华社记者 王文嘉 摄
  /(?:^|[。！？\s])[^。！？\s]{1,14}(?:\s[^。！？\s]{1,8})?\s?[摄攝][)）]?$/u,
  // Behind the last sentence: `Jane Doe/Reuters`, `AFP via Getty Images`.
  new RegExp(
    String.raw`(?<=^|[.!?…]["”’»)]?\s)(?:[^.!?]{1,60}[ /|])?${OWNER}(?:[ /|][^.!?]{1,40})?\.?$`,
    'u',
  ),
];
/** Beginnings of credits, and how far behind them a caption ends at most. */
const BEGINNINGS: readonly { readonly pattern: RegExp; readonly longest: number }[] = [
  {
    pattern: /(?<=^|\s)[([]?(?:photo|picture|image|foto|bild)s? (?:by|courtesy|via|von|par|por) (?=\S.)/giu,
    longest: 81,
  },
  { pattern: /(?<=^|\s)[([]?(?:©|\([cC]\) |[Cc]opyright )(?=.)/gu, longest: 100 },
];
/** A caption ends within so many units of the beginning of its credit. */
const REACH = 160;

/** @param fragments inline content; where it does not say itself what its credit is, its words tell */
export function draftCaption(fragments: readonly Fragment[]): BlockDraft {
  const caption: BlockDraft = { kind: 'caption', fragments };
  return isCredited(caption) ? caption : { kind: 'caption', fragments: markCredit(fragments) };
}

function markCredit(fragments: readonly Fragment[]): readonly Fragment[] {
  const start = findCredit(textOfFragments(fragments));
  return start === null ? fragments : splitAt(trimFragments(fragments), start);
}

/** Where in a caption its credit begins; `null`: it has none. */
export function findCredit(text: string): number | null {
  const from = Math.max(0, text.length - REACH);
  const end = text.slice(from).replaceAll('\n', ' ');
  const begun = BEGINNINGS.flatMap(({ pattern, longest }) =>
    [...end.matchAll(pattern)].filter(({ index, 0: begin }) => end.length - index - begin.length <= longest),
  );
  const found = [
    ...begun.map(({ index }) => index),
    ...CREDITS.map((pattern) => end.search(pattern)).filter((index) => index >= 0),
  ];
  return found.length === 0 ? null : from + Math.min(...found);
}

/** @param offset in the visible text of the fragments */
function splitAt(fragments: readonly Fragment[], offset: number): readonly Fragment[] {
  let at = 0;
  let isBroken = false;
  for (const [index, fragment] of fragments.entries()) {
    if (fragment.kind === 'break') isBroken = at > 0;
    if (fragment.kind !== 'run' || fragment.text === '') continue;
    if (isBroken) at += 1;
    isBroken = false;
    const cut = offset - at;
    if (cut < fragment.text.length) {
      const before: Fragment = { ...fragment, text: fragment.text.slice(0, Math.max(0, cut)) };
      const after: Fragment = { ...fragment, text: fragment.text.slice(Math.max(0, cut)) };
      return [...fragments.slice(0, index), before, CREDIT, after, ...fragments.slice(index + 1)];
    }
    at += fragment.text.length;
  }
  return fragments;
}

/** A credit that stands below its caption, as an element of its own, belongs to it. */
export function joinCredits(drafts: readonly BlockDraft[]): readonly BlockDraft[] {
  const joined: BlockDraft[] = [];
  for (const draft of drafts) {
    const last = joined.at(-1);
    if (last?.kind === 'caption' && draft.kind === 'caption' && isCreditAlone(draft) && !isCredited(last))
      joined[joined.length - 1] = {
        ...last,
        fragments: [...last.fragments, markup('<br>'), BREAK, ...draft.fragments],
      };
    else joined.push(draft);
  }
  return joined;
}

function isCredited({ fragments }: BlockDraft): boolean {
  return fragments.some(({ kind }) => kind === 'credit');
}

function isCreditAlone({ fragments }: BlockDraft): boolean {
  const credit = fragments.findIndex(({ kind }) => kind === 'credit');
  return credit >= 0 && textOfFragments(fragments.slice(0, credit)) === '';
}

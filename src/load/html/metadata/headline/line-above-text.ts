/** The headline of a page whose title names none: what stands out nearest above its text. */
import { endsSentence } from '../../../../tools/sentences/ends-sentence.ts';
import { foldLetters } from '../../../../tools/text/tokens.ts';
import { BOUNDARY, type PageOutline, type PlacedElement } from '../outline/page-outline.ts';
import { type Heading, headLine, isLargeHeading, isNoHeadline } from './list-headings.ts';
import { namesSection } from './no-title.ts';

const PARAGRAPH = 80;
/** Lines above the text, its author and its day among them. */
const MOST_ABOVE = 6;
const LONGEST = 200;
const BYLINE = /^(?:by|von|par|por|di|door|av|contact|kontakt)\b|^.{0,40}\b(?:19|20)\d\d$/i;

export function findLineAboveText(outline: PageOutline, isSite: (name: string) => boolean): Heading | null {
  const { lines } = outline;
  const start = lines.findIndex(
    ({ text, isAside }) => !isAside && text.length >= PARAGRAPH && endsSentence(text),
  );
  if (start === -1) return null;
  const standing = new Map<number, 'large' | 'bold'>();
  for (const placed of outline.elements) {
    const look = placed.line < start - MOST_ABOVE || placed.line >= start ? null : tellLook(placed);
    const text = lines[placed.line]?.text ?? '';
    if (look === null || placed.isAside || !isWhole(placed, text)) continue;
    if (standing.get(placed.line) !== 'large') standing.set(placed.line, look);
  }
  const found = [...standing].reverse().filter(([line]) => mayBeHeadline(lines[line]!.text, isSite));
  const large = found.find(([, look]) => look === 'large');
  // A standfirst in bold letters stands below the headline, and is a sentence.
  const bold = found.find(([line]) => !endsSentence(lines[line]!.text)) ?? found[0];
  const line = (large ?? bold)?.[0];
  if (line === undefined) return null;
  const whole = lines[line]!.text.replaceAll(BOUNDARY, '');
  return headLine(whole, line);
}

function tellLook({ element }: PlacedElement): 'large' | 'bold' | null {
  if (isLargeHeading(element)) return 'large';
  return element.nodeName === 'B' || element.nodeName === 'STRONG' ? 'bold' : null;
}

/** It may go on in further lines. */
function isWhole({ element, length }: PlacedElement, text: string): boolean {
  return length <= LONGEST && foldLetters(element.textContent ?? '').startsWith(foldLetters(text));
}

function mayBeHeadline(text: string, isSite: (name: string) => boolean): boolean {
  const bare = text.replaceAll(BOUNDARY, '');
  return (
    bare.includes(' ') && !BYLINE.test(bare) && !isNoHeadline(bare) && !namesSection(bare) && !isSite(bare)
  );
}

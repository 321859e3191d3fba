/** The source of a page without what is long and no reader sees: a page that holds all it needs may be of 50 MB. */
import { shortenEmbeddings } from '../body/pictures/embedded-picture.ts';

/** Shorter ones may say something of the article. */
const SHORTEST_PROGRAM = 1_000_000;
const PROGRAM = /<(script|style)(?=[\s>])([^<>]{0,1000})>/gi;

export function shortenSource(written: string): string {
  const source = shortenEmbeddings(written);
  return source.length > SHORTEST_PROGRAM ? dropPrograms(source) : source;
}

/** Only data that describes the page stays, however long it is. */
function dropPrograms(source: string): string {
  const kept: string[] = [];
  let from = 0;
  PROGRAM.lastIndex = 0;
  for (let match = PROGRAM.exec(source); match !== null; match = PROGRAM.exec(source)) {
    const [, name = '', attributes = ''] = match;
    const start = PROGRAM.lastIndex;
    const end = findEnd(source, name, start);
    if (end < 0) break;
    PROGRAM.lastIndex = end;
    if (end - start < SHORTEST_PROGRAM || /json/i.test(attributes)) continue;
    kept.push(source.slice(from, start));
    from = end;
  }
  return kept.length === 0 ? source : kept.join('') + source.slice(from);
}

function findEnd(source: string, name: string, from: number): number {
  const end = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  end.lastIndex = from;
  return end.exec(source)?.index ?? -1;
}

/** What a page says in a note for programs that quote it: `<rdf:Description dc:identifier="https://…" dc:date="2004-…">`. */
const VALUES = {
  identifier: /<rdf:Description[^<>]{0,1000}?\bdc:identifier="([^"]{8,500})"/g,
  date: /<rdf:Description[^<>]{0,1000}?\bdc:date="([^"]{8,40})"/g,
} as const;
/** A page of many posts has as many. */
const MOST = 60;

export function listTrackbackValues(source: string, name: keyof typeof VALUES): readonly string[] {
  if (!source.includes('<rdf:Description')) return [];
  const values: string[] = [];
  for (const [, value = ''] of source.matchAll(VALUES[name])) if (values.push(value) === MOST) break;
  return values;
}

import type { Url } from '../../../model/model.ts';
import { escapeXml } from './xml.ts';

interface OpenSearchInputs {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly siteUrl: string;
  /** The page that searches. */
  readonly search: Url;
}

/** So many characters the format has room for. */
const LONGEST_NAME = 16;
const LONGEST_DESCRIPTION = 1024;

/** Has browsers search the archive: OpenSearch 1.1. */
export function* writeOpenSearch(inputs: OpenSearchInputs): Iterable<string> {
  const { title, description, language, siteUrl, search } = inputs;
  const cut = (text: string, most: number): string => escapeXml([...text].slice(0, most).join('').trim());
  yield `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${cut(title, LONGEST_NAME)}</ShortName>
  <Description>${cut(description, LONGEST_DESCRIPTION)}</Description>
  <Url type="text/html" method="get" template="${escapeXml(`${siteUrl}${search}?q={searchTerms}`)}"/>
  <Language>${escapeXml(language)}</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <OutputEncoding>UTF-8</OutputEncoding>
</OpenSearchDescription>
`;
}

import { type CitedArticle, keyOf, revertName } from '../../../src/cite/cited-article.ts';

/** What fields of the page's head say, in their order. */
function readFields(name: string): readonly string[] {
  const fields = document.querySelectorAll<HTMLMetaElement>(`meta[name="${name}"], meta[property="${name}"]`);
  return Array.from(fields, ({ content }) => content);
}

const readField = (name: string): string | null => readFields(name)[0] ?? null;

/** The page's own address, where it is not on a disk. */
function readAddress(): string | null {
  return /^https?:$/.test(location.protocol) ? location.origin + location.pathname : null;
}

/** The article of the page, as its head describes it. */
export function readReference(): CitedArticle {
  const date = readField('DC.date');
  return {
    key: keyOf(date, location.pathname),
    title: readField('og:title') ?? document.title,
    authors: readFields('DC.creator').map((name) => revertName(name.replace(/,$/, ''))),
    source: readField('DC.source'),
    archive: readField('og:site_name') ?? '',
    date,
    language: readField('DC.language') ?? document.documentElement.lang,
    originalUrl: readField('citation_public_url'),
    page: readField('og:url') ?? readAddress(),
  };
}

/** Names that sites and content systems give the box of an article's text, the plainest first. */
import type { PageBox } from '../page-lines.ts';

interface NameRow {
  /** What the name of such a box holds, words between hyphens. */
  readonly names: RegExp;
}

const ROWS: readonly NameRow[] = [
  row(
    'article-?(?:body|bodies)|story-?body|body-?text|story-?text|article-?text|text-?article|articulo-cuerpo',
  ),
  row(
    'articlebodycontent|article-?body-?content|rich-text-story-body|storytext|caas-body|asset-body|gnt-ar-b',
  ),
  row(
    'td-post-content|gh-content|entry-content|post-?content|post-?body|post-?text|post-?entry|entry-body|blog-content',
  ),
  row(
    'blog-item-content|blog-post-content|single-content|the-content|e-content|available-content|markdown-body',
  ),
  row(
    'field-name-(?:field-)?(?:body|article-body|story-body)|node-body|article-?content|content-?article|story-?content',
  ),
  row(
    'article-?copy|story-?copy|body-?copy|body-?content|content-?body|news-?(?:text|body|content|detail)|main-text',
  ),
  row(
    'artikel-?(?:text|body|inhalt)|article-page-content|article-paragraphs|article-detail|article-main-content',
  ),
  row(
    'cuerpo(?:-noticia|-nota|-articulo)?|nota-cuerpo|corpo(?:-noticia|-texto|-materia)?|materia-conteudo|testo(?:-articolo)?',
  ),
  row('texte(?:-article)?|corps(?:-article)?|contenu-article|article-contenu|brodtext|broedtekst|artikkel'),
  row(
    '(?:noticia|post|artigo)-(?:conteudo|texto)|conteudo-(?:post|noticia|materia)|(?:texto-da|materia)-(?:materia|texto)|nota-texto|artikel-tekst|js-mediator-article|fck-detail|notion-page-content|mvp-content-main|page-pane',
  ),
  row('details?-body|body-details?|news-?details?|detail-?(?:content|text)'),
  row('c-content|text-?content|content-text|full-?text|fulltext|content-to-read|story|articulo|article-wrap'),
];

function row(names: string): NameRow {
  return { names: new RegExp(`-(?:${names})-`) };
}

/** How plainly a box says that it holds the article's text: 0 is most plainly; `null`: it does not. */
export function rankArticleName({ element, tag, names }: PageBox): number | null {
  if (tag === 'P' || tag === 'BODY' || tag === 'A' || /^H\d$/.test(tag)) return null;
  if (/(?:^|\s)articleBody\b/i.test(element.getAttribute('itemprop') ?? '')) return 0;
  if (names === '') return null;
  const rank = ROWS.findIndex((row) => row.names.test(names));
  return rank < 0 ? null : rank;
}

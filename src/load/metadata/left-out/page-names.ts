import { wordSet } from '../../../tools/text/word-set.ts';

/** What the pages of a website are called that tell of itself, a row a language; none is a headline. */
const NAMES = `
  about about-us about-me aboutus aboutme about-this-site contact contact-us contacts colophon masthead imprint legal
  privacy privacy-policy terms terms-of-service terms-of-use terms-and-conditions cookies cookie-policy disclaimer
  archive archives search tags categories sitemap guestbook subscribe donate advertise advertising
  code-of-conduct submissions write-for-us thank-you thanks blogroll faq 404
  impressum datenschutz datenschutzerklaerung kontakt ueber-uns über-uns uber-uns ueber-mich über-mich archiv suche
  schlagworte kategorien
  a-propos apropos qui-sommes-nous mentions-legales contactez-nous archives-du-site recherche categories-du-site
  acerca acerca-de sobre sobre-nosotros quienes-somos contacto aviso-legal privacidad politica-de-privacidad archivo
  buscar etiquetas categorias
  sobre-nos quem-somos contato contactos politica-de-privacidade arquivo arquivos busca
  chi-siamo contatti archivio cerca over over-ons contact-opnemen archief zoeken
  o-nas kontakty o-mnie om om-oss om-os sok hakkinda hakkımızda iletisim iletişim tentang tentang-kami kontak
  关于 关于我 关于我们 關於 關於我 關於我們 归档 歸檔 标签 標籤 分类 分類 友链 友情链接 留言板
  소개 о-нас о-сайте контакты контакти про-нас
`;
const PAGE_NAMES: ReadonlySet<string> = wordSet(NAMES);
/** What lists of links are called. */
const LIST_NAMES: ReadonlySet<string> = wordSet(`
  link links bookmarks reading-list readinglist to-read read-later blogroll resources clippings linklist
  linkliste leseliste lesezeichen liens signets a-lire enlaces marcadores para-leer ligacoes favoritos leitura
  collegamenti segnalibri koppelingen leeslijst zakladki länkar lenker ссылки закладки 链接 連結 书签 リンク 링크
`);

/** A file's path names such a page: `about.md`, `de/impressum/index.md`, `about.fr.md`. */
export function isPageName(path: string): boolean {
  return PAGE_NAMES.has(stemOf(path));
}

/** A headline begins with such a name, as those of the pages do: `About the Kell Herald`. */
export function isPageTitle(headline: string): boolean {
  const words = headline.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.slice(0, MOST_WORDS).some((_, at) => PAGE_NAMES.has(words.slice(0, at + 1).join('-')));
}

const MOST_WORDS = 4;

function stemOf(path: string): string {
  const [name = '', folder = ''] = path.split('/').slice(-2).reverse();
  const stem = nameOf(name);
  return stem === 'index' ? nameOf(folder) : stem;
}

/** A file's path names a list of links: `links.md`, `reading-list/index.md`. */
export function isListName(path: string): boolean {
  return LIST_NAMES.has(stemOf(path));
}

/** Without number, language and ending. */
function nameOf(written: string): string {
  return written
    .replace(/^\d{1,3}[._-]/, '')
    .replace(/\.\w{2,9}$/, '')
    .replace(/\.[a-z]{2}(?:-[a-z]{2,4})?$/i, '')
    .replace(/[ _]/g, '-')
    .toLowerCase();
}

import { wordSet } from '../../../tools/text/word-set.ts';
import { normaliseFieldName } from '../../metadata/metadata.ts';

/** What the field of a record is called that holds the text, a row a language; words that stand together are joined by `_`. */
const NAMES = `
  text body content contents article article_text article_body full_text main_text clean_text raw_text story body_text
  text_content article_content maintext html content_html body_html plain_text news_text
  inhalt artikeltext volltext haupttext
  texte contenu corps texte_intégral texto contenido cuerpo conteúdo corpo testo contenuto
  tekst inhoud treść artikkel brødtext brödtext teksti szöveg
  текст содержание содержимое зміст metin içerik teks isi nội_dung văn_bản
  正文 内容 內容 文章内容 全文 本文 記事 본문 내용 النص نص المحتوى متن
`;
const TEXT_NAMES: ReadonlySet<string> = new Set(
  [...wordSet(NAMES)].map((name) => normaliseFieldName(name.replaceAll('_', ' '))),
);

export function namesText(name: string): boolean {
  return TEXT_NAMES.has(normaliseFieldName(name));
}

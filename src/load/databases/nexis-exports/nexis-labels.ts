/** The words with which LexisNexis and Nexis Uni label an article, in the languages that their pages are in. */

/** Labels as exports in other languages have them. */
export const NEXIS_MEANINGS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    byline: 'autor auteur autore autores autoren verfasser signature por auteurs',
    section: 'rubrik rubrique sección seccion sezione sectie seção abschnitt',
    length: 'länge longueur lengte longitud extensión lunghezza comprimento tamanho längd',
    headline: 'titel titre titular titolo título überschrift',
    highlight: 'encart destacado sommario resumen samenvatting',
    body: 'corps cuerpo corpo volltext texte',
    graphic: 'grafik graphique gráfico illustration illustrations grafiek',
    dateline: 'ort lieu',
    'load-date': 'update date-chargement fecha-carga ladedatum laaddatum',
    language: 'sprache langue idioma lingua taal língua språk',
    'publication-type': 'type-publication tipo-publicación pub-type zeitungstyp',
    classification: 'klassifizierung clasificación classificazione classificatie classificação',
  }).flatMap(([label, words]) => words.split(' ').map((word) => [word, label] as const)),
);
const KNOWN: ReadonlySet<string> = new Set(
  `byline section length headline body dateline highlight graphic load-date language document-type publication-type
   subject geographic city state country organization person company industry ticker type series notes copyright
   correction correction-date journal-code pub-type url distribution classification`.split(/\s+/),
);
export const NEXIS_LABELS: ReadonlySet<string> = new Set([...KNOWN, ...NEXIS_MEANINGS.keys()]);
/** Of these, what stands above a text; all others stand below it. */
export const ABOVE: ReadonlySet<string> = new Set([
  'byline',
  'section',
  'length',
  'headline',
  'dateline',
  'highlight',
  'body',
]);

/** Labels that have a line for themselves. */
export const ALONE =
  /^\s*(Body|Corps|Cuerpo|Corpo|Volltext|Graphic|Grafik|Graphique|Gráfico|Classification|Klassifizierung|Clasificación|Classificazione|Notes|Correction)\s*$/;
export const COUNTER =
  /^\s*(?:(?:Document|Dokument|Documento)\s)?\d{1,5} (?:of|de|von|van|di|sur|av) \d{1,5}(?:\sDO[CK]UMENT(?:S|EN|E|I|OS|OS)?)?\s*$/;
export const END =
  /^\s*(?:End of Document|Ende des Dokuments|Fin du document|Fin del documento|Fine del documento|Fim do documento|Einde van (?:het )?document)\s*$/i;
export const RIGHTS =
  /^\s*(?:Copyright\b|©|\(c\)|All Rights Reserved|Alle Rechte vorbehalten|Tous droits réservés|Todos los derechos reservados|Alle rechten voorbehouden|Tutti i diritti riservati|Todos os direitos reservados)/i;

import type { Section } from '../../model/entity-sections.ts';
import { type EditionDate, ENTITY_KINDS } from '../../model/model.ts';
import type { Chart } from '../../model/page-parts.ts';
import { isDay, type Period } from '../../model/periods.ts';
import { capitalise } from '../../tools/sentences/capitalise.ts';
import { SPANISH_DATES } from '../dates/es-dates.ts';
import { HOLDING_OF_SECTION } from '../holding-of-section.ts';
import { follow } from '../iberian-count.ts';
import { joinList } from '../join-list.ts';
import { countryInSpanish } from '../names/es-countries.ts';
import { nameInSpanish } from '../names/es-languages.ts';
import { type NumberStyle, writeCount, writeDegrees } from '../numbers.ts';
import type { MarkDate, Parts } from '../parts.ts';
import { namePeriod, titlePeriod } from '../periods.ts';
import { ONE_OR_MORE_OR_MILLIONS as PLURAL, type PluralForm } from '../plural.ts';
import { spanDates } from '../span-dates.ts';
import type { HoldingField, Words } from '../words.ts';

/** By the Academies’ rule: in Spain a comma would be read as decimal, in Mexico a point, and a space nowhere. */
const NUMBER_STYLE: NumberStyle = { group: '\u202f', groupFrom: 5, decimal: ',' };

const DOUBTFUL_NAMES = 'Nombres dudosos';

const NOUNS: Readonly<Record<HoldingField, readonly [one: string, more: string]>> = {
  articles: ['artículo', 'artículos'],
  days: ['día con noticias', 'días con noticias'],
  stories: ['cobertura', 'coberturas'],
  person: ['persona', 'personas'],
  place: ['lugar', 'lugares'],
  organisation: ['organización', 'organizaciones'],
  topics: ['tema', 'temas'],
  sources: ['fuente', 'fuentes'],
  authors: ['autor', 'autores'],
  undated: ['artículo sin fecha', 'artículos sin fecha'],
};

const SECTIONS = {
  people: 'Personas',
  places: 'Lugares',
  organisations: 'Organizaciones',
  topics: 'Temas',
  sources: 'Fuentes',
  authors: 'Autores',
} as const satisfies Words['sections'];

const BY_UNIT = {
  day: 'día',
  week: 'semana',
  month: 'mes',
  year: 'año',
  decade: 'década',
} as const satisfies Record<Chart['unit'], string>;

const figures = (count: number): string => writeCount(count, NUMBER_STYLE);

const counted = (count: number, one: string, more: string = `${one}s`): string =>
  figures(count) + follow(PLURAL.formOf(count), one, more);
const articles = (count: number): string => counted(count, 'artículo');
const moreArticles = (count: number): string => `${articles(count)} más`;
const countSection = (section: Section, count: number): string =>
  counted(count, ...NOUNS[HOLDING_OF_SECTION[section]]);
const found = (number: string, form: PluralForm): string => number + follow(form, 'artículo', 'artículos');
const begin = <Part>(label: string, date: EditionDate | null, mark: MarkDate<Part>): Parts<Part> =>
  date === null ? [label] : [`${label}, `, mark(date, namePeriod(date, SPANISH_DATES))];

/** Before a name that sounds as if it began with the same vowel, “y” is “e”: `Ana e Inés`, but `Ana y Ian`. */
const BEGINS_AS_Y = /^(?:h?[ií](?![aeoáéó])|y(?![aeiouáéíóú]))/i;

const lastComma = (name: string | undefined): string => (BEGINS_AS_Y.test(name ?? '') ? ' e ' : ' y ');

const nameIn = (period: Period | null): string =>
  period === null ? 'sin fecha' : namePeriod(period, SPANISH_DATES);

const joinNames = <Part>(names: readonly string[], show: (name: string) => Part): Parts<Part> =>
  joinList(names.map(show), ', ', lastComma(names.at(-1)));

/** As all countries write it: what is in use in one only (`ordenador`, `3.278`) is not said. */
export const SPANISH: Words = {
  tag: 'es',
  direction: 'ltr',
  plural: PLURAL,
  numberStyle: NUMBER_STYLE,
  punctuation: { comma: ', ' },
  numbers: {
    count: figures,
    range: (from, to) => (from === to ? figures(from) : `${figures(from)}-${figures(to)}`),
    coordinates: (latitude, longitude) =>
      `${writeDegrees(latitude, NUMBER_STYLE)} ${latitude < 0 ? 'S' : 'N'}, ${writeDegrees(longitude, NUMBER_STYLE)} ${longitude < 0 ? 'O' : 'E'}`,
    listNames: joinNames,
  },
  dates: SPANISH_DATES,
  counts: {
    articles,
    articlesHidden: (count, hide) => [
      figures(count),
      hide([follow(PLURAL.formOf(count), 'artículo', 'artículos')]),
    ],
    undated: (count) => `${figures(count)} sin fecha`,
    holding: (field, count, enlarge) => [
      enlarge(figures(count)),
      follow(PLURAL.formOf(count), ...NOUNS[field]),
    ],
  },
  site: {
    title: 'Hemeroteca',
    description: 'Artículos de prensa para consultar por fecha, por nombre y por lugar.',
  },
  frame: {
    skip: 'Ir al contenido',
    menu: 'Secciones',
    crumbs: 'Ruta',
    home: 'Portada',
    rail: 'Fechas',
    railWhole: 'Toda la cronología',
    railAll: 'Todo',
    railPrevious: (name, hide) => ['Anterior', hide([': ', name])],
    railNext: (name, hide) => ['Siguiente', hide([': ', name])],
    railPreviousPeriod: (name, hide) => [hide(['Anterior: ']), name],
    railNextPeriod: (name, hide) => [hide(['Siguiente: ']), name],
    pager: 'Anterior y siguiente',
    pagerPrevious: 'Anterior',
    pagerNext: 'Siguiente',
    about: 'Acerca de esta hemeroteca',
    top: 'Volver arriba',
    imprint: (archive, address) => [archive, `, ${address}`],
  },
  sections: SECTIONS,
  kinds: {
    person: 'Persona',
    place: 'Lugar',
    organisation: 'Organización',
    topic: 'Tema',
    source: 'Fuente',
    author: 'Artículos de',
  },
  terms: {
    language: (tag) => {
      const name = nameInSpanish(tag);
      return name && capitalise(name);
    },
    country: countryInSpanish,
  },
  front: {
    greatest: 'Lo esencial',
    latest: 'Últimos artículos',
    greatDays: 'Días destacados',
    greatStories: 'Grandes coberturas',
    holdings: 'En esta hemeroteca',
    prominent: 'Los nombres más citados',
    overTime: 'A lo largo del tiempo',
    yearByDay: (year) => `${year}, día a día`,
    empty: 'Esta hemeroteca no contiene todavía ningún artículo con fecha.',
  },
  calendar: {
    year: 'Año',
    month: 'Mes',
    yearOnly: 'Fechados solo con el año',
    monthOnly: 'Fechados solo con el mes',
    yearExtent: (count) => `${articles(count)}, día a día`,
    monthExtent: (count, days) => `${articles(count)} en ${counted(days, 'día')}`,
    articlesIn: (period, count) => {
      if (period === null) return `${articles(count)} sin fecha`;
      return `${articles(count)} ${isDay(period) ? 'del' : 'en'} ${nameIn(period)}`;
    },
    prominentOfYear: (year) => `Los nombres de ${year}`,
    prominentOfMonth: 'Los nombres del mes',
    prominentOfDay: 'Los nombres del día',
    newcomers: 'Por primera vez este mes',
    moreNews: 'Todas las noticias del día',
    otherNews: 'Otras noticias',
    notices: 'Resultados y avisos',
    moreOfDay: (count, day, hide) => [moreArticles(count), hide([` del ${SPANISH_DATES.day(day)}`])],
    cell: (day, count, hide) => SPANISH_DATES.dayHidden(day, `, ${articles(count)}`, hide),
    legend: 'Artículos por día:',
  },
  anniversary: {
    title: 'Un día como este',
    ofDay: (day) => `El ${day} de todos los años`,
    extent: (day, count) => `${articles(count)} del ${day} de todos los años.`,
  },
  chart: {
    title: (unit, first, last) => `Artículos por ${BY_UNIT[unit]}: ${nameIn(first)} – ${nameIn(last)}`,
    barTitle: (period, count) => `${titlePeriod(period, SPANISH_DATES)}: ${articles(count)}`,
    asTable: 'Ver como tabla',
    table: (unit) => `Artículos por ${BY_UNIT[unit]}`,
    units: { day: 'Día', week: 'Semana', month: 'Mes', year: 'Año', decade: 'Década' },
    articles: 'Artículos',
  },
  listing: {
    inArchive: 'En la hemeroteca',
    extent: (count, mentions) =>
      mentions === null
        ? articles(count)
        : `${articles(count)}, ${counted(mentions, 'mención', 'menciones')}`,
    only: (date, mark) => begin('Único artículo', date, mark),
    first: (date, mark) => begin('Primer artículo', date, mark),
    latest: (date, mark) => begin('Último artículo', date, mark),
    undated: 'Sin fecha',
    moreMentions: (count) => `y ${counted(count, 'mención', 'menciones')} más en este artículo`,
    newest: 'Últimos artículos',
    byTime: 'Todos los artículos por fecha',
    byWeight: 'Todos los artículos por importancia',
    byYear: 'Por años',
    titleOfPeriod: (name, period) => `${name}, ${nameIn(period)}`,
  },
  article: {
    byline: (names) => ['Por ', ...names],
    undated: 'Sin fecha',
    moment: (day, time) => (time === null ? [day] : [day, ', ', time]),
    headlineDerived:
      'Sin titular propio: este se formó con la dirección o las primeras palabras del artículo.',
    opening: 'Comienzo del texto',
    origin: 'Publicación original',
    text: 'Texto del artículo',
    paragraphLink: (number) => `Enlace al párrafo ${number}`,
    table: (number) => (number === null ? 'Tabla' : `Tabla ${number}`),
    picture: {
      label: 'Imagen',
      undescribed: 'Una imagen sin descripción',
      whole: 'La imagen a tamaño completo',
      elsewhere: 'en otro lugar de la web',
      missing: 'no está en esta hemeroteca',
    },
    related: 'Lea también',
    media: {
      video: 'Vídeo',
      audio: 'Audio',
      post: 'Publicación',
      map: 'Mapa',
      graphic: 'Gráfico',
      document: 'Documento',
    },
    notes: 'Notas',
    note: (number) => `Nota ${number}`,
    backToText: (number) => `Volver al texto, desde la nota ${number}`,
    names: 'En este artículo',
    otherNames: 'Otros nombres',
    previousWith: (name) => `Artículo anterior con ${name}`,
    nextWith: (name) => `Artículo siguiente con ${name}`,
    story: 'La cobertura',
    storyBefore: 'Antes',
    storyNext: 'Qué pasó después',
    cite: 'Cómo citar este artículo',
    copies: 'Casi el mismo texto',
    relatedArticles: 'Artículos relacionados',
    languageNote: (language) => {
      const name = nameInSpanish(language);
      const inLanguage = name === null ? 'no está en inglés' : `está en ${name}`;
      return `Este artículo ${inLanguage}. Dateline lee bien el español, el inglés, el francés, el alemán, el portugués y el neerlandés y, con cautela, los demás idiomas: aquí solo señala los nombres seguros y deja muchos sin señalar.`;
    },
  },
  keep: {
    save: 'Guardar en',
    saveAll: (isDated) =>
      isDated ? 'Guardar todos los de esta fecha en' : 'Guardar todos los que no tienen fecha en',
    copy: 'Copiar en',
    text: 'texto',
    copied: 'Referencia copiada',
    linkCopied: 'Enlace copiado',
    notCopied: 'No se pudo copiar',
  },
  citation: {
    refer: ({ authors, quoteHeadline, source, date, archive, address }) => [
      ...authors.flatMap((author) => [author, ', ']),
      quoteHeadline(false),
      ...(source === null ? [] : [', ', source]),
      `, ${date === null ? 'sin fecha' : namePeriod(date, SPANISH_DATES)}. `,
      archive,
      '.',
      ...(address === null ? [] : [` ${address}`]),
    ],
  },
  entity: {
    aliases: (_, names) => ['También aparece como ', ...joinList(names, ', ')],
    since: (since, description) => [`desde ${nameIn(since)}: `, description],
    demonyms: (demonyms) => [
      'Incluidos los gentilicios: ',
      ...demonyms.flatMap(({ form, count }, index) => [index > 0 ? ', ' : '', form, ` ${figures(count)}`]),
    ],
    company: () => 'En los mismos artículos',
    companyOfTopic: 'Quién y dónde',
    companyOfSource: 'Los nombres más citados en sus artículos',
    companyOfAuthor: 'Los nombres más citados en estos artículos',
  },
  index: {
    titleOfLetter: (section, letter) => `${SECTIONS[section]}: ${letter}`,
    extent: (section, count) => `${countSection(section, count)}, de la A a la Z`,
    extentOfLetter: countSection,
    top: 'Con más artículos',
    letters: 'Letras',
    partsOf: (letter) => `Letras tras la ${letter}`,
    filter: 'Filtrar estos nombres',
    rare: 'Nombres menos frecuentes',
    byName: 'A–Z',
    bySize: 'Por número de artículos',
  },
  stories: {
    title: 'Coberturas',
    menu: 'Coberturas',
    nameOf: (names, word, show) => [...joinNames(names, show), ...(word === null ? [] : [': ', word])],
    extentOfAll: (count) =>
      `${counted(count, 'cobertura')} de varios días, ${count === 1 ? '' : 'cada una '}en orden cronológico.`,
    kicker: 'Cobertura',
    extent: (count, first, last, mark) => [
      `${articles(count)}, del `,
      ...SPANISH_DATES.span(first, last, mark),
    ],
    latest: 'Lo último',
    company: 'Los protagonistas',
    turns: 'Cómo ocurrió',
    newcomers: 'Entran en escena:',
    others: 'Más del día',
  },
  map: {
    title: 'Mapa de lugares',
    extent: (count) => `${counted(count, ...NOUNS.place)}, según el número de artículos que los mencionan.`,
    all: 'Todos los lugares en el mapa',
    of: (name, coordinates) => `${name} en un mapa: ${coordinates}`,
    dot: (name, count) => `${name}: ${articles(count)}`,
    country: 'País',
    others: (count) => counted(count, 'lugar más', 'lugares más'),
    beyond: 'La tabla incluye también lugares que no están en el mapa.',
  },
  timeline: {
    title: 'Cronología',
    moreOfPeriod: (count, period, hide) => [moreArticles(count), hide([` en ${nameIn(period)}`])],
  },
  search: {
    title: 'Búsqueda',
    label: 'Palabras, nombres o una fecha',
    button: 'Buscar',
    withoutScript:
      'La búsqueda necesita JavaScript. Sin él, los índices y el calendario llevan a todos los artículos.',
    leftOut: 'Esta hemeroteca no tiene buscador. Los índices y el calendario llevan a todos los artículos.',
    nothing: 'Ningún artículo coincide. Pruebe con menos palabras o con otra grafía.',
    found,
    foundShown: (number, form, from, to) => `${found(number, form)}; se muestran ${from}-${to}`,
    searching: 'Buscando…',
    failed: 'No se pudo cargar el índice de la búsqueda.',
    partial: 'No se pudo cargar una parte del índice: puede haber más artículos que estos.',
    retry: 'Intentar de nuevo',
    beside:
      'Ningún texto contiene todas estas palabras. Estos artículos las tienen en sus nombres, temas, fuente o firma.',
    suggestion: (query) => ['¿Quiso decir ', query, '?'],
    completions: 'Palabras que empiezan así',
    subjects: {
      label: 'Con este nombre',
      alias: (name) => `también ${name}`,
      only: {
        person: (name) => `Solo con ${name}`,
        place: (name) => `Solo con ${name}`,
        organisation: (name) => `Solo con ${name}`,
        topic: (name) => `Solo el tema ${name}`,
        source: (name) => `Solo la fuente ${name}`,
        author: (name) => `Solo de ${name}`,
        story: (name) => `Solo la cobertura ${name}`,
      },
    },
    filters: {
      title: 'Filtros',
      authors: 'Autores',
      author: 'Autor',
      more: 'Más',
      fewer: 'Menos',
      remove: (name) => `Quitar ${name}`,
      clear: 'Quitar todos los filtros',
      uncounted: 'No se pudieron cargar los filtros.',
    },
    dates: {
      title: 'Fecha',
      from: 'Desde',
      to: 'Hasta',
      hint: 'Año, mes o día: 1987, marzo de 1987, 1987-03-04',
      invalid: 'No se reconoció la fecha. Escriba 1987, marzo de 1987 o 1987-03-04.',
      span: (from, to) => `${from} – ${to}`,
      since: (from) => `Desde ${from}`,
      until: (to) => `Hasta ${to}`,
      bars: 'Artículos encontrados, en el tiempo',
      bar: (period, count) => `${period}: ${count}`,
      undated: (number, form) => `Sin fecha y por eso fuera de la lista: ${found(number, form)}.`,
    },
    sort: {
      label: 'Ordenar por',
      relevance: 'Relevancia',
      newest: 'Primero los más recientes',
      oldest: 'Primero los más antiguos',
    },
    pages: { label: 'Páginas de resultados', page: (number) => `Página ${number}` },
    takeAway: { title: 'Llevarse estos resultados', gathering: 'Reuniendo los resultados…' },
    tips: {
      title: 'Qué se puede preguntar',
      examples: [
        ['«estado de emergencia»', 'las palabras juntas, en este orden'],
        ['embajada -evacuación', 'sin una palabra'],
        ['gobern*', 'todas las palabras que empiezan así'],
        ['agosto de 2023', 'un año, un mes o un día'],
      ],
    },
    otherWays: 'Otras formas de encontrar un artículo',
    byYear: 'Por años',
  },
  find: {
    archive: 'Buscar en el archivo',
    these: 'Buscar en estos artículos',
    withBothHidden: (count, hide) => [
      figures(count),
      hide([`${follow(PLURAL.formOf(count), 'artículo', 'artículos')} con ambos`]),
    ],
  },
  undated: {
    title: 'Sin fecha',
    titleOfLetter: (letter) => `Sin fecha: ${letter}`,
    withoutSource: 'Sin fuente',
    extent: (count) =>
      count === 1
        ? `${articles(count)} cuya fecha no se encontró. Figura en los índices y en la búsqueda, pero no en el calendario.`
        : `${articles(count)} cuya fecha no se encontró. Figuran en los índices y en la búsqueda, pero no en el calendario.`,
  },
  about: {
    title: 'Acerca de esta hemeroteca',
    menu: 'Acerca de',
    extent: (first, last, mark) => [
      `Los artículos ${first === last ? 'son' : 'van'} ${isDay(first) ? 'del' : 'de'} `,
      ...spanDates(first, last, mark, SPANISH_DATES),
      '.',
    ],
    holdings: 'Qué contiene',
    languages: { column: 'Idioma', caption: 'Idiomas de los artículos' },
    formats: { column: 'Formato', caption: 'Formatos de sus archivos' },
    formatTitles: {
      'front-matter': 'Texto con metadatos al inicio',
      html: 'Página web guardada',
      'dated-text': 'Texto con fecha',
      'url-text': 'Texto bajo su dirección web',
      'plain-text': 'Texto sin formato',
    },
    articles: 'Artículos',
    makingTitle: 'Cómo se hizo',
    making: [
      'Un programa, Dateline, leyó los artículos y compuso estas páginas. Encontró la fecha, el titular, la firma y la fuente de cada artículo y, en el texto, los nombres de personas, lugares y organizaciones. Reunió en coberturas los artículos que siguen un mismo suceso.',
      'Nadie ha comprobado todos los nombres. Algunos faltan, otros están mal clasificados y, de vez en cuando, dos homónimos comparten página. Los titulares que así lo indican se tomaron de las primeras palabras del artículo. Las comillas y las rayas se han compuesto como en papel; nada más se ha cambiado en los textos.',
    ],
    doubts: (link) => [
      'Los nombres que quizá sean uno solo y los que quizá sean dos se enumeran, para quien edita la hemeroteca, en “',
      link(DOUBTFUL_NAMES),
      '”.',
    ],
    madeWith: (version) => `Hecho con Dateline ${version}.`,
    dataTitle: 'Datos y canales',
    data: 'Toda la hemeroteca está disponible también como datos: un objeto JSON por línea, en UTF-8.',
    fields: {
      articles: {
        id: 'ruta del archivo, con un número si contiene varios artículos',
        url: 'página, desde la raíz del sitio',
        headline: 'titular',
        headlineDerived: 'si el titular se tomó de la dirección o de las primeras palabras',
        date: 'fecha de la edición, o null',
        published: 'momento de la publicación, o null',
        language: 'código de idioma',
        byline: 'autores',
        source: 'periódico, agencia o sitio, o null',
        originalUrl: 'dirección original en la web, o null',
        tags: 'temas, tal como los escribe el artículo',
        filedUnder: 'temas y fuente en cuyas listas está: sus id y sus nombres',
        story: 'cobertura a la que pertenece, o null',
        entities:
          'identificadores de las personas, lugares y organizaciones que cita, con el número de menciones y dónde empiezan y acaban en el texto, en unidades UTF-16',
        pictures: 'direcciones de sus imágenes, con anchura, altura y descripción; falta si no tiene ninguna',
        file: 'ruta, tamaño en bytes, resumen SHA-256, codificación y formato de su archivo, y línea en la que empieza',
        text: 'titular y texto, sin marcas',
      },
      entities: {
        id: 'sección y nombre',
        kind: joinList(ENTITY_KINDS, ', ', ' u ').join(''),
        name: 'nombre completo',
        acronym: 'sigla, o null',
        aliases: 'otras formas en los artículos, primero las más frecuentes',
        demonyms: 'gentilicios que mencionan el lugar, con el número de esas menciones',
        url: 'página, desde la raíz del sitio, o null',
        location: 'latitud, longitud y código del país, o null',
        note: 'nota de quien edita la hemeroteca, o null',
        descriptions:
          'lo que dice la mayoría de los artículos de quién o qué es, con el mes desde el que lo dicen, o null',
        sameAs: 'direcciones del mismo asunto en otros catálogos y enlace de quien edita la hemeroteca',
        first: 'día de la primera mención, o null',
        last: 'día de la última mención, o null',
        mentions: 'número de menciones',
        articles: 'identificadores de los artículos que lo mencionan',
      },
    },
    atom: 'Los últimos artículos, para lectores de canales.',
    json: 'Lo mismo, en JSON.',
    languagesNote:
      'Dateline lee bien el español, el inglés, el francés, el alemán, el portugués y el neerlandés. Los artículos en otros idiomas se leen con cautela: solo se señalan los nombres seguros, como los de países y ciudades, los de personas citadas con un cargo o con un nombre de pila conocido y los que aparecen también en los artículos en inglés. Por eso, un artículo en otro idioma enlaza menos personas, lugares y organizaciones de los que nombra.',
  },
  names: {
    title: DOUBTFUL_NAMES,
    says: (file) => [
      'Para quien edita la hemeroteca: líneas que pueden ser correctas. Las que lo sean van en ',
      file,
      ', junto a los artículos.',
    ],
    duplicates: {
      title: 'Posibles duplicados',
      says: 'Dos nombres que quizá sean uno solo. Cada línea pone el menos frecuente bajo el otro.',
    },
    mixtures: {
      title: 'Posibles confusiones',
      says: 'Un nombre que quizá lleven dos. Cada línea le quita algunos de sus artículos y los pasa a un nombre que usted puede cambiar.',
    },
    none: 'No se encontró nada.',
  },
  notFound: {
    title: 'Esta página no está en la hemeroteca',
    tab: 'Página no encontrada',
    says: (search) => [
      'Puede que la dirección esté mal escrita o que el artículo se haya retirado. ',
      search('Busque en la hemeroteca'),
      ' o entre por uno de estos caminos:',
    ],
    saysWithoutSearch:
      'Puede que la dirección esté mal escrita o que el artículo se haya retirado. Entre por uno de estos caminos:',
  },
  offline: {
    title: 'Guardado sin conexión',
    says: 'Lo que ha guardado y las páginas que ha visto se pueden leer aquí sin conexión.',
    saysOfDisk:
      'Cuando esta hemeroteca está en un servidor web y se permiten los scripts, esta página muestra lo que su navegador guarda de ella. Desde un disco, todo está a mano.',
    unreached: 'No hay conexión y la página solicitada no está guardada.',
    again: 'Intentarlo de nuevo',
    kept: 'Guardado',
    none: 'Todavía no hay nada guardado. Las páginas de coberturas, personas, lugares, temas y días tienen un botón para ello.',
    seen: 'Visto antes',
    search: 'Buscar en lo guardado',
    nothing: 'Nada de lo guardado contiene estas palabras.',
    keepStory: 'Guardar esta cobertura sin conexión',
    keepPage: 'Guardar esta página y sus artículos sin conexión',
    progress: (done, of) => `Guardando: ${done} de ${of}`,
    isKept: (size) => `Guardado sin conexión, ${size}`,
    megabytes: (size) => `${size} MB`,
    remove: 'Quitar',
    removeOf: (title) => `Quitar: ${title}`,
    failed: 'No se ha podido guardar: se ha perdido la conexión o no hay espacio.',
    all: 'Todo lo guardado',
  },
  pointer: { see: 'Véase', says: 'Es solo otro nombre. La página está ahí.' },
  choice: {
    articles: (count) => `${articles(count)} con este título`,
    pages: (count) => `${counted(count, 'página')} con este nombre`,
  },
  takeAway: {
    title: 'Para llevar',
    articlesAs: (format) => `Artículos en ${format}`,
    mentionsAs: (format) => `Menciones en ${format}`,
    referencesAs: (format) => `Referencias en ${format}`,
    search: 'Estos artículos en la búsqueda',
    archive: 'Todos los datos de la hemeroteca',
    package: (file) => [
      file,
      ' dice a los programas qué es cada archivo de datos: un Data Package del proyecto Frictionless.',
    ],
    lists:
      'Las listas largas son también archivos, junto a su página: una fila por cada artículo de un tema, una fuente, un autor, una cobertura o un día, y una por cada mención de una persona, un lugar o una organización; también como referencias para gestores bibliográficos. Desde la búsqueda se puede exportar cualquier lista, también las cortas. El CSV sigue la RFC 4180, en UTF-8; lleva delante un apóstrofo lo que una hoja de cálculo tomaría por una fórmula.',
    listed: 'Listas de artículos',
    mentions: 'Listas de menciones',
    fields: {
      listed: {
        id: 'ruta del archivo, con un número si contiene varios artículos',
        url: 'página, desde la raíz del sitio',
        date: 'fecha de la edición',
        headline: 'titular',
        language: 'código de idioma',
        byline: 'autores, separados en CSV por punto y coma',
        source: 'periódico, agencia o sitio',
        originalUrl: 'dirección original en la web',
        tags: 'temas, separados en CSV por punto y coma',
        story: 'cobertura a la que pertenece',
      },
      mentions: {
        article: 'identificador del artículo',
        url: 'su página, desde la raíz del sitio',
        date: 'la fecha de su edición',
        headline: 'su titular',
        language: 'su código de idioma',
        source: 'su periódico, agencia o sitio',
        entity: 'identificador de la persona, el lugar o la organización',
        text: 'el nombre tal como figura en él',
        start: 'dónde empieza en el texto del artículo, en unidades UTF-16',
        end: 'dónde acaba',
        paragraph: 'ancla del párrafo en la página; ninguna para un titular',
        sentence: 'la frase; de una muy larga, lo que rodea al nombre',
      },
    },
  },
  feeds: {
    atom: 'Canal Atom',
    json: 'Canal JSON',
    atomOf: (name) => [name, ' (Atom)'],
    jsonOf: (name) => [name, ' (JSON)'],
  },
  descriptions: {
    timeline: 'La hemeroteca en orden cronológico.',
    stories: (count) =>
      `${counted(count, 'cobertura')}, ${count === 1 ? '' : 'cada una '}en orden cronológico.`,
    about: 'Qué contiene la hemeroteca, cómo se hizo y sus datos.',
    names: (file) => `Nombres que quizá sean uno solo y nombres que quizá sean dos, en líneas para ${file}.`,
    search: 'Busque en los artículos de la hemeroteca por palabras, nombres y fechas.',
    notFound: 'No hay ninguna página en esta dirección de la hemeroteca.',
    offline: 'Lo que este navegador guarda de la hemeroteca, para leerlo sin conexión.',
    year: (year, count) => `${articles(count)} de ${year}, día a día.`,
    month: (month, count) => `${articles(count)} de ${SPANISH_DATES.month(month)}, día a día.`,
    day: (day, count) => `${articles(count)} del ${SPANISH_DATES.day(day)}.`,
    undated: (count) => `${articles(count)} sin fecha.`,
    entity: (name, count) => `${name} en ${articles(count)}: cada mención en su frase.`,
    grouping: (section, name, count) =>
      section === 'authors'
        ? `${articles(count)} de ${name}.`
        : `${articles(count)} ${section === 'topics' ? 'sobre el tema' : 'de la fuente'} “${name}”.`,
    period: (name, period, count) => `${articles(count)}: ${name}, ${nameIn(period)}.`,
    index: (section) => `${SECTIONS[section]} de la hemeroteca, de la A a la Z.`,
    letter: (section, letter) => `${SECTIONS[section]} de la hemeroteca: ${letter}.`,
    story: (count, first, last) =>
      `${articles(count)}, del ${SPANISH_DATES.span(first, last, (_, text) => text).join('')}.`,
    articleChoice: (count) => `${articles(count)} con este título.`,
    pageChoice: (count) => `${counted(count, 'página')} con este nombre.`,
    pointer: (name) => `Véase ${name}.`,
  },
};

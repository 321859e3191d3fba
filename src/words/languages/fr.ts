import type { Section } from '../../model/entity-sections.ts';
import { type EditionDate, ENTITY_KINDS } from '../../model/model.ts';
import type { Chart } from '../../model/page-parts.ts';
import { isDay, type Period } from '../../model/periods.ts';
import { capitalise } from '../../tools/sentences/capitalise.ts';
import { FRENCH_DATES, fromFrench } from '../dates/fr-dates.ts';
import { HOLDING_OF_SECTION } from '../holding-of-section.ts';
import { joinList } from '../join-list.ts';
import { countryInFrench } from '../names/fr-countries.ts';
import { nameInFrench } from '../names/fr-languages.ts';
import { type NumberStyle, writeCount, writeDegrees } from '../numbers.ts';
import type { MarkDate, Parts } from '../parts.ts';
import { namePeriod, titlePeriod } from '../periods.ts';
import { UP_TO_ONE_OR_MORE_OR_MILLIONS as PLURAL, type PluralForm } from '../plural.ts';
import { spanDates } from '../span-dates.ts';
import type { HoldingField, Words } from '../words.ts';

const NUMBER_STYLE: NumberStyle = { group: '\u202f', groupFrom: 4, decimal: ',' };

const DOUBTFUL_NAMES = 'Noms incertains';

const NOUNS: Readonly<Record<HoldingField, readonly [one: string, more: string]>> = {
  articles: ['article', 'articles'],
  days: ['jour', 'jours avec des articles'],
  stories: ['dossier', 'dossiers'],
  person: ['personne', 'personnes'],
  place: ['lieu', 'lieux'],
  organisation: ['organisation', 'organisations'],
  topics: ['thème', 'thèmes'],
  sources: ['source', 'sources'],
  authors: ['auteur', 'auteurs'],
  undated: ['article sans date', 'articles sans date'],
};

const SECTIONS = {
  people: 'Personnes',
  places: 'Lieux',
  organisations: 'Organisations',
  topics: 'Thèmes',
  sources: 'Sources',
  authors: 'Auteurs',
} as const satisfies Words['sections'];

const BY_UNIT = {
  day: 'jour',
  week: 'semaine',
  month: 'mois',
  year: 'année',
  decade: 'décennie',
} as const satisfies Record<Chart['unit'], string>;

const figures = (count: number): string => writeCount(count, NUMBER_STYLE);

/** @example follow('many', 'article', 'articles') // ' d’articles', after a million */
function follow(form: PluralForm, one: string, more: string): string {
  if (form === 'one') return ` ${one}`;
  return form === 'many' ? ` ${/^[aeiouyéh]/.test(more) ? 'd’' : 'de '}${more}` : ` ${more}`;
}

const counted = (count: number, one: string, more: string = `${one}s`): string =>
  figures(count) + follow(PLURAL.formOf(count), one, more);
const articles = (count: number): string => counted(count, 'article');
const countSection = (section: Section, count: number): string =>
  counted(count, ...NOUNS[HOLDING_OF_SECTION[section]]);
const found = (number: string, form: PluralForm): string => number + follow(form, 'article', 'articles');
const begin = <Part>(label: string, date: EditionDate | null, mark: MarkDate<Part>): Parts<Part> =>
  date === null ? [label] : [`${label}, ${isDay(date) ? 'le ' : ''}`, mark(date, nameIn(date))];
const nameIn = (period: Period): string => namePeriod(period, FRENCH_DATES);
const titleOf = (period: Period | null): string =>
  period === null ? 'Sans date' : titlePeriod(period, FRENCH_DATES);
const others = (count: number): string => counted(count, 'autre');

export const FRENCH: Words = {
  tag: 'fr',
  direction: 'ltr',
  plural: PLURAL,
  numberStyle: NUMBER_STYLE,
  punctuation: { comma: ', ' },
  numbers: {
    count: figures,
    range: (from, to) => (from === to ? figures(from) : `${figures(from)}–${figures(to)}`),
    coordinates: (latitude, longitude) =>
      `${writeDegrees(latitude, NUMBER_STYLE)} ${latitude < 0 ? 'S' : 'N'}, ${writeDegrees(longitude, NUMBER_STYLE)} ${longitude < 0 ? 'O' : 'E'}`,
    listNames: (names, show) => joinList(names.map(show), ', ', ' et '),
  },
  dates: FRENCH_DATES,
  counts: {
    articles,
    articlesHidden: (count, hide) => [
      figures(count),
      hide([follow(PLURAL.formOf(count), 'article', 'articles')]),
    ],
    undated: (count) => `${figures(count)} sans date`,
    holding: (field, count, enlarge) => [
      enlarge(figures(count)),
      follow(PLURAL.formOf(count), ...NOUNS[field]),
    ],
  },
  site: {
    title: 'Archives de presse',
    description: 'Des articles de presse à parcourir par date, par nom et par lieu.',
  },
  frame: {
    skip: 'Aller au contenu',
    menu: 'Rubriques',
    crumbs: 'Fil d’Ariane',
    home: 'Accueil',
    rail: 'Dates',
    railWhole: 'Toute la chronologie',
    railAll: 'Tout',
    railPrevious: (name, hide) => ['Précédent', hide(['\u202f: ', name])],
    railNext: (name, hide) => ['Suivant', hide(['\u202f: ', name])],
    railPreviousPeriod: (name, hide) => [hide(['Précédent\u202f: ']), name],
    railNextPeriod: (name, hide) => [hide(['Suivant\u202f: ']), name],
    pager: 'Précédent et suivant',
    pagerPrevious: 'Précédent',
    pagerNext: 'Suivant',
    about: 'À propos de ces archives',
    top: 'Haut de page',
    imprint: (archive, address) => [archive, ', ', address],
  },
  sections: SECTIONS,
  kinds: {
    person: 'Personne',
    place: 'Lieu',
    organisation: 'Organisation',
    topic: 'Thème',
    source: 'Source',
    author: 'Articles signés',
  },
  terms: {
    language: (tag) => {
      const name = nameInFrench(tag);
      return name && capitalise(name);
    },
    country: countryInFrench,
  },
  front: {
    greatest: 'L’essentiel',
    latest: 'Derniers articles',
    greatDays: 'Les grands jours',
    greatStories: 'Grands dossiers',
    holdings: 'Dans ces archives',
    prominent: 'Les plus cités',
    overTime: 'Au fil du temps',
    yearByDay: (year) => `${year}, jour par jour`,
    empty: 'Ces archives ne contiennent pas encore d’article daté.',
  },
  calendar: {
    year: 'Année',
    month: 'Mois',
    yearOnly: 'Seule l’année est connue',
    monthOnly: 'Seul le mois est connu',
    yearExtent: (count) => `${articles(count)}, jour par jour`,
    monthExtent: (count, days) => `${articles(count)} sur ${counted(days, 'jour')}`,
    articlesIn: (period, count) => {
      if (period === null) return `${articles(count)} sans date`;
      return `${articles(count)} ${isDay(period) ? 'du' : 'en'} ${nameIn(period)}`;
    },
    prominentOfYear: (year) => `Les plus cités en ${year}`,
    prominentOfMonth: 'Les plus cités ce mois-là',
    prominentOfDay: 'Les plus cités ce jour-là',
    newcomers: 'Nommés pour la première fois',
    moreNews: 'Toutes les nouvelles du jour',
    otherNews: 'Autres nouvelles',
    notices: 'Résultats et avis',
    moreOfDay: (count, day, hide) => [
      others(count),
      hide([` ${count < 2 ? 'article' : 'articles'} du ${FRENCH_DATES.day(day)}`]),
    ],
    cell: (day, count, hide) => FRENCH_DATES.dayHidden(day, `, ${articles(count)}`, hide),
    legend: 'Articles par jour\u202f:',
  },
  anniversary: {
    title: 'Ce jour-là',
    ofDay: (day) => `Le ${day}, toutes années`,
    extent: (day, count) => `${articles(count)} du ${day}, toutes années confondues.`,
  },
  chart: {
    title: (unit, first, last) => `Articles par ${BY_UNIT[unit]}, ${nameIn(first)} – ${nameIn(last)}`,
    barTitle: (period, count) => `${titleOf(period)}\u202f: ${articles(count)}`,
    asTable: 'Sous forme de tableau',
    table: (unit) => `Articles par ${BY_UNIT[unit]}`,
    units: { day: 'Jour', week: 'Semaine', month: 'Mois', year: 'Année', decade: 'Décennie' },
    articles: 'Articles',
  },
  listing: {
    inArchive: 'Dans les archives',
    extent: (count, mentions) =>
      mentions === null ? articles(count) : `${articles(count)}, ${counted(mentions, 'mention')}`,
    only: (date, mark) => begin('Seul article', date, mark),
    first: (date, mark) => begin('Premier article', date, mark),
    latest: (date, mark) => begin('Dernier article', date, mark),
    undated: 'Sans date',
    moreMentions: (count) => `et ${counted(count, 'autre mention', 'autres mentions')} dans cet article`,
    newest: 'Derniers articles',
    byTime: 'Tous les articles par date',
    byWeight: 'Tous les articles par importance',
    byYear: 'Par année',
    titleOfPeriod: (name, period) => `${name}, ${period === null ? 'sans date' : nameIn(period)}`,
  },
  article: {
    byline: (names) => ['Par ', ...names],
    undated: 'Sans date',
    moment: (day, time) => (time === null ? [day] : [day, ', à ', time]),
    headlineDerived:
      'Sans titre à l’origine : celui-ci est tiré de l’adresse ou des premiers mots de l’article.',
    opening: 'Début du texte',
    origin: 'Parution d’origine',
    text: 'Texte de l’article',
    paragraphLink: (number) => `Lien vers le paragraphe ${number}`,
    table: (number) => (number === null ? 'Tableau' : `Tableau ${number}`),
    picture: {
      label: 'Image',
      undescribed: 'Une image sans description',
      whole: 'L’image en taille réelle',
      elsewhere: 'ailleurs sur le web',
      missing: 'absente de ces archives',
    },
    related: 'Lire aussi',
    media: {
      video: 'Vidéo',
      audio: 'Audio',
      post: 'Publication',
      map: 'Carte',
      graphic: 'Infographie',
      document: 'Document',
    },
    notes: 'Notes',
    note: (number) => `Note ${number}`,
    backToText: (number) => `Retour au texte, depuis la note ${number}`,
    names: 'Dans cet article',
    otherNames: 'Autres noms',
    previousWith: (name) => `Article précédent avec ${name}`,
    nextWith: (name) => `Article suivant avec ${name}`,
    story: 'Le dossier',
    storyBefore: 'Auparavant',
    storyNext: 'La suite',
    cite: 'Citer cet article',
    copies: 'Presque le même texte',
    relatedArticles: 'Sur le même sujet',
    languageNote: (language) => {
      const name = nameInFrench(language);
      const inLanguage = name === null ? 'n’est pas en anglais' : `est en ${name}`;
      return `Cet article ${inLanguage}. Dateline lit bien le français, l’anglais, l’allemand, l’espagnol, le portugais et le néerlandais, et avec prudence les autres langues\u202f: il ne signale ici que les noms dont il est sûr, et en laisse beaucoup de côté.`;
    },
  },
  keep: {
    save: 'Enregistrer en',
    saveAll: (isDated) =>
      isDated
        ? 'Enregistrer tous les articles de cette date en'
        : 'Enregistrer tous les articles sans date en',
    copy: 'Copier en',
    text: 'texte',
    copied: 'Référence copiée',
    linkCopied: 'Lien copié',
    notCopied: 'La copie a échoué',
  },
  citation: {
    refer: ({ authors, quoteHeadline, source, date, archive, address }) => [
      ...authors.flatMap((author) => [author, ', ']),
      quoteHeadline(false),
      ...(source === null ? [] : [', ', source]),
      `, ${date === null ? 'sans date' : nameIn(date)}. `,
      archive,
      '.',
      ...(address === null ? [] : [' ', address]),
    ],
  },
  entity: {
    aliases: (_, names) => [
      `${names.length === 1 ? 'Autre nom' : 'Autres noms'} dans les archives\u202f: `,
      ...joinList(names, ', '),
    ],
    since: (since, description) => [`à partir ${fromFrench(since)}${nameIn(since)}\u00a0: `, description],
    demonyms: (demonyms) => [
      'Y compris les gentilés\u202f: ',
      ...demonyms.flatMap(({ form, count }, index) => [index > 0 ? ', ' : '', form, ` ${figures(count)}`]),
    ],
    company: () => 'Cités dans les mêmes articles',
    companyOfTopic: 'Qui et où',
    companyOfSource: 'Les plus cités dans ses articles',
    companyOfAuthor: 'Les plus cités dans ces articles',
  },
  index: {
    titleOfLetter: (section, letter) => `${SECTIONS[section]}\u202f: ${letter}`,
    extent: (section, count) => `${countSection(section, count)}, de A à Z`,
    extentOfLetter: countSection,
    top: 'Les plus fréquents',
    letters: 'Lettres',
    partsOf: (letter) => `Lettres après ${letter}`,
    filter: 'Filtrer ces noms',
    rare: 'Noms plus rares',
    byName: 'A–Z',
    bySize: 'Par nombre d’articles',
  },
  stories: {
    title: 'Dossiers',
    menu: 'Dossiers',
    nameOf: (names, word, show) => [
      ...joinList(names.map(show), ', ', ' et '),
      ...(word === null ? [] : ['\u202f: ', word]),
    ],
    extentOfAll: (count) =>
      `${counted(count, 'dossier')} sur plusieurs jours, ${count < 2 ? 'raconté' : 'chacun raconté'} dans l’ordre.`,
    kicker: 'Dossier',
    extent: (count, first, last, mark) => [`${articles(count)}, `, ...FRENCH_DATES.span(first, last, mark)],
    latest: 'Dernier article',
    company: 'Les protagonistes',
    turns: 'Le déroulé',
    newcomers: 'Entrent en scène :',
    others: 'Le reste du jour',
  },
  map: {
    title: 'Carte des lieux',
    extent: (count) => `${counted(count, ...NOUNS.place)}, selon le nombre d’articles qui les citent.`,
    all: 'Tous les lieux sur la carte',
    of: (name, coordinates) => `${name} sur une carte\u00a0: ${coordinates}`,
    dot: (name, count) => `${name}\u00a0: ${articles(count)}`,
    country: 'Pays',
    others: (count) => counted(count, 'autre lieu', 'autres lieux'),
    beyond: 'Le tableau contient aussi des lieux qui ne figurent pas sur la carte.',
  },
  timeline: {
    title: 'Chronologie',
    moreOfPeriod: (count, period, hide) => [
      others(count),
      hide([` ${count < 2 ? 'article' : 'articles'} en ${nameIn(period)}`]),
    ],
  },
  search: {
    title: 'Recherche',
    label: 'Mots, noms ou date',
    button: 'Rechercher',
    withoutScript:
      'La recherche a besoin de JavaScript. Sans lui, les index et le calendrier mènent à tous les articles.',
    leftOut: 'Ces archives n’ont pas de recherche. Les index et le calendrier mènent à tous les articles.',
    nothing: 'Aucun article trouvé. Essayez avec moins de mots ou une autre orthographe.',
    found,
    foundShown: (number, form, from, to) => `${found(number, form)}, ${from}-${to} affichés`,
    searching: 'Recherche en cours…',
    failed: 'L’index de la recherche n’a pas pu être chargé.',
    partial: 'Une partie de l’index n’a pas pu être chargée\u202f: il y a peut-être d’autres articles.',
    retry: 'Réessayer',
    beside:
      'Aucun texte ne contient tous ces mots. Ces articles les ont dans leurs noms, leurs thèmes, leur source ou leur signature.',
    suggestion: (query) => ['Vouliez-vous dire ', query, '\u202f?'],
    completions: 'Mots qui commencent ainsi',
    subjects: {
      label: 'De ce nom',
      alias: (name) => `aussi ${name}`,
      only: {
        person: (name) => `Seulement avec ${name}`,
        place: (name) => `Seulement avec ${name}`,
        organisation: (name) => `Seulement avec ${name}`,
        topic: (name) => `Seulement le thème ${name}`,
        source: (name) => `Seulement la source ${name}`,
        author: (name) => `Seulement l’auteur ${name}`,
        story: (name) => `Seulement le dossier ${name}`,
      },
    },
    filters: {
      title: 'Filtres',
      authors: 'Auteurs',
      author: 'Auteur',
      more: 'Plus',
      fewer: 'Moins',
      remove: (name) => `Retirer ${name}`,
      clear: 'Retirer tous les filtres',
      uncounted: 'Les filtres n’ont pas pu être chargés.',
    },
    dates: {
      title: 'Date',
      from: 'Du',
      to: 'Au',
      hint: 'Année, mois ou jour\u202f: 1987, mars 1987, 1987-03-04',
      invalid: 'Date non reconnue. Écrivez 1987, mars 1987 ou 1987-03-04.',
      span: (from, to) => `${from} – ${to}`,
      since: (from) => `Depuis\u202f: ${from}`,
      until: (to) => `Jusqu’à\u202f: ${to}`,
      bars: 'Articles trouvés, dans le temps',
      bar: (period, count) => `${period}\u202f: ${count}`,
      undated: (number, form) =>
        `Sans date et donc ${form === 'one' ? 'laissé' : 'laissés'} de côté\u202f: ${found(number, form)}.`,
    },
    sort: {
      label: 'Trier par',
      relevance: 'Pertinence',
      newest: 'Du plus récent au plus ancien',
      oldest: 'Du plus ancien au plus récent',
    },
    pages: { label: 'Pages de résultats', page: (number) => `Page ${number}` },
    takeAway: { title: 'Emporter ces résultats', gathering: 'Les résultats sont rassemblés…' },
    tips: {
      title: 'Ce que l’on peut demander',
      examples: [
        ['«\u202fétat d’urgence\u202f»', 'les mots ensemble, dans cet ordre'],
        ['ambassade -évacuation', 'sans un mot'],
        ['gouvern*', 'tous les mots qui commencent ainsi'],
        ['août 2023', 'une année, un mois ou un jour'],
      ],
    },
    otherWays: 'Trouver un article autrement',
    byYear: 'Par année',
  },
  find: {
    archive: 'Rechercher dans les archives',
    these: 'Rechercher dans ces articles',
    withBothHidden: (count, hide) => [
      figures(count),
      hide([`${follow(PLURAL.formOf(count), 'article', 'articles')} avec les deux`]),
    ],
  },
  undated: {
    title: 'Sans date',
    titleOfLetter: (letter) => `Sans date\u202f: ${letter}`,
    withoutSource: 'Sans source',
    extent: (count) =>
      count < 2
        ? `${articles(count)} dont la date n’a pas été trouvée. Il figure dans les index et dans la recherche, mais pas dans le calendrier.`
        : `${articles(count)} dont la date n’a pas été trouvée. Ils figurent dans les index et dans la recherche, mais pas dans le calendrier.`,
  },
  about: {
    title: 'À propos de ces archives',
    menu: 'À propos',
    extent: (first, last, mark) =>
      first === last
        ? [`Les articles sont ${fromFrench(first)}`, ...spanDates(first, last, mark, FRENCH_DATES), '.']
        : ['Les articles vont ', ...spanDates(first, last, mark, FRENCH_DATES), '.'],
    holdings: 'Ce qu’elles contiennent',
    languages: { column: 'Langue', caption: 'Langues des articles' },
    formats: { column: 'Format', caption: 'Formats de leurs fichiers' },
    formatTitles: {
      'front-matter': 'Texte avec métadonnées en tête',
      html: 'Page web enregistrée',
      'dated-text': 'Texte daté',
      'url-text': 'Texte sous son adresse web',
      'plain-text': 'Texte brut',
    },
    articles: 'Articles',
    makingTitle: 'Comment elles ont été faites',
    making: [
      'Un programme, Dateline, a lu les articles et composé ces pages. Il a trouvé la date, le titre, l’auteur et la source de chaque article et, dans le texte, les noms de personnes, de lieux et d’organisations. Il a réuni en dossiers les articles qui racontent une même histoire.',
      'Personne n’a vérifié chaque nom. Certains manquent, d’autres sont mal classés, et il arrive que deux homonymes partagent une page. Les titres signalés comme tels ont été tirés des premiers mots de l’article. Les guillemets et les tirets ont été composés comme pour l’impression\u202f; rien d’autre n’a été changé dans les textes.',
    ],
    doubts: (link) => [
      'Les noms qui n’en font peut-être qu’un, et ceux qui en cachent peut-être deux, sont réunis pour le responsable des archives sous «\u202f',
      link(DOUBTFUL_NAMES),
      '\u202f».',
    ],
    madeWith: (version) => `Fait avec Dateline ${version}.`,
    dataTitle: 'Données et flux',
    data: 'Toutes les archives existent aussi sous forme de données\u202f: un objet JSON par ligne, en UTF-8.',
    fields: {
      articles: {
        id: 'chemin du fichier, suivi d’un numéro s’il contient plusieurs articles',
        url: 'page, depuis la racine du site',
        headline: 'titre',
        headlineDerived: 'si le titre a été tiré de l’adresse ou des premiers mots',
        date: 'date de l’édition, ou null',
        published: 'moment de la publication, ou null',
        language: 'code de langue',
        byline: 'auteurs',
        source: 'journal, agence ou site, ou null',
        originalUrl: 'adresse d’origine sur le Web, ou null',
        tags: 'thèmes, tels que l’article les écrit',
        filedUnder: 'thèmes et source sous lesquels il est classé sur le site\u202f: leurs id et leurs noms',
        story: 'dossier dont il fait partie, ou null',
        entities:
          'identifiants des personnes, lieux et organisations cités, avec le nombre de leurs mentions et leur début et leur fin dans le texte, en unités UTF-16',
        pictures: 'adresses de ses images, avec largeur, hauteur et description ; absent s’il n’y en a pas',
        file: 'chemin, taille en octets, empreinte SHA-256, codage et format du fichier, et ligne où il y commence',
        text: 'titre et texte, sans balises',
      },
      entities: {
        id: 'rubrique et nom',
        kind: joinList(ENTITY_KINDS, ', ', ' ou ').join(''),
        name: 'nom complet',
        acronym: 'sigle, ou null',
        aliases: 'autres formes dans les articles, les plus fréquentes d’abord',
        demonyms: 'gentilés qui désignent le lieu, avec le nombre de ces mentions',
        url: 'page, depuis la racine du site, ou null',
        location: 'latitude, longitude et code du pays, ou null',
        note: 'note du responsable des archives, ou null',
        descriptions:
          'ce que la plupart des articles disent de qui ou de quoi il s’agit, avec le mois à partir duquel ils le disent, ou null',
        sameAs: 'adresses du même sujet dans d’autres catalogues, et lien du responsable des archives',
        first: 'jour de la première mention, ou null',
        last: 'jour de la dernière mention, ou null',
        mentions: 'nombre de mentions',
        articles: 'identifiants des articles qui le citent',
      },
    },
    atom: 'Les derniers articles, pour les lecteurs de flux.',
    json: 'La même chose, en JSON.',
    languagesNote:
      'Dateline lit bien le français, l’anglais, l’allemand, l’espagnol, le portugais et le néerlandais. Les articles en d’autres langues sont lus avec prudence\u202f: seuls sont signalés les noms sûrs, comme les pays et les villes, les personnes nommées avec un titre ou un prénom connu, et les noms que portent aussi les articles en anglais. Un article dans une autre langue a donc moins de liens vers des personnes, des lieux et des organisations qu’il n’en nomme.',
  },
  names: {
    title: DOUBTFUL_NAMES,
    says: (file) => [
      'Pour le responsable des archives\u202f: des lignes qui sont peut-être justes. Celles qui le sont vont dans ',
      file,
      ', à côté des articles.',
    ],
    duplicates: {
      title: 'Doublons possibles',
      says: 'Deux noms qui n’en font peut-être qu’un. Chaque ligne range le plus rare sous l’autre.',
    },
    mixtures: {
      title: 'Confusions possibles',
      says: 'Un nom que portent peut-être deux sujets. Chaque ligne retire quelques-uns de ses articles et les range sous un nom que vous pouvez changer.',
    },
    none: 'Rien n’a été trouvé.',
  },
  notFound: {
    title: 'Cette page n’est pas dans les archives',
    tab: 'Page introuvable',
    says: (search) => [
      'L’adresse est peut-être mal saisie, ou l’article a été retiré. ',
      search('Cherchez dans les archives'),
      ', ou entrez par l’un de ces chemins\u202f:',
    ],
    saysWithoutSearch:
      'L’adresse est peut-être mal saisie, ou l’article a été retiré. Entrez par l’un de ces chemins\u202f:',
  },
  offline: {
    title: 'Gardé hors ligne',
    says: 'Ce que vous avez gardé et les pages que vous avez vues se lisent ici sans connexion.',
    saysOfDisk:
      'Quand ces archives sont sur un serveur web et que les scripts sont autorisés, cette page montre ce que votre navigateur en garde. Depuis un disque, tout est à portée de main.',
    unreached: 'Il n’y a pas de connexion, et la page demandée n’est pas gardée.',
    again: 'Réessayer',
    kept: 'Gardé',
    none: 'Rien n’est encore gardé. Les pages des dossiers, des personnes, des lieux, des thèmes et des jours ont un bouton pour cela.',
    seen: 'Déjà vu',
    search: 'Chercher dans ce qui est gardé',
    nothing: 'Rien de ce qui est gardé ne contient ces mots.',
    keepStory: 'Garder ce dossier hors ligne',
    keepPage: 'Garder cette page et ses articles hors ligne',
    progress: (done, of) => `En cours\u202f: ${done} sur ${of}`,
    isKept: (size) => `Gardé hors ligne, ${size}`,
    megabytes: (size) => `${size}\u202fMo`,
    remove: 'Retirer',
    removeOf: (title) => `Retirer\u202f: ${title}`,
    failed: 'L’enregistrement a échoué\u202f: la connexion est perdue, ou la place manque.',
    all: 'Tout ce qui est gardé',
  },
  pointer: { see: 'Voir', says: 'C’est un autre nom du même sujet. Sa page est là.' },
  choice: {
    articles: (count) => `${articles(count)} sous ce titre`,
    pages: (count) => `${counted(count, 'page')} sous ce nom`,
  },
  takeAway: {
    title: 'À emporter',
    articlesAs: (format) => `Articles en ${format}`,
    mentionsAs: (format) => `Mentions en ${format}`,
    referencesAs: (format) => `Références en ${format}`,
    search: 'Ces articles dans la recherche',
    archive: 'Toutes les données des archives',
    package: (file) => [
      file,
      ' dit aux programmes ce qu’est chaque fichier de données\u202f: un Data Package du projet Frictionless.',
    ],
    lists:
      'Les longues listes existent aussi en fichiers, à côté de leur page\u202f: une ligne par article d’un thème, d’une source, d’un auteur, d’un dossier ou d’un jour, et une ligne par mention d’une personne, d’un lieu ou d’une organisation\u202f; s’y ajoutent des références pour les logiciels de bibliographie. La recherche permet d’exporter toutes les listes, même courtes. Le CSV suit la RFC 4180, en UTF-8\u202f; une apostrophe précède ce qu’un tableur prendrait pour une formule.',
    listed: 'Listes d’articles',
    mentions: 'Listes de mentions',
    fields: {
      listed: {
        id: 'chemin du fichier, suivi d’un numéro s’il contient plusieurs articles',
        url: 'page, depuis la racine du site',
        date: 'date de l’édition',
        headline: 'titre',
        language: 'code de langue',
        byline: 'auteurs, séparés en CSV par des points-virgules',
        source: 'journal, agence ou site',
        originalUrl: 'adresse d’origine sur le Web',
        tags: 'thèmes, séparés en CSV par des points-virgules',
        story: 'dossier dont il fait partie',
      },
      mentions: {
        article: 'identifiant de l’article',
        url: 'sa page, depuis la racine du site',
        date: 'la date de son édition',
        headline: 'son titre',
        language: 'son code de langue',
        source: 'son journal, son agence ou son site',
        entity: 'identifiant de la personne, du lieu ou de l’organisation',
        text: 'le nom tel qu’il y figure',
        start: 'où il commence dans le texte de l’article, en unités UTF-16',
        end: 'où il y finit',
        paragraph: 'ancre du paragraphe sur la page\u202f; aucune pour un titre',
        sentence: 'la phrase\u202f; d’une très longue, ce qui entoure le nom',
      },
    },
  },
  feeds: {
    atom: 'Flux Atom',
    json: 'Flux JSON',
    atomOf: (name) => [name, ' (Atom)'],
    jsonOf: (name) => [name, ' (JSON)'],
  },
  descriptions: {
    timeline: 'Les archives dans l’ordre chronologique.',
    stories: (count) =>
      `${counted(count, 'dossier')}, ${count < 2 ? 'raconté' : 'chacun raconté'} dans l’ordre.`,
    about: 'Ce que contiennent ces archives, comment elles ont été faites, et leurs données.',
    names: (file) =>
      `Les noms qui n’en font peut-être qu’un, et ceux qui en cachent peut-être deux, en lignes pour ${file}.`,
    search: 'Chercher dans les articles des archives par mots, noms et dates.',
    notFound: 'Il n’y a pas de page à cette adresse dans ces archives.',
    offline: 'Ce que ce navigateur garde des archives, à lire sans connexion.',
    year: (year, count) => `${articles(count)} de ${year}, jour par jour.`,
    month: (month, count) => `${articles(count)} en ${FRENCH_DATES.month(month)}, jour par jour.`,
    day: (day, count) => `${articles(count)} du ${FRENCH_DATES.day(day)}.`,
    undated: (count) => `${articles(count)} sans date.`,
    entity: (name, count) => `${name} dans ${articles(count)}\u202f: chaque mention dans sa phrase.`,
    grouping: (section, name, count) =>
      section === 'authors'
        ? `${counted(count, 'article signé', 'articles signés')} ${name}.`
        : `${articles(count)} ${section === 'topics' ? 'sur le thème' : 'de la source'} «\u202f${name}\u202f».`,
    period: (name, period, count) =>
      `${articles(count)}\u202f: ${name}, ${period === null ? 'sans date' : nameIn(period)}.`,
    index: (section) => `${SECTIONS[section]} des archives, de A à Z.`,
    letter: (section, letter) => `${SECTIONS[section]} des archives\u202f: ${letter}.`,
    story: (count, first, last) =>
      `${articles(count)}, ${FRENCH_DATES.span(first, last, (_, text) => text).join('')}.`,
    articleChoice: (count) => `${articles(count)} sous ce titre.`,
    pageChoice: (count) => `${counted(count, 'page')} sous ce nom.`,
    pointer: (name) => `Voir ${name}.`,
  },
};

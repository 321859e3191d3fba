import type { Section } from '../../model/entity-sections.ts';
import { type EditionDate, ENTITY_KINDS } from '../../model/model.ts';
import type { Chart } from '../../model/page-parts.ts';
import { isDay, isMonth, type Period } from '../../model/periods.ts';
import { AUSTRIAN_DATES, GERMAN_DATES } from '../dates/de-dates.ts';
import { HOLDING_OF_SECTION } from '../holding-of-section.ts';
import { joinList } from '../join-list.ts';
import { countryInGerman } from '../names/de-countries.ts';
import { nameInGerman } from '../names/de-languages.ts';
import { type NumberStyle, writeCount, writeDegrees } from '../numbers.ts';
import type { MarkDate, Parts } from '../parts.ts';
import { namePeriod, titlePeriod } from '../periods.ts';
import { ONE_OR_MORE, type PluralForm } from '../plural.ts';
import { spanDates } from '../span-dates.ts';
import type { DateWords, HoldingField, Words } from '../words.ts';

const DOUBTFUL_NAMES = 'Unklare Namen';

const NOUNS: Readonly<Record<HoldingField, readonly [one: string, more: string]>> = {
  articles: ['Artikel', 'Artikel'],
  days: ['Tag mit Nachrichten', 'Tage mit Nachrichten'],
  stories: ['Dossier', 'Dossiers'],
  person: ['Person', 'Personen'],
  place: ['Ort', 'Orte'],
  organisation: ['Organisation', 'Organisationen'],
  topics: ['Thema', 'Themen'],
  sources: ['Quelle', 'Quellen'],
  authors: ['Autor', 'Autoren'],
  undated: ['Artikel ohne Datum', 'Artikel ohne Datum'],
};

const SECTIONS = {
  people: 'Personen',
  places: 'Orte',
  organisations: 'Organisationen',
  topics: 'Themen',
  sources: 'Quellen',
  authors: 'Autoren',
} as const satisfies Words['sections'];

const UNITS = {
  day: 'Tag',
  week: 'Woche',
  month: 'Monat',
  year: 'Jahr',
  decade: 'Jahrzehnt',
} as const satisfies Record<Chart['unit'], string>;

const found = (number: string, form: PluralForm): string =>
  `${number} ${NOUNS.articles[form === 'one' ? 0 : 1]}`;

/** `im August 2023` */
function writeIn(period: Period, dates: DateWords): string {
  if (isDay(period)) return `vom ${dates.day(period)}`;
  return `${isMonth(period) ? 'im' : 'aus dem Jahr'} ${namePeriod(period, dates)}`;
}

/** What differs from one country to another. No word here has an `ß`, for Switzerland writes none. */
interface Region {
  readonly tag: string;
  readonly dates: DateWords;
  readonly numberStyle: NumberStyle;
  readonly quotes: readonly [open: string, close: string];
  readonly nameCountry: (code: string) => string | null;
}

function writeGerman({ tag, dates, numberStyle, quotes: [open, close], nameCountry }: Region): Words {
  const figures = (count: number): string => writeCount(count, numberStyle);
  const counted = (count: number, one: string, more: string): string =>
    `${figures(count)} ${count === 1 ? one : more}`;
  const begin = <Part>(label: string, date: EditionDate | null, mark: MarkDate<Part>): Parts<Part> =>
    date === null ? [label] : [`${label}, `, mark(date, namePeriod(date, dates))];
  const nameIn = (period: Period | null): string =>
    period === null ? 'ohne Datum' : namePeriod(period, dates);
  const articles = (count: number): string => counted(count, ...NOUNS.articles);
  const moreArticles = (count: number): string => counted(count, 'weiterer Artikel', 'weitere Artikel');
  const countSection = (section: Section, count: number): string =>
    counted(count, ...NOUNS[HOLDING_OF_SECTION[section]]);
  return {
    tag,
    direction: 'ltr',
    plural: ONE_OR_MORE,
    numberStyle,
    punctuation: { comma: ', ' },
    numbers: {
      count: figures,
      range: (from, to) => (from === to ? figures(from) : `${figures(from)}–${figures(to)}`),
      coordinates: (latitude, longitude) =>
        `${writeDegrees(latitude, numberStyle)} ${latitude < 0 ? 'S' : 'N'}, ${writeDegrees(longitude, numberStyle)} ${longitude < 0 ? 'W' : 'O'}`,
      listNames: (names, show) => joinList(names.map(show), ', ', ' und '),
    },
    dates,
    counts: {
      articles,
      articlesHidden: (count, hide) => [figures(count), hide([` ${NOUNS.articles[count === 1 ? 0 : 1]}`])],
      undated: (count) => `${figures(count)} ohne Datum`,
      holding: (field, count, enlarge) => [enlarge(figures(count)), ` ${NOUNS[field][count === 1 ? 0 : 1]}`],
    },
    site: {
      title: 'Pressearchiv',
      description: 'Presseartikel zum Nachschlagen: nach Tagen, Namen und Orten.',
    },
    frame: {
      skip: 'Zum Inhalt',
      menu: 'Rubriken',
      crumbs: 'Sie sind hier',
      home: 'Startseite',
      rail: 'Zeit',
      railWhole: 'Die ganze Chronik',
      railAll: 'Alles',
      railPrevious: (name, hide) => ['Zurück', hide([': ', name])],
      railNext: (name, hide) => ['Weiter', hide([': ', name])],
      railPreviousPeriod: (name, hide) => [hide(['Zurück: ']), name],
      railNextPeriod: (name, hide) => [hide(['Weiter: ']), name],
      pager: 'Zurück und weiter',
      pagerPrevious: 'Zurück',
      pagerNext: 'Weiter',
      about: 'Über dieses Archiv',
      top: 'Nach oben',
      imprint: (archive, address) => [archive, `, ${address}`],
    },
    sections: SECTIONS,
    kinds: {
      person: 'Person',
      place: 'Ort',
      organisation: 'Organisation',
      topic: 'Thema',
      source: 'Quelle',
      author: 'Artikel von',
    },
    terms: { language: nameInGerman, country: nameCountry },
    front: {
      greatest: 'Das Wichtigste',
      latest: 'Neueste Artikel',
      greatDays: 'Herausragende Tage',
      greatStories: 'Hauptdossiers',
      holdings: 'In diesem Archiv',
      prominent: 'Namen in den Nachrichten',
      overTime: 'Im Lauf der Zeit',
      yearByDay: (year) => `${year}, Tag für Tag`,
      empty: 'Dieses Archiv enthält noch keine datierten Artikel.',
    },
    calendar: {
      year: 'Jahr',
      month: 'Monat',
      yearOnly: 'Nur das Jahr ist bekannt',
      monthOnly: 'Nur der Monat ist bekannt',
      yearExtent: (count) => `${articles(count)}, Tag für Tag`,
      monthExtent: (count, days) => `${articles(count)} an ${counted(days, 'Tag', 'Tagen')}`,
      articlesIn: (period, count) =>
        `${articles(count)} ${period === null ? 'ohne Datum' : writeIn(period, dates)}`,
      prominentOfYear: (year) => `Namen des Jahres ${year}`,
      prominentOfMonth: 'Namen des Monats',
      prominentOfDay: 'Namen des Tages',
      newcomers: 'Zum ersten Mal genannt',
      moreNews: 'Alle Nachrichten des Tages',
      otherNews: 'Weitere Nachrichten',
      notices: 'Zahlen und Mitteilungen',
      moreOfDay: (count, day, hide) => [moreArticles(count), hide([` vom ${dates.day(day)}`])],
      cell: (day, count, hide) => dates.dayHidden(day, `, ${articles(count)}`, hide),
      legend: 'Artikel pro Tag:',
    },
    anniversary: {
      title: 'An diesem Tag',
      ofDay: (day) => `Der ${day} aller Jahre`,
      extent: (day, count) => `${articles(count)} vom ${day} aller Jahre.`,
    },
    chart: {
      title: (unit, first, last) => `Artikel pro ${UNITS[unit]}, ${nameIn(first)} bis ${nameIn(last)}`,
      barTitle: (period, count) => `${titlePeriod(period, dates)}: ${articles(count)}`,
      asTable: 'Als Tabelle',
      table: (unit) => `Artikel pro ${UNITS[unit]}`,
      units: UNITS,
      articles: 'Artikel',
    },
    listing: {
      inArchive: 'Im Archiv',
      extent: (count, mentions) =>
        mentions === null
          ? articles(count)
          : `${articles(count)}, ${counted(mentions, 'Erwähnung', 'Erwähnungen')}`,
      only: (date, mark) => begin('Einziger Artikel', date, mark),
      first: (date, mark) => begin('Erster Artikel', date, mark),
      latest: (date, mark) => begin('Neuester Artikel', date, mark),
      undated: 'Ohne Datum',
      moreMentions: (count) =>
        `und ${counted(count, 'weitere Erwähnung', 'weitere Erwähnungen')} in diesem Artikel`,
      newest: 'Neueste Artikel',
      byTime: 'Alle Artikel nach Datum',
      byWeight: 'Alle Artikel nach Gewicht',
      byYear: 'Nach Jahren',
      titleOfPeriod: (name, period) => `${name}, ${nameIn(period)}`,
    },
    article: {
      byline: (names) => ['Von ', ...names],
      undated: 'Ohne Datum',
      moment: (day, time) => (time === null ? [day] : [day, ', ', time]),
      headlineDerived:
        'Ohne eigene Überschrift: Diese ist aus der Adresse oder den ersten Worten des Artikels gebildet.',
      opening: 'Anfang des Textes',
      origin: 'Zum Original',
      text: 'Text des Artikels',
      paragraphLink: (number) => `Link zu Absatz ${number}`,
      table: (number) => (number === null ? 'Tabelle' : `Tabelle ${number}`),
      picture: {
        label: 'Bild',
        undescribed: 'Ein Bild ohne Beschreibung',
        whole: 'Das Bild in voller Auflösung',
        elsewhere: 'anderswo im Web',
        missing: 'nicht in diesem Archiv',
      },
      related: 'Lesen Sie auch',
      media: {
        video: 'Video',
        audio: 'Audio',
        post: 'Beitrag',
        map: 'Karte',
        graphic: 'Grafik',
        document: 'Dokument',
      },
      notes: 'Anmerkungen',
      note: (number) => `Anmerkung ${number}`,
      backToText: (number) => `Zurück zum Text, von Anmerkung ${number}`,
      names: 'In diesem Artikel',
      otherNames: 'Weitere Namen',
      previousWith: (name) => `Voriger Artikel mit ${name}`,
      nextWith: (name) => `Nächster Artikel mit ${name}`,
      story: 'Das Dossier',
      storyBefore: 'Zuvor',
      storyNext: 'Was danach geschah',
      cite: 'Artikel zitieren',
      copies: 'Fast derselbe Text',
      relatedArticles: 'Mehr zum Thema',
      languageNote: (language) => {
        const name = nameInGerman(language);
        const inLanguage = name === null ? 'nicht auf Englisch' : `auf ${name}`;
        return `Dieser Artikel ist ${inLanguage}. Dateline liest Deutsch, Englisch, Französisch, Spanisch, Portugiesisch und Niederländisch gut, andere Sprachen vorsichtig: Markiert sind hier nur Namen, bei denen kein Zweifel besteht; viele bleiben unmarkiert.`;
      },
    },
    keep: {
      save: 'Speichern als',
      saveAll: (isDated) => (isDated ? 'Alle dieses Datums speichern als' : 'Alle ohne Datum speichern als'),
      copy: 'Kopieren als',
      text: 'Text',
      copied: 'Nachweis kopiert',
      linkCopied: 'Link kopiert',
      notCopied: 'Kopieren war nicht möglich',
    },
    citation: {
      refer: ({ authors, quoteHeadline, source, date, archive, address }) => [
        ...joinList(authors, ', '),
        ...(authors.length > 0 ? [': '] : []),
        quoteHeadline(false),
        ...(source === null ? [] : [', in: ', source]),
        `, ${date === null ? 'ohne Datum' : namePeriod(date, dates)}. `,
        archive,
        '.',
        ...(address === null ? [] : [` ${address}`]),
      ],
    },
    entity: {
      aliases: (_, names) => ['Im Archiv auch als ', ...joinList(names, ', ')],
      since: (since, description) => [`ab ${namePeriod(since, dates)}: `, description],
      demonyms: (demonyms) => [
        'Mitgezählte Einwohnerbezeichnungen: ',
        ...demonyms.flatMap(({ form, count }, index) => [index > 0 ? ', ' : '', form, ` ${figures(count)}`]),
      ],
      company: () => 'Zusammen genannt mit',
      companyOfTopic: 'Wer und wo',
      companyOfSource: 'In ihren Artikeln am häufigsten genannt',
      companyOfAuthor: 'In diesen Artikeln am häufigsten genannt',
    },
    index: {
      titleOfLetter: (section, letter) => `${SECTIONS[section]}: ${letter}`,
      extent: (section, count) => `${countSection(section, count)} von A bis Z`,
      extentOfLetter: countSection,
      top: 'Mit den meisten Artikeln',
      letters: 'Buchstaben',
      partsOf: (letter) => `Buchstaben hinter ${letter}`,
      filter: 'Namen filtern',
      rare: 'Seltenere Namen',
      byName: 'A–Z',
      bySize: 'Nach Zahl der Artikel',
    },
    stories: {
      title: 'Dossiers',
      menu: 'Dossiers',
      nameOf: (names, word, show) => [
        ...joinList(names.map(show), ', ', ' und '),
        ...(word === null ? [] : [': ', word]),
      ],
      extentOfAll: (count) =>
        `${counted(count, 'Dossier', 'Dossiers')} über mehrere Tage, ${count === 1 ? '' : 'jedes '}in zeitlicher Folge.`,
      kicker: 'Dossier',
      extent: (count, first, last, mark) => [`${articles(count)} vom `, ...dates.span(first, last, mark)],
      latest: 'Zuletzt',
      company: 'Die Beteiligten',
      turns: 'Der Verlauf',
      newcomers: 'Neu dabei:',
      others: 'Mehr vom Tag',
    },
    map: {
      title: 'Karte der Orte',
      extent: (count) =>
        `${counted(count, ...NOUNS.place)}, nach der Zahl der Artikel, in denen sie vorkommen.`,
      all: 'Alle Orte auf der Karte',
      of: (name, coordinates) => `${name} auf einer Karte: ${coordinates}`,
      dot: (name, count) => `${name}: ${articles(count)}`,
      country: 'Land',
      others: (count) => counted(count, 'weiterer Ort', 'weitere Orte'),
      beyond: 'Die Tabelle nennt auch Orte, die nicht auf der Karte sind.',
    },
    timeline: {
      title: 'Chronik',
      moreOfPeriod: (count, period, hide) => [moreArticles(count), hide([` ${writeIn(period, dates)}`])],
    },
    search: {
      title: 'Suche',
      label: 'Wörter, Namen oder ein Datum',
      button: 'Suchen',
      withoutScript:
        'Die Suche braucht JavaScript. Ohne JavaScript führen die Register und der Kalender zu allen Artikeln.',
      leftOut: 'Dieses Archiv hat keine Suche. Die Register und der Kalender führen zu allen Artikeln.',
      nothing: 'Kein Artikel gefunden. Versuchen Sie es mit weniger Wörtern oder einer anderen Schreibweise.',
      found,
      foundShown: (number, form, from, to) => `${found(number, form)}, gezeigt werden ${from}–${to}`,
      searching: 'Die Suche läuft …',
      failed: 'Das Register der Suche konnte nicht geladen werden.',
      partial: 'Ein Teil des Registers konnte nicht geladen werden: Vielleicht gibt es weitere Artikel.',
      retry: 'Noch einmal versuchen',
      beside:
        'Kein Text enthält alle diese Wörter. Diese Artikel haben sie in Namen, Themen, Quelle oder Autorenzeile.',
      suggestion: (query) => ['Meinten Sie ', query, '?'],
      completions: 'Wörter, die so beginnen',
      subjects: {
        label: 'Unter diesem Namen',
        alias: (name) => `auch ${name}`,
        only: {
          person: (name) => `Nur mit ${name}`,
          place: (name) => `Nur mit ${name}`,
          organisation: (name) => `Nur mit ${name}`,
          topic: (name) => `Nur zum Thema ${name}`,
          source: (name) => `Nur aus ${name}`,
          author: (name) => `Nur von ${name}`,
          story: (name) => `Nur aus dem Dossier ${name}`,
        },
      },
      filters: {
        title: 'Filter',
        authors: 'Autoren',
        author: 'Autor',
        more: 'Mehr',
        fewer: 'Weniger',
        remove: (name) => `${name} entfernen`,
        clear: 'Alle Filter entfernen',
        uncounted: 'Die Filter konnten nicht geladen werden.',
      },
      dates: {
        title: 'Datum',
        from: 'Von',
        to: 'Bis',
        hint: 'Jahr, Monat oder Tag: 1987, März 1987, 1987-03-04',
        invalid: 'Das wurde nicht als Datum erkannt. Möglich sind 1987, März 1987 oder 1987-03-04.',
        span: (from, to) => `${from} – ${to}`,
        since: (from) => `Ab ${from}`,
        until: (to) => `Bis ${to}`,
        bars: 'Gefundene Artikel im Lauf der Zeit',
        bar: (period, count) => `${period}: ${count}`,
        undated: (number, form) => `Ohne Datum und darum nicht dabei: ${found(number, form)}.`,
      },
      sort: {
        label: 'Ordnen',
        relevance: 'Nach Relevanz',
        newest: 'Neueste zuerst',
        oldest: 'Älteste zuerst',
      },
      pages: { label: 'Seiten der Ergebnisse', page: (number) => `Seite ${number}` },
      takeAway: { title: 'Diese Ergebnisse mitnehmen', gathering: 'Die Ergebnisse werden gesammelt …' },
      tips: {
        title: 'Was man fragen kann',
        examples: [
          [`${open}Rat der Weisen${close}`, 'die Wörter beieinander, in dieser Reihenfolge'],
          ['Botschaft -Abzug', 'ohne ein Wort'],
          ['Regierung*', 'alle Wörter, die so beginnen'],
          ['August 2023', 'ein Jahr, ein Monat oder ein Tag'],
        ],
      },
      otherWays: 'Andere Wege zu einem Artikel',
      byYear: 'Nach Jahren',
    },
    find: {
      archive: 'Im Archiv suchen',
      these: 'In diesen Artikeln suchen',
      withBothHidden: (count, hide) => [
        figures(count),
        hide([` ${NOUNS.articles[count === 1 ? 0 : 1]} mit beiden`]),
      ],
    },
    undated: {
      title: 'Ohne Datum',
      titleOfLetter: (letter) => `Ohne Datum: ${letter}`,
      withoutSource: 'Ohne Quelle',
      extent: (count) =>
        count === 1
          ? `${articles(count)}, dessen Datum nicht gefunden wurde. Er steht in den Registern und in der Suche, aber nicht im Kalender.`
          : `${articles(count)}, deren Datum nicht gefunden wurde. Sie stehen in den Registern und in der Suche, aber nicht im Kalender.`,
    },
    about: {
      title: 'Über dieses Archiv',
      menu: 'Über das Archiv',
      extent: (first, last, mark) => [
        `Die Artikel ${first === last ? 'sind' : 'reichen'} ${isDay(first) ? 'vom' : 'von'} `,
        ...spanDates(first, last, mark, dates),
        '.',
      ],
      holdings: 'Was es enthält',
      languages: { column: 'Sprache', caption: 'Sprachen der Artikel' },
      formats: { column: 'Format', caption: 'Formate ihrer Dateien' },
      formatTitles: {
        'front-matter': 'Text mit Metadaten im Kopf',
        html: 'Gespeicherte Webseite',
        'dated-text': 'Text mit Datum',
        'url-text': 'Text unter seiner Webadresse',
        'plain-text': 'Reiner Text',
      },
      articles: 'Artikel',
      makingTitle: 'Wie es entstanden ist',
      making: [
        'Ein Programm, Dateline, hat die Artikel gelesen und diese Seiten erstellt. Es hat Datum, Überschrift, Autor und Quelle jedes Artikels ermittelt und im Text die Namen von Personen, Orten und Organisationen gefunden. Artikel, die ein Geschehen über mehrere Tage verfolgen, hat es zu Dossiers zusammengestellt.',
        'Kein Mensch hat alle Namen geprüft. Manche fehlen, manche sind falsch eingeordnet, und gelegentlich teilen sich zwei, die denselben Namen tragen, eine Seite. Überschriften, bei denen es vermerkt ist, wurden aus den ersten Worten des Artikels gebildet. Anführungszeichen und Gedankenstriche sind wie im Druck gesetzt; sonst wurde an den Texten nichts geändert.',
      ],
      doubts: (link) => [
        `Namen, die vielleicht dasselbe bezeichnen, und solche, die vielleicht zweierlei bezeichnen, sind für die Redaktion des Archivs unter ${open}`,
        link(DOUBTFUL_NAMES),
        `${close} aufgelistet.`,
      ],
      madeWith: (version) => `Erstellt mit Dateline ${version}.`,
      dataTitle: 'Daten und Feeds',
      data: 'Das ganze Archiv gibt es auch als Daten: ein JSON-Objekt je Zeile, in UTF-8.',
      fields: {
        articles: {
          id: 'Pfad der Datei, mit einer Nummer, wo sie mehrere Artikel enthält',
          url: 'Seite, von der Wurzel der Website aus',
          headline: 'Überschrift',
          headlineDerived: 'ob sie aus der Adresse oder den ersten Worten gebildet wurde',
          date: 'Datum der Ausgabe oder null',
          published: 'Zeitpunkt der Veröffentlichung oder null',
          language: 'Sprachcode',
          byline: 'Autoren',
          source: 'Zeitung, Agentur, Website oder null',
          originalUrl: 'Adresse des Originals im Web oder null',
          tags: 'Themen, wie der Artikel sie schreibt',
          filedUnder: 'Themen und Quelle, bei denen er auf der Website steht: ihre ids und Namen',
          story: 'Dossier, zu dem er gehört, oder null',
          entities:
            'Kennungen der genannten Personen, Orte und Organisationen mit der Zahl ihrer Erwähnungen und deren Anfang und Ende im Text, in UTF-16-Einheiten',
          pictures: 'Adressen seiner Bilder, mit Breite, Höhe und Beschreibung; fehlt, wo es keine hat',
          file: 'Pfad, Bytezahl, SHA-256-Prüfsumme, Kodierung und Format seiner Datei und die Zeile, in der er dort beginnt',
          text: 'Überschrift und Text ohne Auszeichnung',
        },
        entities: {
          id: 'Rubrik und Name',
          kind: joinList(ENTITY_KINDS, ', ', ' oder ').join(''),
          name: 'voller Name',
          acronym: 'Abkürzung oder null',
          aliases: 'andere Formen in den Artikeln, die häufigsten zuerst',
          demonyms: 'Einwohnerbezeichnungen, die den Ort nennen, mit der Zahl dieser Erwähnungen',
          url: 'Seite, von der Wurzel der Website aus, oder null',
          location: 'Breite, Länge und Ländercode oder null',
          note: 'Anmerkung der Redaktion oder null',
          descriptions:
            'was die meisten Artikel darüber sagen, wer oder was es ist, und ab welchem Monat, oder null',
          sameAs: 'Adressen desselben Gegenstands in anderen Verzeichnissen und der Link der Redaktion',
          first: 'Tag der ersten Erwähnung oder null',
          last: 'Tag der letzten Erwähnung oder null',
          mentions: 'Zahl der Erwähnungen',
          articles: 'Kennungen der Artikel mit einer Erwähnung',
        },
      },
      atom: 'Die neuesten Artikel, für Feedreader.',
      json: 'Dasselbe als JSON.',
      languagesNote:
        'Dateline liest Deutsch, Englisch, Französisch, Spanisch, Portugiesisch und Niederländisch gut. Artikel in anderen Sprachen werden vorsichtig gelesen: Markiert werden nur Namen, bei denen kein Zweifel besteht, etwa Länder und Städte, Personen mit einem Titel oder einem bekannten Vornamen und Namen, die auch in den englischen Artikeln des Archivs stehen. Ein Artikel in einer anderen Sprache führt deshalb zu weniger Personen, Orten und Organisationen, als er nennt.',
    },
    names: {
      title: DOUBTFUL_NAMES,
      says: (file) => [
        'Für die Redaktion des Archivs: Zeilen, die stimmen könnten. Die zutreffenden gehören in die Datei ',
        file,
        ' neben den Artikeln.',
      ],
      duplicates: {
        title: 'Mögliche Dubletten',
        says: 'Zwei Namen, die vielleicht dasselbe bezeichnen. Jede Zeile ordnet den selteneren dem anderen unter.',
      },
      mixtures: {
        title: 'Mögliche Verwechslungen',
        says: 'Ein Name, den vielleicht zwei tragen. Jede Zeile nimmt ihm einige seiner Artikel und gibt sie einem Namen, den Sie ändern können.',
      },
      none: 'Es wurde nichts gefunden.',
    },
    notFound: {
      title: 'Diese Seite gibt es im Archiv nicht',
      tab: 'Seite nicht gefunden',
      says: (search) => [
        'Die Adresse ist vielleicht falsch geschrieben, oder der Artikel wurde entfernt. ',
        search('Durchsuchen Sie das Archiv'),
        ', oder gehen Sie einen dieser Wege:',
      ],
      saysWithoutSearch:
        'Die Adresse ist vielleicht falsch geschrieben, oder der Artikel wurde entfernt. Gehen Sie einen dieser Wege:',
    },
    offline: {
      title: 'Offline gespeichert',
      says: 'Was Sie gespeichert haben und welche Seiten Sie gesehen haben, lässt sich hier ohne Verbindung lesen.',
      saysOfDisk:
        'Wo dieses Archiv auf einem Webserver liegt und Skripte erlaubt sind, steht hier, was Ihr Browser davon gespeichert hat. Von einem Datenträger aus ist alles zur Hand.',
      unreached: 'Es gibt keine Verbindung, und die gewünschte Seite ist nicht gespeichert.',
      again: 'Noch einmal versuchen',
      kept: 'Gespeichert',
      none: 'Noch ist nichts gespeichert. Die Seiten von Dossiers, Personen, Orten, Themen und Tagen haben dafür eine Schaltfläche.',
      seen: 'Schon gesehen',
      search: 'Gespeichertes durchsuchen',
      nothing: 'Nichts von dem, was gespeichert ist, enthält diese Wörter.',
      keepStory: 'Dieses Dossier offline speichern',
      keepPage: 'Diese Seite und ihre Artikel offline speichern',
      progress: (done, of) => `Wird gespeichert: ${done} von ${of}`,
      isKept: (size) => `Offline gespeichert, ${size}`,
      megabytes: (size) => `${size} MB`,
      remove: 'Entfernen',
      removeOf: (title) => `Entfernen: ${title}`,
      failed: 'Das Speichern ist misslungen: Die Verbindung brach ab, oder es ist kein Platz.',
      all: 'Alles Gespeicherte',
    },
    pointer: { see: 'Siehe', says: 'Das ist nur ein anderer Name. Die Seite dazu steht dort.' },
    choice: {
      articles: (count) => `${articles(count)} mit diesem Titel`,
      pages: (count) => `${counted(count, 'Seite', 'Seiten')} mit diesem Namen`,
    },
    takeAway: {
      title: 'Zum Mitnehmen',
      articlesAs: (format) => `Artikel als ${format}`,
      mentionsAs: (format) => `Erwähnungen als ${format}`,
      referencesAs: (format) => `Nachweise als ${format}`,
      search: 'Diese Artikel in der Suche',
      archive: 'Alle Daten des Archivs',
      package: (file) => [
        file,
        ' sagt Programmen, was in jeder Datendatei steht: ein Data Package des Projekts Frictionless.',
      ],
      lists:
        'Lange Listen gibt es neben ihrer Seite auch als Dateien: je Zeile ein Artikel eines Themas, einer Quelle, eines Autors, eines Dossiers oder eines Tages oder eine Erwähnung einer Person, eines Ortes oder einer Organisation; dazu kommen Nachweise für Literaturverwaltungen. Die Suche gibt jede Liste aus, auch die kurzen. CSV folgt RFC 4180, in UTF-8; vor dem, was eine Tabellenkalkulation als Formel ausführen würde, steht ein Apostroph.',
      listed: 'Listen von Artikeln',
      mentions: 'Listen von Erwähnungen',
      fields: {
        listed: {
          id: 'Pfad der Datei, mit einer Nummer, wo sie mehrere Artikel enthält',
          url: 'Seite, von der Wurzel der Website aus',
          date: 'Datum der Ausgabe',
          headline: 'Überschrift',
          language: 'Sprachcode',
          byline: 'Autoren, in CSV durch Strichpunkte getrennt',
          source: 'Zeitung, Agentur oder Website',
          originalUrl: 'Adresse des Originals im Web',
          tags: 'Themen, in CSV durch Strichpunkte getrennt',
          story: 'Dossier, zu dem er gehört',
        },
        mentions: {
          article: 'Kennung des Artikels',
          url: 'seine Seite, von der Wurzel der Website aus',
          date: 'Datum seiner Ausgabe',
          headline: 'seine Überschrift',
          language: 'sein Sprachcode',
          source: 'seine Zeitung, Agentur oder Website',
          entity: 'Kennung der Person, des Ortes oder der Organisation',
          text: 'der Name, wie er dort steht',
          start: 'wo er im Text des Artikels beginnt, in UTF-16-Einheiten',
          end: 'wo er dort endet',
          paragraph: 'Anker des Absatzes auf der Seite; keiner bei einer Überschrift',
          sentence: 'der Satz; bei einem sehr langen, was um den Namen steht',
        },
      },
    },
    feeds: {
      atom: 'Atom-Feed',
      json: 'JSON-Feed',
      atomOf: (name) => [name, ' (Atom)'],
      jsonOf: (name) => [name, ' (JSON)'],
    },
    descriptions: {
      timeline: 'Das Archiv in zeitlicher Folge.',
      stories: (count) =>
        `${counted(count, 'Dossier', 'Dossiers')}, ${count === 1 ? '' : 'jedes '}in zeitlicher Folge.`,
      about: 'Was das Archiv enthält, wie es entstanden ist, und seine Daten.',
      names: (file) =>
        `Namen, die vielleicht dasselbe bezeichnen, und solche, die vielleicht zweierlei bezeichnen, als Zeilen für ${file}.`,
      search: 'Die Suche in den Artikeln des Archivs: nach Wörtern, Namen und Daten.',
      notFound: 'Unter dieser Adresse gibt es im Archiv keine Seite.',
      offline: 'Was dieser Browser vom Archiv gespeichert hat, auch ohne Verbindung zu lesen.',
      year: (year, count) => `${articles(count)} aus dem Jahr ${year}, Tag für Tag.`,
      month: (month, count) => `${articles(count)} vom ${dates.month(month)}, Tag für Tag.`,
      day: (day, count) => `${articles(count)} vom ${dates.day(day)}.`,
      undated: (count) => `${articles(count)} ohne Datum.`,
      entity: (name, count) =>
        `${name} in ${counted(count, 'Artikel', 'Artikeln')}: jede Erwähnung in ihrem Satz.`,
      grouping: (section, name, count) =>
        section === 'authors'
          ? `${articles(count)} von ${name}.`
          : `${articles(count)} ${section === 'topics' ? 'zum Thema' : 'aus der Quelle'} ${open}${name}${close}.`,
      period: (name, period, count) => `${articles(count)}: ${name}, ${nameIn(period)}.`,
      index: (section) => `${SECTIONS[section]} im Archiv, von A bis Z.`,
      letter: (section, letter) => `${SECTIONS[section]} im Archiv: ${letter}.`,
      story: (count, first, last) =>
        `${articles(count)} vom ${dates.span(first, last, (_, text) => text).join('')}.`,
      articleChoice: (count) => `${articles(count)} mit diesem Titel.`,
      pageChoice: (count) => `${counted(count, 'Seite', 'Seiten')} mit diesem Namen.`,
      pointer: (name) => `Siehe ${name}.`,
    },
  };
}

const NUMBER_STYLE: NumberStyle = { group: '.', groupFrom: 5, decimal: ',' };

export const GERMAN = writeGerman({
  tag: 'de',
  dates: GERMAN_DATES,
  numberStyle: NUMBER_STYLE,
  quotes: ['„', '“'],
  nameCountry: countryInGerman,
});

/** As at large, but January is `Jänner`. */
export const AUSTRIAN_GERMAN = writeGerman({
  tag: 'de-AT',
  dates: AUSTRIAN_DATES,
  numberStyle: NUMBER_STYLE,
  quotes: ['„', '“'],
  nameCountry: countryInGerman,
});

export const SWISS_GERMAN = writeGerman({
  tag: 'de-CH',
  dates: GERMAN_DATES,
  numberStyle: { ...NUMBER_STYLE, group: '’' },
  quotes: ['«', '»'],
  nameCountry: (code) => countryInGerman(code)?.replaceAll('ß', 'ss') ?? null,
});

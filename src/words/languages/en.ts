import { nameCountry } from '../../knowledge/gazetteer/country-names.ts';
import { nameLanguage } from '../../knowledge/languages/language-names.ts';
import type { GroupingSection, Section } from '../../model/entity-sections.ts';
import { type EditionDate, ENTITY_KINDS } from '../../model/model.ts';
import { isDay, type Period } from '../../model/periods.ts';
import { countOf, ENGLISH_NUMBERS, formatCount } from '../count-text.ts';
import { AMERICAN_DATES, BRITISH_DATES } from '../dates/en-dates.ts';
import { HOLDING_OF_SECTION } from '../holding-of-section.ts';
import { joinList } from '../join-list.ts';
import { writeDegrees } from '../numbers.ts';
import type { MarkDate, Parts } from '../parts.ts';
import { namePeriod, titlePeriod } from '../periods.ts';
import { ONE_OR_MORE, type PluralForm } from '../plural.ts';
import { spanDates } from '../span-dates.ts';
import type { DateWords, HoldingField, Words } from '../words.ts';

const DOUBTFUL_NAMES = 'Doubtful names';

const NOUNS: Readonly<Record<HoldingField, readonly [one: string, more: string]>> = {
  articles: ['article', 'articles'],
  days: ['day', 'days with news'],
  stories: ['running story', 'running stories'],
  person: ['person', 'people'],
  place: ['place', 'places'],
  organisation: ['organisation', 'organisations'],
  topics: ['topic', 'topics'],
  sources: ['source', 'sources'],
  authors: ['author', 'authors'],
  undated: ['undated article', 'undated articles'],
};

/** What articles have to do with a topic, a source or an author. */
const RELATIONS = { topics: 'on', sources: 'from', authors: 'by' } as const satisfies Readonly<
  Record<GroupingSection, string>
>;

const articles = (count: number): string => countOf(count, 'article');
const found = (number: string, form: PluralForm): string =>
  `${number} ${form === 'one' ? 'article' : 'articles'}`;

/** What differs from one English to another. */
interface Region {
  readonly tag: string;
  readonly dates: DateWords;
  /** Spells words as the region does that are spelt as in Britain here. */
  readonly spell: (words: string) => string;
}

function writeEnglish({ tag, dates, spell }: Region): Words {
  const sections: Words['sections'] = {
    people: 'People',
    places: 'Places',
    organisations: spell('Organisations'),
    topics: 'Topics',
    sources: 'Sources',
    authors: 'Authors',
  };
  const countSection = (section: Section, count: number): string =>
    spell(countOf(count, ...NOUNS[HOLDING_OF_SECTION[section]]));
  const nameIn = (period: Period): string => namePeriod(period, dates);
  const begin = <Part>(label: string, date: EditionDate | null, mark: MarkDate<Part>): Parts<Part> =>
    date === null ? [label] : [label, ', ', mark(date, nameIn(date))];
  const titleOf = (period: Period): string => titlePeriod(period, dates);
  return {
    tag,
    direction: 'ltr',
    plural: ONE_OR_MORE,
    numberStyle: ENGLISH_NUMBERS,
    punctuation: { comma: ', ' },
    numbers: {
      count: formatCount,
      range: (from, to) => (from === to ? formatCount(from) : `${formatCount(from)}–${formatCount(to)}`),
      coordinates: (latitude, longitude) =>
        `${writeDegrees(latitude, ENGLISH_NUMBERS)} ${latitude < 0 ? 'S' : 'N'}, ${writeDegrees(longitude, ENGLISH_NUMBERS)} ${longitude < 0 ? 'W' : 'E'}`,
      listNames: (names, show) => joinList(names.map(show), ', ', ' and '),
    },
    dates,
    counts: {
      articles,
      articlesHidden: (count, hide) => [formatCount(count), hide([count === 1 ? ' article' : ' articles'])],
      undated: (count) => `${formatCount(count)} undated`,
      holding: (field, count, enlarge) => [
        enlarge(formatCount(count)),
        ` ${spell(NOUNS[field][count === 1 ? 0 : 1])}`,
      ],
    },
    site: { title: 'News archive', description: 'A browsable archive of news articles.' },
    frame: {
      skip: 'Skip to the content',
      menu: 'Sections',
      crumbs: 'Breadcrumbs',
      home: 'Home',
      rail: 'Time',
      railWhole: 'The whole timeline',
      railAll: 'All',
      railPrevious: (name, hide) => ['Previous', hide([': ', name])],
      railNext: (name, hide) => ['Next', hide([': ', name])],
      railPreviousPeriod: (name, hide) => [hide(['Previous: ']), name],
      railNextPeriod: (name, hide) => [hide(['Next: ']), name],
      pager: 'Previous and next',
      pagerPrevious: 'Previous',
      pagerNext: 'Next',
      about: 'About this archive',
      top: 'Back to the top',
      imprint: (archive, address) => [archive, ', ', address],
    },
    sections,
    kinds: {
      person: 'Person',
      place: 'Place',
      organisation: spell('Organisation'),
      topic: 'Topic',
      source: 'Source',
      author: 'Articles by',
    },
    terms: { language: nameLanguage, country: nameCountry },
    front: {
      greatest: 'What mattered',
      latest: 'Latest articles',
      greatDays: 'Days that stood out',
      greatStories: 'Biggest stories',
      holdings: 'In this archive',
      prominent: 'Most in the news',
      overTime: 'Over time',
      yearByDay: (year) => `${year}, day by day`,
      empty: 'This archive holds no dated articles yet.',
    },
    calendar: {
      year: 'Year',
      month: 'Month',
      yearOnly: 'Dated by the year only',
      monthOnly: 'Dated by the month only',
      yearExtent: (count) => `${articles(count)}, day by day`,
      monthExtent: (count, days) => `${articles(count)} on ${countOf(days, 'day')}`,
      articlesIn: (period, count) => {
        if (period === null) return `${articles(count)} without a date`;
        return `${articles(count)} ${isDay(period) ? 'on' : 'in'} ${nameIn(period)}`;
      },
      prominentOfYear: (year) => `Most in the news of ${year}`,
      prominentOfMonth: 'This month',
      prominentOfDay: 'On this day',
      newcomers: 'First named this month',
      moreNews: 'All news of the day',
      otherNews: 'Other news',
      notices: 'Results and notices',
      moreOfDay: (count, day, hide) => [`${formatCount(count)} more`, hide([` on ${dates.day(day)}`])],
      cell: (day, count, hide) => dates.dayHidden(day, `, ${articles(count)}`, hide),
      legend: 'Articles a day:',
    },
    anniversary: {
      title: 'On this day',
      ofDay: (day) => `${day} in all years`,
      extent: (day, count) => `${articles(count)} of ${day}, of all years.`,
    },
    chart: {
      title: (unit, first, last) => `Articles by ${unit}, ${nameIn(first)} to ${nameIn(last)}`,
      barTitle: (period, count) => `${titleOf(period)}: ${articles(count)}`,
      asTable: 'As a table',
      table: (unit) => `Articles by ${unit}`,
      units: { day: 'Day', week: 'Week', month: 'Month', year: 'Year', decade: 'Decade' },
      articles: 'Articles',
    },
    listing: {
      inArchive: 'In the archive',
      extent: (count, mentions) =>
        mentions === null ? articles(count) : `${articles(count)}, ${countOf(mentions, 'mention')}`,
      only: (date, mark) => begin('Only', date, mark),
      first: (date, mark) => begin('First', date, mark),
      latest: (date, mark) => begin('Latest', date, mark),
      undated: 'Undated',
      moreMentions: (count) => `and ${formatCount(count)} more in this article`,
      newest: 'Latest',
      byTime: 'All articles by time',
      byWeight: 'All articles by what mattered',
      byYear: 'By year',
      titleOfPeriod: (name, period) => `${name}, ${period === null ? 'Undated' : titleOf(period)}`,
    },
    article: {
      byline: (names) => ['By ', ...names],
      undated: 'Undated',
      moment: (day, time) => (time === null ? [day] : [day, ', ', time]),
      headlineDerived:
        'No headline was given: this one is made from the article’s address or its first words.',
      opening: 'Beginning of the text',
      origin: 'Where it first appeared',
      text: 'Text of the article',
      paragraphLink: (number) => `Link to paragraph ${number}`,
      table: (number) => (number === null ? 'Table' : `Table ${number}`),
      picture: {
        label: 'Picture',
        undescribed: 'A picture without a description',
        whole: 'The picture at its full size',
        elsewhere: 'elsewhere on the web',
        missing: 'not in this archive',
      },
      related: 'Related',
      media: {
        video: 'Video',
        audio: 'Audio',
        post: 'Post',
        map: 'Map',
        graphic: 'Graphic',
        document: 'Document',
      },
      notes: 'Notes',
      note: (number) => `Note ${number}`,
      backToText: (number) => `Back to the text, from note ${number}`,
      names: 'In this article',
      otherNames: 'Other names',
      previousWith: (name) => `Previous article with ${name}`,
      nextWith: (name) => `Next article with ${name}`,
      story: 'The running story',
      storyBefore: 'Before this',
      storyNext: 'What happened next',
      cite: 'Cite this article',
      copies: 'Nearly the same text',
      relatedArticles: 'Related articles',
      languageNote: (language) => {
        const name = nameLanguage(language);
        const inLanguage = name === language ? 'in a language other than English' : `in ${name}`;
        return `This article is ${inLanguage}. Dateline reads English, German, French, Spanish, Portuguese and Dutch well and other languages cautiously: it marks a name here only where that is safe, and leaves many unmarked.`;
      },
    },
    keep: {
      save: 'Save as',
      saveAll: (isDated) => (isDated ? 'Save all of this date as' : 'Save all undated articles as'),
      copy: 'Copy as',
      text: 'text',
      copied: 'Reference copied',
      linkCopied: 'Link copied',
      notCopied: 'Could not be copied',
    },
    citation: {
      refer: ({ authors, quoteHeadline, source, date, archive, address }) => [
        ...joinList(authors, ', '),
        ...(authors.length > 0 ? ['. '] : []),
        quoteHeadline(true),
        ' ',
        ...(source === null ? [] : [source, ', ']),
        `${date === null ? 'undated' : nameIn(date)}. `,
        archive,
        '.',
        ...(address === null ? [] : [' ', address]),
      ],
    },
    entity: {
      aliases: (_, names) => ['Also in the archive as ', ...joinList(names, ', ')],
      since: (since, description) => [`from ${nameIn(since)}: `, description],
      demonyms: (demonyms) => [
        'Counted by its demonyms: ',
        ...demonyms.flatMap(({ form, count }, index) => [
          index > 0 ? ', ' : '',
          form,
          ` ${formatCount(count)}`,
        ]),
      ],
      company: () => 'Mentioned together with',
      companyOfTopic: 'Who and where',
      companyOfSource: 'Most in its articles',
      companyOfAuthor: 'Most in these articles',
    },
    index: {
      titleOfLetter: (section, letter) => `${sections[section]}: ${letter}`,
      extent: (section, count) => `${countSection(section, count)}, from A to Z`,
      extentOfLetter: countSection,
      top: 'Most in the archive',
      letters: 'Letters',
      partsOf: (letter) => `Letters behind ${letter}`,
      filter: 'Filter these names',
      rare: 'Rarer names',
      byName: 'A–Z',
      bySize: 'By number of articles',
    },
    stories: {
      title: 'Running stories',
      menu: 'Stories',
      nameOf: (names, word, show) => [
        ...joinList(names.map(show), ', ', ' and '),
        ...(word === null ? [] : [': ', word]),
      ],
      extentOfAll: (count) => `${countOf(count, 'story', 'stories')} told over several days, each in order.`,
      kicker: 'Running story',
      extent: (count, first, last, mark) => [`${articles(count)}, `, ...dates.span(first, last, mark)],
      latest: 'Latest',
      company: 'Who makes the story',
      turns: 'How it unfolded',
      newcomers: 'New in the story:',
      others: 'More of the day',
    },
    map: {
      title: 'Map of places',
      extent: (count) => `${countOf(count, 'place')}, by how many articles name them.`,
      all: 'All places on the map',
      of: (name, coordinates) => `${name} on a map: ${coordinates}`,
      dot: (name, count) => `${name}: ${articles(count)}`,
      country: 'Country',
      others: (count) => countOf(count, 'other place', 'other places'),
      beyond: 'The table also has places that are not on the map.',
    },
    timeline: {
      title: 'Timeline',
      moreOfPeriod: (count, period, hide) => [`${formatCount(count)} more`, hide([` in ${nameIn(period)}`])],
    },
    search: {
      title: 'Search',
      label: 'Words, names, or a date',
      button: 'Search',
      withoutScript:
        'Searching needs JavaScript. Without it, the indexes and the calendar lead to every article.',
      leftOut: 'This archive has no search. The indexes and the calendar lead to every article.',
      nothing: 'No article was found. Try fewer words, or another spelling.',
      found,
      foundShown: (number, form, from, to) => `${found(number, form)}, ${from}–${to} shown`,
      searching: 'Searching …',
      failed: 'The index of the search could not be loaded.',
      partial: 'A part of the index could not be loaded: there may be more articles than these.',
      retry: 'Try again',
      beside:
        'No text has all of these words. These articles have them in their names, topics, source or byline.',
      suggestion: (query) => ['Did you mean ', query, '?'],
      completions: 'Words that begin like this',
      subjects: {
        label: 'Of this name',
        alias: (name) => `also ${name}`,
        only: {
          person: (name) => `Only with ${name}`,
          place: (name) => `Only with ${name}`,
          organisation: (name) => `Only with ${name}`,
          topic: (name) => `Only on ${name}`,
          source: (name) => `Only from ${name}`,
          author: (name) => `Only by ${name}`,
          story: (name) => `Only of ${name}`,
        },
      },
      filters: {
        title: 'Filters',
        authors: 'Authors',
        author: 'Author',
        more: 'More',
        fewer: 'Fewer',
        remove: (name) => `Remove ${name}`,
        clear: 'Remove all filters',
        uncounted: 'The filters could not be loaded.',
      },
      dates: {
        title: 'Date',
        from: 'From',
        to: 'To',
        hint: `A year, a month or a day: 1987, ${dates.month('1987-03')}, 1987-03-04`,
        invalid: `This was not read as a date. Write 1987, ${dates.month('1987-03')} or 1987-03-04.`,
        span: (from, to) => `${from} – ${to}`,
        since: (from) => `From ${from}`,
        until: (to) => `Until ${to}`,
        bars: 'Articles found, over time',
        bar: (period, count) => `${period}: ${count}`,
        undated: (number, form) =>
          `${found(number, form)} without a date ${form === 'one' ? 'is' : 'are'} left out.`,
      },
      sort: { label: 'Sort by', relevance: 'Relevance', newest: 'Newest first', oldest: 'Oldest first' },
      pages: { label: 'Pages of results', page: (number) => `Page ${number}` },
      takeAway: { title: 'Save these results', gathering: 'Gathering the results …' },
      tips: {
        title: 'What you can ask',
        examples: [
          ['“state of emergency”', 'the words together, in this order'],
          ['embassy -evacuation', 'without a word'],
          ['govern*', 'every word that begins like this'],
          [dates.month('2023-08'), 'a year, a month or a day'],
        ],
      },
      otherWays: 'Other ways to find an article',
      byYear: 'By year',
    },
    find: {
      archive: 'Search the archive',
      these: 'Search these articles',
      withBothHidden: (count, hide) => [
        formatCount(count),
        hide([`${count === 1 ? ' article' : ' articles'} with both`]),
      ],
    },
    undated: {
      title: 'Undated',
      titleOfLetter: (letter) => `Undated: ${letter}`,
      withoutSource: 'Without a source',
      extent: (count) =>
        `${articles(count)} in which no date was found. ${count === 1 ? 'It is' : 'They are'} in the indexes and the search, but not in the calendar.`,
    },
    about: {
      title: 'About this archive',
      menu: 'About',
      extent: (first, last, mark) => ['Its articles are of ', ...spanDates(first, last, mark, dates), '.'],
      holdings: 'What it holds',
      languages: { column: 'Language', caption: 'Languages of the articles' },
      formats: { column: 'Format', caption: 'Formats of their files' },
      formatTitles: {},
      articles: 'Articles',
      makingTitle: 'How it was made',
      making: [
        spell(
          'A program, Dateline, read the articles and made these pages. It found the date, headline, byline and source of each article, and in the text the names of people, places and organisations. It grouped the articles that tell a running story.',
        ),
        'No person checked every name. Some are missed, some are put under the wrong heading, and now and then two bearers of one name share a page. Headlines that say so were made from an article’s first words. Quotation marks and dashes were set for print; nothing else in the texts was changed.',
      ],
      doubts: (link) => [
        'Names that may be one, and names that may be two, are listed for the archive’s editor under ',
        link(DOUBTFUL_NAMES),
        '.',
      ],
      madeWith: (version) => `Made with Dateline ${version}.`,
      dataTitle: 'Data and feeds',
      data: 'The whole archive can be had as data: one JSON object a line, in UTF-8.',
      fields: {
        articles: {
          id: 'path of the file, and a number where it holds several articles',
          url: 'page, from the root of the site',
          headline: 'headline',
          headlineDerived: 'whether it was made from the address or the first words',
          date: 'edition date, or null',
          published: 'moment of publication, or null',
          language: 'language tag',
          byline: 'authors',
          source: 'newspaper, agency or site, or null',
          originalUrl: 'where it stood on the web, or null',
          tags: 'topics, as the article writes them',
          filedUnder: 'topics and source that list it on the site: their ids and names',
          story: 'running story it belongs to, or null',
          pictures:
            'addresses of its pictures, with width, height and description; left out where it has none',
          entities: spell(
            'ids of the people, places and organisations in it, with the number of their mentions and where these begin and end in the text, in UTF-16 units',
          ),
          file: 'path, size in bytes, SHA-256 digest, encoding and format of its file, and the line at which it begins there',
          text: 'headline and text, without markup',
        },
        entities: {
          id: 'section and name',
          kind: joinList(ENTITY_KINDS, ', ', ' or ').join(''),
          name: 'full name',
          acronym: 'acronym, or null',
          aliases: 'other forms in the articles, most frequent first',
          demonyms: 'demonyms that mention the place, with the number of those mentions',
          url: 'page, from the root of the site, or null',
          location: 'latitude, longitude and country code, or null',
          note: 'the editor’s note, or null',
          descriptions: 'what most articles say of whom or what it is, with the month from which on, or null',
          sameAs: 'addresses of the same subject in other catalogues, and the editor’s link',
          first: 'day of the first mention, or null',
          last: 'day of the last mention, or null',
          mentions: 'number of mentions',
          articles: 'ids of the articles that mention it',
        },
      },
      atom: 'The latest articles, for feed readers.',
      json: 'The same, as JSON.',
      languagesNote: spell(
        'Dateline reads English, German, French, Spanish, Portuguese and Dutch well. Articles in other languages are read cautiously: only names that are safe to mark are marked, such as countries and cities, people named with a title or a known given name, and names that the archive’s articles in English have as well. So an article in another language has fewer links to people, places and organisations than it names.',
      ),
    },
    names: {
      title: DOUBTFUL_NAMES,
      says: (file) => [
        'For the archive’s editor: lines that may be right. Those that are go into ',
        file,
        ', beside the articles.',
      ],
      duplicates: {
        title: 'Possible duplicates',
        says: 'Two names that may be one. Each line puts the rarer one under the other.',
      },
      mixtures: {
        title: 'Possible mixtures',
        says: 'One name that may be borne by two. Each line takes some of its articles out, to a name that you may change.',
      },
      none: 'None was found.',
    },
    notFound: {
      title: 'This page is not in the archive',
      tab: 'Page not found',
      says: (search) => [
        'The address may be mistyped, or its article was taken out. ',
        search('Search the archive'),
        ', or come in by one of these ways:',
      ],
      saysWithoutSearch:
        'The address may be mistyped, or its article was taken out. Come in by one of these ways:',
    },
    offline: {
      title: 'Kept offline',
      says: 'What you have kept, and pages that you have seen, can be read here without a connection.',
      saysOfDisk:
        'Where this archive is on a web server, and scripts may run, this page lists what your browser keeps of it. From a disk, all of it is at hand.',
      unreached: 'There is no connection, and the page that you asked for is not kept.',
      again: 'Try again',
      kept: 'Kept',
      none: 'Nothing is kept yet. The pages of stories, people, places, topics and days have a button for it.',
      seen: 'Seen before',
      search: 'Search what is kept',
      nothing: 'Nothing of what is kept has these words.',
      keepStory: 'Keep this story offline',
      keepPage: 'Keep this page and its articles offline',
      progress: (done, of) => `Keeping: ${done} of ${of}`,
      isKept: (size) => `Kept offline, ${size}`,
      megabytes: (size) => `${size} MB`,
      remove: 'Remove',
      removeOf: (title) => `Remove: ${title}`,
      failed: 'This could not be kept: the connection was lost, or there is no room.',
      all: 'All that is kept',
    },
    pointer: { see: 'See', says: 'This is another name for it. Its page is there.' },
    choice: {
      articles: (count) => `${articles(count)} of this name`,
      pages: (count) => `${countOf(count, 'page')} of this name`,
    },
    takeAway: {
      title: 'Take it away',
      articlesAs: (format) => `Articles as ${format}`,
      mentionsAs: (format) => `Mentions as ${format}`,
      referencesAs: (format) => `References as ${format}`,
      search: 'These articles in the search',
      archive: 'All data of the archive',
      package: (file) => [
        file,
        ' tells programs what each data file is: a Data Package of the Frictionless project.',
      ],
      lists: spell(
        'Long lists are files beside their pages, too: each article of a topic, a source, an author, a story or a day in a row, and each mention of a person, a place or an organisation; and as references for reference managers. The search hands out every list, also the short ones. CSV is as in RFC 4180, in UTF-8; before what a spreadsheet would run as a formula stands an apostrophe.',
      ),
      listed: 'Lists of articles',
      mentions: 'Lists of mentions',
      fields: {
        listed: {
          id: 'path of the file, and a number where it holds several articles',
          url: 'page, from the root of the site',
          date: 'edition date',
          headline: 'headline',
          language: 'language tag',
          byline: 'authors, in CSV with semicolons between them',
          source: 'newspaper, agency or site',
          originalUrl: 'where it stood on the web',
          tags: 'topics, in CSV with semicolons between them',
          story: 'running story it belongs to',
        },
        mentions: {
          article: 'id of the article',
          url: 'its page, from the root of the site',
          date: 'its edition date',
          headline: 'its headline',
          language: 'its language tag',
          source: 'its newspaper, agency or site',
          entity: spell('id of the person, place or organisation'),
          text: 'the name as it stands there',
          start: 'where it begins in the text of the article, in UTF-16 units',
          end: 'where it ends there',
          paragraph: 'anchor of the paragraph on the page; none for a headline',
          sentence: 'the sentence; of a very long one, what stands around the name',
        },
      },
    },
    feeds: {
      atom: 'Atom feed',
      json: 'JSON feed',
      atomOf: (name) => [name, ' (Atom)'],
      jsonOf: (name) => [name, ' (JSON)'],
    },
    descriptions: {
      timeline: 'The archive in order of time.',
      stories: (count) => `${countOf(count, ...NOUNS.stories)}, each told in order.`,
      about: 'What the archive holds, how it was made, and its data.',
      names: (file) => `Names that may be one, and names that may be two, as lines for ${file}.`,
      search: 'Search the articles of the archive by words, names and dates.',
      notFound: 'There is no such page in this archive.',
      offline: 'What this browser keeps of the archive, to be read without a connection.',
      year: (year, count) => `${articles(count)} of ${year}, by day.`,
      month: (month, count) => `${articles(count)} of ${dates.month(month)}, by day.`,
      day: (day, count) => `${articles(count)} of ${dates.day(day)}.`,
      undated: (count) => `${articles(count)} without a date.`,
      entity: (name, count) => `${name} in ${articles(count)}: every mention in its sentence.`,
      grouping: (section, name, count) => `${articles(count)} ${RELATIONS[section]} ${name}.`,
      period: (name, period, count) =>
        `${articles(count)}: ${name}, ${period === null ? 'Undated' : titleOf(period)}.`,
      index: (section) => `${sections[section]} in the archive, from A to Z.`,
      letter: (section, letter) => `${sections[section]} in the archive under ${letter}.`,
      story: (count, first, last) => `${articles(count)} from ${dates.day(first)} to ${dates.day(last)}.`,
      articleChoice: (count) => `${articles(count)} of this name.`,
      pageChoice: (count) => `${countOf(count, 'page')} of this name.`,
      pointer: (name) => `See ${name}.`,
    },
  };
}

/** As in Britain and most of the world. */
export const ENGLISH = writeEnglish({ tag: 'en', dates: BRITISH_DATES, spell: (words) => words });

export const AMERICAN_ENGLISH = writeEnglish({
  tag: 'en-US',
  dates: AMERICAN_DATES,
  spell: (words) => words.replaceAll('rganisation', 'rganization'),
});

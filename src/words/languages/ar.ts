import type { Section } from '../../model/entity-sections.ts';
import { type EditionDate, ENTITY_KINDS } from '../../model/model.ts';
import type { Chart } from '../../model/page-parts.ts';
import { isDay, isMonth, type Period } from '../../model/periods.ts';
import {
  FRENCH_MONTHS,
  GREGORIAN_MONTHS,
  MOROCCAN_MONTHS,
  SYRIAC_MONTHS,
  writeArabicDates,
} from '../dates/ar-dates.ts';
import { joinList } from '../join-list.ts';
import { countryInArabic } from '../names/ar-countries.ts';
import { nameInArabic } from '../names/ar-languages.ts';
import { type NumberStyle, writeCount, writeDegrees } from '../numbers.ts';
import type { MarkDate, Parts } from '../parts.ts';
import { namePeriod, titlePeriod } from '../periods.ts';
import type { PluralForm } from '../plural.ts';
import { spanDates } from '../span-dates.ts';
import type { Words } from '../words.ts';
import {
  ARABIC_PLURAL,
  type CountedNoun,
  HOLDING_NOUNS,
  NOUN_OF_SECTION,
  NOUNS,
  writeCounted,
  writeCountedInParts,
} from './ar-nouns.ts';

const NUMBER_STYLE: NumberStyle = { group: ',', groupFrom: 4, decimal: '.' };
const MAGHREB_NUMBER_STYLE: NumberStyle = { group: '.', groupFrom: 4, decimal: ',' };

const COMMA = '، ';
const DOUBTFUL_NAMES = 'أسماء ملتبسة';

const SECTIONS = {
  people: 'شخصيات',
  places: 'أماكن',
  organisations: 'منظمات',
  topics: 'موضوعات',
  sources: 'مصادر',
  authors: 'كتّاب',
} as const satisfies Words['sections'];

const BY_UNIT = {
  day: 'حسب اليوم',
  week: 'حسب الأسبوع',
  month: 'حسب الشهر',
  year: 'حسب السنة',
  decade: 'حسب العقد',
} as const satisfies Record<Chart['unit'], string>;

const ARABIC_LETTER = /^\p{Script=Arabic}/u;

/** “And” is one with the word that follows, but for one in other letters. */
const joinTo = (name: string): string => (ARABIC_LETTER.test(name) ? ' و' : ' و\u00a0');

const joinNames = <Part>(names: readonly string[], show: (name: string) => Part): Parts<Part> =>
  names.flatMap((name, index) => (index === 0 ? [show(name)] : [joinTo(name), show(name)]));

/** Keeps figures and the signs beside them in their order, from the left, whatever stands around. */
const isolate = (figures: string): string => `\u2066${figures}\u2069`;

const found = (number: string, form: PluralForm): string => writeCounted(number, form, NOUNS.articles);

/** What differs from one region to another. */
interface Region {
  readonly tag: string;
  readonly months: readonly string[];
  readonly numberStyle: NumberStyle;
}

function writeArabic({ tag, months, numberStyle }: Region): Words {
  const dates = writeArabicDates(months);
  const figures = (count: number): string => writeCount(count, numberStyle);
  const degrees = (number: number): string => isolate(writeDegrees(number, numberStyle));
  const counted = (count: number, noun: CountedNoun): string =>
    writeCounted(figures(count), ARABIC_PLURAL.formOf(count), noun);
  const articles = (count: number): string => counted(count, NOUNS.articles);
  const begin = <Part>(label: string, date: EditionDate | null, mark: MarkDate<Part>): Parts<Part> =>
    date === null ? [label] : [label, COMMA, mark(date, namePeriod(date, dates))];
  const nameIn = (period: Period | null): string =>
    period === null ? 'بلا تاريخ' : namePeriod(period, dates);
  const writeIn = (period: Period): string => {
    if (isDay(period)) return `بتاريخ ${dates.day(period)}`;
    return isMonth(period) ? `في ${dates.month(period)}` : `في عام ${period}`;
  };
  const countSection = (section: Section, count: number): string => counted(count, NOUN_OF_SECTION[section]);
  return {
    tag,
    direction: 'rtl',
    plural: ARABIC_PLURAL,
    numberStyle,
    punctuation: { comma: COMMA },
    numbers: {
      count: figures,
      range: (from, to) => (from === to ? figures(from) : `${figures(from)}–${figures(to)}`),
      coordinates: (latitude, longitude) =>
        `${degrees(latitude)} ${latitude < 0 ? 'جنوبًا' : 'شمالًا'}، ${degrees(longitude)} ${longitude < 0 ? 'غربًا' : 'شرقًا'}`,
      listNames: joinNames,
    },
    dates,
    counts: {
      articles,
      // The figure is seen and heard: nothing is said after it, for one and two are said without.
      articlesHidden: (count, hide) => [hide(['عدد المقالات: ']), figures(count)],
      undated: (count) => counted(count, NOUNS.undatedOfThem),
      holding: (field, count, enlarge) => {
        const form = ARABIC_PLURAL.formOf(count);
        const [first, rest] = writeCountedInParts(figures(count), form, HOLDING_NOUNS[field]);
        return [enlarge(first), ...(rest === '' ? [] : [` ${rest}`])];
      },
    },
    site: {
      title: 'أرشيف الأخبار',
      description: 'أرشيف من المقالات الإخبارية يُتصفح بحسب التاريخ والأسماء والأماكن.',
    },
    frame: {
      skip: 'الانتقال إلى المحتوى',
      menu: 'الأقسام',
      crumbs: 'مسار التصفح',
      home: 'الرئيسية',
      rail: 'التواريخ',
      railWhole: 'الخط الزمني كاملًا',
      railAll: 'الكل',
      railPrevious: (name, hide) => ['السابق', hide([': ', name])],
      railNext: (name, hide) => ['التالي', hide([': ', name])],
      railPreviousPeriod: (name, hide) => [hide(['السابق: ']), name],
      railNextPeriod: (name, hide) => [hide(['التالي: ']), name],
      pager: 'السابق والتالي',
      pagerPrevious: 'السابق',
      pagerNext: 'التالي',
      about: 'عن هذا الأرشيف',
      top: 'العودة إلى أعلى الصفحة',
      imprint: (archive, address) => [archive, COMMA, address],
    },
    sections: SECTIONS,
    kinds: {
      person: 'شخصية',
      place: 'مكان',
      organisation: 'منظمة',
      topic: 'موضوع',
      source: 'مصدر',
      author: 'مقالات بقلم',
    },
    terms: { language: nameInArabic, country: countryInArabic },
    front: {
      greatest: 'الأهم',
      latest: 'أحدث المقالات',
      greatDays: 'أيام بارزة',
      greatStories: 'أكبر الملفات',
      holdings: 'في هذا الأرشيف',
      prominent: 'الأكثر حضورًا في الأخبار',
      overTime: 'عبر الزمن',
      yearByDay: (year) => `عام ${year} يومًا بيوم`,
      empty: 'لا يضم هذا الأرشيف بعد أي مقالة ذات تاريخ.',
    },
    calendar: {
      year: 'عام',
      month: 'شهر',
      yearOnly: 'مؤرخة بالسنة فقط',
      monthOnly: 'مؤرخة بالشهر فقط',
      yearExtent: (count) => `${articles(count)}، يومًا بيوم`,
      monthExtent: (count, days) => `${articles(count)} في ${counted(days, NOUNS.daysAfterIn)}`,
      articlesIn: (period, count) =>
        period === null ? counted(count, HOLDING_NOUNS.undated) : `${articles(count)} ${writeIn(period)}`,
      prominentOfYear: (year) => `الأكثر حضورًا في عام ${year}`,
      prominentOfMonth: 'الأكثر حضورًا في هذا الشهر',
      prominentOfDay: 'الأكثر حضورًا في هذا اليوم',
      newcomers: 'يُذكر لأول مرة هذا الشهر',
      moreNews: 'كل أخبار اليوم',
      otherNews: 'أخبار أخرى',
      notices: 'نتائج وإعلانات',
      moreOfDay: (count, day, hide) => [
        counted(count, NOUNS.moreArticles),
        hide([` بتاريخ ${dates.day(day)}`]),
      ],
      cell: (day, count, hide) => dates.dayHidden(day, COMMA + articles(count), hide),
      legend: 'عدد المقالات في اليوم:',
    },
    anniversary: {
      title: 'في مثل هذا اليوم',
      ofDay: (day) => `${day} في كل الأعوام`,
      extent: (day, count) => `${articles(count)} بتاريخ ${day} من كل الأعوام.`,
    },
    chart: {
      title: (unit, first, last) => `المقالات ${BY_UNIT[unit]}، من ${nameIn(first)} إلى ${nameIn(last)}`,
      barTitle: (period, count) => `${titlePeriod(period, dates)}: ${articles(count)}`,
      asTable: 'العرض في جدول',
      table: (unit) => `المقالات ${BY_UNIT[unit]}`,
      units: { day: 'اليوم', week: 'الأسبوع', month: 'الشهر', year: 'السنة', decade: 'العقد' },
      articles: 'المقالات',
    },
    listing: {
      inArchive: 'في الأرشيف',
      extent: (count, mentions) =>
        mentions === null ? articles(count) : `${articles(count)}، ${counted(mentions, NOUNS.mentions)}`,
      only: (date, mark) => begin('المقالة الوحيدة', date, mark),
      first: (date, mark) => begin('أول مقالة', date, mark),
      latest: (date, mark) => begin('أحدث مقالة', date, mark),
      undated: 'بلا تاريخ',
      moreMentions: (count) => `و${counted(count, NOUNS.moreMentions)} في هذه المقالة`,
      newest: 'أحدث المقالات',
      byTime: 'جميع المقالات حسب التاريخ',
      byWeight: 'جميع المقالات حسب الأهمية',
      byYear: 'حسب السنة',
      titleOfPeriod: (name, period) => `${name}${COMMA}${nameIn(period)}`,
    },
    article: {
      byline: (names) => ['بقلم ', ...names],
      undated: 'بلا تاريخ',
      moment: (day, time) => (time === null ? [day] : [day, '، الساعة ', time]),
      headlineDerived: 'بلا عنوان أصلي: أُخذ هذا من عنوان صفحة المقالة أو من أولى كلماتها.',
      opening: 'بداية النص',
      origin: 'حيث نُشرت أول مرة',
      text: 'نص المقالة',
      paragraphLink: (number) => `رابط الفقرة ${number}`,
      table: (number) => (number === null ? 'جدول' : `جدول ${number}`),
      picture: {
        label: 'صورة',
        undescribed: 'صورة بلا وصف',
        whole: 'الصورة بحجمها الكامل',
        elsewhere: 'في موضع آخر على الشبكة',
        missing: 'ليست في هذا الأرشيف',
      },
      related: 'اقرأ أيضًا',
      media: {
        video: 'فيديو',
        audio: 'صوت',
        post: 'منشور',
        map: 'خريطة',
        graphic: 'رسم بياني',
        document: 'وثيقة',
      },
      notes: 'حواشٍ',
      note: (number) => `الحاشية ${number}`,
      backToText: (number) => `العودة إلى النص من الحاشية ${number}`,
      names: 'في هذه المقالة',
      otherNames: 'أسماء أخرى',
      previousWith: (name) => `المقالة السابقة مع ${name}`,
      nextWith: (name) => `المقالة التالية مع ${name}`,
      story: 'الملف',
      storyBefore: 'ما سبق',
      storyNext: 'ما حدث بعد ذلك',
      cite: 'الاستشهاد بهذه المقالة',
      copies: 'نصوص شبه مطابقة',
      relatedArticles: 'مقالات ذات صلة',
      languageNote: (language) => {
        const name = nameInArabic(language);
        const inLanguage = name === null ? 'بلغة غير الإنجليزية' : `ب${name}`;
        return `هذه المقالة ${inLanguage}. يقرأ برنامج Dateline الإنجليزية والفرنسية والألمانية والإسبانية والبرتغالية والهولندية جيدًا وسائر اللغات بحذر، فلا يشير هنا إلا إلى الأسماء التي لا لبس فيها، ويترك كثيرًا من سواها.`;
      },
    },
    keep: {
      save: 'حفظ بصيغة',
      saveAll: (isDated) =>
        isDated ? 'حفظ جميع مقالات هذا التاريخ بصيغة' : 'حفظ جميع المقالات التي بلا تاريخ بصيغة',
      copy: 'نسخ بصيغة',
      text: 'نص',
      copied: 'نُسخ المرجع',
      linkCopied: 'نُسخ الرابط',
      notCopied: 'تعذّر النسخ',
    },
    citation: {
      refer: ({ authors, quoteHeadline, source, date, archive, address }) => [
        ...authors.flatMap((author) => [author, COMMA]),
        quoteHeadline(false),
        ...(source === null ? [] : [COMMA, source]),
        `${COMMA}${date === null ? 'بلا تاريخ' : namePeriod(date, dates)}. `,
        archive,
        '.',
        ...(address === null ? [] : [' ', address]),
      ],
    },
    entity: {
      aliases: (_, names) => [
        `${names.length === 1 ? 'اسم آخر' : names.length === 2 ? 'اسمان آخران' : 'أسماء أخرى'} في الأرشيف: `,
        ...joinList(names, COMMA),
      ],
      since: (since, description) => [`منذ ${namePeriod(since, dates)}: `, description],
      demonyms: (demonyms) => [
        'تُحتسب معها صيغ النسبة: ',
        ...demonyms.flatMap(({ form, count }, index) => [
          index > 0 ? COMMA : '',
          form,
          ` (${figures(count)})`,
        ]),
      ],
      company: () => 'أسماء وردت في المقالات نفسها',
      companyOfTopic: 'مَن وأين',
      companyOfSource: 'الأكثر حضورًا في مقالاته',
      companyOfAuthor: 'الأكثر حضورًا في هذه المقالات',
    },
    index: {
      titleOfLetter: (section, letter) => `${SECTIONS[section]}: ${letter}`,
      extent: (section, count) => `${countSection(section, count)}، بالترتيب الأبجدي`,
      extentOfLetter: countSection,
      top: 'الأكثر حضورًا في الأرشيف',
      letters: 'الحروف',
      partsOf: (letter) => `الحروف بعد ${letter}`,
      filter: 'تصفية هذه الأسماء',
      rare: 'أسماء أقل ورودًا',
      byName: 'أبجديًا',
      bySize: 'بحسب عدد المقالات',
    },
    stories: {
      title: 'ملفات إخبارية',
      menu: 'ملفات',
      nameOf: (names, word, show) => [...joinNames(names, show), ...(word === null ? [] : [': ', word])],
      extentOfAll: (count) => {
        switch (ARABIC_PLURAL.formOf(count)) {
          case 'one':
            return 'ملف واحد يمتد على عدة أيام، بالترتيب الزمني.';
          case 'two':
            return 'ملفان يمتدان على عدة أيام، كلٌّ منهما بالترتيب الزمني.';
          default:
            return `${counted(count, NOUNS.stories)} تمتد على عدة أيام، كلٌّ منها بالترتيب الزمني.`;
        }
      },
      kicker: 'ملف إخباري',
      extent: (count, first, last, mark) => [articles(count), COMMA, ...dates.span(first, last, mark)],
      latest: 'الأحدث:',
      company: 'أبرز الأسماء في الملف',
      turns: 'تسلسل الأحداث',
      newcomers: 'يظهر لأول مرة:',
      others: 'المزيد من اليوم',
    },
    map: {
      title: 'خريطة الأماكن',
      extent: (count) => `${counted(count, HOLDING_NOUNS.place)}، بحسب عدد المقالات التي ذُكرت فيها.`,
      all: 'كل الأماكن على الخريطة',
      of: (name, coordinates) => `${name} على الخريطة: ${coordinates}`,
      dot: (name, count) => `${name}: ${articles(count)}`,
      country: 'البلد',
      others: (count) => `أماكن أخرى: ${figures(count)}`,
      beyond: 'في الجدول أيضًا أماكن ليست على الخريطة.',
    },
    timeline: {
      title: 'الخط الزمني',
      moreOfPeriod: (count, period, hide) => [
        counted(count, NOUNS.moreArticles),
        hide([` ${writeIn(period)}`]),
      ],
    },
    search: {
      title: 'البحث',
      label: 'كلمات أو أسماء أو تاريخ',
      button: 'بحث',
      withoutScript: 'يحتاج البحث إلى جافاسكريبت. وفي غيابها تقود الفهارس والتقويم إلى جميع المقالات.',
      leftOut: 'لا بحث في هذا الأرشيف. تقود الفهارس والتقويم إلى جميع المقالات.',
      nothing: 'لم يُعثر على أي مقالة. قد تفيد كلمات أقل أو كتابة أخرى للأسماء.',
      found,
      foundShown: (number, form, from, to) => `${found(number, form)}، تُعرض منها ${isolate(`${from}–${to}`)}`,
      searching: 'جارٍ البحث…',
      failed: 'تعذّر تحميل فهرس البحث.',
      partial: 'تعذّر تحميل جزء من الفهرس، وقد تكون هناك مقالات أخرى.',
      retry: 'إعادة المحاولة',
      beside:
        'لا نص فيه كل هذه الكلمات. وهي في هذه المقالات من الأسماء أو الموضوعات أو المصدر أو أسماء الكتّاب.',
      suggestion: (query) => ['هل المقصود ', query, '؟'],
      completions: 'كلمات تبدأ هكذا',
      subjects: {
        label: 'بهذا الاسم',
        alias: (name) => `أيضًا ${name}`,
        only: {
          person: (name) => `فقط مع ${name}`,
          place: (name) => `فقط مع ${name}`,
          organisation: (name) => `فقط مع ${name}`,
          topic: (name) => `فقط في موضوع ${name}`,
          source: (name) => `فقط من مصدر ${name}`,
          author: (name) => `فقط بقلم ${name}`,
          story: (name) => `فقط من ملف ${name}`,
        },
      },
      filters: {
        title: 'تضييق البحث',
        authors: 'الكتّاب',
        author: 'كاتب',
        more: 'المزيد',
        fewer: 'أقل',
        remove: (name) => `إزالة ${name}`,
        clear: 'إزالة كل ما يضيّق البحث',
        uncounted: 'تعذّر تحميل خيارات تضييق البحث.',
      },
      dates: {
        title: 'التاريخ',
        from: 'من',
        to: 'إلى',
        hint: `سنة أو شهر أو يوم: 1987، ${dates.month('1987-03')}، ${isolate('1987\u201103\u201104')}`,
        invalid: `لم يُفهم هذا تاريخًا. يمكن كتابة 1987 أو ${dates.month('1987-03')} أو ${isolate('1987\u201103\u201104')}.`,
        span: (from, to) => `من ${from} إلى ${to}`,
        since: (from) => `من ${from}`,
        until: (to) => `إلى ${to}`,
        bars: 'المقالات التي عُثر عليها على مر الزمن',
        bar: (period, count) => `${period}: ${count}`,
        undated: (number, form) => `بلا تاريخ، ولذلك ليست في القائمة: ${found(number, form)}.`,
      },
      sort: {
        label: 'الترتيب',
        relevance: 'حسب الصلة',
        newest: 'الأحدث أولًا',
        oldest: 'الأقدم أولًا',
      },
      pages: { label: 'صفحات النتائج', page: (number) => `الصفحة ${number}` },
      takeAway: { title: 'حفظ هذه النتائج', gathering: 'جارٍ جمع النتائج…' },
      tips: {
        title: 'ما يمكن البحث عنه',
        examples: [
          ['«حالة الطوارئ»', 'الكلمات معًا بهذا الترتيب'],
          ['سفارة -إجلاء', 'من دون كلمة'],
          ['حكوم*', 'كل كلمة تبدأ هكذا'],
          [dates.month('2023-08'), 'سنة أو شهر أو يوم'],
        ],
      },
      otherWays: 'طرق أخرى للوصول إلى مقالة',
      byYear: 'حسب السنة',
    },
    find: {
      archive: 'بحث في الأرشيف',
      these: 'بحث في هذه المقالات',
      withBothHidden: (count, hide) => [hide(['عدد المقالات المشتركة: ']), figures(count)],
    },
    undated: {
      title: 'بلا تاريخ',
      titleOfLetter: (letter) => `بلا تاريخ: ${letter}`,
      withoutSource: 'بلا مصدر',
      extent: (count) =>
        count === 2
          ? `${articles(count)} لم يُعثر فيهما على تاريخ. وهما مدرجتان في الفهارس والبحث، لا في التقويم.`
          : `${articles(count)} لم يُعثر فيها على تاريخ. وهي مدرجة في الفهارس والبحث، لا في التقويم.`,
    },
    about: {
      title: 'عن هذا الأرشيف',
      menu: 'عن الأرشيف',
      extent: (first, last, mark) =>
        first === last
          ? ['مقالاته مؤرخة في ', ...spanDates(first, last, mark, dates), '.']
          : ['تمتد مقالاته ', ...spanDates(first, last, mark, dates), '.'],
      holdings: 'محتوياته',
      languages: { column: 'اللغة', caption: 'لغات المقالات' },
      formats: { column: 'الصيغة', caption: 'صيغ النصوص الأصلية' },
      formatTitles: {
        'front-matter': 'نص تتقدمه بيانات وصفية',
        html: 'صفحة ويب محفوظة',
        'dated-text': 'نص مؤرخ',
        'url-text': 'نص تحت عنوانه على الويب',
        'plain-text': 'نص عادي',
      },
      articles: 'المقالات',
      makingTitle: 'كيف أُعدّ',
      making: [
        'قرأ برنامج اسمه Dateline المقالات وأعدّ هذه الصفحات. واستخرج تاريخ كل مقالة وعنوانها وكاتبها ومصدرها، واستخرج من النص أسماء الأشخاص والأماكن والمنظمات. وجمع في ملفات المقالات التي تروي قصة واحدة.',
        'لم يراجع أحد الأسماء واحدًا واحدًا. فبعضها غائب، وبعضها في غير بابه، وقد يتقاسم صفحةً واحدة اثنان يحملان الاسم نفسه. والعناوين التي ذُكر عنها ذلك مأخوذة من أولى كلمات المقالة. وضُبطت علامات التنصيص والشرطات كما في الطباعة، ولم يُغيَّر في النصوص شيء سوى ذلك.',
      ],
      doubts: (link) => [
        'الأسماء التي قد تكون اسمًا واحدًا، والأسماء التي قد يحملها أكثر من واحد، مجموعة لمحرر الأرشيف في صفحة «',
        link(DOUBTFUL_NAMES),
        '».',
      ],
      madeWith: (version) => `أُعدّ باستخدام Dateline ${version}.`,
      dataTitle: 'البيانات والموجزات',
      data: 'الأرشيف كله متاح بيانات أيضًا: كائن JSON واحد في كل سطر، بترميز UTF-8.',
      fields: {
        articles: {
          id: 'مسار الملف، يليه رقم إذا ضم عدة مقالات',
          url: 'الصفحة، من جذر الموقع',
          headline: 'العنوان',
          headlineDerived: 'هل أُخذ العنوان من عنوان صفحتها أو من أولى الكلمات',
          date: 'تاريخ العدد، أو null',
          published: 'وقت النشر، أو null',
          language: 'رمز اللغة',
          byline: 'الكتّاب',
          source: 'الصحيفة أو الوكالة أو الموقع، أو null',
          originalUrl: 'العنوان الأصلي على الويب، أو null',
          tags: 'الموضوعات كما يكتبها المقال',
          filedUnder: 'الموضوعات والمصدر التي يُدرج تحتها في الموقع: معرّفاتها وأسماؤها',
          story: 'الملف الذي تنتمي إليه، أو null',
          pictures: 'عناوين صوره، مع العرض والارتفاع والوصف؛ يُحذف إن لم تكن له صور',
          entities:
            'معرّفات الأشخاص والأماكن والمنظمات الواردة فيها، مع عدد الإشارات إلى كل منها وبدايتها ونهايتها في النص بوحدات UTF-16',
          file: 'مسار ملفها وحجمه بالبايت وبصمته SHA-256 وترميزه وصيغته، والسطر الذي تبدأ فيه',
          text: 'العنوان والنص، بلا ترميز',
        },
        entities: {
          id: 'القسم والاسم',
          kind: joinList(ENTITY_KINDS, COMMA, ' أو ').join(''),
          name: 'الاسم الكامل',
          acronym: 'الاختصار، أو null',
          aliases: 'صيغ أخرى في المقالات، الأكثر ورودًا أولًا',
          demonyms: 'صيغ النسبة التي تشير إلى المكان، مع عدد تلك الإشارات',
          url: 'الصفحة، من جذر الموقع، أو null',
          location: 'خط العرض وخط الطول ورمز البلد، أو null',
          note: 'ملاحظة محرر الأرشيف، أو null',
          descriptions: 'ما تقوله معظم المقالات في تعريفه، والشهر الذي يبدأ منه ذلك، أو null',
          sameAs: 'عناوين الموضوع نفسه في فهارس أخرى، ورابط محرر الأرشيف',
          first: 'يوم أول إشارة، أو null',
          last: 'يوم آخر إشارة، أو null',
          mentions: 'عدد الإشارات',
          articles: 'معرّفات المقالات التي ورد فيها',
        },
      },
      atom: 'أحدث المقالات، لقارئ الموجزات.',
      json: 'المحتوى نفسه بصيغة JSON.',
      languagesNote:
        'يقرأ برنامج Dateline الإنجليزية والفرنسية والألمانية والإسبانية والبرتغالية والهولندية جيدًا. أما المقالات باللغات الأخرى فتُقرأ بحذر: لا يُشار فيها إلا إلى الأسماء التي لا لبس فيها، كالبلدان والمدن، والأشخاص المذكورين بلقب أو باسم أول معروف، والأسماء الواردة أيضًا في المقالات الإنجليزية. ولذلك تقل الروابط إلى الشخصيات والأماكن والمنظمات في المقالة المكتوبة بلغة أخرى عما يرد فيها من أسماء.',
    },
    names: {
      title: DOUBTFUL_NAMES,
      says: (file) => [
        'لمحرر الأرشيف: أسطر قد تكون صحيحة. وما صحّ منها مكانه الملف ',
        file,
        ' إلى جانب المقالات.',
      ],
      duplicates: {
        title: 'تكرارات محتملة',
        says: 'اسمان قد يكونان لواحد. يضع كل سطر الاسم الأقل ورودًا تحت الآخر.',
      },
      mixtures: {
        title: 'حالات خلط محتملة',
        says: 'اسم قد يحمله اثنان. يُخرج كل سطر بعض مقالاته إلى اسم يمكن تغييره.',
      },
      none: 'لا شيء.',
    },
    notFound: {
      title: 'هذه الصفحة ليست في الأرشيف',
      tab: 'الصفحة غير موجودة',
      says: (search) => [
        'قد يكون في العنوان خطأ، أو أن المقالة قد سُحبت. يمكن ',
        search('البحث في الأرشيف'),
        '، أو الدخول من هنا:',
      ],
      saysWithoutSearch: 'قد يكون في العنوان خطأ، أو أن المقالة قد سُحبت. يمكن الدخول من هنا:',
    },
    offline: {
      title: 'محفوظ دون اتصال',
      says: 'ما حفظتَه والصفحات التي سبق أن رأيتَها يمكن قراءتها هنا دون اتصال.',
      saysOfDisk:
        'حين يكون هذا الأرشيف على خادم ويب ويُسمح بالبرامج النصية، تعرض هذه الصفحة ما يحفظه متصفحك منه. أما من القرص فكل شيء في متناول اليد.',
      unreached: 'لا يوجد اتصال، والصفحة المطلوبة غير محفوظة.',
      again: 'حاول مجددًا',
      kept: 'المحفوظ',
      none: 'لم يُحفظ شيء بعد. في صفحات الملفات والأشخاص والأماكن والموضوعات والأيام زرّ لذلك.',
      seen: 'سبقت مشاهدته',
      search: 'البحث في المحفوظ',
      nothing: 'لا شيء من المحفوظ يحتوي على هذه الكلمات.',
      keepStory: 'احفظ هذا الملف للقراءة دون اتصال',
      keepPage: 'احفظ هذه الصفحة ومقالاتها للقراءة دون اتصال',
      progress: (done, of) => `يجري الحفظ: ${done} من ${of}`,
      isKept: (size) => `محفوظ دون اتصال، ${size}`,
      megabytes: (size) => `${size} ميغابايت`,
      remove: 'إزالة',
      removeOf: (title) => `إزالة: ${title}`,
      failed: 'تعذّر الحفظ: انقطع الاتصال أو لا توجد مساحة.',
      all: 'كل المحفوظ',
    },
    pointer: { see: 'انظر', says: 'هذا اسم آخر، والصفحة تحت ذلك الاسم.' },
    choice: {
      articles: (count) => `${articles(count)} بهذا العنوان`,
      pages: (count) => `${counted(count, NOUNS.pages)} بهذا الاسم`,
    },
    takeAway: {
      title: 'للتنزيل',
      articlesAs: (format) => `المقالات بصيغة ${format}`,
      mentionsAs: (format) => `الإشارات بصيغة ${format}`,
      referencesAs: (format) => `المراجع بصيغة ${format}`,
      search: 'هذه المقالات في البحث',
      archive: 'بيانات الأرشيف كلها',
      package: (file) => [
        'الملف ',
        file,
        ' يصف للبرامج محتوى كل ملف من ملفات البيانات، وهو حزمة بيانات (Data Package) من مشروع Frictionless.',
      ],
      lists:
        'القوائم الطويلة متاحة أيضًا ملفات إلى جانب صفحاتها: سطر لكل مقالة في موضوع أو مصدر أو ملف أو يوم أو لكاتب، وسطر لكل إشارة إلى شخص أو مكان أو منظمة، ومعها مراجع لبرامج إدارة المراجع. ويتيح البحث تنزيل أي قائمة، حتى القصيرة منها. صيغة CSV وفق RFC 4180 بترميز UTF-8، وتسبق فاصلةٌ عليا كل ما قد تنفذه برامج الجداول بوصفه معادلة.',
      listed: 'قوائم المقالات',
      mentions: 'قوائم الإشارات',
      fields: {
        listed: {
          id: 'مسار الملف، يليه رقم إذا ضم عدة مقالات',
          url: 'الصفحة، من جذر الموقع',
          date: 'تاريخ العدد',
          headline: 'العنوان',
          language: 'رمز اللغة',
          byline: 'الكتّاب، تفصل بينهم في CSV فاصلة منقوطة',
          source: 'الصحيفة أو الوكالة أو الموقع',
          originalUrl: 'العنوان الأصلي على الويب',
          tags: 'الموضوعات، تفصل بينها في CSV فاصلة منقوطة',
          story: 'الملف الذي تنتمي إليه',
        },
        mentions: {
          article: 'معرّف المقالة',
          url: 'صفحتها، من جذر الموقع',
          date: 'تاريخ عددها',
          headline: 'عنوانها',
          language: 'رمز لغتها',
          source: 'صحيفتها أو وكالتها أو موقعها',
          entity: 'معرّف الشخص أو المكان أو المنظمة',
          text: 'الاسم كما ورد فيها',
          start: 'موضع بدايته في نص المقالة، بوحدات UTF-16',
          end: 'موضع نهايته',
          paragraph: 'مرساة الفقرة في الصفحة، ولا مرساة للعنوان',
          sentence: 'الجملة، وإن طالت كثيرًا فما يحيط بالاسم منها',
        },
      },
    },
    feeds: {
      atom: 'موجز Atom',
      json: 'موجز JSON',
      atomOf: (name) => [name, ' (Atom)'],
      jsonOf: (name) => [name, ' (JSON)'],
    },
    descriptions: {
      timeline: 'الأرشيف بالترتيب الزمني.',
      stories: (count) => `${counted(count, HOLDING_NOUNS.stories)} بالترتيب الزمني.`,
      about: 'محتويات الأرشيف، وكيف أُعدّ، وبياناته.',
      names: (file) => `أسماء قد تكون اسمًا واحدًا، وأسماء قد يحملها أكثر من واحد، في أسطر للملف ${file}.`,
      search: 'البحث في مقالات الأرشيف بالكلمات والأسماء والتواريخ.',
      notFound: 'لا توجد صفحة بهذا العنوان في الأرشيف.',
      offline: 'ما يحفظه هذا المتصفح من الأرشيف للقراءة دون اتصال.',
      year: (year, count) => `${articles(count)} في عام ${year}، يومًا بيوم.`,
      month: (month, count) => `${articles(count)} في ${dates.month(month)}، يومًا بيوم.`,
      day: (day, count) => `${articles(count)} بتاريخ ${dates.day(day)}.`,
      undated: (count) => `${counted(count, HOLDING_NOUNS.undated)}.`,
      entity: (name, count) => `${name} في ${counted(count, NOUNS.articlesAfterIn)}: كل إشارة في جملتها.`,
      grouping: (section, name, count) =>
        section === 'authors'
          ? `${articles(count)} بقلم ${name}.`
          : `${articles(count)} ${section === 'topics' ? 'في موضوع' : 'من مصدر'} «${name}».`,
      period: (name, period, count) => `${name}${COMMA}${nameIn(period)}: ${articles(count)}.`,
      index: (section) => `${SECTIONS[section]} في الأرشيف، بالترتيب الأبجدي.`,
      letter: (section, letter) => `${SECTIONS[section]} في الأرشيف تحت الحرف ${letter}.`,
      story: (count, first, last) =>
        `${articles(count)}${COMMA}${dates.span(first, last, (_, text) => text).join('')}.`,
      articleChoice: (count) => `${articles(count)} بهذا العنوان.`,
      pageChoice: (count) => `${counted(count, NOUNS.pages)} بهذا الاسم.`,
      pointer: (name) => `انظر ${name}.`,
    },
  };
}

export const ARABIC = writeArabic({ tag: 'ar', months: GREGORIAN_MONTHS, numberStyle: NUMBER_STYLE });

const writeLevantine = (tag: string): Words =>
  writeArabic({ tag, months: SYRIAC_MONTHS, numberStyle: NUMBER_STYLE });
const writeMaghrebi = (tag: string, months: readonly string[]): Words =>
  writeArabic({ tag, months, numberStyle: MAGHREB_NUMBER_STYLE });

/** Where months have other names, or numbers other signs. */
export const REGIONAL_ARABIC = {
  'ar-DZ': writeMaghrebi('ar-DZ', FRENCH_MONTHS),
  'ar-IQ': writeLevantine('ar-IQ'),
  'ar-JO': writeLevantine('ar-JO'),
  'ar-LB': writeLevantine('ar-LB'),
  'ar-MA': writeMaghrebi('ar-MA', MOROCCAN_MONTHS),
  'ar-PS': writeLevantine('ar-PS'),
  'ar-SY': writeLevantine('ar-SY'),
  'ar-TN': writeMaghrebi('ar-TN', FRENCH_MONTHS),
} as const satisfies Readonly<Record<string, Words>>;

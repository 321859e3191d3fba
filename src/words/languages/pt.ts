import type { Section } from '../../model/entity-sections.ts';
import { type EditionDate, ENTITY_KINDS } from '../../model/model.ts';
import type { Chart } from '../../model/page-parts.ts';
import { isDay, type Period } from '../../model/periods.ts';
import { capitalise } from '../../tools/sentences/capitalise.ts';
import { BRAZILIAN_DATES, EUROPEAN_PORTUGUESE_DATES } from '../dates/pt-dates.ts';
import { HOLDING_OF_SECTION } from '../holding-of-section.ts';
import { follow } from '../iberian-count.ts';
import { joinList } from '../join-list.ts';
import { countryInBrazil, countryInPortugal } from '../names/pt-countries.ts';
import { nameInBrazil, nameInPortugal } from '../names/pt-languages.ts';
import { type NumberStyle, writeCount, writeDegrees } from '../numbers.ts';
import type { MarkDate, Parts } from '../parts.ts';
import { namePeriod, titlePeriod } from '../periods.ts';
import {
  ONE_OR_MORE_OR_MILLIONS,
  type PluralForm,
  type PluralRule,
  UP_TO_ONE_OR_MORE_OR_MILLIONS,
} from '../plural.ts';
import { spanDates } from '../span-dates.ts';
import type { DateWords, HoldingField, Words } from '../words.ts';

const DOUBTFUL_NAMES = 'Nomes duvidosos';

const SECTIONS = {
  people: 'Pessoas',
  places: 'Lugares',
  organisations: 'Organizações',
  topics: 'Temas',
  sources: 'Fontes',
  authors: 'Autores',
} as const satisfies Words['sections'];

const BY_UNIT = {
  day: 'dia',
  week: 'semana',
  month: 'mês',
  year: 'ano',
  decade: 'década',
} as const satisfies Record<Chart['unit'], string>;

/** What differs between Brazil and Portugal. */
interface Region {
  readonly tag: string;
  readonly plural: PluralRule;
  readonly numberStyle: NumberStyle;
  readonly dates: DateWords;
  readonly nameLanguage: (tag: string) => string | null;
  readonly nameCountry: (code: string) => string | null;
  /** The letter for the east. */
  readonly east: string;
  /** Masculine words: an article, the archive, a file. */
  readonly article: string;
  readonly archive: string;
  readonly file: string;
  /** A feminine one. */
  readonly search: { readonly noun: string; readonly verb: string };
  readonly sections: string;
  readonly link: string;
  readonly saved: string;
  readonly skip: string;
  readonly inOrder: string;
}

function writePortuguese({ tag, plural, numberStyle, dates, east, ...region }: Region): Words {
  const { article, archive, file, search, link, skip, inOrder, nameLanguage, nameCountry } = region;
  const nouns: Readonly<Record<HoldingField, readonly [one: string, more: string]>> = {
    articles: [article, `${article}s`],
    days: ['dia com notícias', 'dias com notícias'],
    stories: ['cobertura', 'coberturas'],
    person: ['pessoa', 'pessoas'],
    place: ['lugar', 'lugares'],
    organisation: ['organização', 'organizações'],
    topics: ['tema', 'temas'],
    sources: ['fonte', 'fontes'],
    authors: ['autor', 'autores'],
    undated: [`${article} sem data`, `${article}s sem data`],
  };
  const heading = capitalise(`${article}s`);
  const figures = (count: number): string => writeCount(count, numberStyle);
  const counted = (count: number, one: string, more: string = `${one}s`): string =>
    figures(count) + follow(plural.formOf(count), one, more);
  const articles = (count: number): string => counted(count, article);
  const countSection = (section: Section, count: number): string =>
    counted(count, ...nouns[HOLDING_OF_SECTION[section]]);
  const found = (number: string, form: PluralForm): string => number + follow(form, ...nouns.articles);
  const nameIn = (period: Period | null): string =>
    period === null ? 'sem data' : namePeriod(period, dates);
  const begin = <Part>(label: string, date: EditionDate | null, mark: MarkDate<Part>): Parts<Part> =>
    date === null ? [label] : [`${label}, `, mark(date, namePeriod(date, dates))];
  return {
    tag,
    direction: 'ltr',
    plural,
    numberStyle,
    punctuation: { comma: ', ' },
    numbers: {
      count: figures,
      range: (from, to) => (from === to ? figures(from) : `${figures(from)}-${figures(to)}`),
      coordinates: (latitude, longitude) =>
        `${writeDegrees(latitude, numberStyle)} ${latitude < 0 ? 'S' : 'N'}, ${writeDegrees(longitude, numberStyle)} ${longitude < 0 ? 'O' : east}`,
      listNames: (names, show) => joinList(names.map(show), ', ', ' e '),
    },
    dates,
    counts: {
      articles,
      articlesHidden: (count, hide) => [
        figures(count),
        hide([follow(plural.formOf(count), ...nouns.articles)]),
      ],
      undated: (count) => `${figures(count)} sem data`,
      holding: (field, count, enlarge) => [
        enlarge(figures(count)),
        follow(plural.formOf(count), ...nouns[field]),
      ],
    },
    site: {
      title: `${capitalise(archive)} de notícias`,
      description: 'Notícias para consultar por data, por nome e por lugar.',
    },
    frame: {
      skip: `${skip} para o conteúdo`,
      menu: region.sections,
      crumbs: 'Caminho',
      home: 'Início',
      rail: 'Datas',
      railWhole: 'Toda a cronologia',
      railAll: 'Tudo',
      railPrevious: (name, hide) => ['Anterior', hide([': ', name])],
      railNext: (name, hide) => ['Seguinte', hide([': ', name])],
      railPreviousPeriod: (name, hide) => [hide(['Anterior: ']), name],
      railNextPeriod: (name, hide) => [hide(['Seguinte: ']), name],
      pager: 'Anterior e seguinte',
      pagerPrevious: 'Anterior',
      pagerNext: 'Seguinte',
      about: `Sobre este ${archive}`,
      top: 'Voltar ao topo',
      imprint: (name, address) => [name, `, ${address}`],
    },
    sections: SECTIONS,
    kinds: {
      person: 'Pessoa',
      place: 'Lugar',
      organisation: 'Organização',
      topic: 'Tema',
      source: 'Fonte',
      author: `${heading} de`,
    },
    terms: {
      language: (code) => {
        const name = nameLanguage(code);
        return name && capitalise(name);
      },
      country: nameCountry,
    },
    front: {
      greatest: 'O essencial',
      latest: `${heading} mais recentes`,
      greatDays: 'Dias em destaque',
      greatStories: 'Grandes coberturas',
      holdings: `Neste ${archive}`,
      prominent: 'Os nomes mais citados',
      overTime: 'Ao longo do tempo',
      yearByDay: (year) => `${year}, dia a dia`,
      empty: `Este ${archive} ainda não contém nenhum ${article} com data.`,
    },
    calendar: {
      year: 'Ano',
      month: 'Mês',
      yearOnly: 'Datados só com o ano',
      monthOnly: 'Datados só com o mês',
      yearExtent: (count) => `${articles(count)}, dia a dia`,
      monthExtent: (count, days) => `${articles(count)} em ${counted(days, 'dia')}`,
      articlesIn: (period, count) => {
        if (period === null) return `${articles(count)} sem data`;
        return `${articles(count)} ${isDay(period) ? 'de' : 'em'} ${nameIn(period)}`;
      },
      prominentOfYear: (year) => `Os nomes de ${year}`,
      prominentOfMonth: 'Os nomes do mês',
      prominentOfDay: 'Os nomes do dia',
      newcomers: 'Pela primeira vez neste mês',
      moreNews: 'Todas as notícias do dia',
      otherNews: 'Outras notícias',
      notices: 'Resultados e avisos',
      moreOfDay: (count, day, hide) => [`Mais ${articles(count)}`, hide([` de ${dates.day(day)}`])],
      cell: (day, count, hide) => dates.dayHidden(day, `, ${articles(count)}`, hide),
      legend: `${heading} por dia:`,
    },
    anniversary: {
      title: 'Neste dia',
      ofDay: (day) => `O dia ${day} de todos os anos`,
      extent: (day, count) => `${articles(count)} do dia ${day} de todos os anos.`,
    },
    chart: {
      title: (unit, first, last) => `${heading} por ${BY_UNIT[unit]}: ${nameIn(first)} – ${nameIn(last)}`,
      barTitle: (period, count) => `${titlePeriod(period, dates)}: ${articles(count)}`,
      asTable: 'Ver em tabela',
      table: (unit) => `${heading} por ${BY_UNIT[unit]}`,
      units: { day: 'Dia', week: 'Semana', month: 'Mês', year: 'Ano', decade: 'Década' },
      articles: heading,
    },
    listing: {
      inArchive: `No ${archive}`,
      extent: (count, mentions) =>
        mentions === null ? articles(count) : `${articles(count)}, ${counted(mentions, 'menção', 'menções')}`,
      only: (date, mark) => begin(`Único ${article}`, date, mark),
      first: (date, mark) => begin(`Primeiro ${article}`, date, mark),
      latest: (date, mark) => begin(`${capitalise(article)} mais recente`, date, mark),
      undated: 'Sem data',
      moreMentions: (count) => `e mais ${counted(count, 'menção', 'menções')} neste ${article}`,
      newest: `${heading} mais recentes`,
      byTime: `Todos os ${article}s por data`,
      byWeight: `Todos os ${article}s por importância`,
      byYear: 'Por ano',
      titleOfPeriod: (name, period) => `${name}, ${nameIn(period)}`,
    },
    article: {
      byline: (names) => ['Por ', ...names],
      undated: 'Sem data',
      moment: (day, time) => (time === null ? [day] : [day, ', ', time]),
      headlineDerived: `Sem título próprio: este foi tirado do endereço ou das primeiras palavras do ${article}.`,
      opening: 'Início do texto',
      origin: 'Publicação original',
      text: `Íntegra do ${article}`,
      paragraphLink: (number) => `${link} para o parágrafo ${number}`,
      table: (number) => (number === null ? 'Tabela' : `Tabela ${number}`),
      picture: {
        label: 'Imagem',
        undescribed: 'Uma imagem sem descrição',
        whole: 'A imagem em tamanho real',
        elsewhere: 'em outro lugar da web',
        missing: `não está neste ${archive}`,
      },
      related: 'Leia também',
      media: {
        video: 'Vídeo',
        audio: 'Áudio',
        post: 'Publicação',
        map: 'Mapa',
        graphic: 'Gráfico',
        document: 'Documento',
      },
      notes: 'Notas',
      note: (number) => `Nota ${number}`,
      backToText: (number) => `Voltar ao texto, a partir da nota ${number}`,
      names: `Neste ${article}`,
      otherNames: 'Outros nomes',
      previousWith: (name) => `${capitalise(article)} anterior com ${name}`,
      nextWith: (name) => `${capitalise(article)} seguinte com ${name}`,
      story: 'A cobertura',
      storyBefore: 'Antes',
      storyNext: 'O que veio depois',
      cite: `Como citar este ${article}`,
      copies: 'Quase idênticos',
      relatedArticles: `${heading} relacionados`,
      languageNote: (language) => {
        const name = nameLanguage(language);
        const inLanguage = name === null ? 'não está em inglês' : `está em ${name}`;
        return `Este ${article} ${inLanguage}. O Dateline lê bem o português, o inglês, o francês, o espanhol, o alemão e o holandês e, com cautela, as demais línguas: aqui só marca os nomes seguros e deixa muitos sem marcação.`;
      },
    },
    keep: {
      save: 'Exportar em',
      saveAll: (isDated) =>
        isDated ? 'Exportar todos os desta data em' : 'Exportar todos os que não têm data em',
      copy: 'Copiar em',
      text: 'texto',
      copied: 'Referência copiada',
      linkCopied: 'Link copiado',
      notCopied: 'Não foi possível copiar',
    },
    citation: {
      refer: ({ authors, quoteHeadline, source, date, archive: name, address }) => [
        ...joinList(authors, '; '),
        ...(authors.length > 0 ? ['. '] : []),
        quoteHeadline(false),
        ...(source === null ? [] : ['. ', source]),
        `, ${date === null ? 'sem data' : namePeriod(date, dates)}. `,
        name,
        '.',
        ...(address === null ? [] : [` Disponível em: ${address}`]),
      ],
    },
    entity: {
      aliases: (_, names) => ['Aparece também como ', ...joinList(names, ', ')],
      since: (since, description) => [`desde ${namePeriod(since, dates)}: `, description],
      demonyms: (demonyms) => [
        'Incluídos os gentílicos: ',
        ...demonyms.flatMap(({ form, count }, index) => [index > 0 ? ', ' : '', form, ` ${figures(count)}`]),
      ],
      company: () => `Nos mesmos ${article}s`,
      companyOfTopic: 'Quem e onde',
      companyOfSource: 'Os nomes mais citados por esta fonte',
      companyOfAuthor: `Os nomes mais citados nestes ${article}s`,
    },
    index: {
      titleOfLetter: (section, letter) => `${SECTIONS[section]}: ${letter}`,
      extent: (section, count) => `${countSection(section, count)}, de A a Z`,
      extentOfLetter: countSection,
      top: `Com mais ${article}s`,
      letters: 'Letras',
      partsOf: (letter) => `Letras depois de ${letter}`,
      filter: 'Filtrar estes nomes',
      rare: 'Nomes menos frequentes',
      byName: 'A–Z',
      bySize: `Por número de ${article}s`,
    },
    stories: {
      title: 'Coberturas',
      menu: 'Coberturas',
      nameOf: (names, word, show) => [
        ...joinList(names.map(show), ', ', ' e '),
        ...(word === null ? [] : [': ', word]),
      ],
      extentOfAll: (count) =>
        `${counted(count, 'cobertura')} de vários dias, ${count < 2 ? '' : 'cada uma '}${inOrder}.`,
      kicker: 'Cobertura',
      extent: (count, first, last, mark) => [`${articles(count)}, de `, ...dates.span(first, last, mark)],
      latest: 'O mais recente',
      company: 'Os protagonistas',
      turns: 'Como aconteceu',
      newcomers: 'Entram em cena:',
      others: 'Mais do dia',
    },
    map: {
      title: 'Mapa dos lugares',
      extent: (count) => `${counted(count, ...nouns.place)}, pelo número de ${article}s que os mencionam.`,
      all: 'Todos os lugares no mapa',
      of: (name, coordinates) => `${name} num mapa: ${coordinates}`,
      dot: (name, count) => `${name}: ${articles(count)}`,
      country: 'País',
      others: (count) => counted(count, 'outro lugar', 'outros lugares'),
      beyond: 'A tabela inclui também lugares que não estão no mapa.',
    },
    timeline: {
      title: 'Cronologia',
      moreOfPeriod: (count, period, hide) => [`Mais ${articles(count)}`, hide([` em ${nameIn(period)}`])],
    },
    search: {
      title: search.noun,
      label: 'Palavras, nomes ou uma data',
      button: search.verb,
      withoutScript: `A ${search.noun.toLowerCase()} precisa de JavaScript. Sem ele, os índices e o calendário levam a todos os ${article}s.`,
      leftOut: `Este ${archive} não tem ${search.noun.toLowerCase()}. Os índices e o calendário levam a todos os ${article}s.`,
      nothing: `Nenhum ${article} encontrado. Tente com menos palavras ou com outra grafia.`,
      found,
      foundShown: (number, form, from, to) => `${found(number, form)}; mostram-se ${from}-${to}`,
      searching: 'A procurar…',
      failed: `Não foi possível carregar o índice da ${search.noun.toLowerCase()}.`,
      partial: `Não foi possível carregar uma parte do índice: talvez haja mais ${article}s.`,
      retry: 'Tentar de novo',
      beside: `Nenhum texto contém todas estas palavras. Elas estão nos nomes, nos temas, na fonte ou na assinatura.`,
      suggestion: (query) => ['Quis dizer ', query, '?'],
      completions: 'Palavras que começam assim',
      subjects: {
        label: 'Com este nome',
        alias: (name) => `também ${name}`,
        only: {
          person: (name) => `Só com ${name}`,
          place: (name) => `Só com ${name}`,
          organisation: (name) => `Só com ${name}`,
          topic: (name) => `Só o tema ${name}`,
          source: (name) => `Só a fonte ${name}`,
          author: (name) => `Só de ${name}`,
          story: (name) => `Só a cobertura ${name}`,
        },
      },
      filters: {
        title: 'Filtros',
        authors: 'Autores',
        author: 'Autor',
        more: 'Mais',
        fewer: 'Menos',
        remove: (name) => `Tirar ${name}`,
        clear: 'Tirar todos os filtros',
        uncounted: 'Não foi possível carregar os filtros.',
      },
      dates: {
        title: 'Data',
        from: 'De',
        to: 'Até',
        hint: 'Ano, mês ou dia: 1987, março de 1987, 1987-03-04',
        invalid: 'A data não foi reconhecida. Escreva 1987, março de 1987 ou 1987-03-04.',
        span: (from, to) => `${from} – ${to}`,
        since: (from) => `Desde ${from}`,
        until: (to) => `Até ${to}`,
        bars: `${heading} encontrados, ao longo do tempo`,
        bar: (period, count) => `${period}: ${count}`,
        undated: (number, form) => `Sem data e por isso fora da lista: ${found(number, form)}.`,
      },
      sort: {
        label: 'Ordenar por',
        relevance: 'Relevância',
        newest: 'Do mais recente ao mais antigo',
        oldest: 'Do mais antigo ao mais recente',
      },
      pages: { label: 'Páginas de resultados', page: (number) => `Página ${number}` },
      takeAway: { title: 'Levar estes resultados', gathering: 'A reunir os resultados…' },
      tips: {
        title: 'O que se pode perguntar',
        examples: [
          ['“estado de emergência”', 'as palavras juntas, nesta ordem'],
          ['embaixada -retirada', 'sem uma palavra'],
          ['govern*', 'todas as palavras que começam assim'],
          ['agosto de 2023', 'um ano, um mês ou um dia'],
        ],
      },
      otherWays: `Outras formas de encontrar um ${article}`,
      byYear: 'Por ano',
    },
    find: {
      archive: `${search.verb} no ${archive}`,
      these: `${search.verb} nestes ${article}s`,
      withBothHidden: (count, hide) => [
        figures(count),
        hide([`${follow(plural.formOf(count), ...nouns.articles)} com ambos`]),
      ],
    },
    undated: {
      title: 'Sem data',
      titleOfLetter: (letter) => `Sem data: ${letter}`,
      withoutSource: 'Sem fonte',
      extent: (count) =>
        count < 2
          ? `${articles(count)} cuja data não foi encontrada. Está nos índices e na ${search.noun.toLowerCase()}, mas não no calendário.`
          : `${articles(count)} cuja data não foi encontrada. Estão nos índices e na ${search.noun.toLowerCase()}, mas não no calendário.`,
    },
    about: {
      title: `Sobre este ${archive}`,
      menu: 'Sobre',
      extent: (first, last, mark) => [
        first === last ? `Os ${article}s são de ` : `Os ${article}s vão de `,
        ...spanDates(first, last, mark, dates),
        '.',
      ],
      holdings: 'O que contém',
      languages: { column: 'Língua', caption: `Línguas dos ${article}s` },
      formats: { column: 'Formato', caption: `Formatos dos ${file}s` },
      formatTitles: {
        'front-matter': 'Texto com metadados no início',
        html: `Página da web ${region.saved}`,
        'dated-text': 'Texto com data',
        'url-text': 'Texto sob o endereço na web',
        'plain-text': 'Texto sem formatação',
      },
      articles: heading,
      makingTitle: 'Como foi feito',
      making: [
        `Um programa, o Dateline, leu os ${article}s e compôs estas páginas. Encontrou a data, o título, o autor e a fonte de cada ${article} e, no corpo de cada um, os nomes de pessoas, lugares e organizações. Reuniu em coberturas os ${article}s que acompanham um mesmo acontecimento.`,
        `Ninguém verificou todos os nomes. Alguns faltam, outros estão mal classificados e, de vez em quando, dois que têm o mesmo nome acabam na mesma página. Os títulos que o indicam foram tirados das primeiras palavras do ${article}. Aspas e travessões foram compostos como em papel; nada mais foi alterado.`,
      ],
      doubts: (linkTo) => [
        `Os nomes que talvez sejam um só e os que talvez sejam dois estão listados, para quem edita o ${archive}, em “`,
        linkTo(DOUBTFUL_NAMES),
        '”.',
      ],
      madeWith: (version) => `Feito com o Dateline ${version}.`,
      dataTitle: 'Dados e feeds',
      data: `Todo o ${archive} está disponível também como dados: um objeto JSON por linha, em UTF-8.`,
      fields: {
        articles: {
          id: `caminho do ${file}, com um número se ele contém vários ${article}s`,
          url: 'página, a partir da raiz do site',
          headline: 'título',
          headlineDerived: 'se o título foi tirado do endereço ou das primeiras palavras',
          date: 'data da edição, ou null',
          published: 'momento da publicação, ou null',
          language: 'código da língua',
          byline: 'autores',
          source: 'jornal, agência ou site, ou null',
          originalUrl: 'endereço original na web, ou null',
          tags: 'temas, como o artigo os escreve',
          filedUnder: 'temas e fonte em cujas listas está: os seus ids e nomes',
          story: 'cobertura de que faz parte, ou null',
          pictures:
            'endereços das suas imagens, com largura, altura e descrição; omitido se não houver nenhuma',
          entities:
            'identificadores das pessoas, lugares e organizações que cita, com o número de menções e onde começam e terminam no texto, em unidades UTF-16',
          file: `caminho, tamanho em bytes, resumo SHA-256, codificação e formato do seu ${file}, e linha em que começa nele`,
          text: 'título e texto, sem marcação',
        },
        entities: {
          id: 'índice e nome',
          kind: joinList(ENTITY_KINDS, ', ', ' ou ').join(''),
          name: 'nome completo',
          acronym: 'sigla, ou null',
          aliases: `outras formas nos ${article}s, primeiro as mais frequentes`,
          demonyms: 'gentílicos que mencionam o lugar, com o número dessas menções',
          url: 'página, a partir da raiz do site, ou null',
          location: 'latitude, longitude e código do país, ou null',
          note: `nota de quem edita o ${archive}, ou null`,
          descriptions: `o que a maioria dos ${article}s diz de quem ou do que se trata, com o mês a partir do qual o diz, ou null`,
          sameAs: `endereços do mesmo assunto em outros catálogos e o de quem edita o ${archive}`,
          first: 'dia da primeira menção, ou null',
          last: 'dia da última menção, ou null',
          mentions: 'número de menções',
          articles: `identificadores dos ${article}s que o mencionam`,
        },
      },
      atom: `Os ${article}s mais recentes, para leitores de feeds.`,
      json: 'O mesmo, em JSON.',
      languagesNote: `O Dateline lê bem o português, o inglês, o francês, o espanhol, o alemão e o holandês. Os ${article}s em outras línguas são lidos com cautela: só se marcam os nomes seguros, como os de países e cidades, os de pessoas citadas com um cargo ou com um primeiro nome conhecido e os que aparecem também nos ${article}s em inglês. Por isso, um ${article} em outra língua remete para menos pessoas, lugares e organizações do que cita.`,
    },
    names: {
      title: DOUBTFUL_NAMES,
      says: (name) => [
        `Para quem edita o ${archive}: linhas que talvez estejam certas. As que estiverem vão para `,
        name,
        `, ao lado dos ${article}s.`,
      ],
      duplicates: {
        title: 'Possíveis repetições',
        says: 'Dois nomes que talvez sejam um só. Cada linha põe o mais raro sob o outro.',
      },
      mixtures: {
        title: 'Possíveis confusões',
        says: `Um nome que talvez seja de dois. Cada linha tira dele alguns ${article}s e os passa a um nome que pode ser mudado.`,
      },
      none: 'Nada foi encontrado.',
    },
    notFound: {
      title: `Esta página não está no ${archive}`,
      tab: 'Página não encontrada',
      says: (linkTo) => [
        `O endereço pode estar errado, ou o ${article} foi retirado. Experimente `,
        linkTo(`${search.verb.toLowerCase()} no ${archive}`),
        ' ou entre por um destes caminhos:',
      ],
      saysWithoutSearch: `O endereço pode estar errado, ou o ${article} foi retirado. Entre por um destes caminhos:`,
    },
    offline: {
      title: 'Guardado offline',
      says: 'O que foi guardado e as páginas já vistas podem ser lidos aqui sem internet.',
      saysOfDisk: `Quando este ${archive} está num servidor web e os scripts são permitidos, esta página mostra o que o navegador guarda dele. A partir de um disco, tudo está à mão.`,
      unreached: 'Não há internet, e a página pedida não está guardada.',
      again: 'Tentar de novo',
      kept: 'Guardado',
      none: 'Ainda não há nada guardado. As páginas de coberturas, pessoas, lugares, temas e dias têm um botão para isso.',
      seen: 'Já visto',
      search: 'Procurar no que está guardado',
      nothing: 'Nada do que está guardado contém estas palavras.',
      keepStory: 'Guardar esta cobertura offline',
      keepPage: `Guardar esta página e os seus ${article}s offline`,
      progress: (done, of) => `Páginas guardadas: ${done} de ${of}`,
      isKept: (size) => `Guardado offline, ${size}`,
      megabytes: (size) => `${size} MB`,
      remove: 'Remover',
      removeOf: (title) => `Remover: ${title}`,
      failed: 'Não foi possível guardar: a internet caiu, ou não há espaço.',
      all: 'Tudo o que está guardado',
    },
    pointer: { see: 'Ver', says: 'É só outro nome. A página está lá.' },
    choice: {
      articles: (count) => `${articles(count)} com este título`,
      pages: (count) => `${counted(count, 'página')} com este nome`,
    },
    takeAway: {
      title: 'Para levar',
      articlesAs: (format) => `${capitalise(article)}s em ${format}`,
      mentionsAs: (format) => `Menções em ${format}`,
      referencesAs: (format) => `Referências em ${format}`,
      search: `Estes ${article}s na ${search.noun.toLowerCase()}`,
      archive: `Todos os dados do ${archive}`,
      package: (name) => [
        name,
        ` diz aos programas o que é cada ${file} de dados: um Data Package do projeto Frictionless.`,
      ],
      lists: `As listas longas são também ${file}s, ao lado da sua página: uma linha por ${article} de um tema, uma fonte, um autor, uma cobertura ou um dia, e uma por menção de uma pessoa, um lugar ou uma organização; e ainda referências para programas de bibliografia. A ${search.noun.toLowerCase()} exporta qualquer lista, também as curtas. O CSV segue a RFC 4180, em UTF-8; um apóstrofo precede o que um programa de cálculo tomaria por uma fórmula.`,
      listed: `Listas de ${article}s`,
      mentions: 'Listas de menções',
      fields: {
        listed: {
          id: `caminho do ${file}, com um número se ele contém vários ${article}s`,
          url: 'página, a partir da raiz do site',
          date: 'data da edição',
          headline: 'título',
          language: 'código da língua',
          byline: 'autores, separados em CSV por ponto e vírgula',
          source: 'jornal, agência ou site',
          originalUrl: 'endereço original na web',
          tags: 'temas, separados em CSV por ponto e vírgula',
          story: 'cobertura de que faz parte',
        },
        mentions: {
          article: `identificador do ${article}`,
          url: 'a sua página, a partir da raiz do site',
          date: 'a data da sua edição',
          headline: 'o seu título',
          language: 'o seu código da língua',
          source: 'o seu jornal, agência ou site',
          entity: 'identificador da pessoa, do lugar ou da organização',
          text: 'o nome tal como está nele',
          start: `onde começa no texto do ${article}, em unidades UTF-16`,
          end: 'onde termina',
          paragraph: 'âncora do parágrafo na página; nenhuma para um título',
          sentence: 'a frase; de uma muito longa, o que rodeia o nome',
        },
      },
    },
    feeds: {
      atom: 'Feed Atom',
      json: 'Feed JSON',
      atomOf: (name) => [name, ' (Atom)'],
      jsonOf: (name) => [name, ' (JSON)'],
    },
    descriptions: {
      timeline: `O ${archive} ${inOrder}.`,
      stories: (count) => `${counted(count, 'cobertura')}, ${count < 2 ? '' : 'cada uma '}${inOrder}.`,
      about: `O que o ${archive} contém, como foi feito e os seus dados.`,
      names: (name) => `Nomes que talvez sejam um só e nomes que talvez sejam dois, em linhas para ${name}.`,
      search: `${search.verb} nos ${article}s do ${archive}: palavras, nomes e datas.`,
      notFound: `Não há nenhuma página neste endereço do ${archive}.`,
      offline: `O que este navegador guarda do ${archive}, para ler sem internet.`,
      year: (year, count) => `${articles(count)} de ${year}, dia a dia.`,
      month: (month, count) => `${articles(count)} de ${dates.month(month)}, dia a dia.`,
      day: (day, count) => `${articles(count)} de ${dates.day(day)}.`,
      undated: (count) => `${articles(count)} sem data.`,
      entity: (name, count) => `${name} em ${articles(count)}: cada menção na sua frase.`,
      grouping: (section, name, count) =>
        section === 'authors'
          ? `${articles(count)} de ${name}.`
          : `${articles(count)} ${section === 'topics' ? 'sobre o tema' : 'da fonte'} “${name}”.`,
      period: (name, period, count) => `${articles(count)}: ${name}, ${nameIn(period)}.`,
      index: (section) => `${SECTIONS[section]} do ${archive}, de A a Z.`,
      letter: (section, letter) => `${SECTIONS[section]} do ${archive}: ${letter}.`,
      story: (count, first, last) =>
        `${articles(count)}, de ${dates.span(first, last, (_, text) => text).join('')}.`,
      articleChoice: (count) => `${articles(count)} com este título.`,
      pageChoice: (count) => `${counted(count, 'página')} com este nome.`,
      pointer: (name) => `Ver ${name}.`,
    },
  };
}

/** As in Brazil, where most of those who read Portuguese live. */
export const PORTUGUESE = writePortuguese({
  tag: 'pt',
  plural: UP_TO_ONE_OR_MORE_OR_MILLIONS,
  numberStyle: { group: '.', groupFrom: 4, decimal: ',' },
  dates: BRAZILIAN_DATES,
  nameLanguage: nameInBrazil,
  nameCountry: countryInBrazil,
  east: 'L',
  article: 'texto',
  archive: 'acervo',
  file: 'arquivo',
  search: { noun: 'Busca', verb: 'Buscar' },
  sections: 'Seções',
  link: 'Link',
  saved: 'salva',
  skip: 'Pular',
  inOrder: 'em ordem cronológica',
});

/** As in Portugal, Africa and Asia. */
export const EUROPEAN_PORTUGUESE = writePortuguese({
  tag: 'pt-PT',
  plural: ONE_OR_MORE_OR_MILLIONS,
  numberStyle: { group: '.', groupFrom: 5, decimal: ',' },
  dates: EUROPEAN_PORTUGUESE_DATES,
  nameLanguage: nameInPortugal,
  nameCountry: countryInPortugal,
  east: 'E',
  article: 'artigo',
  archive: 'arquivo',
  file: 'ficheiro',
  search: { noun: 'Pesquisa', verb: 'Pesquisar' },
  sections: 'Secções',
  link: 'Ligação',
  saved: 'guardada',
  skip: 'Saltar',
  inOrder: 'por ordem cronológica',
});

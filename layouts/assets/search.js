// Filters the archive's headlines and names. The index comes as scripts, because a page that was opened from a
// disk may load scripts and nothing else; each adds rows of [url, headline, date, other words] to `datelineIndex`,
// and language and direction of the headline where they are not those of the page. What it says is in the page.
(() => {
  const MOST_RESULTS = 100;

  const form = document.getElementById('search');
  const input = document.getElementById('query');
  const status = document.getElementById('search-status');
  const results = document.getElementById('search-results');
  const texts = JSON.parse(form.dataset.words);
  const plural = new Intl.PluralRules(document.documentElement.lang);
  const rows = globalThis.datelineIndex ?? [];

  /** Letters that Arabic writes in several ways, as Egypt and typists in a hurry do, with what they are looked for as. */
  const ARABIC_FORMS = { ى: 'ي', ی: 'ي', ة: 'ه', ٱ: 'ا', ک: 'ك', '\u0640': '' };

  /** The value of an Arabic or a Persian figure. */
  const readFigure = (figure) => String(figure.charCodeAt(0) & 0xf);

  /**
   * Without case, accents, vowel signs, hamza, drawn-out lines and the difference between straight and typographic marks;
   * all figures as `0` to `9`.
   */
  const fold = (text) =>
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/[ىیةٱک\u0640]/g, (letter) => ARABIC_FORMS[letter])
      .replace(/[٠-٩۰-۹]/g, readFigure)
      .replace(/[‘’]/g, "'")
      .toLowerCase();

  const fill = (sentence, values) => sentence.replace(/\{(\w+)\}/g, (_, name) => values[name]);

  /** As every page says a number. */
  const writeNumber = (count) => {
    const figures = String(count);
    return figures.length < texts.groupFrom ? figures : figures.replace(/\B(?=(\d{3})+$)/g, texts.group);
  };

  /** Of a day, a month or a year. */
  const longDate = (whole) => {
    const [year, month, date] = whole.split('-');
    if (month === undefined) return year;
    return fill(date === undefined ? texts.monthOfYear : texts.day, {
      date: texts.dates[Number(date) - 1],
      month: texts.months[Number(month) - 1],
      year,
    });
  };

  /** What each row is found by; made when the first search is. */
  let folded = null;
  const foldRows = () => {
    folded ??= rows.map(([, headline, date, words]) => ({
      headline: fold(headline),
      all: fold(`${headline} ${words} ${date === null ? '' : `${date} ${longDate(date)}`}`),
    }));
    return folded;
  };

  /** Rows that hold every word: those that hold them together first, then those whose headline does, then the newest. */
  const find = (query) => {
    // What stands in quotation marks is looked for as it is; other words in any order.
    const phrases = [...fold(query).matchAll(/["“”„«»]([^"“”„«»]+)["“”„«»]|[^\s"“”„«»]+/g)];
    const words = phrases.map(([word, phrase]) => (phrase ?? word).trim()).filter(Boolean);
    if (words.length === 0) return [];
    const whole = words.join(' ');
    const found = [];
    for (const [index, row] of foldRows().entries()) {
      if (!words.every((word) => row.all.includes(word))) continue;
      const rank =
        (row.all.includes(whole) ? 2 : 0) + (words.every((word) => row.headline.includes(word)) ? 1 : 0);
      found.push({ index, rank });
    }
    return found.sort((a, b) => b.rank - a.rank || b.index - a.index).map(({ index }) => rows[index]);
  };

  /** Apostrophes as the pages set them. */
  const setApostrophes = (text) => text.replace(/(\p{L})'(?=\p{L})/gu, '$1’');

  const showRow = ([url, headline, date, , language, direction]) => {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = url.split('/').map(encodeURIComponent).join('/');
    link.textContent = setApostrophes(headline);
    if (language) link.lang = language;
    if (direction) link.dir = direction;
    // The line begins where the page's lines do, whichever way the headline runs.
    const line = document.createElement('span');
    line.append(link);
    item.append(line);
    if (date !== null) {
      const time = document.createElement('time');
      time.dateTime = date;
      time.textContent = longDate(date);
      item.append(' ', time);
    }
    return item;
  };

  const say = (query, count) => {
    if (query.trim() === '') return '';
    if (count === 0) return texts.nothing;
    const said = count > MOST_RESULTS ? texts.foundMore : texts.found;
    return fill(said[plural.select(count)] ?? said.other, {
      number: writeNumber(count),
      shown: writeNumber(MOST_RESULTS),
    });
  };

  const show = () => {
    const found = find(input.value);
    results.replaceChildren(...found.slice(0, MOST_RESULTS).map(showRow));
    status.textContent = say(input.value, found.length);
  };

  let waiting;
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const address = new URL(location.href);
    address.searchParams.set('q', input.value);
    // Browsers keep pages of a disk from changing their address.
    if (address.protocol !== 'file:') history.replaceState(null, '', address);
    show();
  });
  input.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(show, 120);
  });
  input.value = new URL(location.href).searchParams.get('q') ?? '';
  show();
})();

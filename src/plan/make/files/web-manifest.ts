import { wordsOf } from '../../../words/words-of.ts';

interface WebManifestInputs {
  readonly title: string;
  readonly description: string;
  /** Of the archive. */
  readonly language: string;
}

/** As long as the name of an app has room below its icon. */
const LONGEST_SHORT_NAME = 12;
/** As the icon is drawn. */
const [THEME, PAPER] = ['#8c1d14', '#fffdf9'];

/** Has browsers install the archive: a web app manifest, whose addresses are from its own folder on. */
export function* writeWebManifest({ title, description, language }: WebManifestInputs): Iterable<string> {
  const short = [...title].length <= LONGEST_SHORT_NAME ? { short_name: title } : {};
  const manifest = {
    name: title,
    ...short,
    description,
    lang: language,
    dir: wordsOf(language).direction,
    id: './',
    start_url: './index.html',
    scope: './',
    display: 'minimal-ui',
    theme_color: THEME,
    background_color: PAPER,
    icons: [{ src: 'assets/icon.svg', sizes: 'any', type: 'image/svg+xml' }],
  };
  yield `${JSON.stringify(manifest, null, 1)}\n`;
}

/** The folders in which browsers put what they save with a page: `Page_files/` beside `Page.html`. */

/** What browsers put behind the name of a page, in their languages. */
export const SAVED_WITH: readonly string[] = [
  ...['_files', '-files', '.files', '_Files', '-Dateien', '_Dateien', '_fichiers', '-fichiers', '_archivos'],
  ...[
    '_arquivos',
    '_ficheiros',
    '_bestanden',
    '-bestanden',
    '_file',
    '_soubory',
    '_súbory',
    '_pliki',
    '_filer',
  ],
  ...[
    '-filer',
    '_tiedostot',
    '_fajlovi',
    '_elemei',
    '_dosyalar',
    '_fitxers',
    '_fișiere',
    '_αρχεία',
    '_ملفات',
  ],
  ...['_файлы', '-файлы', '_файли', '_קבצים', '_文件', '_檔案', '_ファイル', '_파일'],
];
const PAGES = ['html', 'htm', 'xhtml', 'shtml', 'HTML', 'HTM'];
/** Frames, advertisements, and what scripts fetched; nobody writes an article beside them, but in Markdown. */
const PART = /(?:^|\/)[^/.]+$|\.(?:x?html?|shtml|txt|download)$/i;

/**
 * The page that a file was saved with, where the file is no article of its own; otherwise `null`.
 *
 * @param path with slashes
 * @param isFile whether there is a file of a path
 */
export function findPageOf(path: string, isFile: (path: string) => boolean): string | null {
  if (!PART.test(path)) return null;
  for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
    const folder = path.slice(0, end);
    const suffix = SAVED_WITH.find((each) => folder.endsWith(each));
    if (suffix === undefined) continue;
    const page = folder.slice(0, -suffix.length);
    const ending = PAGES.find((each) => isFile(`${page}.${each}`));
    if (ending !== undefined) return `${page}.${ending}`;
  }
  return null;
}

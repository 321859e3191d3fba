/** Whose a page is by the line of copyright at its foot: `© 2009–2014 The Islet News. All rights reserved.` */
import type { PageOutline } from '../outline/page-outline.ts';

/** Lines from the end of a page among which it stands. */
const MOST_LINES = 40;
const LONGEST_LINE = 300;
const MARK = String.raw`(?:©|\(c\)|copyright)`;
const YEARS = String.raw`(?:19|20)\d{2}(?:\s?[-–—/,]\s?(?:(?:19|20)?\d{2}|present|today|heute))?`;
/** The name stands behind the mark and the years, before or behind each other. */
const LINE = new RegExp(
  String.raw`${MARK}[\s:,.]*(?:${MARK}[\s:,.]*)?(?:${YEARS}[\s,.:–—-]*)?(?:by\s|der\s)?([^©|•·\u0001\n]{2,80})`,
  'iu',
);
/** `The Islet News © 2014` */
const BEFORE_MARK = new RegExp(
  String.raw`^(?!copyright\b)([^©|•·:\d\u0001\n]{2,60}?)\s(?:©|\(c\))\s?${YEARS}`,
  'iu',
);
/** What stands behind a name. */
const BEHIND = new RegExp(
  String.raw`[\s,.;:(–—-]*(?:${YEARS}|\ball rights|\balle rechte|\btous droits|\btodos (?:los|os) d|\btutti i diritti|\balle rechten|\bimpressum|\bpowered|\bdesign|\bweb ?site|\bsite (?:by|de)|\bcread[oa]|\bcreated|\bumsetzung|\s[–—|/-]\s|(?<=\p{Ll}{4})\.\s).*$`,
  'iu',
);
const FIRM = /,?\s(?:Ltd|Limited|Inc|LLC|GmbH|PLC|plc|S\.?A|S\.?L|S\.?r\.?l|AG)\.?$/;
/** Makers of programs, whose line stands beside that of the site, and holders of nothing. */
const NO_SITE =
  /^[MDCLXVI]+$|^(?:all rights|alle rechte|tous droits|the (?:author|respective)|its respective|respective)|\b(?:phpBB|vBulletin|Jelsoft|Plone|WordPress|Joomla|Drupal|Blogger|Google|Foundation|Getty|Reuters|dpa|AFP|Shutterstock)\b/i;

export function listCopyrightNames({ lines }: PageOutline): readonly string[] {
  return lines.slice(-MOST_LINES).flatMap(({ text }) => {
    const line = text.slice(0, LONGEST_LINE);
    const written = BEFORE_MARK.exec(line)?.[1] ?? LINE.exec(line)?.[1] ?? '';
    const name = written
      .replace(BEHIND, '')
      .replace(FIRM, '')
      .replace(/(?<![\s.,;:])[\s.,;:]+$/, '');
    return /^(?:(?:\p{Ll}\.){1,4} ?)?[\p{Lu}\p{Lo}\d]/u.test(name) && !NO_SITE.test(name) && name.length > 2
      ? [name]
      : [];
  });
}

/** The paper that a file is named after, as those who harvest archives name files: `1915-06-22-the-kell-times-88412076.txt`. */
import { namesPaperAlone } from '../../knowledge/organisations/paper-names.ts';
import { capitalise } from '../../tools/sentences/capitalise.ts';

const HARVESTED =
  /(?:^|\/)(?:1[5-9]|20)\d{2}-?\d{2}-?\d{2}[-_](\p{L}[\p{L}\p{M}'’]*(?:[-_][\p{L}\p{M}'’]+){1,6})[-_]\d{5,12}\.[a-z]{2,8}$/iu;
const SMALL = /^(?:and|of|for|in|on|und|de|la|le|les|del|della|di|du|des|et|y|e|van|het|do|da)$/;

export function readPaperInPath(path: string): string | null {
  const slug = HARVESTED.exec(path.slice(-200))?.[1];
  if (slug === undefined) return null;
  const words = slug.toLowerCase().split(/[-_]/);
  const name = words.map((word, at) => (at > 0 && SMALL.test(word) ? word : capitalise(word))).join(' ');
  return namesPaperAlone(name) ? name : null;
}

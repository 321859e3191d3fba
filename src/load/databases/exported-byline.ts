import { trimEndOf } from '../../tools/text/cut.ts';
import { readSignature } from '../html/metadata/authors/read-signature.ts';
import { listAuthors } from '../metadata/values/author-names.ts';
import { writeInReadingCase } from '../reading-case.ts';

const ADDRESS = /(?:^|[\s,;|(<])[\w.+-]{1,60}@[\w.-]{2,80}[)>]?/;
/** `DOOR ONZE VERSLAGGEVER WIM HOLK`, `Von unserem Redakteur Uwe Holk`. */
const BY =
  /^(?:door|van|von|par|por|di|de)\s(?:(?:onze|unserem|unserer|notre|nuestro|nuestra|nostro|nosso|nossa)\s\p{L}{5,20}\s)?(?=\p{Lu}\S*\s\p{Lu})/iu;

/** Who wrote an article, as an export names them: persons without their places and roles; any other name as it stands. */
export function readExportedByline(written: string): readonly string[] {
  if (written === '') return [];
  const line = dropAddresses(written).replace(BY, '').trim();
  const { persons } = readSignature(`by ${line.replace(/^by:?\s/i, '')}`, () => false);
  return persons.length > 0 ? persons : listAuthors([line]).map(writeInReadingCase);
}

function dropAddresses(written: string): string {
  const parts = written.split(ADDRESS);
  const last = parts.pop() ?? '';
  return parts.map((part) => trimEndOf(part, /[\s,;|(<]/)).join('') + last;
}

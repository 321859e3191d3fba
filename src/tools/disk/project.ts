import { fileURLToPath } from 'node:url';

/** The root folder of Dateline itself. */
export const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));

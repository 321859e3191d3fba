import type { FileFacts } from '../src/model/model.ts';

/** Of an article that no file was read for. */
export const NO_FILE: FileFacts = { size: 0, sha256: '00', encoding: 'UTF-8' };

/** Unpacks the search index in browsers that cannot by themselves. */
import { inflateSync } from 'fflate';

globalThis.datelineInflate = (bytes) => inflateSync(bytes);

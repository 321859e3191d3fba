export { DATELINE, IS_PACKAGE, PROJECT } from './places.mjs';

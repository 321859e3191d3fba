import { startSearch } from '../../../layouts/scripts/search/start-search.ts';
import { ScanEngine, type ScannedArchive } from './scan-engine.ts';

declare global {
  /** Put there by a script before. */
  var scannedArchive: ScannedArchive;
  var scanEngine: ScanEngine;
}

globalThis.scanEngine = new ScanEngine(globalThis.scannedArchive);
startSearch(() => globalThis.scanEngine);

/**
 * Makes what the tagger runs, `src/annotate/tagger/tagger.wasm`, of the sources in `wasm/` beside it:
 *
 *     npm run wasm
 */
import { writeFileSync } from 'node:fs';
import { MODULE_FILE } from '../../annotate/tagger/engine.ts';
import { compileModule } from './compile-module.ts';

const bytes = await compileModule();
writeFileSync(MODULE_FILE, bytes);
console.log(`${MODULE_FILE.pathname}: ${bytes.length} bytes`);

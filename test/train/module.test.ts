import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MODULE_FILE } from '../../src/annotate/tagger/engine.ts';
import { compileModule } from '../../src/train/module/compile-module.ts';

test('the module is what its sources give: npm run wasm makes it anew', async () => {
  const compiled = await compileModule();
  expect(Buffer.from(compiled).equals(readFileSync(MODULE_FILE))).toBe(true);
});

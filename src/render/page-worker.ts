import type { HtmlPage } from '../pages.ts';
import { answerBatches } from '../parallel/share-out.ts';
import { openPageWriter, type PageWriterSetup } from './write-pages.ts';

await answerBatches(async (setup: PageWriterSetup) => {
  const write = await openPageWriter(setup);
  return (pages: readonly string[]) => pages.map((json) => write(JSON.parse(json) as HtmlPage));
});

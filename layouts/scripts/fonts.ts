/**
 * Runs as soon as the styles are there, before anything is shown: a page waits a moment for its face, which is at hand on
 * every page but the first. One that has not come by then is left for the next page, and what stands in for it stays:
 * lines that a reader has begun to read do not move.
 */

/** So long nobody minds that there is nothing yet. In milliseconds. */
const PATIENCE = 300;

const page = document.documentElement;
page.classList.add('awaits-face');
const late = setTimeout(() => {
  // On a slow machine it may lie there, and only has to be unpacked.
  const isHere = performance.getEntriesByType('resource').some(({ name }) => name.endsWith('.woff2'));
  if (!isHere) show('without-face');
}, PATIENCE);
// Other languages than English have letters in a file of their own.
const letters = page.lang.startsWith('en') ? 'a' : 'aé';
document.fonts.load('1em Newsreader', letters).then(
  () => show(),
  () => show('without-face'),
);

function show(how?: string): void {
  clearTimeout(late);
  if (!page.classList.contains('awaits-face')) return;
  page.classList.remove('awaits-face');
  if (how !== undefined) page.classList.add(how);
}

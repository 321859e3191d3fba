/** Whoever writes means the sign, not the way to the field. */
const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(?:input|select|textarea)$/i.test(target.tagName));

/**
 * `/` leads to the first field of the page that searches: that of the masthead, or of the search itself. Escape leads
 * back to where the reader was.
 */
export function focusSearch(): void {
  const field = document.querySelector<HTMLInputElement>('input[type="search"]');
  if (field === null) return;
  let leave = () => field.blur();
  field.setAttribute('aria-keyshortcuts', '/');
  document.addEventListener('keydown', (event) => {
    const { key, ctrlKey, altKey, metaKey, isComposing, target } = event;
    if (event.defaultPrevented || isComposing || ctrlKey || altKey || metaKey) return;
    if (key === '/' && !isWriting(target)) {
      const { scrollX, scrollY } = window;
      leave = () => {
        field.blur();
        if (target instanceof HTMLElement && target !== document.body) target.focus({ preventScroll: true });
        window.scrollTo(scrollX, scrollY);
      };
      // Some browsers look for words in the page by the same key.
      event.preventDefault();
      field.focus();
      field.select();
    } else if (key === 'Escape' && target === field) {
      // Some browsers would empty the field.
      event.preventDefault();
      leave();
    }
  });
}

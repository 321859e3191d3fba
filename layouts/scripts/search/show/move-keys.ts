/** Lets arrows lead from the field into the results, and from one to the next; Escape leads back. */
export function moveByKeys(field: HTMLInputElement, results: HTMLElement): void {
  const links = (): readonly HTMLAnchorElement[] => [
    ...results.querySelectorAll<HTMLAnchorElement>('.hit-headline a'),
  ];
  const isPlain = ({ altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean =>
    !(altKey || ctrlKey || metaKey || shiftKey);

  field.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' || event.isComposing || !isPlain(event)) return;
    const [first] = links();
    if (first === undefined) return;
    event.preventDefault();
    first.focus();
  });
  results.addEventListener('keydown', (event) => {
    if (!isPlain(event)) return;
    const all = links();
    const at = event.target instanceof HTMLAnchorElement ? all.indexOf(event.target) : -1;
    if (at < 0) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null;
    if (step === null && event.key !== 'Escape') return;
    event.preventDefault();
    if (step === null || at + step < 0) field.focus();
    else all[at + step]?.focus();
  });
}

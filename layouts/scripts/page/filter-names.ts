/** So that `Poehl` and `Pöhl` find Pöhl: letters without their marks. */
const MARKS = /\p{M}/gu;
const fold = (text: string): string => text.normalize('NFD').replace(MARKS, '').toLowerCase();

/**
 * A field above names of which those stay that have what is typed, wherever it stands in them. Without scripts it is
 * not there: an A–Z does without.
 */
export function filterNames(filter: HTMLElement): void {
  const field = filter.querySelector('input');
  if (field === null) return;
  filter.hidden = false;
  const sections = [...document.querySelectorAll<HTMLElement>('.letter')].map((section) => ({
    section,
    rare: section.querySelector('details'),
    names: [...section.querySelectorAll<HTMLElement>('.entries > li')].map((entry) => ({
      entry,
      text: fold(entry.textContent ?? ''),
    })),
  }));
  const show = (): void => {
    const asked = fold(field.value.trim());
    for (const { section, rare, names } of sections) {
      let found = false;
      for (const { entry, text } of names) {
        entry.hidden = !text.includes(asked);
        found ||= !entry.hidden;
      }
      section.hidden = !found && asked !== '';
      rare?.toggleAttribute('open', asked !== '');
    }
  };
  field.addEventListener('input', show);
  // What was typed stays in the field when a reader comes back.
  show();
}

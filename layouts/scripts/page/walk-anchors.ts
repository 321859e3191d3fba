const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Has the arrow keys go from the link beside one paragraph to the next: the Tab key stops at one of them alone. */
export function walkAnchors(text: HTMLElement): void {
  text.addEventListener('keydown', (event) => {
    const step = STEPS[event.key];
    const links = [...text.querySelectorAll<HTMLAnchorElement>('a.anchor')];
    const at = links.indexOf(event.target as HTMLAnchorElement);
    const next = step === undefined || at < 0 ? undefined : links[at + step];
    if (next === undefined) return;
    event.preventDefault();
    for (const link of links) link.tabIndex = link === next ? 0 : -1;
    next.focus();
  });
}

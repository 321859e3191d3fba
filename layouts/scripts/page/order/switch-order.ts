/**
 * Shows a switch of some buttons, of which one is pressed, and does what it promises. Without scripts it is not there.
 *
 * @param show is told the place of the one that is pressed
 */
export function switchOrder(order: HTMLElement, show: (place: number) => void): void {
  const buttons = [...order.querySelectorAll('button')];
  order.hidden = false;
  for (const [place, pressed] of buttons.entries())
    pressed.addEventListener('click', () => {
      for (const button of buttons) button.setAttribute('aria-pressed', String(button === pressed));
      show(place);
    });
}

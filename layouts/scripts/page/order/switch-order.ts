/**
 * Shows a switch of two buttons, of which one is pressed, and does what it promises. Without scripts it is not there.
 *
 * @param show is told whether the second is pressed
 */
export function switchOrder(order: HTMLElement, show: (isSecond: boolean) => void): void {
  const buttons = [...order.querySelectorAll('button')];
  order.hidden = false;
  for (const pressed of buttons)
    pressed.addEventListener('click', () => {
      for (const button of buttons) button.setAttribute('aria-pressed', String(button === pressed));
      show(pressed === buttons[1]);
    });
}

/** What a proof found: how much was tried, and what failed. */
export class Findings {
  #tried = 0;
  #failed = 0;

  /**
   * Takes down one trial, and prints it where it failed.
   *
   * @param why what was found instead of what is promised; `null` where the promise held
   */
  add(trial: string, why: string | null): void {
    this.#tried++;
    if (why === null) return;
    this.#failed++;
    process.stdout.write(`FAILED ${trial}: ${why}\n`);
  }

  /** Prints the sum, by which `verify-promises` reads it, and fails the process where something failed. */
  end(): void {
    process.stdout.write(`${this.#tried} tried, ${this.#failed} failed\n`);
    process.exitCode = this.#failed === 0 ? 0 : 1;
  }
}

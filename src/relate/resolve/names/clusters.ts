/** What is one entity: a union-find over the numbers of names, and of parts of names that are added later. */
export class Clusters {
  private readonly parents: number[];

  constructor(size: number) {
    this.parents = Array.from({ length: size }, (_, i) => i);
  }

  /** How many numbers there are. */
  get size(): number {
    return this.parents.length;
  }

  /** A new number, joined to none. */
  add(): number {
    return this.parents.push(this.parents.length) - 1;
  }

  find(index: number): number {
    let root = index;
    while (this.parents[root] !== root) root = this.parents[root]!;
    for (let at = index; at !== root; ) {
      const next = this.parents[at]!;
      this.parents[at] = root;
      at = next;
    }
    return root;
  }

  join(a: number, b: number): void {
    const [first, second] = [this.find(a), this.find(b)];
    if (first !== second) this.parents[Math.max(first, second)] = Math.min(first, second);
  }
}

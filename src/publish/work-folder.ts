/** Where a site is made ready: beside its output folder, and so on the same disk. */
export function workFolderOf(output: string): string {
  return `${output}.work`;
}

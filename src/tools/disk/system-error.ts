const SYSTEM_ERRORS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'it does not exist'],
  ['ENOTDIR', 'a part of its path is not a folder'],
  ['EACCES', 'permission denied'],
  ['EPERM', 'permission denied'],
  ['ELOOP', 'its links run in a circle'],
  ['EISDIR', 'it is a folder'],
  ['EMFILE', 'too many files are open'],
  ['EIO', 'the disk could not read it'],
  ['ENAMETOOLONG', 'its path is too long'],
]);

/** The reason of a file system's error in words that are the same on every machine. */
export function describeSystemError(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return SYSTEM_ERRORS.get(code) ?? (code === '' ? 'it cannot be read' : code);
}

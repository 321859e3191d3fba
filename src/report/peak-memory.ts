/** The most memory this process, its workers included, has held at once, in whole megabytes. */
export function measurePeakMemoryMB(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}

const grouped = new Intl.NumberFormat('en-GB');

/** `1 row`, `2,345 rows`. */
export function formatCount(count: number, one: string, many = `${one}s`): string {
  return `${grouped.format(count)} ${count === 1 ? one : many}`;
}

const units = ['bytes', 'KB', 'MB', 'GB'] as const;

/** A size as people say it, to three figures: `53.6 MB`. */
export function formatBytes(bytes: number): string {
  const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  return `${Number((bytes / 1000 ** power).toPrecision(3))} ${units[power]}`;
}

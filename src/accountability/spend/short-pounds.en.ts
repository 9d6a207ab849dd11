/** `£412m`, `£1.2m`, `£850k`, `£600`: short enough for a brick or a bar. */
export function shortPounds(pence: number): string {
  const pounds = Math.round(Math.abs(pence) / 100);
  const minus = pence < 0 && pounds > 0 ? '−' : '';
  if (pounds >= 9_950_000) return `${minus}£${Math.round(pounds / 1_000_000)}m`;
  if (pounds >= 999_500) return `${minus}£${Math.round(pounds / 100_000) / 10}m`;
  if (pounds >= 1_000) return `${minus}£${Math.round(pounds / 1_000)}k`;
  return `${minus}£${pounds}`;
}

/** `3652.50` pounds are `365250` pence: exact decimal text in and out. */
export function penceText(pounds: string): string {
  const [whole = '0', part = ''] = pounds.split('.');
  return String(BigInt(whole + part.padEnd(2, '0')));
}

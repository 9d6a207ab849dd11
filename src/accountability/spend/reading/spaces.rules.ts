/** Every space met in published files: no-break, thin, en and em spaces, zero-width marks and daggers that were spaces. */
const anySpace = /[\s\u00a0\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f\u2060\u3000\ufeff\u2020]+/g;
const plain = /^[!-~]+(?: [!-~]+)*$/;

/** A cell without the spaces around it, and with one plain space for every run of spaces of any kind inside it. */
export function tidyCell(text: string): string {
  if (text === '' || plain.test(text)) return text;
  return text.replace(anySpace, ' ').trim();
}

/** A cell of a row that may be shorter than its header. */
export function cellAt(cells: readonly string[], position: number): string {
  return position < 0 ? '' : tidyCell(cells[position] ?? '');
}

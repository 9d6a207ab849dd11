/** A piece of a document that is a page and a PDF alike. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'subheading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  /** What stands smaller: a source, a note. */
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] };

export function heading(text: string): Block {
  return { kind: 'heading', text };
}
export function subheading(text: string): Block {
  return { kind: 'subheading', text };
}
export function paragraph(text: string): Block {
  return { kind: 'paragraph', text };
}
export function note(text: string): Block {
  return { kind: 'note', text };
}
/** A list; where there is nothing in it, what is said instead. */
export function list(items: readonly string[], empty: string): Block {
  return items.length === 0 ? paragraph(empty) : { kind: 'list', items };
}

/**
 * As many words of a text as `fits` takes, and the rest; at least one word, so that it always goes on. Between words
 * stands one space, as the text has it.
 */
export function splitToFit(text: string, fits: (part: string) => boolean): readonly [string, string] {
  if (fits(text)) return [text, ''];
  const parts = text.split(' ');
  let low = 1;
  let high = parts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(parts.slice(0, middle).join(' '))) low = middle;
    else high = middle - 1;
  }
  return [parts.slice(0, low).join(' '), parts.slice(low).join(' ')];
}

export type TextPart = { readonly text: string; readonly href?: string };

/** The paragraphs of a text, parted by blank lines; each in parts, of which addresses of the web (https) are links. */
export function paragraphsOf(text: string): TextPart[][] {
  return text
    .replaceAll('\r\n', '\n')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map(partsOf);
}

// What ends a sentence does not belong to the address before it.
const ADDRESS = /(https:\/\/[^\s<>"]*[^\s<>".,;:!?)’”])/;

function partsOf(paragraph: string): TextPart[] {
  return paragraph
    .split(ADDRESS)
    .filter((part) => part !== '')
    .map((part) => (ADDRESS.test(part) && URL.canParse(part) ? { text: part, href: part } : { text: part }));
}

/** An address of the web that starts with https and names a host; null where it is none. */
export function readHttps(typed: string): string | null {
  const text = typed.trim();
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  return url.protocol === 'https:' && url.hostname.includes('.') && !url.username && text.length <= 500
    ? url.href
    : null;
}

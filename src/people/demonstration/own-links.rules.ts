export type TextPart = { readonly text: string; readonly path?: string };

/**
 * A message's text in parts, where each address on this site is a link to its path, so that it works under
 * whatever name a visitor reached the demonstration. Addresses elsewhere stay text.
 */
export function splitOwnLinks(text: string, publicUrl: string): TextPart[] {
  const { origin } = new URL(publicUrl);
  return text.split(/(https?:\/\/\S+)/).map((part) => {
    const isOwn = URL.canParse(part) && new URL(part).origin === origin;
    if (!isOwn) return { text: part };
    const { pathname, search } = new URL(part);
    return { text: part, path: `${pathname}${search}` };
  });
}

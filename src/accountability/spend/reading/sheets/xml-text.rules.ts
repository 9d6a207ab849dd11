export type XmlElement = { readonly attributes: string; readonly inner: string };

/**
 * Every element of a name in the XML that spreadsheet programs write, whatever its prefix. No general XML: elements of
 * the same name inside each other, comments and CDATA sections are not looked for, since no such part has them.
 */
export function elementsOf(xml: string, name: string): XmlElement[] {
  return [...xml.matchAll(elementPattern(name))].map(asElement);
}

export function elementPattern(name: string): RegExp {
  return new RegExp(`<((?:\\w+:)?${name})(?=[\\s/>])([^>]*?)(?:/>|>([^]*?)</\\1>)`, 'g');
}

export function asElement(match: RegExpMatchArray): XmlElement {
  return { attributes: match[2] ?? '', inner: match[3] ?? '' };
}

/** An attribute by its name, which may be a pattern; undefined where it is missing. */
export function attribute(attributes: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return found?.[1] ?? found?.[2];
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text with its entities and Excel’s own escapes (`_x000D_`) undone. */
export function unescapeXml(text: string): string {
  const plain = text.includes('&')
    ? text.replace(/&(?:(\w+)|#(\d+)|#x([\da-f]+));/gi, (whole, name, decimal, hex) =>
        name ? (named[name] ?? whole) : fromCode(decimal ? Number(decimal) : Number.parseInt(hex, 16)),
      )
    : text;
  return plain.includes('_x')
    ? plain.replace(/_x([\da-f]{4})_/gi, (_, hex) => fromCode(Number.parseInt(hex, 16)))
    : plain;
}

function fromCode(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
}

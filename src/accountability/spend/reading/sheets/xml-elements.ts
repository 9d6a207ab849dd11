import { Unreadable } from './unreadable.ts';
import { asElement, elementPattern, type XmlElement } from './xml-text.rules.ts';

/** No row and no text of a workbook is as long as this, nor any of its small parts. */
const LONGEST = 16 * 1024 * 1024;

/** A small part as text. */
export async function readWhole(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of bytes) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > LONGEST) throw new Unreadable({ reason: 'too-large', limitBytes: LONGEST });
  }
  return text + decoder.decode();
}

/** The elements of a name in a part, block by block as it streams; what stands between them is passed over. */
export async function* readElements(
  bytes: AsyncIterable<Uint8Array>,
  name: string,
): AsyncGenerator<readonly XmlElement[]> {
  const decoder = new TextDecoder();
  const pattern = elementPattern(name);
  let held = '';
  for await (const chunk of bytes) {
    held += decoder.decode(chunk, { stream: true });
    // Only where an element ends is there something new to find.
    if (!held.includes('>', held.length - chunk.length)) continue;
    const found = [...held.matchAll(pattern)];
    const last = found.at(-1);
    if (last) {
      held = held.slice(last.index + last[0].length);
      yield found.map(asElement);
    } else if (held.length > LONGEST) throw new Unreadable({ reason: 'damaged' });
  }
}

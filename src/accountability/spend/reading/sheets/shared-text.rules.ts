import { elementsOf, unescapeXml } from './xml-text.rules.ts';

/** The text of a shared or inline string: its runs joined, without the pronunciation that Japanese text carries. */
export function sharedText(inner: string): string {
  const spoken = inner.includes('rPh') ? inner.replace(/<(?:\w+:)?rPh\b[^]*?<\/(?:\w+:)?rPh>/g, '') : inner;
  const text = elementsOf(spoken, 't')
    .map((run) => run.inner)
    .join('');
  return unescapeXml(text).replace(/\r\n?/g, '\n');
}

/** One tag: its slash, its name, attributes in double quotes without bare `&` or `<`, and whether it ends itself. */
const tag =
  /<(\/?)([A-Za-z_][\w.:-]*)((?:\s+[A-Za-z_][\w.:-]*="(?:[^<&"]|&(?:amp|lt|gt|quot|apos|#\d+);)*")*)\s*(\/?)>/y;
const text = /(?:[^<&]|&(?:amp|lt|gt|quot|apos|#\d+);)+/y;
// The very characters that XML 1.0 cannot hold.
// oxlint-disable-next-line no-control-regex
const notXml = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;

/** What keeps a text from being well-formed XML 1.0, as far as workbooks use it; undefined where nothing does. */
export function findXmlFault(xml: string): string | undefined {
  if (notXml.test(xml)) return 'holds a character that XML cannot';
  const open: string[] = [];
  let roots = 0;
  let at = /^<\?xml [^?]*\?>\s*/.exec(xml)?.[0].length ?? 0;
  while (at < xml.length) {
    tag.lastIndex = at;
    const found = tag.exec(xml);
    text.lastIndex = at;
    const [whole] = found ?? text.exec(xml) ?? [];
    if (!whole) return `cannot be read on from ${xml.slice(at, at + 40)}`;
    at += whole.length;
    if (!found) {
      if (open.length === 0 && whole.trim() !== '') return 'has text outside its root';
      continue;
    }
    const [, slash, called = '', attributes = '', ends] = found;
    if (isTwice(attributes)) return `says an attribute of ${called} twice`;
    if (slash && open.pop() !== called) return `ends ${called}, which is not open`;
    if (slash) continue;
    if (open.length === 0) roots += 1;
    if (!ends) open.push(called);
  }
  if (open.length > 0) return `does not end ${open.join(', ')}`;
  return roots === 1 ? undefined : `has ${roots} roots`;
}

function isTwice(attributes: string): boolean {
  const names = [...attributes.matchAll(/([\w.:-]+)="/g)].map(([, name]) => name);
  return new Set(names).size < names.length;
}

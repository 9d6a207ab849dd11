import { expect, it } from 'vitest';
import { findXmlFault } from './check-xml.ts';

it('sees what is not well-formed', () => {
  expect(findXmlFault('<?xml version="1.0"?>\n<a b="1 &amp; 2"><c/>x &lt; y&#13;</a>')).toBeUndefined();
  const wrong = ['<a>', '<a></b>', '<a/><b/>', 'x<a/>', '<a b=1/>', '<a b="1" b="2"/>', '<a>&nbsp;</a>'];
  for (const xml of [...wrong, '<a>1 & 2</a>', '<a b="<"/>', '<a>\u0007</a>', ''])
    expect([xml, findXmlFault(xml)]).not.toEqual([xml, undefined]);
});

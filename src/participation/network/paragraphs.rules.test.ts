import { expect, it } from 'vitest';
import { paragraphsOf, readHttps } from './paragraphs.rules.ts';

it('parts paragraphs by blank lines, and makes web addresses links', () => {
  expect(paragraphsOf('One.\n\n See https://here.example/a?b=1. Or (https://x.example/y)')).toEqual([
    [{ text: 'One.' }],
    [
      { text: 'See ' },
      { text: 'https://here.example/a?b=1', href: 'https://here.example/a?b=1' },
      { text: '. Or (' },
      { text: 'https://x.example/y', href: 'https://x.example/y' },
      { text: ')' },
    ],
  ]);
  expect(paragraphsOf('javascript:alert(1) http://x.example')).toEqual([
    [{ text: 'javascript:alert(1) http://x.example' }],
  ]);
});

it('takes only addresses that begin with https', () => {
  expect(readHttps(' https://www.here.example/report.pdf ')).toBe('https://www.here.example/report.pdf');
  for (const other of [
    'http://here.example',
    'javascript:1',
    'https://',
    'https://localhost',
    'https://a:b@c.example',
    'x',
  ])
    expect(readHttps(other)).toBeNull();
});

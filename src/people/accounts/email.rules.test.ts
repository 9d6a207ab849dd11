import { describe, expect, it } from 'vitest';
import { parseEmail } from './email.rules.ts';

describe('an e-mail address', () => {
  it('is kept trimmed and in lower case, so that one person has one account', () => {
    expect(parseEmail('  Jo.Pendle@Oldham.Example ')).toBe('jo.pendle@oldham.example');
    expect(parseEmail('o’neill+site@例え.example')).toBe('o’neill+site@例え.example');
  });

  it.each([
    '',
    'jo',
    'jo@oldham',
    '@oldham.example',
    'jo@@oldham.example',
    'jo@oldham..example',
    'jo pendle@oldham.example',
    'jo@oldham.example,other@oldham.example',
    'Jo <jo@oldham.example>',
    'jo@oldham.example\r\nBcc: all@oldham.example',
    'jo\u0000@oldham.example',
    `${'j'.repeat(250)}@oldham.example`,
  ])('is not %j', (typed) => {
    expect(parseEmail(typed)).toBeNull();
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownPath } from './own-path.rules.ts';

describe('where to go after signing in', () => {
  it('keeps a path of this site, with its query', () => {
    expect(ownPath('/say/spring?as=json#top')).toBe('/say/spring?as=json#top');
    expect(ownPath('/')).toBe('/');
  });

  it.each([
    null,
    undefined,
    '',
    'say',
    'https://elsewhere.example/',
    '//elsewhere.example',
    '/\\elsewhere.example',
    '/\t/elsewhere.example',
    '/./\\elsewhere.example',
    '/..//elsewhere.example',
    'javascript:alert(1)',
  ])('sends %j to the waiting page', (typed) => {
    expect(ownPath(typed)).toBe('/waiting');
  });

  it('never leaves this site, whatever is typed', () => {
    const nasty = fc.array(
      fc.constantFrom('/', '\\', '.', '@', ':', '\t', '\n', 'x', '?', '#', '%2f', 'https:'),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          nasty.map((parts) => `/${parts.join('')}`),
          fc.string(),
        ),
        (typed) => {
          const url = new URL(ownPath(typed), 'https://here.example/sign-in');
          expect(url.origin).toBe('https://here.example');
        },
      ),
      { numRuns: 2000 },
    );
  });
});

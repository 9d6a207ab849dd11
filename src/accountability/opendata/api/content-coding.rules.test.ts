import { describe, expect, it } from 'vitest';
import { chooseCoding, holdsAlready } from './content-coding.rules.ts';

describe('the coding of an answer', () => {
  it.each([
    [null, 'identity'],
    ['', 'identity'],
    ['gzip', 'gzip'],
    ['gzip, deflate, br', 'br'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['*', 'br'],
    ['*;q=0', 'identity'],
    ['BR', 'br'],
    ['deflate, zstd', 'identity'],
  ])('%s gets %s', (accepts, coding) => expect(chooseCoding(accepts)).toBe(coding));
});

describe('what a client holds', () => {
  it.each([
    ['"a"', true],
    ['W/"a"', true],
    ['"b", "a"', true],
    ['*', true],
    ['"b"', false],
    ['a', false],
    [null, false],
  ])('%s', (held, same) => expect(holdsAlready(held, '"a"')).toBe(same));
});

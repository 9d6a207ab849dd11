import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { lastDrawHour, nextDrawHour } from './draw-hours.rules.ts';

const at = (text: string) => Temporal.Instant.from(text);

describe('the hours at which empty seats are drawn for', () => {
  it('are noon on Mondays and Thursdays, in London’s time of the year', () => {
    expect(lastDrawHour(at('2026-06-01T10:59:59Z')).toString()).toBe('2026-05-28T11:00:00Z');
    expect(lastDrawHour(at('2026-06-01T11:00:00Z')).toString()).toBe('2026-06-01T11:00:00Z');
    expect(nextDrawHour(at('2026-06-01T11:00:00Z')).toString()).toBe('2026-06-04T11:00:00Z');
    expect(nextDrawHour(at('2026-12-06T10:00:00Z')).toString()).toBe('2026-12-07T12:00:00Z');
    expect(lastDrawHour(at('2026-10-26T11:30:00Z')).toString()).toBe('2026-10-22T11:00:00Z');
  });
});

import { describe, expect, it } from 'vitest';
import { type Station, stationNumber, stationState, stations } from './thread.ts';

function states(here: Station | undefined, reached: Station | undefined) {
  return stations.map((station) => stationState(station, here, reached)[0]).join('');
}

describe('the state of each station', () => {
  it('is done before here and to come after it', () => {
    expect(states('scores', 'bids')).toBe('ddddhnnnn');
  });
  it('is done after here too, when the page looks back', () => {
    expect(states('voice', 'award')).toBe('hdddddnnn');
  });
  it('is done everywhere at the end, and nowhere at the start', () => {
    expect(states(undefined, 'verdict')).toBe('ddddddddd');
    expect(states(undefined, undefined)).toBe('nnnnnnnnn');
  });
  it('counts from one', () => {
    expect(stationNumber('voice')).toBe(1);
    expect(stationNumber('verdict')).toBe(9);
  });
});

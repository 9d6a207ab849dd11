import { describe, expect, it } from 'vitest';
import { firstPlace } from './first-place.rules.ts';
import { words } from './words.en.ts';

describe('what comes first', () => {
  it('is one, or all that share first place', () => {
    const jobs = { name: 'Jobs', whole: 40 };
    expect(firstPlace([{ name: 'Air', whole: 20 }, jobs])).toEqual(['Jobs']);
    expect(firstPlace([jobs, { name: 'Air', whole: 20 }, { name: 'Skills', whole: 40 }])).toEqual([
      'Jobs',
      'Skills',
    ]);
  });

  it('is said of all of them', () => {
    expect(words.otherwiseSame(['Jobs'])).toBe('Each way, the same comes first: Jobs.');
    expect(words.otherwiseSame(['Jobs', 'Skills'])).toBe(
      'Each way, the same share first place: Jobs and Skills.',
    );
    expect(words.otherFirst('the mean', ['Jobs', 'Skills'])).toBe(
      'By the mean, “Jobs” and “Skills” would share first place.',
    );
  });
});

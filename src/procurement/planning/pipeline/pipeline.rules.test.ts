import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { decideSpeaking } from './coming.rules.ts';
import { decideLine, mustBeInPipeline, pipelineYearOf } from './pipeline-line.rules.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

describe('the pipeline notice (s.93)', () => {
  it('covers 18 months from 1 April and is due by 26 May', () => {
    const year = pipelineYearOf(day('2027-03-31'));
    expect([year.from, year.until, year.dueOn].map(String)).toEqual([
      '2026-04-01',
      '2027-09-30',
      '2026-05-26',
    ]);
    expect(pipelineYearOf(day('2027-04-01')).from.toString()).toBe('2027-04-01');
  });

  it('must list contracts over £2 million that are announced within it', () => {
    const year = pipelineYearOf(day('2026-06-01'));
    const must = (allLotsPence: number, noticeExpectedOn: string) =>
      mustBeInPipeline({ allLotsPence, noticeExpectedOn: day(noticeExpectedOn) }, year);
    expect(must(200_000_001, '2027-09-30')).toBe(true);
    expect(must(200_000_000, '2027-09-30')).toBe(false);
    expect(must(900_000_000, '2027-10-01')).toBe(false);
    expect(mustBeInPipeline({ allLotsPence: 900_000_000, noticeExpectedOn: null }, year)).toBe(false);
  });
});

describe('a line of the pipeline', () => {
  const line = {
    noticeExpectedOn: day('2027-02-01'),
    awardExpectedOn: day('2027-05-01'),
    residentsFrom: day('2026-12-01'),
    residentsUntil: day('2027-01-31'),
    residentsHow: '',
  };

  it('has its days in order, and residents heard before the notice', () => {
    expect(decideLine(line)).toBeNull();
    expect(decideLine({ ...line, awardExpectedOn: line.noticeExpectedOn })).toBe('award-before-notice');
    expect(decideLine({ ...line, residentsFrom: null })).toBe('residents-out-of-order');
    expect(decideLine({ ...line, residentsUntil: day('2026-11-30') })).toBe('residents-out-of-order');
    expect(decideLine({ ...line, residentsUntil: line.noticeExpectedOn })).toBe('residents-after-notice');
    expect(decideLine({ ...line, residentsFrom: null, residentsUntil: null })).toBeNull();
  });

  it('gives way to an announced round, which says best when residents can speak', () => {
    const said = { ...line, roundOpensAt: null, roundClosesAt: null };
    expect(decideSpeaking(said, day('2026-11-30'))?.when).toBe('later');
    expect(decideSpeaking(said, day('2027-01-31'))?.when).toBe('now');
    expect(decideSpeaking(said, day('2027-02-01'))?.when).toBe('over');
    const round = { ...said, roundOpensAt: Temporal.Instant.from('2027-01-10T09:00:00Z') };
    expect(decideSpeaking(round, day('2027-01-01'))).toMatchObject({
      when: 'later',
      from: day('2027-01-10'),
    });
    expect(decideSpeaking({ ...said, residentsFrom: null }, day('2027-01-01'))).toBeNull();
  });
});

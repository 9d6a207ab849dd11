import { describe, expect, it } from 'vitest';
import { missingPeople } from './people-result.tsx';
import type { WeightedFinding } from './weighted-finding.rules.ts';
import { WeightedResult } from './weighted-result.tsx';

const open = {
  whole: [60, 40],
  basisPoints: [6000, 4000],
  intervals: [
    { low: 5500, high: 6500 },
    { low: 3500, high: 4500 },
  ],
};
const found: WeightedFinding = {
  rule: 'mean',
  samples: 1000,
  seed: 'parks',
  open,
  weighted: {
    whole: [45, 55],
    basisPoints: [4500, 5500],
    intervals: [
      { low: 3900, high: 5100 },
      { low: 4900, high: 6100 },
    ],
    by: ['age-band', 'ethnic-group'],
    leftOut: ['disability'],
    joined: [{ dimension: 'ethnic-group', levels: ['mixed', 'other'] }],
  },
  refused: null,
  effectiveSize: 215,
};
const shown = (finding: WeightedFinding) =>
  String(
    <WeightedResult finding={finding} outcomes={['Clean air', 'Local jobs']} places={{ bury: 'Bury' }} />,
  );

describe('open and weighted, side by side', () => {
  it('says first whether it would be different, and draws and lists both with their ranges', () => {
    const html = shown(found);
    expect(html).toContain(
      'As answered, “Clean air” comes first. Weighted to be like everyone here, “Local jobs” would.',
    );
    expect(html).toContain('as answered 60, weighted 45');
    expect(html).toContain('39.0 to 51.0');
    expect(html).toContain('worth about 215 that count the same');
    expect(html).toContain(
      'We weighted by age and ethnic group. Not by disability, because fewer than half told us.',
    );
    expect(html).toContain('people of mixed ethnic groups and people of other ethnic groups');
    expect(html).toContain('They say nothing about who chose to answer');
  });

  it('says in words that chance hardly moves what everybody gave alike', () => {
    const still = { ...open, intervals: open.basisPoints.map((share) => ({ low: share, high: share })) };
    const refused = { refused: 'nothing-to-go-by' } as const;
    const html = shown({ ...found, open: still, weighted: null, effectiveSize: null, refused });
    expect(html).toContain('Chance alone would hardly move that.');
    expect(html).toContain('Where it says “hardly moves”');
    expect(html).not.toMatch(/60\.0 to 60\.0/);
    expect(shown(found)).not.toContain('hardly moves');
  });

  it.each([
    [
      { refused: 'group-too-small', dimension: 'district', levels: ['bury'] },
      'Fewer than 10 answers came from people in Bury',
    ],
    [
      { refused: 'margin-missed', dimension: 'sex', levels: ['male'] },
      'even if each of them counted three times',
    ],
    [{ refused: 'too-small', effectiveSize: 85, minimum: 100 }, 'worth about 85 that count the same'],
    [{ refused: 'too-few-answers', minimum: 100 }, 'Fewer than 100 people who live here'],
    [{ refused: 'nothing-to-go-by' }, 'We know too little about who answered'],
  ] as const)('says why not, and still shows the open answers and their ranges: %j', (refused, sentence) => {
    const html = shown({ ...found, weighted: null, effectiveSize: null, refused });
    expect(html).toContain('We do not weight these answers.');
    expect(html).toContain(sentence);
    expect(html).toContain('Chance alone could make that 55.0 to 65.0.');
    expect(html).not.toContain('weighted 45');
  });
});

describe('who is missing, read aloud', () => {
  const row = (level: string, answers: number | null, ofPeople: number) => ({
    level,
    answers,
    answersBasisPoints: answers === null ? null : answers * 100,
    peopleBasisPoints: ofPeople * 100,
  });

  it('names groups as people, with what part they are', () => {
    const rows = [row('16-24', 4, 14), row('25-34', 7, 17), row('35-49', 89, 69)];
    const group = { cell: 'age-band' as const, rows, said: 100 };
    expect(missingPeople({ ...group, missing: ['16-24'] })).toBe(
      'People aged 16 to 24 are missing: 14% of the people here, but 4% of the answers.',
    );
    expect(missingPeople({ ...group, missing: ['16-24', '25-34'] })).toBe(
      'People aged 16 to 24 and people aged 25 to 34 are missing: together 31% of the people here, but 11% of the answers.',
    );
    expect(missingPeople({ ...group, missing: [] })).toBe(
      'By age, every group gave at least half the answers we would expect.',
    );
  });

  it('says hardly any where the number is hidden, and does not guess where it may be enough', () => {
    const rows = [row('disabled', null, 18), row('not-disabled', 90, 82)];
    const group = { cell: 'disability' as const, rows, said: 100 };
    expect(missingPeople({ ...group, missing: ['disabled'] })).toBe(
      'Disabled people are missing: 18% of the people here, but hardly any of the answers.',
    );
    expect(missingPeople({ ...group, missing: [] })).toContain(
      'we cannot show how many answers came from disabled people',
    );
    expect(missingPeople({ ...group, missing: null })).toBe(
      'Too few answered the question about disability to say who is missing.',
    );
  });
});

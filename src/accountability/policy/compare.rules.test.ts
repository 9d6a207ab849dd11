import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePolicies, isUnchanged } from './compare-policies.rules.ts';
import { compareTexts, sentencesOf, stepsBetween } from './compare-texts.rules.ts';
import type { PolicyContent, PolicyPriority } from './policy.rules.ts';

const sentences = fc.array(fc.constantFrom('One.', 'Two.', 'Three.', 'Four.', 'Five.'), { maxLength: 12 });

describe('two versions of a text', () => {
  it('kept and taken out make the first, kept and added the second', () => {
    fc.assert(
      fc.property(sentences, sentences, (before, after) => {
        const steps = stepsBetween(before, after);
        const texts = (kind: string) =>
          steps.filter((step) => step.kind === 'kept' || step.kind === kind).map(({ text }) => text);
        expect(texts('taken-out')).toEqual(before);
        expect(texts('added')).toEqual(after);
      }),
    );
  });

  it('that are the same have no changes, however their spaces differ', () => {
    fc.assert(
      fc.property(sentences, (lines) => {
        expect(compareTexts(lines.join(' '), lines.join('  \n'))).toEqual([]);
      }),
    );
  });

  it('are told apart by sentences: added, taken out, changed', () => {
    const before = 'We help early. We pay within 30 days of an invoice. We meet each year.';
    const after = 'We help early. We pay within 10 days of an invoice. Anyone can come and see.';
    expect(compareTexts(before, after)).toEqual([
      {
        kind: 'changed',
        before: 'We pay within 30 days of an invoice.',
        after: 'We pay within 10 days of an invoice.',
      },
      { kind: 'taken-out', text: 'We meet each year.' },
      { kind: 'added', text: 'Anyone can come and see.' },
    ]);
  });

  it('take each line of a list as a sentence, and £5.50 or e.g. 3.5 as none', () => {
    expect(
      sentencesOf('We do three things.\n\n- Ask\n- Listen, then act\n\nIt costs £5.50 an hour.'),
    ).toEqual(['We do three things.', 'Ask', 'Listen, then act', 'It costs £5.50 an hour.']);
  });
});

const priority = (title: string, more: Partial<PolicyPriority> = {}): PolicyPriority => ({
  position: 1,
  title,
  content: 'Good, steady work.',
  outcomes: [{ outcomeId: 'a', slug: 'jobs', name: 'Jobs', framework: 'GM 2020' }],
  plans: [1],
  ...more,
});
const plan = {
  position: 1,
  title: 'Corporate plan',
  address: 'https://example.org',
  firstYear: 2024,
  lastYear: 2027,
};
const policy: PolicyContent = {
  sections: {
    vision: 'Help early.',
    'own-duties': '',
    'supplier-duties': '',
    prevention: '',
    stopping: '',
    'social-value-act': '',
  },
  priorities: [priority('Local work')],
  plans: [plan],
};

describe('two versions of a policy', () => {
  it('that say the same are unchanged', () => {
    expect(isUnchanged(comparePolicies(policy, { ...policy }))).toBe(true);
  });

  it('are compared by section, by priority and by plan', () => {
    const clean = { outcomeId: 'b', slug: 'air', name: 'Clean air', framework: 'GM 2020' };
    const next: PolicyContent = {
      sections: { ...policy.sections, vision: 'Help early. Help together.' },
      priorities: [priority('Local Work', { outcomes: [clean], plans: [] }), priority('Fair pay')],
      plans: [{ ...plan, lastYear: 2028 }],
    };
    expect(comparePolicies(policy, next)).toMatchObject({
      sections: [{ section: 'vision', changes: [{ kind: 'added', text: 'Help together.' }] }],
      priorities: [
        {
          kind: 'changed',
          title: 'Local Work',
          outcomesAdded: ['Clean air'],
          outcomesTakenOut: ['Jobs'],
          plansTakenOut: ['Corporate plan'],
        },
        { kind: 'added', title: 'Fair pay' },
      ],
      plans: [{ kind: 'changed', title: 'Corporate plan' }],
    });
    expect(comparePolicies(next, policy).priorities).toContainEqual({ kind: 'taken-out', title: 'Fair pay' });
  });
});

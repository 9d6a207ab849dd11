import { describe, expect, it } from 'vitest';
import { ENTRY_VERSIONS, type EntryType } from '../../../accountability/record/entry-types.rules.ts';
import { actNames } from '../act-names.en.ts';
import { actSentence } from '../acts.en.ts';
import { count, date, facts, linked, listOf, named, pence, rows, text, yesNo } from './fact.rules.ts';
import { factWordsOf } from './fact-words.en.ts';
import { findWordless, tellFacts } from './tell-facts.rules.ts';

const words = {
  price: pence('Price'),
  due: date('Due', 'No date'),
  open: yesNo('Open'),
  answer: named('Answer', { yes: 'Yes, please' }),
  supplier: linked('Supplier', 'supplier'),
  parties: listOf('Parties', text('')),
  lines: rows('Lines', { name: text('Name'), marks: count('Marks') }, { why: text('Why', 'None given') }),
  inner: facts('Inner', { size: count('Size') }),
};
const nobody = () => undefined;

describe('recorded facts in words', () => {
  it('are told in the order of their words, money and dates as people write them', () => {
    const told = tellFacts(words, { due: '2026-03-31', price: 123456, open: true, answer: 'yes' }, nobody);
    expect(told).toEqual([
      { label: 'Price', told: { kind: 'text', text: '£1,234.56' } },
      { label: 'Due', told: { kind: 'text', text: '31 March 2026' } },
      { label: 'Open', told: { kind: 'text', text: 'Yes' } },
      { label: 'Answer', told: { kind: 'text', text: 'Yes, please' } },
    ]);
  });

  it('say what nothing means, and link what is there', () => {
    const found = tellFacts(words, { due: null, supplier: 'x' }, () => ({ name: 'Larkhill', href: '/s' }));
    expect(found).toEqual([
      { label: 'Due', told: { kind: 'text', text: 'No date' } },
      { label: 'Supplier', told: { kind: 'link', text: 'Larkhill', href: '/s' } },
    ]);
    expect(tellFacts(words, { supplier: 'x' }, nobody)[0]?.told).toEqual({ kind: 'code', text: 'x' });
  });

  it('make a table of several of a kind, with the rest beneath', () => {
    const [lines] = tellFacts(words, { lines: [{ name: 'A', marks: 10, why: '' }] }, nobody);
    expect(lines?.told).toEqual({
      kind: 'rows',
      head: [
        { label: 'Name', numeric: false },
        { label: 'Marks', numeric: true },
      ],
      rows: [
        {
          cells: [
            { kind: 'text', text: 'A' },
            { kind: 'text', text: '10' },
          ],
          more: [{ label: 'Why', told: { kind: 'text', text: 'None given' } }],
        },
      ],
    });
  });

  it.each([
    [{ due: 'soon' }, '"soon"'],
    [{ price: 'much' }, '"much"'],
    [{ lines: { a: 1 } }, '{"a":1}'],
    [{ parties: 'one' }, '"one"'],
    [{ inner: [1] }, '[1]'],
  ])('tell what somebody tampered with as it is written: %j', (recorded, written) => {
    expect(tellFacts(words, recorded, nobody)[0]?.told).toEqual({ kind: 'code', text: written });
  });

  it('name what has no words, however deep', () => {
    expect(
      findWordless(words, { odd: 1, answer: 'no', inner: { shape: 2 }, lines: [{ colour: 'red' }] }),
    ).toEqual(['odd', 'answer=no', 'inner.shape', 'lines.colour']);
    expect(findWordless(words, { due: null, parties: ['a'], inner: { size: 1 } })).toEqual([]);
  });
});

/** Shapes of earlier versions, which no act writes any more and the record keeps. */
const earlier: readonly [EntryType, Record<string, unknown>][] = [
  [
    'round-results-published',
    {
      round: 'r',
      shares: [{ rule: 'mean', shares: [{ outcome: 'o', exact: '1/5', whole: 20 }] }],
      auditFileSha256: null,
    },
  ],
  ['mandate-published', { round: 'r', mandateDueOn: '2026-01-01', keptDueDate: true, lines: [] }],
  ['audit-file-handed-over', { round: 'r', purpose: 'To check' }],
  ['proposal-taken-up', { proposal: 1, title: 'Benches', nextStepDueOn: '2026-01-01' }],
  ['proposal-declined', { proposal: 1, title: 'Benches', reason: 'No' }],
  [
    'witness-reported',
    { promise: 'p', report: 'r', replyDueOn: '2026-01-01', contentSha256: 'a', photoSha256: null },
  ],
];

describe('every kind of entry', () => {
  const types = Object.keys(ENTRY_VERSIONS) as EntryType[];
  it.each(types)('%s has a name, a sentence that says who, and words for its facts', (type) => {
    expect(actNames[type]).toMatch(/^[A-Z].{4,}/);
    const sentence = actSentence({ type, facts: {}, bodyName: 'Oldham Council' });
    expect(sentence).toMatch(/^[A-Z].{15,}[^.]\.$/);
    expect(sentence).not.toContain('undefined');
    expect(Object.keys(factWordsOf(type)).length).toBeGreaterThan(1);
  });

  it.each(earlier)('%s is told in its earlier versions too', (type, recorded) => {
    expect(findWordless(factWordsOf(type), recorded)).toEqual([]);
  });
});

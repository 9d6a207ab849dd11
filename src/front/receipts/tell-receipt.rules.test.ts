import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  jobs,
  local,
  newThread,
  prevention,
  promiseFacts,
  toldThread,
  variedFacts,
  voiceFacts,
} from '../../../test/builders/thread-facts.ts';
import type { Counterfactual, ThreadFacts } from '../thread/thread-facts.rules.ts';
import { plainText } from '../thread/told.rules.ts';
import type { ReceiptFacts } from './receipt-facts.rules.ts';
import { tellReceipt } from './tell-receipt.rules.ts';
import type { Block } from './told-receipt.rules.ts';

/** Points for stopping problems early, local jobs and money that stays local. */
function receipt(points: readonly [number, number, number], thread: ThreadFacts | null): ReceiptFacts {
  const of = thread ?? toldThread();
  return {
    today: of.today,
    title: 'Home repairs for older people',
    bodyName: 'Oldham Council',
    voice: of.voice ?? voiceFacts(),
    own: {
      points: [prevention, jobs, local].map((priority, index) => ({ priority, points: points[index] ?? 0 })),
      instead: null,
      ranking: [],
      compared: 0,
      votes: [],
    },
    answers: of.mandate ? [{ ...of.mandate, bodyName: 'Oldham Council', statementLines: [] }] : [],
    thread,
    contracts: [],
    entries: {},
    copy: null,
  };
}

function textOf(block: Block): string {
  if (block.kind === 'said') return block.figure + block.rest;
  if (block.kind === 'text') return plainText(block.phrase);
  if (block.kind === 'link') return `[${block.text}]`;
  if (block.kind === 'list') return [block.lead, ...block.items].join(' / ');
  if (block.kind === 'counts') return Object.values(block.levels).join(' ');
  const lines = block.lines.map(({ answer, name, note, reason }) => `${answer} ${name}${note}${reason}`);
  return [...lines, block.by].join(' | ');
}
const told = (facts: ReceiptFacts) =>
  Object.fromEntries(
    tellReceipt(facts).stops.map(({ title, blocks }) => [title, blocks.map(textOf).join(' ')]),
  );
const states = (facts: ReceiptFacts) =>
  tellReceipt(facts)
    .stops.map(({ state }) => state[0])
    .join('');

describe('a receipt of a contract that is being delivered', () => {
  const facts = receipt([50, 30, 20], toldThread());
  it('leads with what all put first and what came of it', () => {
    expect(tellReceipt(facts).heading).toBe(
      'Together, you put “Stopping problems early” first. It changed who won.',
    );
  });
  it('tells the whole line', () => {
    expect(told(facts)).toEqual({
      'You said':
        '50 of your 100 points for stopping problems early. Your other points: good local jobs 30 and money that stays local 20.',
      'We all said':
        '412 people took part. Together, you gave it 50 of every 100 points: the most of any. [See the results]',
      'Oldham Council answered': [
        'adopted Stopping problems early (you gave 50)',
        'varied Good local jobs (you gave 30): “Two people cannot train six. We count it for less.”',
        'declined Money that stays local (you gave 20): “The law does not let us mark where a firm is based.”',
        'Cllr Amina Yusuf-Hart, for Oldham Council, 6 May 2025 [Every reason in full]',
      ].join(' | '),
      'It became marks':
        '10 marks in 100, fixed on 16 June 2025. For your other priorities: good local jobs 5. [See question SV1]',
      'It changed the winner':
        'Larkhill Repairs Co-operative won. With the authority’s own marks, another bid would have won by 1.20 marks. [See the sums]',
      'It is happening':
        '180 home safety visits promised by 31 October 2026. These counts are separate. They are never added up. 180 176 158 141 23 [Have you seen it? Tell us]',
      'Still to come: the verdict': 'Oldham Council must renew, vary or stop by 30 April 2028, and say why.',
    });
    expect(states(facts)).toBe('dddddhn');
  });
  it('never credits one person with what came of it', () => {
    const text = JSON.stringify(tellReceipt(facts));
    expect(text).not.toMatch(/you changed|your (points|answer) changed|because of you/i);
  });
});

describe('a receipt of someone whose first choice was another', () => {
  it('says where it stands, and follows what all put first too', () => {
    const facts = receipt([0, 60, 40], toldThread());
    expect(tellReceipt(facts).heading).toBe('Together, you said what matters. It changed who won.');
    expect(told(facts)['We all said']).toContain(
      'you gave it 30 of every 100 points: the second most. What you all put first is stopping problems early, with 50.',
    );
    expect(told(facts)['It is happening']).toMatch(
      /^No promise in this contract answers your first choice\. For what you all put first: 180 home safety visits/,
    );
  });
  it('shows a declined first choice as plainly as an adopted one', () => {
    const stops = told(receipt([0, 0, 100], toldThread()));
    expect(stops['Oldham Council answered']).toMatch(
      /^declined Money that stays local \(you gave 100\): “The law/,
    );
    expect(stops['It became no marks']).toBe('No marks were given for your first choice. [See the marks]');
  });
  it('says when nothing is claimed yet', () => {
    const levels = { promised: 180, claimed: 0, evidenced: 0, verified: 0, witnessed: 0 };
    const facts = receipt([100, 0, 0], toldThread({ promises: [promiseFacts({ levels, seeable: false })] }));
    expect(told(facts)['It was promised']).toBe(
      '180 home safety visits promised by 31 October 2026. Nothing has been claimed for it yet. [See the promise]',
    );
  });
});

describe('did it change the winner?', () => {
  const won = (counterfactual: Counterfactual) => {
    const { award } = toldThread();
    return receipt([50, 30, 20], toldThread({ award: award && { ...award, counterfactual } }));
  };
  it('"it made no difference" has its own good page', () => {
    const facts = won({ kind: 'same', marksAhead: '2.00' });
    expect(tellReceipt(facts).heading).toBe(
      'Together, you put “Stopping problems early” first. It made no difference to who won.',
    );
    expect(told(facts)['It made no difference']).toMatch(
      /would have won too, by 2\.00 marks\. What you asked for still/,
    );
  });
  it.each([
    [{ kind: 'shared' }, 'It settled the winner', 'It settled who won.'],
    [{ kind: 'not-recorded' }, 'Nobody can say if it changed the winner', 'It became marks.'],
    [{ kind: 'not-published-yet' }, 'Still to come: did it change the winner?', 'It became marks.'],
  ] as const)('%s', (counterfactual, title, heading) => {
    const facts = won(counterfactual);
    expect(Object.keys(told(facts))).toContain(title);
    expect(tellReceipt(facts).heading).toContain(heading);
  });
});

describe('a receipt before there is an answer', () => {
  it('while the round is open', () => {
    const voice = voiceFacts({ state: 'open', results: null });
    const facts = receipt([100, 0, 0], newThread({ voice }));
    expect(tellReceipt(facts).heading).toBe('You have had your say');
    expect(told(facts)['We all said']).toBe(
      'Others can still answer until 30 March 2025. The results come after that.',
    );
    expect(states(facts)).toBe('dhnnnnn');
  });
  it('while it is counted', () => {
    const facts = receipt([100, 0, 0], newThread({ voice: voiceFacts({ state: 'closed', results: null }) }));
    expect(told(facts)['We all said']).toContain('being worked out');
  });
  it('ends there when too few answered', () => {
    const results = { answers: null, concluded: false, points: {}, shares: {}, missing: [] };
    const facts = receipt([100, 0, 0], newThread({ voice: voiceFacts({ results }) }));
    expect(tellReceipt(facts).heading).toBe('You had your say. Too few did');
    expect(Object.keys(told(facts))).toEqual(['You said', 'We all said']);
  });
  it('says by when the authority must answer, and when it is late', () => {
    const facts = receipt([100, 0, 0], newThread({ voice: voiceFacts() }));
    expect(told(facts)['Still to come: the answer']).toContain(
      'must adopt, vary or decline each priority by 9 May 2025',
    );
    const late = { ...facts, today: Temporal.PlainDate.from('2025-05-10') };
    expect(told(late)['Still to come: the answer']).toContain('It has not answered yet.');
    expect(tellReceipt(facts).heading).toBe(
      'Together, you put “Stopping problems early” first. The answer comes next.',
    );
  });
});

describe('a receipt of a round of a whole body or region', () => {
  const facts = { ...receipt([50, 30, 20], null), title: 'What matters in Oldham' };
  it('waits for the tender notices', () => {
    expect(Object.keys(told(facts))).toEqual([
      'You said',
      'We all said',
      'Oldham Council answered',
      'Still to come: the marks',
    ]);
  });
  it('then lists the contracts it became marks in', () => {
    const contracts = [
      { href: '/contracts/a/b', title: 'Street trees', bodyName: 'Bury Council', marks: {} },
      { href: '/contracts/c/d', title: 'School meals', bodyName: 'Tameside Council', marks: {} },
    ];
    expect(told({ ...facts, contracts })['It became marks']).toBe(
      'It became marks in two contracts so far. [Street trees, Bury Council] [School meals, Tameside Council]',
    );
  });
  it('shows every body that answered', () => {
    const [answer] = facts.answers;
    const answers = answer ? [answer, { ...answer, bodyName: 'Bury Council' }] : [];
    expect(told({ ...facts, answers })['Public bodies answered']).toContain('for Bury Council');
  });
});

it('ends with the verdict once it is given', () => {
  const facts = receipt([100, 0, 0], toldThread({ verdict: variedFacts() }));
  expect(told(facts)['The verdict']).toBe(
    'Oldham Council decided to vary it. “It kept its promises.” From then on: “Visits are counted.” [See what lay side by side]',
  );
  expect(states(facts)).toBe('ddddddd');
});

describe('a receipt of somebody who gave no points', () => {
  const nothing = { points: [], instead: null, ranking: [], compared: 0, votes: [] };
  const whoSaid = (own: Partial<ReceiptFacts['own']>, given: Partial<ReceiptFacts> = {}): ReceiptFacts => {
    return { ...receipt([0, 0, 0], toldThread()), own: { ...nothing, ...own }, ...given };
  };

  it('says what they put before what, and follows what they put first', () => {
    const facts = whoSaid({ ranking: [[jobs], [prevention, local]], compared: 3 });
    expect(told(facts)['You said']).toBe(
      'You compared 3 pairs. This is what you put first, second and so on: / Good local jobs / Stopping problems early, level with Money that stays local',
    );
    expect(told(facts)['Oldham Council answered']).toContain('varied Good local jobs: “Two people');
  });

  it('says that they do not mind, as plainly as any other answer', () => {
    expect(told(whoSaid({ instead: 'do-not-mind' }))['You said']).toBe(
      'You took part and gave no points: you do not mind.',
    );
  });
  it('says what they agreed with, and what was answered to that', () => {
    const votes = [{ statementId: 's-1', text: 'Pay people properly', vote: 1 as const }];
    const statementLines = [
      { statementId: 's-1', answer: 'adopted' as const, reason: '' },
      { statementId: 's-2', answer: 'declined' as const, reason: 'Not for us.' },
    ];
    const answers = whoSaid({}).answers.map((answer) => ({ ...answer, statementLines }));
    const facts = whoSaid({ votes }, { answers });
    expect(told(facts)['You said']).toBe('You agreed with 1 statement: / Pay people properly');
    expect(told(facts)['Oldham Council answered']).toContain('adopted “Pay people properly” (you agreed)');
    expect(told(facts)['Oldham Council answered']).not.toContain('Not for us');
  });
});

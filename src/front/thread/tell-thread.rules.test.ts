import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { newThread, toldThread, voiceFacts } from '../../../test/builders/thread-facts.ts';
import type { Station } from '../../web/thread/thread.ts';
import { tellThread } from './tell-thread.rules.ts';
import type { ThreadFacts } from './thread-facts.rules.ts';
import { plainText } from './told.rules.ts';

function told(facts: ThreadFacts, station: Station, follow?: string) {
  const found = tellThread(facts, follow).stations.find((one) => one.station === station);
  if (!found) throw new Error('every station is told');
  return { ...found, strand: found.strand && plainText(found.strand), text: found.says.join(' ') };
}

describe('a thread told as far as the evidence', () => {
  const facts = toldThread();
  it('follows what residents put first until something else is asked for', () => {
    expect(tellThread(facts).followed?.slug).toBe('prevention');
    expect(tellThread(facts, 'local-jobs').followed?.slug).toBe('local-jobs');
    expect(tellThread(facts, 'nonsense').followed?.slug).toBe('prevention');
  });
  it('says at every station what became of the followed priority', () => {
    const strands = tellThread(facts).stations.map(({ strand }) => strand && plainText(strand));
    expect(strands).toEqual([
      'Got 50 of every 100 points, the most of any.',
      'Adopted in full.',
      'Worth 10 marks in 100, in question SV1.',
      'Larkhill Repairs Co-operative offered 180 home safety visits; the others 40, 60 and 120.',
      'For the winner’s answer, scores of 2 to 4 became one agreed 4 out of 5. The panel wrote why.',
      'It changed the winner. All priorities together did: with the authority’s own marks, another bid would have won by 1.20.',
      '180 home safety visits by 31 October 2026, Failsworth and Hollinwood. If not: £45 back for each visit not made.',
      null,
      null,
    ]);
  });
  it('says what each station left', () => {
    expect(tellThread(facts).stations.map(({ who, when, says }) => [who, when, ...says])).toEqual([
      ['412 residents', '3 to 30 March 2025', 'They shared 100 points each over three priorities.'],
      [
        'Cllr Amina Yusuf-Hart, for Oldham Council',
        '6 May 2025',
        'One priority adopted, one varied and one declined. Answered 3 days before the date it had set itself.',
      ],
      [
        'Procurement officer, Oldham Council',
        'Locked 16 June 2025',
        'Marks were fixed when the tender notice came out. Nobody can change them after that.',
      ],
      [
        '4 suppliers',
        'Opened 25 July 2025, 12:15pm',
        'Four sealed bids came in on time. One came late and was refused.',
      ],
      [
        '5 officers and 3 residents',
        '12 September 2025',
        'Everyone marked alone first. Then the panel agreed one score for each answer and wrote why. One evaluator had a link to a bidder and stood aside.',
      ],
      [
        'Cllr Amina Yusuf-Hart, for Oldham Council',
        '6 October 2025',
        'Larkhill Repairs Co-operative won with 81.40 marks. Next: Bid A, 79.95.',
        'Bidders might have offered other things under other marks.',
      ],
      [
        'Larkhill Repairs Co-operative',
        'From 3 November 2025',
        'One promise, with a date, a place and an owner.',
      ],
      [
        'Supplier, Oldham Council and residents',
        'Last checked 12 November 2026',
        '35 home safety visits claimed but not yet checked. Two residents say it did not happen. The supplier has replied to one.',
      ],
      [
        'Oldham Council',
        'Due by 30 April 2028',
        'Still to come. Oldham Council must choose: renew, vary or stop, and say why.',
      ],
    ]);
  });
  it('fills the stops only where residents took part', () => {
    const filled = (thread: ThreadFacts) =>
      tellThread(thread)
        .stations.filter(({ residents }) => residents)
        .map(({ station }) => station);
    expect(filled(facts)).toEqual(['voice', 'scores', 'evidence']);
    const without = toldThread({ voice: null, scores: facts.scores && { ...facts.scores, residents: 0 } });
    expect(filled(without)).toEqual(['evidence']);
  });
  it('shares out the 100 marks, the followed ones marked', () => {
    const [bar] = told(facts, 'criteria').figures;
    expect(bar).toEqual({
      kind: 'marks',
      sentence: 'Social value is 15 marks of the 100, and 10 of those are for stopping problems early.',
      parts: [
        { label: 'Price', marks: 60, kind: 'price' },
        { label: 'Quality', marks: 25, kind: 'quality' },
        { label: 'Stopping problems early', marks: 10, kind: 'social', followed: true },
        { label: 'Good local jobs', marks: 5, kind: 'social', followed: false },
      ],
    });
  });
});

describe('other priorities', () => {
  const facts = toldThread();
  it('shows what was varied and declined as plainly as what was adopted', () => {
    expect(told(facts, 'mandate', 'local-jobs').strand).toBe(
      'Varied: it counts for 12.5 of every 100. Two people cannot train six. We count it for less.',
    );
    expect(told(facts, 'mandate', 'local-business').strand).toBe(
      'Declined. The law does not let us mark where a firm is based.',
    );
    expect(told(facts, 'criteria', 'local-business').strand).toBe('No marks: it was declined.');
    expect(told(facts, 'bids', 'local-business').strand).toBeNull();
    expect(told(facts, 'promises', 'local-business').strand).toBe('No promise answers this one.');
  });
  it('says when nobody marks by hand, and when an answer is words alone', () => {
    expect(told(facts, 'scores', 'local-jobs').strand).toMatch(/^Nobody marks this by hand/);
    expect(told(facts, 'bids', 'local-jobs').strand).toBe('Bidders answered this in words.');
  });
});

describe('what is not public yet', () => {
  const opened = toldThread({
    award: null,
    contract: null,
    promises: [],
    procurement: { ...toldThread().procurement, reached: 'bids' },
  });
  it('keeps offers and scores until the award is published', () => {
    expect(told(opened, 'bids').strand).toBe('What each bidder offered is published with the award.');
    expect(told(opened, 'scores').strand).toBe('The agreed scores are published with the award.');
    expect(JSON.stringify(tellThread(opened))).not.toContain('Larkhill');
    expect(told(opened, 'bids').links).toEqual([]);
  });
  it('says until when nobody may sign', () => {
    const awarded = toldThread({
      contract: null,
      promises: [],
      today: Temporal.PlainDate.from('2025-10-15'),
      procurement: { ...opened.procurement, reached: 'award' },
    });
    expect(told(awarded, 'award').text).toContain('before the end of 15 October 2025');
    const later = { ...awarded, today: Temporal.PlainDate.from('2025-10-16') };
    expect(told(later, 'award').text).not.toContain('Nobody may sign');
  });
});

describe('what is still to come', () => {
  it('says what comes at each station, and when it is known', () => {
    const facts = newThread({ voice: voiceFacts({ state: 'open', results: null }) });
    const stations = tellThread(facts).stations;
    expect(stations.map(({ state }) => state[0]).join('')).toBe('hnnnnnnnn');
    expect(stations.map(({ when }) => when)).toEqual([
      'Open until 30 March 2025',
      'Due by 9 May 2025',
      'No date yet',
      'No date yet',
      'No date yet',
      'No date yet',
      'Planned from 3 November 2025',
      'Once there are promises',
      'Before the contract ends on 2 November 2028',
    ]);
    expect(stations.slice(1).every(({ says }) => says[0]?.startsWith('Still to come.'))).toBe(true);
    expect(stations[0]?.links).toEqual([{ href: '/say/home-repairs', text: 'Have your say', isAct: true }]);
  });
  it('does not pretend that a skipped step will come', () => {
    const facts = toldThread({ voice: null, mandate: null });
    expect(told(facts, 'voice').text).toBe('Residents were not asked about this one.');
    expect(told(facts, 'mandate').text).toBe('There was nothing to answer: residents were not asked.');
  });
  it('says when too few answered', () => {
    const results = { answers: null, concluded: false, points: {}, shares: {}, missing: [] };
    const facts = newThread({ voice: voiceFacts({ results }) });
    expect(told(facts, 'voice').text).toBe(
      'Too few people to say what matters most: fewer than 10 answered, and it takes 100.',
    );
    expect(told(facts, 'voice').strand).toBeNull();
    expect(told(facts, 'mandate').text).toMatch(/^Too few residents answered/);
  });
  it('names who is missing', () => {
    const voice = voiceFacts({ scope: 'region' });
    const results = voice.results && { ...voice.results, missing: ['Bury', 'Wigan'] };
    const facts = newThread({ voice: { ...voice, results } });
    expect(told(facts, 'voice').text).toContain('People in Bury and Wigan are missing.');
    expect(told(facts, 'voice').text).toContain('asked about everything that is bought here');
  });
});

it('a thread that is over stands nowhere: every station is done', () => {
  const verdict = {
    decision: 'stop',
    reason: 'It fell short of what was promised.',
    conditions: null,
    leaving: null,
    decidedByName: 'Cllr Amina Yusuf-Hart',
    decidedOn: Temporal.PlainDate.from('2028-04-01'),
  } as const;
  const facts = toldThread({ verdict, procurement: { ...toldThread().procurement, reached: 'verdict' } });
  expect(tellThread(facts).stations.every(({ state }) => state === 'done')).toBe(true);
  expect(told(facts, 'verdict').text).toBe(
    'Oldham Council decided to stop it. “It fell short of what was promised.”',
  );
});

it('a verdict says what changes, and what is done for the people of a contract that stops', () => {
  const given = { decidedByName: null, decidedOn: Temporal.PlainDate.from('2028-04-01') };
  const reason = 'It fell short of what was promised.';
  const varied = {
    ...given,
    reason,
    decision: 'vary',
    conditions: 'Visits are counted.',
    leaving: null,
  } as const;
  expect(told(toldThread({ verdict: varied }), 'verdict').text).toContain(
    'What changes: “Visits are counted.”',
  );
  const leaving = { all: 3, done: 1, late: 0, nextOn: Temporal.PlainDate.from('2028-09-01') };
  const stopped = { ...given, reason, decision: 'stop', conditions: null, leaving } as const;
  expect(told(toldThread({ verdict: stopped }), 'verdict').text).toContain(
    '1 of 3 steps for the people it served is done. The next is due on 1 September 2028.',
  );
});

it('a purchase that was given up says nothing of a deadline or of what comes next', () => {
  const { procurement } = newThread();
  const at = Temporal.Instant.from('2025-06-01T08:00:00Z');
  const dueAt = at.add({ hours: 24 * 30 });
  const published = { ...procurement, reached: 'criteria', noticePublishedAt: at, bidsDueAt: dueAt } as const;
  expect(told(newThread({ procurement: published }), 'bids').text).toContain('Suppliers are making');
  const facts = newThread({ procurement: { ...published, abandonedAt: at.add({ hours: 1 }) } });
  const thread = tellThread(facts);
  expect(thread.headline).toBe('Oldham Council gave this purchase up, so no contract came of it.');
  expect(thread.stations.some(({ state }) => state === 'here')).toBe(false);
  const coming = thread.stations.filter(({ state }) => state === 'next');
  expect(coming.map(({ when, says }) => [when, ...says].join(''))).toEqual(
    coming.map(() => 'The purchase was given up before this step.'),
  );
});

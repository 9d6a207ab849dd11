import { Temporal } from 'temporal-polyfill';
import type {
  PromiseFacts,
  ThreadFacts,
  VerdictFacts,
  VoiceFacts,
} from '../../src/front/thread/thread-facts.rules.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const at = (text: string) => Temporal.Instant.from(text);

export const prevention = { outcomeId: 'o-prevention', slug: 'prevention', name: 'Stopping problems early' };
export const jobs = { outcomeId: 'o-jobs', slug: 'local-jobs', name: 'Good local jobs' };
export const local = { outcomeId: 'o-local', slug: 'local-business', name: 'Money that stays local' };

/** A purchase of which nothing has happened yet. */
export function newThread(given: Partial<ThreadFacts> = {}): ThreadFacts {
  return {
    today: day('2025-02-01'),
    procurement: {
      bodyId: 'b-1',
      bodySlug: 'oldham-council',
      bodyName: 'Oldham Council',
      id: 'p-1',
      slug: 'home-repairs',
      title: 'Home repairs for older people',
      summary: 'Mending homes.',
      kindOfService: 'ordinary',
      category: 'services',
      procedure: 'open',
      reservedArea: 'none',
      reservedKind: 'none',
      sealing: 'access-rule',
      tenderedElsewhere: false,
      lotsOf: null,
      lotNumber: null,
      valuePence: 240_000_000,
      allLotsPence: 240_000_000,
      districtSlug: 'oldham',
      districtName: 'Oldham',
      rung: 'score',
      createdAt: at('2025-01-05T09:00:00Z'),
      startsOn: day('2025-11-03'),
      endsOn: day('2028-11-02'),
      bidsDueAt: null,
      noticePublishedAt: null,
      noticePublishedBy: null,
      noticeIdentifier: null,
      bidsOpenedAt: null,
      questionsUntil: null,
      abandonedAt: null,
      reached: null,
    },
    voice: null,
    mandate: null,
    criteria: null,
    bids: null,
    offered: [],
    scores: null,
    award: null,
    contract: null,
    promises: [],
    lastCheckedOn: null,
    verdict: null,
    ...given,
  };
}

export function voiceFacts(given: Partial<VoiceFacts> = {}): VoiceFacts {
  return {
    roundId: 'r-home-repairs',
    slug: 'home-repairs',
    scope: 'procurement',
    weighs: 'points',
    state: 'published',
    opensOn: day('2025-03-03'),
    closesOn: day('2025-03-30'),
    minutes: 5,
    minimumAnswers: 100,
    mandateDueOn: day('2025-05-09'),
    priorities: [prevention, jobs, local],
    results: {
      answers: 412,
      concluded: true,
      points: { 'o-prevention': 50, 'o-jobs': 30, 'o-local': 20 },
      shares: { 'o-prevention': 0.5, 'o-jobs': 0.3, 'o-local': 0.2 },
      missing: [],
    },
    ...given,
  };
}

export function promiseFacts(given: Partial<PromiseFacts> = {}): PromiseFacts {
  return {
    promiseId: 'promise-visits',
    criterionId: 'c-sv1',
    measureId: 'm-visits',
    title: 'Home safety visits',
    unit: 'visit',
    sensitive: false,
    dueOn: day('2026-10-31'),
    place: 'Failsworth and Hollinwood',
    remedy: '£45 back for each visit not made.',
    seeable: true,
    timing: 'papers-due',
    levels: { promised: 180, claimed: 176, evidenced: 158, verified: 141, witnessed: 23 },
    disputes: 2,
    answeredDisputes: 1,
    ...given,
  };
}

/** A purchase told as far as the evidence: what the picture in the design shows. */
export function toldThread(given: Partial<ThreadFacts> = {}): ThreadFacts {
  const { procurement } = newThread();
  return newThread({
    today: day('2026-11-12'),
    procurement: {
      ...procurement,
      noticePublishedAt: at('2025-06-16T08:00:00Z'),
      bidsDueAt: at('2025-07-25T11:00:00Z'),
      bidsOpenedAt: at('2025-07-25T11:15:00Z'),
      reached: 'promises',
    },
    voice: voiceFacts(),
    mandate: {
      decidedByName: 'Cllr Amina Yusuf-Hart',
      publishedOn: day('2025-05-06'),
      dueOn: day('2025-05-09'),
      lines: [
        { outcomeId: 'o-prevention', answer: 'adopted', adoptedBasisPoints: 5000, reason: '' },
        {
          outcomeId: 'o-jobs',
          answer: 'varied',
          adoptedBasisPoints: 1250,
          reason: 'Two people cannot train six. We count it for less.',
        },
        {
          outcomeId: 'o-local',
          answer: 'declined',
          adoptedBasisPoints: 0,
          reason: 'The law does not let us mark where a firm is based.',
        },
      ],
    },
    criteria: {
      criteria: [
        criterion('c-price', 'Price', 'price', 60),
        criterion('c-q1', 'Q1', 'quality', 25),
        {
          ...criterion('c-sv1', 'SV1', 'social-value', 10),
          title: 'Stopping problems early',
          bandMax: 5,
          measures: [
            {
              id: 'm-visits',
              plainName: 'Home safety visits',
              unit: 'visit',
              evidenceRule: 'A visit sheet.',
            },
          ],
        },
        { ...criterion('c-sv2', 'SV2', 'social-value', 5), title: 'Good local jobs' },
      ],
      ties: [
        { criterionId: 'c-sv1', outcomeId: 'o-prevention' },
        { criterionId: 'c-sv2', outcomeId: 'o-jobs' },
      ],
    },
    bids: { standing: 4, late: 1, readable: 4 },
    offered: [120, 180, 40, 60].map((quantity) => ({
      isWinner: quantity === 180,
      criterionId: 'c-sv1',
      measureId: 'm-visits',
      quantity,
    })),
    scores: {
      officers: 5,
      residents: 3,
      stoodAside: 1,
      agreedOn: day('2025-09-12'),
      winners: [{ criterionId: 'c-sv1', lowest: 2, highest: 4, score: 4 }],
    },
    award: {
      winnerName: 'Larkhill Repairs Co-operative',
      winnerSlug: 'larkhill-repairs',
      decidedByName: 'Cllr Amina Yusuf-Hart',
      publishedOn: day('2025-10-06'),
      standstillEndsOn: day('2025-10-15'),
      ranking: [
        { label: 'Bid B', isWinner: true, marks: '81.40' },
        { label: 'Bid A', isWinner: false, marks: '79.95' },
      ],
      counterfactual: { kind: 'changed', marksAhead: '1.20' },
    },
    contract: {
      supplierName: 'Larkhill Repairs Co-operative',
      supplierSlug: 'larkhill-repairs',
      pricePence: 189_000_000,
      signedOn: day('2025-10-20'),
      startsOn: day('2025-11-03'),
      endsOn: day('2028-11-02'),
      verdictDueOn: day('2028-04-30'),
      paid: { pence: 80_411_236, from: '2025-11-01', to: '2026-10-01' },
    },
    promises: [promiseFacts()],
    lastCheckedOn: day('2026-11-12'),
    ...given,
  });
}

function criterion(id: string, code: string, kind: 'price' | 'quality' | 'social-value', weight: number) {
  return { id, code, kind, weight, title: code, bandMax: null, measures: [], residentsScore: false } as const;
}

/** A contract varied on 1 April 2028 for one condition. */
export function variedFacts(): VerdictFacts {
  return {
    decision: 'vary',
    reason: 'It kept its promises.',
    conditions: 'Visits are counted.',
    leaving: null,
    decidedByName: null,
    decidedOn: day('2028-04-01'),
  };
}

import { words as chasingWords } from '../../../accountability/chasing/words.en.ts';
import { words as countedWords } from '../../../accountability/evidence/counted-once/words.en.ts';
import { words as performanceWords } from '../../../accountability/performance/words.en.ts';
import { code, count, date, type FactWords, linked, named, pence, rows, text } from './fact.rules.ts';

const promise = linked('Promise', 'promise');
const claim = code('Number of the claim');

/** What keeps a contract to its promises: counted once, chased when late, judged each year. */
export const keepingFacts = {
  'promise-chased': {
    promise,
    rung: named('What was done', chasingWords.rungs),
    dueOn: date('For the date'),
    answerDueOn: date('Answer by', 'No answer asked for'),
    amountPence: pence('Held back or claimed', 'No money'),
    wordsSha256: code('Fingerprint of the words (SHA-256)', 'Nobody wrote: the site did it by itself'),
  },
  'promise-plan-answered': { promise, answerSha256: code('Fingerprint of the answer (SHA-256)') },
  'claim-made-of': {
    promise,
    claim,
    kind: named('Made of', countedWords.kinds),
    counted: count('What of it counts', 'Not told: it counts people who could be known by their number'),
  },
  'performance-published': {
    noticeIdentifier: text('Contract performance notice (UK9)'),
    from: date('First day judged'),
    to: date('Last day judged'),
    ratings: rows(
      'Ratings',
      {
        indicator: count('Indicator'),
        rating: named('Rating', performanceWords.ratings),
      },
      {
        measuredSha256: code('Fingerprint of what was measured (SHA-256)'),
        reasonSha256: code('Fingerprint of the reason (SHA-256)'),
      },
      'None',
    ),
  },
} as const satisfies Record<string, FactWords>;

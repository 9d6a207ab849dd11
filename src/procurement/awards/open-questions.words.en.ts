import type { OpenQuestion } from './open-questions.queries.ts';

export const openQuestionRefusals = {
  'taking-part-open':
    'A bidder was asked whether it may take part. The award waits until you have decided that',
  'advantage-open':
    'A bidder was asked about an unfair advantage. The award waits until you have decided that',
  'low-price-open': 'A question about a price is open. The award waits until it is decided',
} as const satisfies Record<OpenQuestion, string>;

import type { ReplaceRefusal } from './replace-seats.ts';

export const words = {
  heading: 'Seats that were filled again',
  lede: 'When somebody says no, does not answer or gives up their seat, another is drawn from the same list by the same rules. The number for it is the first draw’s public number with the draw’s own number after it, so nobody can choose who comes next.',
  caption: 'Draws for empty seats',
  head: { number: 'Draw', when: 'When', seats: 'Seats', seed: 'Number it was drawn by', ticket: 'Ticket' },
  fingerprint: 'Fingerprint of the lottery (SHA-256)',
  refused: {
    'not-drawn': 'This panel is not drawn yet',
    'no-empty-seat': 'No seat is empty',
    'pool-gone': 'The list it was drawn from is gone, so nobody can be drawn from it any more',
    'nobody-left': 'Nobody is left in the pool who could be drawn',
  } satisfies Record<ReplaceRefusal, string>,
} as const;

import type { ReplaceRefusal } from './replace-seats.ts';

export const words = {
  heading: 'Seats that were filled again',
  lede: 'When somebody says no, does not answer or gives up their seat, another is drawn from the same list by the same rules. These draws are held on Mondays and Thursdays at 12 noon, for every seat that is empty then: nobody presses a button for them. The number for each is the first draw’s public number with the draw’s own number after it. People answer for themselves; only for somebody who has no e-mail address here may the facilitator, who does not run the purchase, type in what they said. The public record says of each draw how many seats were empty because of that.',
  caption: 'Draws for empty seats',
  head: { number: 'Draw', when: 'When', seats: 'Seats', seed: 'Number it was drawn by', ticket: 'Ticket' },
  fingerprint: 'Fingerprint of the lottery (SHA-256)',
  refused: {
    'not-drawn': 'This panel is not drawn yet',
    'not-the-hour': 'The empty seats were drawn for at the last set hour. The next draw is at the next one',
    'no-empty-seat': 'No seat is empty',
    'pool-gone': 'The list it was drawn from is gone, so nobody can be drawn from it any more',
    'nobody-left': 'Nobody is left in the pool who could be drawn',
  } satisfies Record<ReplaceRefusal, string>,
} as const;

import { describe, expect, it } from 'vitest';
import { decideReason } from './reasons.rules.ts';

const about = [
  'Training for local people',
  'How will you recruit apprentices, and how will we know?',
  'Delivery plan.pdf',
];
const good = 'The recruitment plan names two colleges and a start date for each apprentice.';

const decide = (text: string, others: string[] = []) => decideReason({ text, others, about });

describe('a reason on the record', () => {
  it('is kept as written when it rests on the criterion or the evidence', () => {
    expect(decide(`  ${good} `)).toEqual({ reason: good });
    expect(decide('It gives no dates or names anywhere; see page 4 of the answer.')).toHaveProperty('reason');
    expect(decide('It gives no dates or names anywhere; see page 12 of the answer.')).toHaveProperty(
      'reason',
    );
  });

  it.each([
    'The Procurement Act 2023 wants each mark to be about what is bought here.',
    'Half of this is asked for elsewhere, and it would add £40,000 a year.',
    'Only 3% of all that we spend on this goes there at present.',
  ])('may rest on a law or a figure: %s', (text) => expect(decide(text)).toEqual({ reason: text }));

  it.each([
    ['', 'blank'],
    [' … ', 'blank'],
    ['Good training plan.', 'too-short'],
    ['good good good good good good good good good', 'filler'],
    ['Lorem ipsum dolor sit amet training consectetur adipiscing elit', 'filler'],
    ['sdfg hjkl qwrt zxcv bnmm training local plan sdfgh', 'filler'],
    ['I liked it a lot and so did everyone else here today.', 'rests-on-nothing'],
  ])('%j is refused: %s', (text, refused) => expect(decide(text)).toEqual({ refused }));

  it('is not a copy of another by the same person', () => {
    expect(decide(good, [good.toUpperCase().replace('.', ' !')])).toEqual({ refused: 'repeated' });
    expect(decide(good, ['Something else'])).toHaveProperty('reason');
  });
});

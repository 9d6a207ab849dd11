import { selectOpenAwards } from '../../../procurement/awards/open-awards.queries.ts';
import { is, mayBe } from './fields.rules.ts';
import { byBody, bySupplier } from './filters.ts';
import { listOf } from './list-of.ts';
import { recomputes } from './recompute.rules.ts';

export const awardsList = listOf({
  name: 'awards',
  title: 'Awards',
  about: 'Who won what, at which price and why, once the award is published.',
  select: selectOpenAwards,
  fields: {
    procurementId: is('text', 'The purchase, in other lists'),
    body: is('text', 'The public body'),
    tender: is('text', 'The purchase, within that body'),
    supplier: is('text', 'Who won'),
    pricePence: is('pence', 'The price of the winning bid without VAT'),
    reason: is('text', 'Why, in the public body’s words'),
    decidedAt: is('instant', 'When it was decided'),
    summariesSentAt: mayBe('instant', 'When every bidder was sent an assessment summary'),
    publishedAt: is('instant', 'When it was published here'),
    noticePublishedAt: mayBe('instant', 'When the award notice was published on the central platform'),
    noticeIdentifier: mayBe('text', 'The number of that notice'),
    standstillKind: mayBe('text', 'Whether the contract had to wait', {
      none: 'No wait',
      mandatory: 'The law asks for a wait',
      voluntary: 'The public body chose to wait',
    }),
    standstillWorkingDays: mayBe('integer', 'How many working days it waited'),
    standstillEndsOn: mayBe('date', 'The last day of the wait'),
  },
  filters: {
    body: byBody,
    supplier: bySupplier,
  },
  key: ['procurementId'],
  indexes: [['supplier', 'body'], ['supplier'], ['body']],
  recompute: recomputes({
    files: ['/data/criteria?as=csv'],
    command: 'npx --no-install pp score <evaluation.json>',
  }),
});

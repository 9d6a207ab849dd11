import { selectOpenTenders } from '../../../procurement/tenders/open-tenders-data.queries.ts';
import { is, mayBe } from './fields.rules.ts';
import { byBody } from './filters.ts';
import { listOf } from './list-of.ts';
import { onRecord } from './recompute.rules.ts';

export const tendersList = listOf({
  name: 'tenders',
  title: 'Purchases and tenders',
  about:
    'Every purchase on this site, from the first plan to the contract. What is inside sealed bids is never among it.',
  select: selectOpenTenders,
  fields: {
    procurementId: is('text', 'The purchase, in other lists'),
    body: is('text', 'The public body'),
    tender: is('text', 'The purchase, within that body'),
    title: is('text', 'What is bought'),
    summary: is('text', 'What is bought, in a few sentences'),
    kindOfService: is('text', 'Which rules of the law it falls under', {
      ordinary: 'Ordinary',
      'light-touch': 'Light touch',
      'health-care': 'Health care',
      concession: 'Concession',
      framework: 'Framework',
      'framework-call-off': 'Call-off from a framework',
    }),
    category: is('text', 'What kind of thing is bought', {
      goods: 'Goods',
      services: 'Services',
      works: 'Works',
      'light-touch': 'Light touch services',
    }),
    procedure: is('text', 'How bids are asked for', {
      open: 'Open procedure',
      'competitive-flexible': 'Competitive flexible procedure',
      'below-threshold': 'Below threshold',
      'light-touch': 'Light touch',
      'direct-award': 'Direct award',
    }),
    valuePence: is('pence', 'The estimated value without VAT, or of its lot'),
    reservedArea: is('text', 'Where bidders must be, if anywhere', {
      none: 'Anywhere',
      uk: 'In the United Kingdom',
      'local-area': 'In the local area',
    }),
    reservedKind: is('text', 'What bidders must be, if anything', {
      none: 'Anybody',
      sme: 'A small or medium business',
      vcse: 'A voluntary, community or social enterprise',
      'sme-or-vcse': 'Either of the two',
    }),
    sealing: is('text', 'How bids are kept shut', {
      openers: 'By the keys of named openers',
      'access-rule': 'By the rules of access',
    }),
    lotOf: mayBe('text', 'The purchase it is a lot of'),
    lotNumber: mayBe('integer', 'Which lot it is'),
    district: mayBe('text', 'The district it is for; empty where there are several'),
    rung: is('text', 'How far up the ladder of involvement residents are', {
      'inform-weights': 'They inform the weights',
      'write-questions': 'They write questions',
      observe: 'They observe',
      score: 'They score a named question',
      monitor: 'They monitor delivery',
    }),
    reached: mayBe('text', 'The station of the thread it has reached'),
    startsOn: is('date', 'The first day of the contract as planned'),
    endsOn: is('date', 'The last day of the contract as planned'),
    noticePublishedAt: mayBe('instant', 'When the tender notice was published'),
    noticeIdentifier: mayBe('text', 'The number of the tender notice on the central platform'),
    bidsDueAt: mayBe('instant', 'When bids are due'),
    bidsOpenedAt: mayBe('instant', 'When bids were opened'),
    abandonedAt: mayBe('instant', 'When it was given up'),
  },
  filters: {
    body: byBody,
  },
  key: ['procurementId'],
  recompute: onRecord,
});

import { selectOpenCriteria } from '../../../procurement/criteria/open-criteria.queries.ts';
import { is, mayBe } from './fields.rules.ts';
import { byBody, byContract } from './filters.ts';
import { listOf } from './list-of.ts';
import { onRecord } from './recompute.rules.ts';

export const criteriaList = listOf({
  name: 'criteria',
  title: 'Award criteria',
  about: 'What bids are judged by, once the tender notice has fixed it.',
  select: selectOpenCriteria,
  fields: {
    criterionId: is('text', 'The criterion'),
    body: is('text', 'The public body'),
    tender: is('text', 'The purchase, within that body'),
    code: is('text', 'Its short name within the purchase: SV1'),
    kind: is('text', 'What it judges', {
      price: 'Price',
      quality: 'Quality',
      'social-value': 'Social value',
    }),
    title: is('text', 'What it is called'),
    question: is('text', 'What bidders are asked'),
    weight: is('integer', 'How many of 100 points it carries'),
    method: is('text', 'How its points are given', {
      'linear-absolute': 'By price between two published prices',
      'linear-to-lowest': 'By price between the lowest bid and a published price',
      'lowest-ratio': 'By the lowest price over the price',
      target: 'By the amount against a published target',
      'relative-to-best': 'By the amount against the best bid',
      band: 'By a score on a published scale',
    }),
    qualificationPence: mayBe('pence', 'The price that gets no points'),
    floorPence: mayBe('pence', 'The price that gets all points'),
    target: mayBe('decimal', 'The amount that gets all points'),
    bandMax: mayBe('integer', 'The highest score of the scale'),
    measure: mayBe('text', 'The measure it counts'),
    subjectMatter: is('text', 'What it has to do with what is bought'),
    residentsPart: is('text', 'What residents do in it', {
      none: 'Nothing',
      question: 'They wrote its question',
      observe: 'They observe',
      monitor: 'They monitor delivery',
      score: 'They score it',
    }),
  },
  filters: {
    body: byBody,
    tender: byContract,
  },
  key: ['criterionId'],
  indexes: [['tender'], ['body']],
  recompute: onRecord,
});

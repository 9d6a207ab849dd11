import { selectOpenRounds } from '../../../participation/rounds/open-rounds.queries.ts';
import { is, mayBe } from './fields.rules.ts';
import { byBody } from './filters.ts';
import { listOf } from './list-of.ts';

export const roundsList = listOf({
  name: 'rounds',
  title: 'Rounds',
  about:
    'Every consultation round once it is announced: what is asked, how it is counted and between which times. Answers of residents are never in a list.',
  select: selectOpenRounds,
  fields: {
    round: is('text', 'Its name in addresses'),
    body: is('text', 'The public body that asks'),
    tender: mayBe('text', 'The purchase it is about'),
    scope: is('text', 'What it is about', {
      region: 'The region',
      body: 'One public body',
      district: 'One district',
      procurement: 'One purchase',
    }),
    district: mayBe('text', 'The district it is about'),
    title: is('text', 'Its title'),
    question: is('text', 'What is asked'),
    about: is('text', 'What it is about'),
    canChange: is('text', 'What residents can change'),
    decided: is('text', 'What is decided already'),
    framework: is('text', 'The framework whose outcomes are weighed'),
    frameworkVersion: is('integer', 'Its version'),
    rule: is('text', 'How answers become shares', {
      mean: 'The mean',
      'independent-markets': 'Independent markets',
      utilitarian: 'Utilitarian',
      strengths: 'Strengths of comparisons',
      none: 'Nothing is weighed',
    }),
    tier: is('integer', 'How sure it is that each answer is one person’s, from 1 to 3'),
    ways: is('text', 'The ways of answering, apart by semicolons'),
    minimumAnswers: is('integer', 'With fewer answers no conclusion is drawn'),
    announcedAt: mayBe('instant', 'When it was announced'),
    opensAt: is('instant', 'When it opens'),
    closesAt: is('instant', 'When it closes'),
    mandateDueOn: is('date', 'By when the public body answers'),
    resultsPublishedAt: mayBe('instant', 'When results were published'),
  },
  filters: {
    body: byBody,
  },
  key: ['round'],
  recompute: {
    kind: 'not-public',
    why: 'Answers of residents are not published row by row.',
    auditor: 'The body’s administrator hands the counted answers to an auditor, and that is recorded.',
  },
});

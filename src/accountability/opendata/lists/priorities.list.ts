import { selectOpenPriorities } from '../../../participation/mandates/open-priorities.queries.ts';
import { is, mayBe } from './fields.rules.ts';
import { byBody } from './filters.ts';
import { listOf } from './list-of.ts';

export const prioritiesList = listOf({
  name: 'priorities',
  title: 'Priorities',
  about:
    'What public bodies answered to each outcome that residents weighed, with the reason, in every version that was published.',
  select: selectOpenPriorities,
  fields: {
    roundId: is('text', 'The round, for reading on'),
    bodyId: is('text', 'The public body that answered, for reading on'),
    outcomeId: is('text', 'The outcome, for reading on'),
    round: is('text', 'The round'),
    body: is('text', 'The public body that answered'),
    version: is('integer', 'Which of its answers: a change of course is one more'),
    outcome: is('text', 'The outcome'),
    plainName: is('text', 'The outcome in plain words'),
    residentsPoints: mayBe('integer', 'The points of 100 that residents gave it'),
    answer: is('text', 'What the public body did with it', {
      adopted: 'Adopted',
      varied: 'Varied',
      declined: 'Declined',
    }),
    adoptedBasisPoints: is('integer', 'The weight it was given, in hundredths of a percent'),
    reason: is('text', 'Why; may be blank where it was adopted'),
    publishedAt: mayBe('instant', 'When the answer was published'),
  },
  filters: {
    body: byBody,
  },
  key: ['roundId', 'bodyId', 'version', 'outcomeId'],
  recompute: {
    kind: 'not-public',
    why: 'The shares come from answers of residents, which are not published row by row.',
    auditor:
      'The body’s administrator hands the counted answers to an auditor, who runs pp weights over them; that is recorded.',
  },
});

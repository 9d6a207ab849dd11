import { selectOpenPanels } from '../../../participation/panels/open-panels.queries.ts';
import { is, mayBe } from './fields.rules.ts';
import { byBody } from './filters.ts';
import { listOf } from './list-of.ts';
import { recomputes } from './recompute.rules.ts';

export const panelsList = listOf({
  name: 'panels',
  title: 'Panels',
  about: 'Panels of residents drawn by lot, once they are announced. Who is on one is not in it.',
  select: selectOpenPanels,
  fields: {
    panelId: is('text', 'The panel'),
    panel: is('text', 'Its name in addresses'),
    body: is('text', 'The public body'),
    tender: is('text', 'The purchase, within that body'),
    title: is('text', 'Its title'),
    about: is('text', 'What it does'),
    purpose: is('text', 'What it is for', {
      score: 'To score a question of bids',
      monitor: 'To watch delivery',
    }),
    seats: mayBe('integer', 'How many people'),
    minimumAge: mayBe('integer', 'The youngest age'),
    district: mayBe('text', 'The district people must live in'),
    paymentPence: mayBe('pence', 'What each is paid for a day'),
    days: mayBe('decimal', 'How many days it takes'),
    daysNote: is('text', 'More about the days; may be blank'),
    childcare: is('yes-or-no', 'Whether childcare is paid'),
    expensesCovered: is('yes-or-no', 'Whether expenses are paid'),
    householdRule: is('yes-or-no', 'Whether only one of a household may be drawn'),
    opensAt: mayBe('instant', 'From when people may put their name down'),
    closesAt: mayBe('instant', 'Until when'),
    drawsAt: mayBe('instant', 'When it is drawn'),
    seedSource: mayBe('text', 'Where the seed of the lot comes from'),
    announcedAt: mayBe('instant', 'When it was announced'),
    poolClosedAt: mayBe('instant', 'When the pool was closed'),
    drawnAt: mayBe('instant', 'When it was drawn'),
    abandonedAt: mayBe('instant', 'When it was given up'),
    abandonedReason: mayBe('text', 'Why it was given up'),
    recruits: is('text', 'How people are found, apart by semicolons'),
  },
  filters: {
    body: byBody,
  },
  key: ['panelId'],
  recompute: recomputes({
    files: ['/panels'],
    command: 'npx --no-install pp panel <pool.csv> <quotas.csv> --seats <seats> --seed <seed>',
  }),
});

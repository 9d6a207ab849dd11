import { selectOpenProxies } from '../../measures/open-measures.queries.ts';
import { is, mayBe } from './fields.rules.ts';
import { listOf } from './list-of.ts';
import { recomputes } from './recompute.rules.ts';

export const proxiesList = listOf({
  name: 'proxies',
  title: 'What measures are worth',
  about: 'What one of a measure is worth by each edition of an open source, with what is taken off.',
  select: selectOpenProxies,
  fields: {
    measureId: is('text', 'The wording of the measure, for reading on'),
    measure: is('text', 'The measure'),
    version: is('integer', 'Which wording of it'),
    effectiveFrom: is('date', 'The first day on which this value holds'),
    valuePence: is('decimal', 'What one is worth, in pence'),
    lowPence: mayBe('decimal', 'The low end'),
    highPence: mayBe('decimal', 'The high end'),
    priceBaseYear: is('integer', 'The year whose prices it is in'),
    basis: is('text', 'What the value is of'),
    source: is('text', 'Where it comes from'),
    sourceUrl: is('link', 'Its address'),
    dated: is('text', 'The date of the source'),
    grade: is('text', 'How far it can be relied on', { green: 'Well', amber: 'With care', red: 'Weakly' }),
    licence: is('text', 'The licence of the source'),
    deadweight: is('decimal', 'The part that would have happened anyway'),
    displacement: is('decimal', 'The part that pushes something else aside'),
    attribution: is('decimal', 'The part that is due to others'),
    leakage: is('decimal', 'The part that goes elsewhere'),
    dropOff: is('decimal', 'The part lost with every further year'),
    years: is('integer', 'How many years it lasts'),
  },
  key: ['measureId', 'effectiveFrom'],
  recompute: recomputes({
    files: ['/data/measures?as=csv'],
    command: 'npx --no-install pp measure <commitments.json>',
  }),
});

import { selectOpenMeasures } from '../../measures/open-measures.queries.ts';
import { is, mayBe } from './fields.rules.ts';
import { listOf } from './list-of.ts';

export const measuresList = listOf({
  name: 'measures',
  title: 'Measures',
  about: 'Every version of every measure: what counts, what does not, and what is evidence.',
  select: selectOpenMeasures,
  fields: {
    measure: is('text', 'Its name in addresses and in every other list'),
    version: is('integer', 'Which wording'),
    name: is('text', 'Its full name'),
    plainName: is('text', 'Its name in plain words'),
    unit: is('text', 'What it is counted in'),
    whatCounts: is('text', 'What counts'),
    whatDoesNot: is('text', 'What does not'),
    evidenceRule: is('text', 'What is evidence of it'),
    seeable: is('yes-or-no', 'Whether residents can see it with their own eyes'),
    keptApart: is('yes-or-no', 'Whether it is never added to social value'),
    owner: mayBe('text', 'The public body that published it; empty for the library’s own'),
    publishedAt: mayBe('instant', 'When that body published it'),
    serves: mayBe('text', 'The outcomes it serves, each as framework/outcome, apart by semicolons'),
  },
  key: ['measure', 'version'],
  recompute: { kind: 'as-entered', by: 'The library names the source of each measure.' },
});

import { selectOpenSuppliers } from '../../../people/organisations/open-suppliers.queries.ts';
import { is, mayBe } from './fields.rules.ts';
import { oneOf } from './filters.ts';
import { listOf } from './list-of.ts';

const kinds = {
  company: 'Company',
  charity: 'Charity',
  mutual: 'Mutual or community benefit society',
  partnership: 'Partnership',
  person: 'A person',
  health: 'Health service',
  council: 'Council',
  'public-body': 'Another public body',
  unknown: 'The data does not tell',
};

export const suppliersList = listOf({
  name: 'suppliers',
  title: 'Suppliers',
  about:
    'Every supplier that was paid, that bid or that signed in. The name of a person is not shown until that person claims it.',
  select: selectOpenSuppliers,
  fields: {
    supplier: is('text', 'Its name in addresses and in every other list'),
    name: is('text', 'Its name'),
    kind: is('text', 'What it is, as far as the data tells', kinds),
    sector: is('text', 'Which part of the economy it belongs to', {
      private: 'Private',
      'voluntary-community-social-enterprise': 'Voluntary, community or social enterprise',
      public: 'Public',
      unknown: 'Not known',
    }),
    size: is('text', 'Its size by its own word', {
      'sole-trader': 'Sole trader',
      small: 'Small',
      medium: 'Medium',
      large: 'Large',
      unknown: 'Not known',
    }),
    district: mayBe('text', 'The district of its registered office, where that is in the region'),
    about: is('text', 'What it says about itself; may be blank'),
    mergedInto: mayBe('text', 'The supplier that it turned out to be; empty while it stands by itself'),
    madeUp: is('yes-or-no', 'Whether it was made up for a demonstration'),
    identifiers: mayBe('text', 'Numbers it is registered under, with their register, apart by semicolons'),
  },
  filters: {
    kind: oneOf('kind', 'What it is', Object.keys(kinds)),
    district: {
      type: 'slug',
      meaning: 'The district of its registered office: oldham',
      column: 'district',
    },
  },
  key: ['supplier'],
  indexes: [['district', 'kind'], ['kind'], ['district']],
  recompute: {
    kind: 'command',
    files: ['/data/payments?as=csv'],
    command: 'npx --no-install pp suppliers match <names.csv> --register <suppliers.csv>',
  },
});

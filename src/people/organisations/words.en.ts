import type { BodyKind } from './bodies.queries.ts';
import type { Supplier } from './suppliers.queries.ts';

export const words = {
  bodyKinds: {
    'combined-authority': 'Combined authority',
    council: 'Council',
    police: 'Police',
    health: 'NHS body',
  } satisfies Record<BodyKind, string>,
  sectors: {
    private: 'Private company',
    'voluntary-community-social-enterprise': 'Voluntary, community or social enterprise',
    public: 'Public body',
    unknown: 'Supplier',
  } satisfies Record<Supplier['sector'], string>,
  sizes: {
    'sole-trader': 'Sole trader',
    small: 'Small',
    medium: 'Medium',
    large: 'Large',
    unknown: 'Size not known',
  } satisfies Record<Supplier['size'], string>,
} as const;

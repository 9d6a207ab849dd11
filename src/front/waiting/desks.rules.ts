import type { BodyRole, Hat } from '../../acts/by.ts';

export type DeskName =
  | 'issues'
  | 'drafts'
  | 'measures'
  | 'proposals'
  | 'rounds'
  | 'network'
  | 'needs'
  | 'procurements'
  | 'pipeline'
  | 'contracts'
  | 'late'
  | 'elsewhere'
  | 'payments'
  | 'suppliers'
  | 'tiers'
  | 'policy'
  | 'annual-reports'
  | 'people'
  | 'promises'
  | 'tenders'
  | 'asked'
  | 'exclusions'
  | 'charter'
  | 'review'
  | 'reviews'
  | 'invitations'
  | 'joint'
  | 'witnesses'
  | 'reports'
  | 'panels';
export type Desk = { readonly name: DeskName; readonly href: string };

/** Which lists of a public body’s work are open to which of its roles, as their routes say. */
const bodyDesks: Readonly<Record<BodyRole, readonly DeskName[]>> = {
  commissioner: [
    'rounds',
    'network',
    'needs',
    'proposals',
    'drafts',
    'measures',
    'issues',
    'procurements',
    'pipeline',
    'panels',
    'contracts',
    'late',
    'elsewhere',
    'reports',
    'policy',
    'annual-reports',
    'joint',
  ],
  'procurement-officer': [
    'procurements',
    'pipeline',
    'panels',
    'rounds',
    'proposals',
    'contracts',
    'late',
    'elsewhere',
    'payments',
    'joint',
  ],
  evaluator: [],
  moderator: ['procurements', 'pipeline', 'panels'],
  'elected-member': [
    'rounds',
    'issues',
    'procurements',
    'pipeline',
    'panels',
    'contracts',
    'late',
    'reports',
    'policy',
    'annual-reports',
    'charter',
  ],
  'contract-manager': [
    'contracts',
    'late',
    'elsewhere',
    'reports',
    'procurements',
    'pipeline',
    'panels',
    'proposals',
    'reviews',
    'review',
    'joint',
  ],
  facilitator: ['rounds', 'panels', 'network', 'needs', 'reports', 'proposals'],
  administrator: [
    'people',
    'procurements',
    'pipeline',
    'panels',
    'rounds',
    'payments',
    'tiers',
    'review',
    'witnesses',
  ],
  'finance-officer': ['payments', 'suppliers', 'tiers', 'invitations', 'reviews', 'review', 'joint'],
};

/**
 * Where someone in this role finds all their work, the part they do most first; what waits is only some of it.
 * `bodySlug` is the public body they act for. Residents, evaluators and the operator have no list of their own.
 */
export function listDesks(hat: Hat, bodySlug: string | undefined): Desk[] {
  if (hat.kind === 'supplier')
    return [
      { name: 'promises', href: '/supplier/promises' },
      { name: 'needs', href: '/supplier/needs' },
      { name: 'tenders', href: '/tenders' },
      { name: 'asked', href: '/supplier/asked' },
      { name: 'exclusions', href: '/supplier/exclusions' },
      { name: 'charter', href: '/supplier/charter' },
      { name: 'review', href: '/supplier/review' },
    ];
  if (hat.kind !== 'body' || bodySlug === undefined) return [];
  return bodyDesks[hat.role].map((name) => ({ name, href: `/work/${bodySlug}/${name}` }));
}

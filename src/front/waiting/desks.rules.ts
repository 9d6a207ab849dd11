import type { BodyRole, Hat } from '../../acts/by.ts';

export type DeskName =
  | 'issues'
  | 'drafts'
  | 'proposals'
  | 'rounds'
  | 'network'
  | 'procurements'
  | 'contracts'
  | 'payments'
  | 'suppliers'
  | 'tiers'
  | 'policy'
  | 'people'
  | 'promises'
  | 'tenders'
  | 'asked'
  | 'charter'
  | 'review'
  | 'reviews'
  | 'invitations'
  | 'joint'
  | 'witnesses'
  | 'panels';
export type Desk = { readonly name: DeskName; readonly href: string };

/** Which lists of a public body’s work are open to which of its roles, as their routes say. */
const bodyDesks: Readonly<Record<BodyRole, readonly DeskName[]>> = {
  commissioner: [
    'rounds',
    'network',
    'proposals',
    'drafts',
    'issues',
    'procurements',
    'panels',
    'contracts',
    'policy',
    'joint',
  ],
  'procurement-officer': ['procurements', 'panels', 'rounds', 'proposals', 'contracts', 'payments', 'joint'],
  evaluator: [],
  moderator: ['procurements', 'panels'],
  'elected-member': ['rounds', 'issues', 'procurements', 'panels', 'contracts', 'policy', 'charter'],
  'contract-manager': ['contracts', 'procurements', 'panels', 'proposals', 'reviews', 'review', 'joint'],
  facilitator: ['rounds', 'panels', 'network', 'proposals'],
  administrator: ['people', 'procurements', 'panels', 'rounds', 'payments', 'tiers', 'review', 'witnesses'],
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
      { name: 'tenders', href: '/tenders' },
      { name: 'asked', href: '/supplier/asked' },
      { name: 'charter', href: '/supplier/charter' },
      { name: 'review', href: '/supplier/review' },
    ];
  if (hat.kind !== 'body' || bodySlug === undefined) return [];
  return bodyDesks[hat.role].map((name) => ({ name, href: `/work/${bodySlug}/${name}` }));
}

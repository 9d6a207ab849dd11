import type { BodyRole, Hat } from '../../acts/by.ts';

export const roleNames: Record<BodyRole, string> = {
  commissioner: 'Commissioner',
  'procurement-officer': 'Procurement officer',
  evaluator: 'Evaluator',
  moderator: 'Moderator',
  'elected-member': 'Elected member',
  'contract-manager': 'Contract manager',
  facilitator: 'Facilitator',
  administrator: 'Administrator',
  'finance-officer': 'Finance officer',
};

/** "Procurement officer, Oldham Council". */
export function hatLabel(hat: Hat, organisation: string | null): string {
  if (hat.kind === 'body') return `${roleNames[hat.role]}, ${organisation ?? ''}`;
  if (hat.kind === 'supplier') return organisation ?? '';
  return hat.kind === 'operator' ? 'Operator' : 'Resident';
}

/** The hat alone, for the menu: "procurement officer", or the supplier's name. */
export function hatName(hat: Hat, organisation: string | null): string {
  if (hat.kind === 'body') return roleNames[hat.role].toLowerCase();
  return hat.kind === 'supplier' ? (organisation ?? '') : hatLabel(hat, null).toLowerCase();
}

export const words = {
  tooLong: (most: number) => `Use ${most.toLocaleString('en-GB')} characters or fewer`,
  notFoundTitle: 'We can’t find that page',
  notFoundBody: 'Check the address. If someone sent you this link, the page may be for their eyes only.',
  notFoundWays: [
    { href: '/', text: 'Start from the front page' },
    { href: '/search', text: 'Search' },
    { href: '/contracts', text: 'All contracts' },
    { href: '/sign-in', text: 'Sign in' },
  ],
  wrongHatTitle: 'You need another role for this page',
  wrongHatBody: (label: string) => `You are here as: ${label}.`,
  wrongHatNeeds: (roles: string) => `This page is for: ${roles}.`,
  wrongHatSwitch: 'See your roles, and switch',
  signedOutTitle: 'You were signed out, so nothing was sent',
  signedOutFirst: 'Sign in again',
  signedOutFirstNote: ' (opens in a new tab).',
  signedOutThen: 'Close that tab, and go back one page here: what you typed is still there. Send it again.',
  supplierRole: 'a supplier',
  operatorRole: 'the operator',
  errorTitle: 'Sorry, something went wrong',
  errorBody: 'The fault is ours. Nothing you did before is lost. Try again in a minute.',
  errorReference: (reference: string) => `If it goes on, tell us this reference: ${reference}.`,
  tooManyTitle: 'Too many tries',
  tooManyBody: 'Wait a minute and try again. We slow things down so that nobody can flood the site.',
  staleForm: 'This page was open for too long. What you typed is kept: send it again.',
  cutShort: 'Not all of your form arrived. Check what is here and send it again.',
  fileTooLarge: (megabytes: number) => `This file is too large. Choose one under ${megabytes} MB.`,
  tooManyFiles: (most: number) => `These are too many files at once. Choose ${most} or fewer.`,
} as const;

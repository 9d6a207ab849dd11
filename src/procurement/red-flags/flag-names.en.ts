import type { FlagName } from './red-flags.rules.ts';

/** What each red flag is called: what it looks at, and no more. */
export const flagNames: Readonly<Record<FlagName, string>> = {
  'single-bid': 'Only one bid',
  'short-period': 'Little time to bid',
  'late-change': 'A late change',
  'near-identical-prices': 'Prices almost alike',
  'repeated-winner': 'One winner again and again',
  'others-set-aside': 'Every other bid left out',
  'lowest-set-aside': 'The lowest bid left out',
  'one-supplier-asked': 'Not open to all',
  'under-threshold': 'Just under a threshold',
  'split-purchase': 'Several purchases, together over a threshold',
  'grown-price': 'A contract worth more than its award',
};

import { bodyRole } from '../../../web/edge/access.rules.ts';

/** Who reviews Reviews at a public body. */
export const reviewers = bodyRole('contract-manager', 'finance-officer');

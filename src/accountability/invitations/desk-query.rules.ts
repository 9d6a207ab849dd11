import { readPageNumber, readSearchText } from '../../values/list-query.ts';
import { type InvitationState, invitationStates } from './invitations.rules.ts';

export const INVITATIONS_A_PAGE = 50;

/** What an address of the desk asks; whatever in it makes no sense is left out. */
export type DeskQuery = {
  readonly search: string;
  readonly state: InvitationState | undefined;
  /** From 1. */
  readonly page: number;
};

export function readDeskQuery(query: URLSearchParams): DeskQuery {
  return {
    search: readSearchText(query.get('q')),
    state: invitationStates.find((known) => known === query.get('state')),
    page: readPageNumber(query),
  };
}

/** An address of the desk that stays in its year. */
export function deskHref(
  path: string,
  year: string,
  { search, state, page }: Partial<DeskQuery> = {},
  as?: 'csv',
): string {
  const query = new URLSearchParams({ year });
  if (search) query.set('q', search);
  if (state) query.set('state', state);
  if (page !== undefined && page > 1) query.set('page', String(page));
  if (as) query.set('as', as);
  return `${path}?${query}`;
}

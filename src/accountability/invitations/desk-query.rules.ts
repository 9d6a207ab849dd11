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
  const page = Number(query.get('page') ?? '1');
  return {
    search: (query.get('q') ?? '')
      .replace(/\p{Cc}+/gu, ' ')
      .trim()
      .slice(0, 200),
    state: invitationStates.find((known) => known === query.get('state')),
    page: Number.isInteger(page) && page >= 1 && page <= 100_000 ? page : 1,
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

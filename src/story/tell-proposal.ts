import { Temporal } from 'temporal-polyfill';
import { makeProposal } from '../participation/proposals/make-proposal.ts';
import { planProposal } from '../participation/proposals/plan-proposal.ts';
import { showProposal } from '../participation/proposals/read-proposal.ts';
import { supportProposal } from '../participation/proposals/support-proposal.ts';
import { findRoundBySlug } from '../participation/rounds/rounds.queries.ts';
import { act, idOf, resident, staff, type Telling } from './cast.ts';

export type StoryProposal = {
  readonly round: string;
  readonly body: string;
  readonly commissioner: string;
  readonly title: string;
  readonly why: string;
  readonly district: string;
  readonly madeAt: string;
  readonly supporters: readonly string[];
  /** One that nobody has read yet has neither. */
  readonly shownAt?: string;
  readonly dueOn?: string;
  readonly takenUp?: { readonly at: string; readonly dueOn: string; readonly note: string };
};

/** Somebody says what is missing; the body reads it, shows it and perhaps takes it up. Answers its number. */
export async function tellProposal(telling: Telling, proposal: StoryProposal): Promise<number> {
  const { cast, db } = telling;
  const { title, why, district, shownAt, dueOn, takenUp } = proposal;
  const bodyId = idOf(cast.bodies, proposal.body);
  const { id: roundId } = await findRoundBySlug(db, proposal.round);
  const { proposalId, number } = await act(telling, { at: proposal.madeAt }, (tx, by) =>
    makeProposal(tx, by, { bodyId, roundId, themeId: null, districtSlug: district, title, why }),
  );
  if (!shownAt || !dueOn) return number;
  const actor = staff(cast, proposal.commissioner, proposal.body, 'commissioner');
  const planUntil = (day: string) => ({ ownerId: actor.personId, dueOn: Temporal.PlainDate.from(day) });
  await act(telling, { actor, at: shownAt }, (tx, by) =>
    showProposal(tx, by, { proposalId, ...planUntil(dueOn) }),
  );
  for (const person of proposal.supporters)
    await act(telling, { actor: resident(cast, person), at: shownAt }, (tx, by) =>
      supportProposal(tx, by, { proposalId, supports: true }),
    );
  if (takenUp)
    await act(telling, { actor, at: takenUp.at }, (tx, by) =>
      planProposal(tx, by, { proposalId, ...planUntil(takenUp.dueOn), takesUp: true, note: takenUp.note }),
    );
  return number;
}

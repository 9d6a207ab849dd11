import type { Temporal } from 'temporal-polyfill';
import type { BodyRole } from '../../acts/by.ts';

export const mostTitleCharacters = 80;
export const mostWhyCharacters = 2000;

/** Whether everybody can read it: not before somebody at the body has. */
export type Standing = 'unread' | 'shown' | 'not-shown' | 'merged';

/** What has become of it, in the order it happens. */
export const steps = [
  'received',
  'taken-up',
  'being-drafted',
  'adopted',
  'made-a-measure',
  'declined',
] as const;
export type Step = (typeof steps)[number];

/** Who reads, answers and owns proposals at a public body. */
export const deskRoles = [
  'commissioner',
  'facilitator',
  'procurement-officer',
  'contract-manager',
] as const satisfies readonly BodyRole[];

/** Why a proposal is not shown to everybody. The reason is published; the words are not. */
export const notShownReasons = ['names-somebody', 'harms', 'sells', 'not-about-buying'] as const;
export type NotShownReason = (typeof notShownReasons)[number];

export const proposalActs = ['show', 'merge', 'not-show', 'take-up', 'plan', 'decline', 'share'] as const;
export type ProposalAct = (typeof proposalActs)[number];

type State = { readonly standing: Standing; readonly step: Step };

/** Whether something is still to come of it. */
export function isOpen({ standing, step }: State): boolean {
  return standing === 'shown' && (step === 'received' || step === 'taken-up' || step === 'being-drafted');
}

/**
 * What somebody in a role may do with a proposal now. Commissioners and facilitators read what came in; commissioners
 * decide; its owner, in whatever role, takes it up and says by when the next step is due.
 */
export function actsFor(
  proposal: State,
  who: { readonly role: BodyRole; readonly isOwner: boolean },
): ProposalAct[] {
  const decides = who.role === 'commissioner';
  if (proposal.standing === 'unread')
    return decides || who.role === 'facilitator' ? ['show', 'merge', 'not-show'] : [];
  if (!isOpen(proposal)) return [];
  const owned: ProposalAct[] = proposal.step === 'received' ? ['take-up', 'plan'] : ['plan'];
  if (decides) return [...owned, 'merge', 'share', 'decline'];
  return who.isOwner ? owned : [];
}

/** A step that is promised is due from today on, within a year. */
export function refusalOfDueDate(
  dueOn: Temporal.PlainDate,
  today: Temporal.PlainDate,
): 'date-past' | 'date-far' | undefined {
  const days = today.until(dueOn).days;
  if (days < 0) return 'date-past';
  return days > 366 ? 'date-far' : undefined;
}

/** Late from the day after the next step was due, for as long as something is to come. */
export function isLate(
  proposal: State & { readonly dueOn: Temporal.PlainDate | null },
  today: Temporal.PlainDate,
): boolean {
  return isOpen(proposal) && proposal.dueOn !== null && proposal.dueOn.until(today).days > 0;
}

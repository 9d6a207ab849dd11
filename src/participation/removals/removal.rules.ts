/** Who looks at bursts, sets answers aside and hears appeals. */
export const removalRoles = ['commissioner', 'facilitator', 'administrator'] as const;

/** What becomes of an appeal. */
export type AppealDecision = 'counts-again' | 'stays-aside';

/** The fewest words that can say why. */
const FEWEST_WORDS = 4;

/** Whether a reason says anything: four words or more. */
export function isSaid(text: string): boolean {
  return (text.match(/\p{L}+/gu)?.length ?? 0) >= FEWEST_WORDS;
}

export type Step = 'confirm' | 'ask-back' | 'confirm-back';
export type StepRefusal = 'same-person' | 'not-now';

type Standing = {
  readonly proposedBy: string;
  readonly confirmedBy: string | null;
  readonly reversalBy: string | null;
  readonly reversedBy: string | null;
};

/**
 * Whether somebody may take the next step of a removal: a second person confirms what one proposed; anybody may ask
 * for the answers to count again; and a second person confirms that too. Refuses the same person twice, and steps
 * out of turn.
 */
export function decideStep(removal: Standing, step: Step, personId: string): StepRefusal | null {
  const { proposedBy, confirmedBy, reversalBy, reversedBy } = removal;
  const isTurn = {
    confirm: confirmedBy === null,
    'ask-back': confirmedBy !== null && reversalBy === null,
    'confirm-back': reversalBy !== null && reversedBy === null,
  }[step];
  if (!isTurn) return 'not-now';
  const first = { confirm: proposedBy, 'ask-back': null, 'confirm-back': reversalBy }[step];
  return first === personId ? 'same-person' : null;
}

/** Whether somebody may decide an appeal: whoever proposed or confirmed the removal may not judge it. */
export function mayJudge(removal: Pick<Standing, 'proposedBy' | 'confirmedBy'>, personId: string): boolean {
  return personId !== removal.proposedBy && personId !== removal.confirmedBy;
}

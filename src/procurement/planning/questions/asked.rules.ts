import { proceduresOf } from '../../tenders/kinds.rules.ts';
import { type PlanGround, type PlanQuestion, planChoices, planQuestions } from './question.rules.ts';

const always = () => true;
const isCompetition = ({ procurement: { procedure } }: PlanGround) => procedure !== 'direct-award';
const isOver = ({ regime }: PlanGround) => regime === 'over';
const isCallOff = ({ procurement }: PlanGround) => procurement.kindOfService === 'framework-call-off';
const mayReserve = (ground: PlanGround) =>
  ground.regime === 'under' && ground.bodyKind !== 'health' && isCompetition(ground) && !isCallOff(ground);
const isWholeCompetition = ({ procurement: { procedure } }: PlanGround) =>
  procedure === 'open' || procedure === 'competitive-flexible';

/** Whether a question is asked of a purchase: what the law or this product asks depends on kind, value and procedure. */
const isAsked: Readonly<Record<PlanQuestion, (ground: PlanGround) => boolean>> = {
  need: always,
  prevention: always,
  neighbours: always,
  'well-being': always,
  consult: always,
  involvement: always,
  // Under a framework the market has been chosen already.
  engagement: (ground) => !isCallOff(ground),
  'engagement-outcome': ({ answers }) => answers.get('engagement')?.choice === 'yes',
  lots: (ground) => isCompetition(ground) && !isCallOff(ground),
  procedure: always,
  // Health care has its own direct awards, and a framework says itself when there need be no competition under it. Under
  // the threshold the Act asks for no ground (Procurement Act 2023 s.41 is of public contracts).
  'direct-award-ground': (ground) =>
    !isCompetition(ground) && (isOver(ground) || ground.regime === 'unknown') && !isCallOff(ground),
  // Asked still where it was kept for some and has come over the threshold since: it must be opened again.
  'reserved-area': (ground) => mayReserve(ground) || (ground.procurement.reservedArea ?? 'none') !== 'none',
  'reserved-kind': (ground) => mayReserve(ground) || (ground.procurement.reservedKind ?? 'none') !== 'none',
  // Under a framework there is no tender notice that one could announce, and no least time (s.54).
  'planned-notice': (ground) => isOver(ground) && isCompetition(ground) && !isCallOff(ground),
  'time-limits': (ground) =>
    isOver(ground) && isWholeCompetition(ground) && !isLightTouch(ground) && !isCallOff(ground),
  sealing: isCompetition,
};

function isLightTouch({ procurement }: PlanGround): boolean {
  return procurement.kindOfService === 'light-touch' || procurement.procedure === 'light-touch';
}

/** The questions a purchase is asked, in order. A lot is asked none: the purchase it is a lot of answers for it. */
export function questionsOf(ground: PlanGround): PlanQuestion[] {
  if (ground.procurement.lotsOf) return [];
  return planQuestions.filter((question) => isAsked[question](ground));
}

/**
 * What may be answered to a question about a purchase: procedures depend on which rules apply to it, the person it is for
 * chooses the supplier of light-touch services alone (Schedule 5, paragraph 15), and over the threshold a purchase that
 * was kept for some can only be opened again.
 */
export function choicesOf(question: PlanQuestion, ground: PlanGround): readonly string[] {
  const { procurement } = ground;
  if (question === 'procedure') return proceduresOf[procurement.kindOfService];
  if (question === 'direct-award-ground' && !isLightTouch(ground))
    return planChoices[question].filter((choice) => choice !== 'user-choice');
  if ((question === 'reserved-area' || question === 'reserved-kind') && !mayReserve(ground)) return ['none'];
  return planChoices[question];
}

/** The usual answers where no reason need be given: the law asks none, and they take nothing from anybody. */
const plain: Partial<Record<PlanQuestion, readonly string[]>> = {
  procedure: ['open', 'below-threshold', 'light-touch'],
  'reserved-area': ['none'],
  'reserved-kind': ['none'],
  'planned-notice': ['yes'],
  'time-limits': ['documents-with-notice'],
  sealing: ['openers'],
  engagement: ['yes'],
  lots: ['several'],
};

/** Whether an answer stands only with its reason. */
export function needsReason(question: PlanQuestion, choice: string): boolean {
  return !(plain[question]?.includes(choice) ?? false);
}

/** Whether an answer has days: when the market is asked, from and until. */
export function hasDays(question: PlanQuestion): boolean {
  return question === 'engagement';
}

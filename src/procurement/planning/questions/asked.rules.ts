import { proceduresOf } from '../../tenders/kinds.rules.ts';
import { type PlanGround, type PlanQuestion, planChoices, planQuestions } from './question.rules.ts';

const always = () => true;
const isCompetition = ({ procurement: { procedure } }: PlanGround) => procedure !== 'direct-award';
const isOver = ({ regime }: PlanGround) => regime === 'over';
const isOutside = ({ regime }: PlanGround) => regime === 'outside';
const mayReserve = (ground: PlanGround) =>
  ground.regime === 'under' && ground.bodyKind !== 'health' && isCompetition(ground);
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
  engagement: ({ procurement }) => procurement.kindOfService !== 'framework-call-off',
  'engagement-outcome': ({ answers }) => answers.get('engagement')?.choice === 'yes',
  lots: (ground) => isCompetition(ground) && ground.procurement.kindOfService !== 'framework-call-off',
  procedure: always,
  // Health care has its own direct awards, and a framework says itself when there need be no competition under it.
  'direct-award-ground': (ground) =>
    !isCompetition(ground) && !isOutside(ground) && ground.procurement.kindOfService !== 'framework-call-off',
  'reserved-area': mayReserve,
  'reserved-kind': mayReserve,
  'planned-notice': (ground) => isOver(ground) && isCompetition(ground),
  'time-limits': (ground) => isOver(ground) && isWholeCompetition(ground) && !isLightTouch(ground),
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

/** What may be answered to a question about a purchase: procedures depend on which rules apply to it. */
export function choicesOf(question: PlanQuestion, { procurement }: PlanGround): readonly string[] {
  if (question !== 'procedure') return planChoices[question];
  return proceduresOf[procurement.kindOfService];
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

import type { Child } from 'hono/jsx';
import { formatDate, formatInstant } from '../../../values/dates.ts';
import { SummaryList } from '../../../web/govuk/summary-list.tsx';
import { Tag } from '../../../web/govuk/tag.tsx';
import { type Step, type StepState, stepNames, stepStates } from '../desk-steps.rules.ts';
import { words as roundWords } from '../words.en.ts';
import { deskOf, type Preparing, preparedOf } from './find-preparing.ts';
import { words as stepWords } from './steps/words.en.ts';
import { words } from './words.en.ts';

/** Every step of a round: what stands, whether it is done, and one act each; once announced, what was fixed. */
export function CheckList({ preparing }: { readonly preparing: Preparing }) {
  const { round } = preparing;
  const states = stepStates(preparedOf(preparing));
  const steps = stepNames.filter((step) => states[step] !== 'not-needed' || round.announcedAt === null);
  return (
    <SummaryList
      rows={steps.map((step) => ({
        key: stepWords.steps[step].name,
        value: <Stands preparing={preparing} step={step} state={states[step]} />,
        ...(round.announcedAt || states[step] === 'not-needed'
          ? {}
          : {
              actions: [
                {
                  href: `${deskOf(round)}/${step}`,
                  text: states[step] === 'missing' ? words.doIt : words.change,
                  hiddenText: stepWords.steps[step].name,
                },
              ],
            }),
      }))}
    />
  );
}

type StandsProps = { readonly preparing: Preparing; readonly step: Step; readonly state: StepState };

function Stands({ preparing, step, state }: StandsProps) {
  if (state === 'not-needed') return <span class="note">{notNeeded(step)}</span>;
  if (state === 'missing')
    return (
      <>
        <Tag>{words.stepStates.missing}</Tag>{' '}
        {step === 'draft-weights' ? <span class="cell-note">{words.draftWeightsNone}</span> : null}
      </>
    );
  return <>{saidOf(preparing)[step]()}</>;
}

function notNeeded(step: Step): string {
  return step in words.notNeeded ? words.notNeeded[step as keyof typeof words.notNeeded] : '';
}

/** What stands in each step, in a line. */
function saidOf({ round, outcomes }: Preparing): Record<Step, () => Child> {
  return {
    purpose: () => round.procurementTitle ?? round.scopeDistrictName ?? roundWords.scopes[round.scope],
    question: () => round.question,
    decided: () => round.canChange,
    framework: () => stepWords.frameworkVersion(round.frameworkName, round.frameworkVersion),
    outcomes: () => outcomes.map(({ plainName }) => plainName).join(', '),
    ways: () => round.ways.map((way) => roundWords.ways[way].name).join(', '),
    rule: () => roundWords.rules[round.rule].name,
    proof: () => roundWords.proofs[round.tier],
    people: () =>
      round.cells.length === 0 ? words.noCells : round.cells.map((cell) => roundWords.cells[cell]).join(', '),
    times: () => (
      <>
        {roundWords.fromTo(formatInstant(round.opensAt), formatInstant(round.closesAt))}
        <span class="cell-note">
          {roundWords.due} {formatDate(round.mandateDueOn)}
        </span>
      </>
    ),
    minimums: () => words.minimums(round.minimumAnswers, round.minimumEffective, round.minimumDistrict),
    engagement: () =>
      round.engagementNotice ? words.engagementNotice(round.engagementNotice) : words.noEngagement,
    'draft-weights': () => words.draftWeightsGiven,
  };
}

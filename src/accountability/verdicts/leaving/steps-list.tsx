import type { Temporal } from 'temporal-polyfill';
import { countSteps, type LeavingStep, stateOfStep } from './leaving.rules.ts';
import { words } from './words.en.ts';

type StepsListProps = {
  readonly steps: readonly LeavingStep[];
  readonly today: Temporal.PlainDate;
  /** Where a step is ticked, and below it withdrawn; without it nobody does that here. */
  readonly tickHref?: ((step: LeavingStep) => string) | undefined;
};

/** What is promised to the people a stopped contract served, step by step, with what is late. */
export function StepsList({ steps, today, tickHref }: StepsListProps) {
  const { done, all, late } = countSteps(steps, today);
  return (
    <>
      <p>{words.summary(done, all, late)}</p>
      <ul class="list" aria-label={words.list}>
        {steps.map((step) => (
          <li>
            <div>
              <span class="note">{words.by(step.dueOn)}</span>
              <State step={step} today={today} />
            </div>
            <div>
              <strong>{words.forWhom(step.people)}</strong>
              <p>{step.what}</p>
              <span class="note">{words.answersFor(step.answers)}</span>
              <span class="note">{words.helpAt(step.help)}</span>
              <Acts step={step} href={tickHref?.(step)} />
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

/** How a step stands, and why where it was withdrawn. */
function State({ step, today }: Pick<StepsListProps, 'today'> & { readonly step: LeavingStep }) {
  const { doneOn, withdrawnOn, withdrawnReason } = step;
  return (
    <>
      {words.states[stateOfStep(step, today)](doneOn ?? withdrawnOn)}
      {withdrawnReason ? <span class="note">{withdrawnReason}</span> : null}
    </>
  );
}

/** On the desk, what can be done with a step that is open. */
function Acts({ step, href }: { readonly step: LeavingStep; readonly href: string | undefined }) {
  if (!href || step.doneOn || step.withdrawnOn) return null;
  const acts = [
    { to: href, text: words.tick },
    { to: `${href}/withdraw`, text: words.withdraw },
  ];
  return (
    <p>
      {acts.map(({ to, text }) => (
        <>
          <a href={to}>
            {text}
            <span class="govuk-visually-hidden">: {step.what}</span>
          </a>{' '}
        </>
      ))}
    </p>
  );
}

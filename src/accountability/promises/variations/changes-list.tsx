import { londonDate } from '../../../values/dates.ts';
import type { Promised } from '../promises.queries.ts';
import { amount } from '../quantity.words.en.ts';
import { tookEffect } from './answer.rules.ts';
import type { Difference } from './compare-states.rules.ts';
import type { Change } from './load-changes.ts';
import { words } from './words.en.ts';

type ChangesProps = { readonly promise: Promised; readonly changes: readonly Change[] };

/** What was promised at the award, and every change since: when, by whom, why, before and after. For good. */
export function ChangesList({ promise, changes }: ChangesProps) {
  const { promisedQuantity, promisedDueOn, perSpendPence, unit } = promise;
  const applied = changes.filter(tookEffect);
  return (
    <section>
      <h2 id="changes">{words.changes}</h2>
      <p>
        {perSpendPence === null
          ? words.atAward(promisedQuantity, unit, promisedDueOn)
          : words.atAwardPer(amount(promisedQuantity, unit, perSpendPence))}{' '}
        {applied.length === 0 ? words.neverChanged : null}
      </p>
      {applied.map((change) => (
        <section class="answered">
          <h3>{change.answeredAt ? words.changedOn(londonDate(change.answeredAt), change.kind) : null}</h3>
          <p>
            <WhoChanged promise={promise} change={change} />
          </p>
          <p>{words.because(change.reason)}</p>
          <Differences differences={change.differences} unit={unit} />
        </section>
      ))}
    </section>
  );
}

function WhoChanged({ promise, change }: { readonly promise: Promised; readonly change: Change }) {
  const names = { buyer: promise.bodyName, supplier: promise.supplierName };
  const other = change.proposedFor === 'buyer' ? names.supplier : names.buyer;
  const answerer = change.answeredBy ?? words.someone;
  const agreed = change.kind === 'need' ? words.groupAgreed : words.agreedBy(answerer, other);
  const proposed = words.proposedBy(change.proposedBy ?? words.someone, names[change.proposedFor]);
  if (change.answer === 'decided')
    return (
      <>
        {words.decidedBy(answerer, promise.bodyName, change.clause ?? '')} {change.answerReason}
      </>
    );
  return (
    <>
      {proposed} {agreed}
    </>
  );
}

type DifferencesProps = { readonly differences: readonly Difference[]; readonly unit: string };

/** Before and after, side by side: in a phone’s width one beneath the other. */
export function Differences({ differences, unit }: DifferencesProps) {
  return (
    <dl>
      {differences.map((difference) => (
        <>
          <dt>{words.fields[difference.field]}</dt>
          <dd>
            <strong>{words.before}: </strong>
            <Side difference={difference} side="before" unit={unit} />
          </dd>
          <dd>
            <strong>{words.after}: </strong>
            <Side difference={difference} side="after" unit={unit} />
          </dd>
        </>
      ))}
    </dl>
  );
}

type SideProps = {
  readonly difference: Difference;
  readonly side: 'before' | 'after';
  readonly unit: string;
};

function Side({ difference, side, unit }: SideProps) {
  if (difference.field !== 'instalments') return <>{difference[side] ?? words.none}</>;
  const parts = difference[side].map(({ quantity, dueOn, place }) =>
    words.instalment(quantity, unit, dueOn, place),
  );
  return <>{parts.length === 0 ? words.none : parts.join(' · ')}</>;
}

import type { Temporal } from 'temporal-polyfill';
import type { Promised } from '../promises/promises.queries.ts';
import { TimingLine } from '../promises/timing-line.tsx';
import { ClaimList } from './claim-list.tsx';
import type { Claim } from './claims.queries.ts';
import { EvidenceChart } from './evidence-chart.tsx';
import { words } from './words.en.ts';

const text = words.station;

type EvidencePageProps = {
  readonly promises: readonly Promised[];
  readonly claims: readonly Claim[];
  readonly today: Temporal.PlainDate;
  /** The contract’s thread page. */
  readonly href: string;
};

/** The evidence station: each promise’s four counts apart, and every claim with who checked it. */
export function EvidencePage({ promises, claims, today, href }: EvidencePageProps) {
  const [first] = promises;
  const unchecked = claims.filter(({ checked }) => checked === null).length;
  const disputes = promises.reduce((sum, { reports }) => sum + reports.disputes, 0);
  return (
    <>
      {first ? <p class="kicker">{text.kicker(first.bodyName, first.supplierName)}</p> : null}
      <h1>{text.heading}</h1>
      <p class="lede">{first ? text.sentence(claims.length, unchecked, disputes) : text.none}</p>
      <div class="columns columns-two">
        {promises.map((promise) => (
          <PromiseEvidence promise={promise} today={today} />
        ))}
      </div>
      <h2 id="claims">{text.claimsHeading}</h2>
      <ClaimList claims={claims} titled />
      <p>
        <a href={`${href}/verdict`}>{text.onward}</a>
      </p>
    </>
  );
}

type PromiseEvidenceProps = { readonly promise: Promised; readonly today: Temporal.PlainDate };

function PromiseEvidence({ promise, today }: PromiseEvidenceProps) {
  const href = `/promises/${promise.bodySlug}/${promise.promiseId}`;
  return (
    <section>
      <h2>
        <a href={href}>{promise.title}</a>
      </h2>
      <TimingLine timing={promise.timing} dueOn={promise.dueOn} today={today} />
      <EvidenceChart promise={promise} />
      <p>
        <a href={`${href}/report`}>
          {text.seen}
          <span class="govuk-visually-hidden">: {promise.title}</span>
        </a>
      </p>
    </section>
  );
}

import type { Temporal } from 'temporal-polyfill';
import { Pager } from '../../web/shell/pager.tsx';
import type { Promised } from '../promises/promises.queries.ts';
import { TimingLine } from '../promises/timing-line.tsx';
import { ClaimList } from './claim-list.tsx';
import type { Claim } from './claims.queries.ts';
import { EvidenceChart } from './evidence-chart.tsx';
import { words } from './words.en.ts';

const text = words.station;
const PAGE_SIZE = 30;

type EvidencePageProps = {
  readonly promises: readonly Promised[];
  readonly claims: readonly Claim[];
  /** Which page of the claims. */
  readonly page: number;
  readonly today: Temporal.PlainDate;
  /** The contract’s thread page. */
  readonly href: string;
};

/** The evidence station: each promise’s four counts apart, and every claim with who checked it. */
export function EvidencePage({ promises, claims, page, today, href }: EvidencePageProps) {
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
      <ClaimList claims={claims.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE)} titled />
      <Pager
        page={page}
        total={claims.length}
        pageSize={PAGE_SIZE}
        hrefOf={(to) => `${href}/evidence${to > 1 ? `?page=${to}` : ''}#claims`}
      />
      <p>
        <a href={`${href}/verdict`}>{text.onward}</a>
      </p>
      {first ? (
        <p>
          <a href={`${href}/performance`}>{text.performs}</a>
        </p>
      ) : null}
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
      {promise.seeable ? (
        <p>
          <a href={`${href}/report`}>
            {text.seen}
            <span class="govuk-visually-hidden">: {promise.title}</span>
          </a>
        </p>
      ) : null}
    </section>
  );
}

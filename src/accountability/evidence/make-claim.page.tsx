import type { FormState } from '../../web/edge/outcomes.ts';
import { typedText } from '../../web/edge/typed-text.ts';
import { BackLink } from '../../web/govuk/back-link.tsx';
import { Button } from '../../web/govuk/button.tsx';
import { Checkboxes } from '../../web/govuk/checkboxes.tsx';
import { NotificationBanner } from '../../web/govuk/notification-banner.tsx';
import { SummaryList } from '../../web/govuk/summary-list.tsx';
import { TextInput } from '../../web/govuk/text-input.tsx';
import { Textarea } from '../../web/govuk/textarea.tsx';
import { Form } from '../../web/shell/form.tsx';
import { FormErrors } from '../../web/shell/form-errors.tsx';
import { Columns } from '../../web/shell/layout.tsx';
import type { Promised } from '../promises/promises.queries.ts';
import { amount, unitName } from '../promises/quantity.words.en.ts';
import { sayOwed } from '../promises/said.en.ts';
import { OwedTable } from '../promises/variations/owed-table.tsx';
import { ClaimList } from './claim-list.tsx';
import type { Claim } from './claims.queries.ts';
import { SubReports } from './subcontractors/sub-reports.tsx';
import type { SubReport } from './subcontractors/subcontractors.queries.ts';
import { UploadFields } from './upload-fields.tsx';
import { words } from './words.en.ts';

const text = words.claim;

type MakeClaimPageProps = {
  readonly promise: Promised;
  readonly claims: readonly Claim[];
  /** What its evidence shows, each in a few words. */
  readonly hints: readonly string[];
  readonly subReports: readonly SubReport[];
  /** How many other promises the same work may count for. */
  readonly alike: number;
  readonly form: FormState;
  readonly sent: boolean;
};

/** The supplier’s question: what have you delivered, and what shows it? */
export function MakeClaimPage(props: MakeClaimPageProps) {
  const { promise, claims, form, sent, subReports } = props;
  return (
    <>
      <BackLink href="/supplier/promises">{text.back}</BackLink>
      <FormErrors errors={form.errors} />
      {sent ? <NotificationBanner success text={text.sent} /> : null}
      <h1>{text.heading}</h1>
      <Columns kind="two">
        <PromiseFacts {...props} />
        <ClaimForm promise={promise} form={form} />
      </Columns>
      <SubReports promise={promise} reports={subReports} form={form} />
      <h2>{text.earlier}</h2>
      <ClaimList
        claims={claims}
        isOwn
        madeOfHref={(claimId) => `/supplier/claims/${promise.bodySlug}/${claimId}`}
      />
    </>
  );
}

function PromiseFacts({ promise, hints, alike }: MakeClaimPageProps) {
  const { levels, unit } = promise;
  const asked = sayOwed(promise);
  return (
    <section>
      <p class="lede">
        {promise.title}. {text.promise(asked, promise.place, promise.dueOn)}
      </p>
      <p>{text.soFar(amount(levels.claimed, unit), amount(levels.verified, unit))}</p>
      <SummaryList
        rows={[
          { key: text.rule, value: promise.evidenceRule },
          { key: text.counts, value: promise.whatCounts },
          { key: text.countsNot, value: promise.whatDoesNot },
        ]}
      />
      {promise.instalments.length > 1 ? <OwedTable promise={promise} /> : null}
      {hints.length > 0 ? <h2>{text.toSend}</h2> : null}
      {hints.length > 0 ? (
        <ul>
          {hints.map((hint) => (
            <li>{hint}</li>
          ))}
        </ul>
      ) : null}
      <OtherWays promise={promise} alike={alike} />
    </section>
  );
}

function OtherWays({ promise, alike }: Pick<MakeClaimPageProps, 'promise' | 'alike'>) {
  const href = `/supplier/promises/${promise.bodySlug}/${promise.promiseId}`;
  return (
    <ul>
      <li>
        <a href={`${href}/template`}>{text.template}</a>
      </li>
      {alike > 0 ? (
        <li>
          <a href={`/supplier/deliveries/of/${promise.measureSlug}`}>{text.alike(alike)}</a>
        </li>
      ) : null}
      <li>
        <a href={`${href}/change`}>{text.change}</a>
      </li>
    </ul>
  );
}

function ClaimForm({ promise, form }: Pick<MakeClaimPageProps, 'promise' | 'form'>) {
  const field = (name: string) => ({ name, value: typedText(form, name), error: form.errors[name] });
  return (
    <Form action={`/supplier/promises/${promise.bodySlug}/${promise.promiseId}`} withFiles>
      <TextInput
        {...field('quantity')}
        label={text.quantity}
        hint={text.quantityHint(unitName(promise.unit))}
        inputMode="decimal"
        width={10}
      />
      <Textarea {...field('note')} label={text.note} hint={text.noteHint} rows={4} />
      <UploadFields form={form} />
      {form.errors['saysMore'] || typedText(form, 'saysMore') ? (
        <Checkboxes
          name="saysMore"
          error={form.errors['saysMore']}
          items={[{ value: 'yes', text: text.saysMore }]}
          values={[typedText(form, 'saysMore') ?? '']}
        />
      ) : null}
      <p class="note">{text.without}</p>
      <Button>{text.send}</Button>
    </Form>
  );
}

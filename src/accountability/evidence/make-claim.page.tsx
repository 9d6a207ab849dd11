import type { FormState } from '../../web/edge/outcomes.ts';
import { typedText } from '../../web/edge/typed-text.ts';
import { BackLink } from '../../web/govuk/back-link.tsx';
import { Button } from '../../web/govuk/button.tsx';
import { Checkboxes } from '../../web/govuk/checkboxes.tsx';
import { FileUpload } from '../../web/govuk/file-upload.tsx';
import { NotificationBanner } from '../../web/govuk/notification-banner.tsx';
import { SummaryList } from '../../web/govuk/summary-list.tsx';
import { TextInput } from '../../web/govuk/text-input.tsx';
import { Textarea } from '../../web/govuk/textarea.tsx';
import { Form } from '../../web/shell/form.tsx';
import { FormErrors } from '../../web/shell/form-errors.tsx';
import { Columns } from '../../web/shell/layout.tsx';
import { words as fileWords } from '../files/words.en.ts';
import type { Promised } from '../promises/promises.queries.ts';
import { amount, unitName } from '../promises/quantity.words.en.ts';
import { ClaimList } from './claim-list.tsx';
import type { Claim } from './claims.queries.ts';
import { words } from './words.en.ts';

const text = words.claim;

type MakeClaimPageProps = {
  readonly promise: Promised;
  readonly claims: readonly Claim[];
  readonly form: FormState;
  readonly sent: boolean;
};

/** The supplier’s question: what have you delivered, and what shows it? */
export function MakeClaimPage({ promise, claims, form, sent }: MakeClaimPageProps) {
  return (
    <>
      <BackLink href="/supplier/promises">{text.back}</BackLink>
      <FormErrors errors={form.errors} />
      {sent ? <NotificationBanner success text={text.sent} /> : null}
      <h1>{text.heading}</h1>
      <Columns kind="two">
        <PromiseFacts promise={promise} />
        <ClaimForm promise={promise} form={form} />
      </Columns>
      <h2>{text.earlier}</h2>
      <ClaimList claims={claims} />
    </>
  );
}

function PromiseFacts({ promise }: { readonly promise: Promised }) {
  const { levels, unit } = promise;
  const asked = amount(levels.promised, unit);
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
    </section>
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
      <FileUpload
        name="file"
        label={text.file}
        hint={`${fileWords.evidenceKinds} ${text.fileHint}`}
        error={form.errors['file']}
        accept=".jpg,.jpeg,.png,.pdf,.csv"
      />
      <TextInput {...field('link')} label={text.link} hint={text.linkHint} type="url" inputMode="url" />
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

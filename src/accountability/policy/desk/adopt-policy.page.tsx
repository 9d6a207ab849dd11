import { typedDate } from '../../../web/edge/date-field.ts';
import type { FormState } from '../../../web/edge/outcomes.ts';
import { BackLink } from '../../../web/govuk/back-link.tsx';
import { Button } from '../../../web/govuk/button.tsx';
import { DateInput } from '../../../web/govuk/date-input.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import type { ToldPolicy } from '../load-policy.ts';
import { listPolicyGaps } from '../policy.rules.ts';
import { PolicyChangesList } from '../policy-changes.tsx';
import { PolicyDocument } from '../policy-document.tsx';
import { words as policyWords } from '../words.en.ts';
import type { PolicyDraft } from './find-policy-draft.ts';
import { words } from './words.en.ts';

type Told = { readonly told: ToldPolicy };

/** The draft as residents would read it. */
export function PreviewPolicyPage({ told }: Told) {
  return (
    <div class="task">
      <BackLink href={`/work/${told.body.slug}/policy`}>{words.back}</BackLink>
      <h1>{words.previewTitle}</h1>
      <p>{policyWords.draft}</p>
      <Whole told={told} />
    </div>
  );
}

type AdoptPolicyPageProps = Told & { readonly draft: PolicyDraft; readonly form: FormState };

/** Adopting the draft that stands below the form, which says which revision of it was read. */
export function AdoptPolicyPage({ told, draft, form }: AdoptPolicyPageProps) {
  const path = `/work/${told.body.slug}/policy`;
  const gaps = listPolicyGaps(told.content);
  return (
    <div class="task">
      <BackLink href={path}>{words.back}</BackLink>
      <FormErrors errors={form.errors} ids={{ effectiveFrom: 'effectiveFrom-day' }} />
      <h1>{words.adoptTitle(draft.version)}</h1>
      {gaps.length > 0 ? (
        <p>{words.gaps(gaps)}</p>
      ) : (
        <Form action={`${path}/adopt`}>
          <p>{words.adoptLede}</p>
          <input type="hidden" name="revision" value={draft.revision} />
          <DateInput
            id="effectiveFrom"
            namePrefix="effectiveFrom"
            legend={words.effectiveFrom}
            values={typedDate(form.values, 'effectiveFrom')}
            error={form.errors['effectiveFrom']}
          />
          <p class="note">{words.recorded}</p>
          <Button>{words.adoptAct}</Button>
        </Form>
      )}
      <Whole told={told} />
    </div>
  );
}

function Whole({ told }: Told) {
  return (
    <div class="policy">
      {told.since ? <PolicyChangesList version={told.since.version} changes={told.since.changes} /> : null}
      <PolicyDocument told={told} />
    </div>
  );
}

import type { FormState } from '../../../web/edge/outcomes.ts';
import { BackLink } from '../../../web/govuk/back-link.tsx';
import { Button } from '../../../web/govuk/button.tsx';
import { TextInput } from '../../../web/govuk/text-input.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import type { PolicyPlan } from '../policy.rules.ts';
import { type PolicyDraft, shown } from './find-policy-draft.ts';
import { TakeOut } from './take-out.tsx';
import { words } from './words.en.ts';

type PolicyPlanPageProps = {
  readonly draft: PolicyDraft;
  /** Undefined for a new one. */
  readonly plan: PolicyPlan | undefined;
  readonly form: FormState;
};

/** One plan that the draft serves. */
export function PolicyPlanPage({ draft, plan, form }: PolicyPlanPageProps) {
  const path = `/work/${draft.body.slug}/policy`;
  const action = `${path}/plans/${plan?.position ?? 'new'}`;
  return (
    <div class="task">
      <BackLink href={path}>{words.back}</BackLink>
      <FormErrors errors={form.errors} />
      <h1>{plan ? words.plan.change : words.plan.new}</h1>
      <Form action={action}>
        <TextInput
          name="title"
          label={words.plan.title}
          hint={words.plan.titleHint}
          value={shown(form.values, 'title', plan?.title)}
          error={form.errors['title']}
        />
        <TextInput
          name="address"
          label={words.plan.address}
          hint={words.plan.addressHint}
          inputMode="url"
          value={shown(form.values, 'address', plan?.address)}
          error={form.errors['address']}
        />
        <Year name="firstYear" label={words.plan.firstYear} standing={plan?.firstYear} form={form} />
        <Year name="lastYear" label={words.plan.lastYear} standing={plan?.lastYear} form={form} />
        <Button name="act" value="save">
          {words.save}
        </Button>
      </Form>
      {plan ? <TakeOut action={action} /> : null}
    </div>
  );
}

type YearProps = {
  readonly name: string;
  readonly label: string;
  readonly standing: number | undefined;
  readonly form: FormState;
};

function Year({ name, label, standing, form }: YearProps) {
  return (
    <TextInput
      name={name}
      label={label}
      width={4}
      inputMode="numeric"
      value={shown(form.values, name, standing?.toString())}
      error={form.errors[name]}
    />
  );
}

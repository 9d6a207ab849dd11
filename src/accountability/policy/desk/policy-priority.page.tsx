import type { FormState } from '../../../web/edge/outcomes.ts';
import { BackLink } from '../../../web/govuk/back-link.tsx';
import { Button } from '../../../web/govuk/button.tsx';
import { Checkboxes } from '../../../web/govuk/checkboxes.tsx';
import { TextInput } from '../../../web/govuk/text-input.tsx';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import type { PolicyOutcome, PolicyPriority } from '../policy.rules.ts';
import { type PolicyDraft, shown } from './find-policy-draft.ts';
import { TakeOut } from './take-out.tsx';
import { words } from './words.en.ts';

export type PolicyPriorityPageProps = {
  readonly draft: PolicyDraft;
  /** Undefined for a new one. */
  readonly priority: PolicyPriority | undefined;
  readonly outcomes: readonly PolicyOutcome[];
  readonly form: FormState;
};

/** One priority of the draft, tied to outcomes and plans. */
export function PolicyPriorityPage(props: PolicyPriorityPageProps) {
  const { draft, priority, form } = props;
  const path = `/work/${draft.body.slug}/policy`;
  const action = `${path}/priorities/${priority?.position ?? 'new'}`;
  return (
    <div class="task">
      <BackLink href={path}>{words.back}</BackLink>
      <FormErrors errors={form.errors} />
      <h1>{priority ? words.priority.change : words.priority.new}</h1>
      <Form action={action}>
        <TextInput
          name="title"
          label={words.priority.title}
          value={shown(form.values, 'title', priority?.title)}
          error={form.errors['title']}
        />
        <Textarea
          name="content"
          label={words.priority.content}
          rows={5}
          value={shown(form.values, 'content', priority?.content)}
          error={form.errors['content']}
        />
        <Outcomes {...props} />
        <Plans {...props} />
        <Button name="act" value="save">
          {words.save}
        </Button>
      </Form>
      {priority ? <TakeOut action={action} /> : null}
    </div>
  );
}

/** Every outcome of every framework, framework by framework. */
function Outcomes({ outcomes, priority, form }: PolicyPriorityPageProps) {
  const standing = priority?.outcomes.map(({ outcomeId }) => outcomeId) ?? [];
  const frameworks = [...new Set(outcomes.map(({ framework }) => framework))];
  return (
    <>
      <h2>{words.priority.outcomes}</h2>
      {frameworks.map((framework, index) => (
        <Checkboxes
          name="outcomes"
          id={index === 0 ? 'outcomes' : `outcomes-of-${index + 1}`}
          legend={framework}
          small
          values={chosen(form, 'outcomes', standing)}
          error={index === 0 ? form.errors['outcomes'] : undefined}
          items={outcomes
            .filter((outcome) => outcome.framework === framework)
            .map(({ outcomeId, name }) => ({ value: outcomeId, text: name }))}
        />
      ))}
    </>
  );
}

function Plans({ draft, priority, form }: PolicyPriorityPageProps) {
  const { plans } = draft.content;
  if (plans.length === 0) return <p>{words.priority.noPlans}</p>;
  return (
    <Checkboxes
      name="plans"
      legend={words.priority.plans}
      small
      values={chosen(form, 'plans', priority?.plans.map(String) ?? [])}
      items={plans.map(({ position, title }) => ({ value: String(position), text: title }))}
    />
  );
}

/** What was ticked, where the form was sent; else what stands. */
function chosen({ values, errors }: FormState, name: string, standing: readonly string[]): string[] {
  const typed = values[name];
  if (typeof typed === 'string') return [typed];
  if (Array.isArray(typed)) return [...typed];
  return Object.keys(errors).length > 0 ? [] : [...standing];
}

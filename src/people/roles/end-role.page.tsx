import type { FormState } from '../../web/edge/outcomes.ts';
import { roleNames } from '../../web/edge/words.en.ts';
import { BackLink } from '../../web/govuk/back-link.tsx';
import { Button } from '../../web/govuk/button.tsx';
import { Textarea } from '../../web/govuk/textarea.tsx';
import { Form } from '../../web/shell/form.tsx';
import { FormErrors } from '../../web/shell/form-errors.tsx';
import type { HeldRole } from './body-people.queries.ts';
import { personName } from './role-tables.tsx';
import { words } from './words.en.ts';

type EndRolePageProps = { readonly body: string; readonly held: HeldRole; readonly form: FormState };

/** One decision: whether this role ends, and why. */
export function EndRolePage({ body, held, form: { values, errors } }: EndRolePageProps) {
  const people = `/work/${body}/people`;
  return (
    <>
      <BackLink href={people}>{words.end.back}</BackLink>
      <div class="task">
        <FormErrors errors={errors} />
        <h1>{words.end.title(roleNames[held.role], personName(held))}</h1>
        <p>{words.end.what}</p>
        <Form action={`${people}/${held.personId}/${held.role}`}>
          <Textarea
            name="reason"
            label={words.end.reason}
            hint={words.end.reasonHint}
            error={errors['reason']}
            value={typeof values['reason'] === 'string' ? values['reason'] : ''}
          />
          <Button variant="warning">{words.end.act}</Button>
        </Form>
      </div>
    </>
  );
}

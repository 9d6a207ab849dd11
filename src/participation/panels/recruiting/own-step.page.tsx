import type { Child } from 'hono/jsx';
import type { FormState } from '../../../web/edge/outcomes.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Task } from '../../../web/shell/layout.tsx';
import type { Panel } from '../panels.queries.ts';
import { hrefOf } from './join-steps.ts';
import { words } from './words.en.ts';

type OwnStepProps = {
  readonly panel: Panel;
  readonly kicker?: string;
  readonly title: string;
  readonly lede: string;
  readonly more?: readonly string[];
  readonly action: string;
  readonly errors: FormState['errors'];
  readonly fields: Child;
  /** Nobody goes on without answering. */
  readonly isNeeded?: boolean;
};

/** One page of questions to somebody whose name is in. */
export function OwnStepPage(props: OwnStepProps) {
  return (
    <Task>
      <FormErrors errors={props.errors} />
      {props.kicker ? <p class="kicker">{props.kicker}</p> : null}
      <h1>{props.title}</h1>
      <p class="lede">{props.lede}</p>
      {props.more?.map((text) => (
        <p>{text}</p>
      ))}
      <Form action={props.action}>
        {props.fields}
        <Button>{words.save}</Button>
      </Form>
      {props.isNeeded ? null : (
        <p>
          <a href={hrefOf(props.panel, 'done')}>{words.doneTitle}</a>
        </p>
      )}
    </Task>
  );
}

import type { Child } from 'hono/jsx';
import type { FormState } from '../../../web/edge/outcomes.ts';
import { BackLink } from '../../../web/govuk/back-link.tsx';
import { Button } from '../../../web/govuk/button.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { words as stepWords } from '../desk/steps/words.en.ts';

type DeskActProps = {
  readonly title: string;
  readonly lede: string;
  readonly action: string;
  readonly back: string;
  readonly errors: FormState['errors'];
  readonly act: string;
  readonly fields?: Child;
  readonly before?: Child;
  readonly ids?: Readonly<Record<string, string>>;
};

/** One act at a panel’s desk: what it does, what it asks, and the button. */
export function DeskActPage(props: DeskActProps) {
  return (
    <div class="task">
      <BackLink href={props.back}>{stepWords.back}</BackLink>
      <FormErrors errors={props.errors} ids={props.ids ?? {}} />
      <h1>{props.title}</h1>
      <p>{props.lede}</p>
      {props.before}
      <Form action={props.action}>
        {props.fields}
        <Button>{props.act}</Button>
      </Form>
    </div>
  );
}

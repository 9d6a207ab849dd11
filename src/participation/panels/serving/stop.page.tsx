import { Button } from '../../../web/govuk/button.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Task } from '../../../web/shell/layout.tsx';
import type { Panel } from '../panels.queries.ts';
import { mySeatHref } from './hrefs.rules.ts';
import { words } from './words.en.ts';

type StopPageProps = { readonly panel: Panel; readonly errors: Readonly<Record<string, string>> };

/** Before a seat is given up: what follows, and one button. */
export function StopPage({ panel, errors }: StopPageProps) {
  return (
    <Task>
      <FormErrors errors={errors} />
      <h1>{words.stopTitle}</h1>
      <p>{words.stopBody}</p>
      <Form action={`${mySeatHref(panel)}/stop`}>
        <Button variant="warning">{words.stopYes}</Button>
      </Form>
      <p>
        <a href={mySeatHref(panel)}>{words.stopBack}</a>
      </p>
    </Task>
  );
}

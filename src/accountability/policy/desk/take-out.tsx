import { Button } from '../../../web/govuk/button.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { words } from './words.en.ts';

/** Takes something out of the draft: a form of its own, so that nothing else is sent with it. */
export function TakeOut({ action }: { readonly action: string }) {
  return (
    <Form action={action}>
      <Button name="act" value="take-out" variant="secondary">
        {words.takeOut}
      </Button>
    </Form>
  );
}

import { Button } from '../../web/govuk/button.tsx';
import { Form } from '../../web/shell/form.tsx';
import { words } from './words.en.ts';

/** Signing out is an act, so it is a button and not a link. */
export function SignOutButton() {
  return (
    <Form action="/sign-out">
      <Button variant="secondary">{words.signOut}</Button>
    </Form>
  );
}

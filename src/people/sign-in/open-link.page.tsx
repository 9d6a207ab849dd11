import { Button } from '../../web/govuk/button.tsx';
import { Form } from '../../web/shell/form.tsx';
import type { LinkRefusal } from './sign-in-link.rules.ts';
import { words } from './words.en.ts';

/** Looking at the link does not use it: programs that check mail look too. */
export function OpenLinkPage({ token }: { readonly token: string }) {
  return (
    <div class="task">
      <h1>{words.landTitle}</h1>
      <p class="lede">{words.landLede}</p>
      <Form action={`/sign-in/${token}`}>
        <Button>{words.landAct}</Button>
      </Form>
      <p class="note">{words.landWhy}</p>
    </div>
  );
}

export function LinkRefusedPage({ refused }: { readonly refused: LinkRefusal }) {
  const { title, body } = words.linkRefused[refused];
  return (
    <div class="task">
      <h1>{title}</h1>
      <p class="lede">{body}</p>
      <Button href="/sign-in">{words.sentAgain}</Button>
    </div>
  );
}

import type { FormState } from '../../web/edge/outcomes.ts';
import { typedText } from '../../web/edge/typed-text.ts';
import { Button, ButtonGroup } from '../../web/govuk/button.tsx';
import { TextInput } from '../../web/govuk/text-input.tsx';
import { Form } from '../../web/shell/form.tsx';
import { FormErrors } from '../../web/shell/form-errors.tsx';
import { Task } from '../../web/shell/layout.tsx';
import type { InvitationCode } from './codes.queries.ts';
import type { CodeRefusal } from './invitations.rules.ts';
import { joiningWords as text } from './joining.words.en.ts';

type Held = { readonly supplierId: string; readonly name: string; readonly bodyName: string };
type JoinPageProps = {
  readonly held: readonly Held[];
  readonly isSignedIn: boolean;
  readonly form: FormState;
};

/** Where somebody with a letter types its code. */
export function JoinPage({ held, isSignedIn, form }: JoinPageProps) {
  return (
    <Task>
      <FormErrors errors={form.errors} />
      <h1>{text.title}</h1>
      <p>{text.lede}</p>
      <Form action="/invited">
        <TextInput
          name="code"
          label={text.code}
          hint={text.codeHint}
          value={typedText(form, 'code')}
          error={form.errors['code']}
          width={20}
          autocomplete="off"
          spellcheck={false}
        />
        {isSignedIn ? null : <p class="note">{text.signInAfter}</p>}
        <Button>{text.next}</Button>
      </Form>
      {held.length > 0 ? <HeldAddresses held={held} /> : null}
    </Task>
  );
}

function HeldAddresses({ held }: Pick<JoinPageProps, 'held'>) {
  return (
    <section>
      <h2>{text.heldTitle}</h2>
      {held.map(({ supplierId, name, bodyName }) => (
        <Form action="/invited">
          <input type="hidden" name="supplier" value={supplierId} />
          <p>{text.held(bodyName)}</p>
          <Button variant="secondary">
            <bdi>{text.actFor(name)}</bdi>
          </Button>
        </Form>
      ))}
    </section>
  );
}

type ConfirmPageProps = { readonly code: InvitationCode; readonly action: string };

/** Whoever holds the code says that they act for the supplier. */
export function ConfirmJoinPage({ code, action }: ConfirmPageProps) {
  return (
    <Task>
      <h1>{text.confirmTitle}</h1>
      <p>{text.confirm(code.bodyName)}</p>
      <p class="lede">
        <bdi>{code.supplierName}</bdi>
      </p>
      <p>{text.confirmNote}</p>
      <Form action={action}>
        <ButtonGroup>
          <Button>{text.yes}</Button>
          <a href="/">{text.no}</a>
        </ButtonGroup>
      </Form>
      <p class="note">{text.until(code.expiresAt)}</p>
    </Task>
  );
}

export function CodeRefusedPage({ refused }: { readonly refused: CodeRefusal }) {
  const { title, body } = text.refused[refused];
  return (
    <Task>
      <h1>{title}</h1>
      <p>{body}</p>
      <p>
        <a href="/invited">{text.again}</a>
      </p>
    </Task>
  );
}

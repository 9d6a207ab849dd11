import type { FormState } from '../../web/edge/outcomes.ts';
import { typedText } from '../../web/edge/typed-text.ts';
import { Button } from '../../web/govuk/button.tsx';
import { Details } from '../../web/govuk/details.tsx';
import { SummaryList } from '../../web/govuk/summary-list.tsx';
import { TextInput } from '../../web/govuk/text-input.tsx';
import { Textarea } from '../../web/govuk/textarea.tsx';
import { Form } from '../../web/shell/form.tsx';
import { FormErrors } from '../../web/shell/form-errors.tsx';
import { Columns } from '../../web/shell/layout.tsx';
import { BackToDesk } from './bulk.page.tsx';
import { deskWords as words } from './desk.words.en.ts';
import type { Invitation } from './invitation-list.queries.ts';
import { amountSentence, type Letter } from './letter.words.en.ts';
import { LetterSheet } from './letter-sheet.tsx';

const text = words.one;

type InvitationPageProps = {
  readonly base: string;
  readonly invitation: Invitation;
  /** What the body itself holds; a representative’s own address stands before it. */
  readonly held: { readonly email: string | null; readonly postalAddress: string };
  readonly letter: Letter;
  readonly action: string;
  readonly form: FormState;
};

/** One invitation: how it stands, where its supplier is written to, and what the officer heard. */
export function InvitationPage(props: InvitationPageProps) {
  const { base, invitation, letter, form } = props;
  return (
    <>
      <BackToDesk base={base} year={invitation.year} />
      <FormErrors errors={form.errors} />
      <h1>
        <bdi>{invitation.hiddenName ?? invitation.name}</bdi>
      </h1>
      <Columns kind="two">
        <section>
          <Facts invitation={invitation} />
          <Details summary={text.letterTitle}>
            <LetterSheet letter={letter} />
          </Details>
        </section>
        <section>
          <ContactForm {...props} />
          <Heard {...props} />
        </section>
      </Columns>
    </>
  );
}

function Facts({ invitation }: Pick<InvitationPageProps, 'invitation'>) {
  const { list } = words;
  const rows = [
    { key: text.facts.supplier, value: <a href={`/suppliers/${invitation.slug}`}>{invitation.name}</a> },
    { key: text.facts.paid, value: amountSentence(invitation) },
    { key: text.facts.asked, value: words.asks(invitation.asks) },
    { key: text.facts.state, value: words.states[invitation.state] },
    {
      key: text.facts.sent,
      value: list.sent(invitation.lastSentAt, invitation.way, invitation.lastNumber),
    },
    { key: text.facts.rule, value: invitation.rule },
  ];
  return <SummaryList rows={rows} />;
}

function ContactForm({ action, held, form }: InvitationPageProps) {
  return (
    <Form action={action}>
      <h2>{text.contactTitle}</h2>
      <p class="note">{text.contactLede}</p>
      <input type="hidden" name="act" value="contact" />
      <TextInput
        name="email"
        label={text.email}
        type="email"
        value={typedText(form, 'email') ?? held.email ?? ''}
        error={form.errors['email']}
      />
      <Textarea
        name="postalAddress"
        label={text.postal}
        rows={4}
        value={typedText(form, 'postalAddress') ?? held.postalAddress}
        error={form.errors['postalAddress']}
      />
      <Button>{text.save}</Button>
    </Form>
  );
}

/** What the officer heard by post or by telephone. */
function Heard({ action, invitation }: InvitationPageProps) {
  const { state, states } = invitation;
  const acts = [
    state === 'returned'
      ? { act: 'not-returned', title: text.returnedTitle, says: text.notReturned }
      : { act: 'returned', title: text.returnedTitle, says: text.returned },
    ...(states.includes('open') ? [{ act: 'declined', title: text.declinedTitle, says: text.declined }] : []),
  ];
  if (state === 'answered' || state === 'declined') return null;
  return (
    <>
      {acts.map(({ act, title, says }) => (
        <Form action={action}>
          <h2>{title}</h2>
          <input type="hidden" name="act" value={act} />
          <Button variant="secondary">{says}</Button>
        </Form>
      ))}
    </>
  );
}

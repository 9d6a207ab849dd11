import type { PropsWithChildren } from 'hono/jsx';
import type { FormState } from '../../web/edge/outcomes.ts';
import { typedText } from '../../web/edge/typed-text.ts';
import { BackLink } from '../../web/govuk/back-link.tsx';
import { Button, ButtonGroup } from '../../web/govuk/button.tsx';
import { Details } from '../../web/govuk/details.tsx';
import { Textarea } from '../../web/govuk/textarea.tsx';
import { Form } from '../../web/shell/form.tsx';
import { FormErrors } from '../../web/shell/form-errors.tsx';
import { Card, Empty, Task } from '../../web/shell/layout.tsx';
import type { Ask } from '../spend/tiers/tiers.rules.ts';
import { askedWords as text } from './asked.words.en.ts';
import type { OwnInvitation } from './asked-of.queries.ts';
import type { AskState } from './invitations.rules.ts';
import { amountSentence } from './letter.words.en.ts';
import type { AskedBy, AskedOf } from './load-asked-of.ts';

type AskedPageProps = { readonly name: string; readonly asked: AskedOf };

/** Everything asked of a supplier: by whom, for what, under which rule, in how many minutes. */
export function AskedPage({ name, asked }: AskedPageProps) {
  const { invitations, unwritten, minutes } = asked;
  return (
    <Task>
      <p class="kicker">
        <bdi>{name}</bdi>
      </p>
      <h1>{text.title}</h1>
      <p>{text.lede}</p>
      <p>
        <strong>{text.free}</strong>
      </p>
      {invitations.length + unwritten.length === 0 ? <NothingAsked /> : <h2>{text.whoAsks}</h2>}
      {invitations.map((invitation) => (
        <AskCard by={invitation} minutes={minutes} states={invitation.states}>
          <SayNo invitation={invitation} />
        </AskCard>
      ))}
      {unwritten.map((by) => (
        <AskCard by={by} minutes={minutes} states={by.asks.map(() => 'open')}>
          <p class="note">{text.unwritten}</p>
        </AskCard>
      ))}
      <p class="more">
        <a href="/charter">{text.charter}</a>
      </p>
    </Task>
  );
}

function NothingAsked() {
  return (
    <Empty>
      <p>{text.none}</p>
      <p>{text.noneMore}</p>
      <p>
        <a href={text.hrefs.charter}>{text.ask.charter}</a>
      </p>
    </Empty>
  );
}

type AskCardProps = {
  readonly by: AskedBy;
  readonly minutes: Readonly<Record<Ask, number>>;
  readonly states: readonly AskState[];
};

function AskCard({ by, minutes, states, children }: PropsWithChildren<AskCardProps>) {
  return (
    <Card title={<bdi>{by.bodyName}</bdi>}>
      <p>{text.paid(by.bodyName, amountSentence(by))}</p>
      <ul>
        {by.asks.map((ask, index) => (
          <li>
            <a href={text.hrefs[ask]}>{text.ask[ask]}</a>, {text.minutes(minutes[ask])}.{' '}
            <strong>{text.state[states[index] ?? 'open']}</strong>
          </li>
        ))}
      </ul>
      <Details summary={text.why}>
        <p>{by.rule}</p>
      </Details>
      {children}
    </Card>
  );
}

function SayNo({ invitation }: { readonly invitation: OwnInvitation }) {
  if (!invitation.states.includes('open')) return null;
  return (
    <p>
      <a href={`/supplier/asked/${invitation.bodySlug}/${invitation.invitationId}`}>
        {text.sayNo}
        <span class="govuk-visually-hidden">{text.sayNoAbout(invitation.bodyName)}</span>
      </a>
    </p>
  );
}

type SayNoPageProps = {
  readonly invitation: OwnInvitation;
  readonly action: string;
  readonly form: FormState;
};

/** What saying no means; a reason is not needed. */
export function SayNoPage({ invitation, action, form }: SayNoPageProps) {
  const open = invitation.asks.filter((_, index) => invitation.states[index] === 'open');
  const { no } = text;
  return (
    <Task>
      <BackLink href="/supplier/asked" />
      <FormErrors errors={form.errors} />
      <h1>{no.title}</h1>
      {open.length === 0 ? (
        <p>{no.nothingOpen}</p>
      ) : (
        <Form action={action}>
          <p>{no.lede(invitation.bodyName, open)}</p>
          <p>{no.counted}</p>
          <Textarea
            name="reason"
            label={no.reason}
            hint={no.reasonHint}
            rows={2}
            value={typedText(form, 'reason')}
          />
          <ButtonGroup>
            <Button>{no.act}</Button>
            <a href="/supplier/asked">{no.keep}</a>
          </ButtonGroup>
        </Form>
      )}
    </Task>
  );
}

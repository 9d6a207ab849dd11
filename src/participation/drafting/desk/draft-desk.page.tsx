import { shownValue } from '../../../procurement/tenders/form-fields.ts';
import type { FormState } from '../../../web/edge/outcomes.ts';
import { BackLink } from '../../../web/govuk/back-link.tsx';
import { Button } from '../../../web/govuk/button.tsx';
import { NotificationBanner } from '../../../web/govuk/notification-banner.tsx';
import { Select } from '../../../web/govuk/select.tsx';
import { TextInput } from '../../../web/govuk/text-input.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Columns } from '../../../web/shell/layout.tsx';
import { listUnsigned } from '../draft.rules.ts';
import { DraftText } from '../draft-text.tsx';
import type { LoadedDraft } from '../load-draft.ts';
import { words } from './words.en.ts';

export type DraftDeskPageProps = LoadedDraft & {
  readonly bodySlug: string;
  /** Whether it is this body that opened the draft, and so invites. */
  readonly isOwn: boolean;
  /** Whether it is this body that carries it out. */
  readonly mayCarryOut: boolean;
  /** An invitation has been sent just now. */
  readonly isInvited: boolean;
  readonly form: FormState;
};

/** A draft at the desk: who is invited, and carrying it out once all have signed. */
export function DraftDeskPage(props: DraftDeskPageProps) {
  const { draft, standing, bodySlug, form } = props;
  return (
    <>
      <BackLink href={`/work/${bodySlug}/drafts`}>{words.back}</BackLink>
      <FormErrors errors={form.errors} />
      {props.isInvited ? <NotificationBanner success text={words.invited} /> : null}
      <p class="kicker">{words.kicker(draft.number, draft.openedAt)}</p>
      <h1>{draft.title}</h1>
      <Columns kind="two">
        <div>
          <DraftText kind={draft.kind} texts={standing.fields} />
          <p>
            <a href={`/drafts/${draft.number}`}>{words.public}</a>
          </p>
        </div>
        <div>
          <CarryOut {...props} />
          {props.isOwn && draft.standing === 'open' ? <Invite {...props} /> : null}
          {props.isOwn && draft.standing === 'open' ? <Close {...props} /> : null}
        </div>
      </Columns>
    </>
  );
}

function Invite({ draft, parties, bodySlug, form: { values, errors } }: DraftDeskPageProps) {
  const invited = parties.filter(({ kind }) => kind !== 'body');
  return (
    <section>
      <h2>{words.inviteTitle}</h2>
      <p>{words.inviteLede}</p>
      <Form action={`/work/${bodySlug}/drafts/${draft.number}`}>
        <Select
          name="party"
          label={words.party}
          value={shownValue(values, 'party')}
          error={errors['party']}
          options={[
            { value: '', text: words.partyBlank },
            ...invited.map(({ id, name }) => ({ value: id, text: name })),
          ]}
        />
        <TextInput
          name="email"
          label={words.email}
          type="email"
          value={shownValue(values, 'email')}
          error={errors['email']}
        />
        <Button>{words.invite}</Button>
      </Form>
    </section>
  );
}

function CarryOut({ draft, parties, signatures, mayCarryOut, bodySlug }: DraftDeskPageProps) {
  const unsigned = listUnsigned({ version: draft.version, parties, signatures });
  if (draft.standing === 'closed') return <p>{words.closed(draft.closeReason ?? '')}</p>;
  if (draft.standing !== 'open') return <p>{words.settled}</p>;
  if (unsigned.length > 0) return <p>{words.notYet(unsigned.map(({ name }) => name).join(', '))}</p>;
  if (!mayCarryOut) return <p>{words.ownerCarries}</p>;
  const isQuestion = draft.kind === 'question';
  return (
    <section>
      <h2>{words.settleTitle}</h2>
      <p>{isQuestion ? words.offerLede : words.adoptLede(draft.frameworkName ?? '')}</p>
      <Form action={`/work/${bodySlug}/drafts/${draft.number}`}>
        <input type="hidden" name="carryOut" value={draft.version} />
        <Button>{isQuestion ? words.offer : words.adopt}</Button>
      </Form>
    </section>
  );
}

/** A draft that leads nowhere is ended with a reason; what was written stays. */
function Close({ draft, bodySlug, form: { values, errors } }: DraftDeskPageProps) {
  return (
    <section>
      <h2>{words.closeTitle}</h2>
      <p>{words.closeLede}</p>
      <Form action={`/work/${bodySlug}/drafts/${draft.number}`}>
        <TextInput
          name="reason"
          label={words.closeReason}
          value={shownValue(values, 'reason')}
          error={errors['reason']}
        />
        <Button name="act" value="close" variant="secondary">
          {words.close}
        </Button>
      </Form>
    </section>
  );
}

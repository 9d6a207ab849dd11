import { shownDate, shownValue } from '../../../procurement/tenders/form-fields.ts';
import type { FormState } from '../../../web/edge/outcomes.ts';
import { BackLink } from '../../../web/govuk/back-link.tsx';
import { Button } from '../../../web/govuk/button.tsx';
import { DateInput } from '../../../web/govuk/date-input.tsx';
import { Radios } from '../../../web/govuk/radios.tsx';
import { Select } from '../../../web/govuk/select.tsx';
import { TextInput } from '../../../web/govuk/text-input.tsx';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Columns, Said } from '../../../web/shell/layout.tsx';
import { notShownReasons, type ProposalAct } from '../proposal.rules.ts';
import type { Proposal } from '../proposals.queries.ts';
import { notShownSentences } from '../words.en.ts';
import { words } from './words.en.ts';

export type ProposalDeskPageProps = {
  readonly proposal: Proposal;
  readonly acts: readonly ProposalAct[];
  readonly owners: readonly { readonly personId: string; readonly name: string }[];
  readonly similar: readonly Proposal[];
  readonly support: number;
  /** Whether this role may begin a draft from it. */
  readonly mayDraft: boolean;
  readonly form: FormState;
};

/** One proposal at the desk: what was said, and what this officer may do with it now. */
export function ProposalDeskPage(props: ProposalDeskPageProps) {
  const { proposal, acts, similar, support, form } = props;
  const desk = `/work/${proposal.bodySlug}`;
  return (
    <>
      <BackLink href={`${desk}/proposals`}>{words.back}</BackLink>
      <FormErrors errors={form.errors} ids={{ due: 'due-day' }} />
      <p class="kicker">{words.kicker(proposal.number)}</p>
      <h1>{proposal.title}</h1>
      <Columns kind="two">
        <div>
          <Said>
            <p>{proposal.why}</p>
            <p class="note">{words.said(proposal.madeAt, proposal.tier)}</p>
          </Said>
          <p>{words.support(support)}</p>
          <p>
            <a href={`/proposals/${proposal.number}`}>{words.public}</a>
          </p>
          {props.mayDraft ? (
            <p>
              <a href={`${desk}/drafts/new?proposal=${proposal.number}`}>{words.draft}</a>
            </p>
          ) : null}
          {similar.length > 0 ? <h2>{words.similar}</h2> : null}
          <ul>
            {similar.map(({ number, title, bodyName }) => (
              <li>
                {number}: <a href={`/proposals/${number}`}>{title}</a>, {bodyName}
              </li>
            ))}
          </ul>
        </div>
        {acts.length > 0 ? <ActForm {...props} /> : <p>{words.nothingToDo}</p>}
      </Columns>
    </>
  );
}

function ActForm({ proposal, acts, owners, form }: ProposalDeskPageProps) {
  const { values, errors } = form;
  const has = (...some: ProposalAct[]) => some.some((act) => acts.includes(act));
  return (
    <Form action={`/work/${proposal.bodySlug}/proposals/${proposal.number}`}>
      <Radios
        name="act"
        legend={words.what}
        value={shownValue(values, 'act')}
        error={errors['act']}
        items={acts.map((act) => ({ value: act, text: words.acts[act], hint: words.actHints[act] }))}
      />
      {has('show', 'take-up', 'plan') ? <Plan proposal={proposal} owners={owners} form={form} /> : null}
      {has('merge', 'share') ? (
        <TextInput
          name="other"
          label={words.other}
          value={shownValue(values, 'other')}
          error={errors['other']}
          width={4}
          inputMode="numeric"
        />
      ) : null}
      <Reasons acts={acts} form={form} />
      <Button>{words.save}</Button>
    </Form>
  );
}

function Reasons({ acts, form: { values, errors } }: Pick<ProposalDeskPageProps, 'acts' | 'form'>) {
  return (
    <>
      {acts.includes('not-show') ? (
        <Select
          name="reason"
          label={words.reason}
          value={shownValue(values, 'reason')}
          error={errors['reason']}
          options={[
            { value: '', text: words.chooseReason },
            ...notShownReasons.map((reason) => ({ value: reason, text: notShownSentences[reason] })),
          ]}
        />
      ) : null}
      {acts.includes('decline') ? (
        <Textarea
          name="why"
          label={words.declineReason}
          hint={words.declineHint}
          rows={3}
          value={shownValue(values, 'why')}
          error={errors['why']}
        />
      ) : null}
    </>
  );
}

function Plan({ proposal, owners, form }: Pick<ProposalDeskPageProps, 'proposal' | 'owners' | 'form'>) {
  const { values, errors } = form;
  return (
    <>
      <Select
        name="owner"
        label={words.owner}
        hint={words.ownerHint}
        value={shownValue(values, 'owner', proposal.ownerId ?? '')}
        error={errors['owner']}
        options={[
          { value: '', text: words.chooseOwner },
          ...owners.map(({ personId, name }) => ({ value: personId, text: name })),
        ]}
      />
      <DateInput
        id="due"
        namePrefix="due"
        legend={words.due}
        values={shownDate(values, 'due', proposal.dueOn)}
        error={errors['due']}
      />
      {proposal.standing === 'shown' ? (
        <TextInput
          name="note"
          label={words.note}
          hint={words.noteHint}
          value={shownValue(values, 'note')}
          error={errors['note']}
        />
      ) : null}
    </>
  );
}

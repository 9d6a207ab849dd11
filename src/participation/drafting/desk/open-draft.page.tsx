import { shownValue } from '../../../procurement/tenders/form-fields.ts';
import type { FormState } from '../../../web/edge/outcomes.ts';
import { BackLink } from '../../../web/govuk/back-link.tsx';
import { Button } from '../../../web/govuk/button.tsx';
import { Checkboxes } from '../../../web/govuk/checkboxes.tsx';
import { InsetText } from '../../../web/govuk/inset-text.tsx';
import { Radios } from '../../../web/govuk/radios.tsx';
import { Select } from '../../../web/govuk/select.tsx';
import { TextInput } from '../../../web/govuk/text-input.tsx';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import type { Proposal } from '../../proposals/proposals.queries.ts';
import { draftKinds } from '../draft-fields.rules.ts';
import { kindNames } from '../words.en.ts';
import type { Place } from './places.ts';
import { words } from './words.en.ts';

export type OpenDraftPageProps = {
  readonly body: { readonly slug: string; readonly name: string };
  readonly places: readonly Place[];
  readonly proposal: Proposal | undefined;
  readonly ownName: string;
  readonly form: FormState;
};

/** A commissioner says what is written together, where it goes and with whom. */
export function OpenDraftPage(props: OpenDraftPageProps) {
  const { body, proposal, form } = props;
  const { values, errors } = form;
  const number = shownValue(values, 'proposal', proposal ? String(proposal.number) : '');
  return (
    <>
      <BackLink href={`/work/${body.slug}/drafts`}>{words.back}</BackLink>
      <FormErrors errors={errors} />
      <h1>{words.newTitle}</h1>
      <p>{words.newLede}</p>
      {proposal ? <InsetText>{words.from(proposal.number, proposal.title)}</InsetText> : null}
      <Form action={`/work/${body.slug}/drafts/new`}>
        <input type="hidden" name="proposal" value={number} />
        <What {...props} />
        <Who {...props} />
        <Button>{words.openAct}</Button>
      </Form>
    </>
  );
}

function What({ places, proposal, form: { values, errors } }: OpenDraftPageProps) {
  return (
    <>
      <Radios
        name="kind"
        legend={words.kind}
        value={shownValue(values, 'kind', 'outcome')}
        error={errors['kind']}
        items={draftKinds.map((kind) => ({
          value: kind,
          text: kindNames[kind],
          hint: words.kindHints[kind],
        }))}
      />
      <TextInput
        name="title"
        label={words.draftTitle}
        value={shownValue(values, 'title', proposal?.title)}
        error={errors['title']}
      />
      <Select
        name="place"
        label={words.place}
        hint={words.placeHint}
        value={shownValue(values, 'place')}
        error={errors['place']}
        options={[{ value: '', text: words.noPlace }, ...places.map(({ value, text }) => ({ value, text }))]}
      />
    </>
  );
}

function Who({ ownName, form: { values, errors } }: OpenDraftPageProps) {
  const isFresh = Object.keys(values).length === 0;
  return (
    <>
      <Checkboxes
        name="residents"
        legend={words.with}
        error={errors['residents']}
        items={[
          {
            value: 'yes',
            text: words.residents,
            checked: isFresh || shownValue(values, 'residents') === 'yes',
          },
        ]}
      />
      <Textarea
        name="groups"
        label={words.groups}
        hint={words.groupsHint}
        rows={3}
        value={shownValue(values, 'groups')}
        error={errors['groups']}
      />
      <TextInput
        name="shownName"
        label={words.shownName}
        value={shownValue(values, 'shownName', ownName)}
        error={errors['shownName']}
      />
    </>
  );
}

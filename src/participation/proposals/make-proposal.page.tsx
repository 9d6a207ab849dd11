import { shownValue } from '../../procurement/tenders/form-fields.ts';
import type { FormState } from '../../web/edge/outcomes.ts';
import { BackLink } from '../../web/govuk/back-link.tsx';
import { Button } from '../../web/govuk/button.tsx';
import { Details } from '../../web/govuk/details.tsx';
import { Select } from '../../web/govuk/select.tsx';
import { TextInput } from '../../web/govuk/text-input.tsx';
import { Textarea } from '../../web/govuk/textarea.tsx';
import { Form } from '../../web/shell/form.tsx';
import { FormErrors } from '../../web/shell/form-errors.tsx';
import { Said, Task } from '../../web/shell/layout.tsx';
import type { Round, RoundOutcome } from '../rounds/rounds.queries.ts';
import type { Proposal } from './proposals.queries.ts';
import { words } from './words.en.ts';

export type MakeProposalPageProps = {
  readonly round: Round;
  readonly outcomes: readonly RoundOutcome[];
  readonly themes: readonly { readonly id: string; readonly name: string }[];
  readonly districts: readonly { readonly slug: string; readonly name: string }[];
  /** What others said of this round, the latest first. */
  readonly said: readonly Proposal[];
  readonly form: FormState;
};

/** Says what a round leaves out. One page, no account. */
export function MakeProposalPage(props: MakeProposalPageProps) {
  const { round, outcomes, said, form } = props;
  return (
    <Task>
      <BackLink href={`/say/${round.slug}`}>{round.title}</BackLink>
      <FormErrors errors={form.errors} />
      <p class="kicker">{words.by(round.bodyName)}</p>
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      <Details summary={words.asked}>
        <Outcomes outcomes={outcomes} />
      </Details>
      <Fields {...props} />
      {said.length > 0 ? (
        <>
          <h2>{words.saidHere}</h2>
          <Proposals proposals={said} />
        </>
      ) : null}
      <p>
        <a href="/proposals">{words.others}</a>
      </p>
    </Task>
  );
}

/** The form: what is missing, why, and if one likes what and where it is about. */
function Fields({ round, themes, districts, form }: MakeProposalPageProps) {
  const { values, errors } = form;
  return (
    <Form action={`/say/${round.slug}/missing`}>
      <TextInput
        name="title"
        label={words.titleLabel}
        hint={words.titleHint}
        value={shownValue(values, 'title')}
        error={errors['title']}
      />
      <Textarea
        name="why"
        label={words.why}
        hint={words.whyHint}
        rows={4}
        value={shownValue(values, 'why')}
        error={errors['why']}
      />
      <Place themes={themes} districts={districts} form={form} />
      <p class="note">{words.whatHappens(round.bodyName)}</p>
      <Button>{words.send}</Button>
    </Form>
  );
}

function Place({ themes, districts, form }: Pick<MakeProposalPageProps, 'themes' | 'districts' | 'form'>) {
  const { values, errors } = form;
  const themed = themes.map(({ id, name }) => ({ value: id, text: name }));
  const placed = districts.map(({ slug, name }) => ({ value: slug, text: name }));
  const shared = (name: 'theme' | 'district') => ({
    name,
    label: words[name],
    value: shownValue(values, name),
    error: errors[name],
  });
  return (
    <>
      <Select {...shared('theme')} options={[{ value: '', text: words.noTheme }, ...themed]} />
      <Select {...shared('district')} options={[{ value: '', text: words.noDistrict }, ...placed]} />
    </>
  );
}

function Outcomes({ outcomes }: Pick<MakeProposalPageProps, 'outcomes'>) {
  return (
    <ul>
      {outcomes.map(({ plainName, plainLine }) => (
        <li>
          <strong>{plainName}</strong>. {plainLine}
        </li>
      ))}
    </ul>
  );
}

export type SimilarPageProps = {
  readonly round: Round;
  readonly outcomes: readonly RoundOutcome[];
  readonly proposals: readonly Proposal[];
  /** What was typed, by field, to send on as it is. */
  readonly typed: Readonly<Record<'title' | 'why' | 'theme' | 'district', string>>;
};

/** Shows what was said already before another of the same is sent. */
export function SimilarPage({ round, outcomes, proposals, typed }: SimilarPageProps) {
  return (
    <Task>
      <p class="kicker">{words.by(round.bodyName)}</p>
      <h1>{words.similarTitle}</h1>
      <p class="lede">{words.similarLede}</p>
      {proposals.length > 0 ? <h2>{words.similarProposals}</h2> : null}
      <Proposals proposals={proposals} />
      {outcomes.length > 0 ? <h2>{words.similarOutcomes}</h2> : null}
      <Outcomes outcomes={outcomes} />
      <h2>{words.yours}</h2>
      <Said>
        <p>
          <strong>{typed.title}</strong>
        </p>
        <p>{typed.why}</p>
      </Said>
      <Form action={`/say/${round.slug}/missing`}>
        {Object.entries({ ...typed, different: 'yes' }).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <Button>{words.isDifferent}</Button>
      </Form>
    </Task>
  );
}

function Proposals({ proposals }: Pick<SimilarPageProps, 'proposals'>) {
  return (
    <ul class="list list-plain">
      {proposals.map(({ number, title, why }) => (
        <li>
          <div>
            <a href={`/proposals/${number}`}>
              <strong>{title}</strong>
            </a>
            <span class="note">{why}</span>
          </div>
        </li>
      ))}
    </ul>
  );
}

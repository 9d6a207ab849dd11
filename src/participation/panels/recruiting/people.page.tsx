import { shownValue } from '../../../procurement/tenders/form-fields.ts';
import type { FormState } from '../../../web/edge/outcomes.ts';
import { BackLink } from '../../../web/govuk/back-link.tsx';
import { Button } from '../../../web/govuk/button.tsx';
import { Checkboxes } from '../../../web/govuk/checkboxes.tsx';
import { Details } from '../../../web/govuk/details.tsx';
import { Select } from '../../../web/govuk/select.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { shownTicks } from '../../rounds/desk/steps/shown-ticks.ts';
import { deskOf } from '../desk/find-own-panel.ts';
import type { Panel } from '../panels.queries.ts';
import { AboutFields } from './about-fields.tsx';
import { Told } from './consent.page.tsx';
import { words } from './desk.words.en.ts';
import { HelpFields } from './help-fields.tsx';
import { HomeFields } from './home-fields.tsx';
import type { PoolMember } from './pool.queries.ts';
import { nothingSaid } from './pool.rules.ts';

type PeoplePageProps = {
  readonly panel: Panel;
  readonly districts: readonly { readonly slug: string; readonly name: string }[];
  readonly members: readonly PoolMember[];
  readonly form: FormState;
};

/** Somebody at the desk puts a name in for a person who comes by phone or on paper. */
export function PeoplePage({ panel, districts, members, form }: PeoplePageProps) {
  return (
    <div class="task">
      <BackLink href={deskOf(panel)}>{words.back}</BackLink>
      <FormErrors errors={form.errors} />
      <h1>{words.peopleTitle}</h1>
      <p>{words.peopleLede}</p>
      <Details summary={words.consentTitle}>
        <Told panel={panel} />
      </Details>
      <EntryForm panel={panel} districts={districts} form={form} />
      <h2>{words.peopleIn}</h2>
      {members.length === 0 ? (
        <p class="empty">{words.peopleNone}</p>
      ) : (
        <ByHand panel={panel} members={members} />
      )}
    </div>
  );
}

function EntryForm({ panel, districts, form }: Omit<PeoplePageProps, 'members'>) {
  const { values, errors } = form;
  const here = districts.filter(({ slug }) => (panel.districtSlug ?? slug) === slug);
  return (
    <Form action={`${deskOf(panel)}/people`}>
      <Checkboxes
        name="agrees"
        error={errors['agrees']}
        values={shownTicks(form, 'agrees')}
        items={[{ value: 'yes', text: words.peopleAgree }]}
      />
      <Checkboxes
        name="isOldEnough"
        error={errors['isOldEnough']}
        values={shownTicks(form, 'isOldEnough')}
        items={[{ value: 'yes', text: words.peopleOld(panel.minimumAge ?? 0) }]}
      />
      <Select
        name="district"
        label={words.peoplePlace}
        error={errors['district']}
        value={shownValue(values, 'district')}
        options={[{ value: '', text: '' }, ...here.map(({ slug, name }) => ({ value: slug, text: name }))]}
      />
      <HelpFields panel={panel} asksContact form={form} />
      <AboutFields panel={panel} own={nothingSaid} form={form} />
      {panel.householdRule ? <HomeFields form={form} /> : null}
      <Button name="act" value="add">
        {words.peopleAct}
      </Button>
    </Form>
  );
}

function ByHand({ panel, members }: Pick<PeoplePageProps, 'panel' | 'members'>) {
  return (
    <ul class="take">
      {members.map(({ id, name, contact }) => (
        <li>
          {name}, {contact}
          <Form action={`${deskOf(panel)}/people`}>
            <input type="hidden" name="act" value="out" />
            <Button variant="secondary" name="member" value={id}>
              {words.takeOut}
              <span class="govuk-visually-hidden">{words.takeOutAbout(name ?? '')}</span>
            </Button>
          </Form>
        </li>
      ))}
    </ul>
  );
}

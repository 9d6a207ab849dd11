import type { FormErrors as Errors } from '../../web/edge/outcomes.ts';
import { Button } from '../../web/govuk/button.tsx';
import { Form } from '../../web/shell/form.tsx';
import { FormErrors } from '../../web/shell/form-errors.tsx';
import type { DemonstrationPerson } from '../accounts/people.queries.ts';
import { words } from './words.en.ts';

/** Someone to be, and what they act as. */
export type ShownPerson = DemonstrationPerson & { readonly roles: readonly string[] };

type PeoplePageProps = { readonly people: readonly ShownPerson[]; readonly errors: Errors };

/** Everyone a visitor may be, what to try as them, and one press to be them. */
export function PeoplePage({ people, errors }: PeoplePageProps) {
  return (
    <>
      <FormErrors errors={errors} />
      <h1>{words.peopleTitle}</h1>
      <p class="lede">{words.peopleLede}</p>
      {people.length === 0 ? <p class="empty">{words.nobody}</p> : <PeopleForm people={people} />}
      <p class="more">
        <a href="/demonstration/mail">{words.mailLink}</a>
      </p>
    </>
  );
}

function PeopleForm({ people }: { readonly people: readonly ShownPerson[] }) {
  return (
    <Form action="/demonstration/people">
      <ul class="list list-people">
        {people.map((person) => (
          <PersonRow {...person} />
        ))}
      </ul>
    </Form>
  );
}

function PersonRow({ personId, name, tryThis, roles }: ShownPerson) {
  return (
    <li>
      <div>
        <strong>
          <bdi>{name}</bdi>
        </strong>
        {roles.map((role) => (
          <span class="note">{role}</span>
        ))}
      </div>
      <p>{tryThis}</p>
      <Button variant="secondary" name="person" value={personId}>
        {words.signInAs}
        <span class="govuk-visually-hidden"> {words.as(name)}</span>
      </Button>
    </li>
  );
}

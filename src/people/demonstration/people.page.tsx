import type { FormErrors as Errors } from '../../web/edge/outcomes.ts';
import { Button } from '../../web/govuk/button.tsx';
import { Form } from '../../web/shell/form.tsx';
import { FormErrors } from '../../web/shell/form-errors.tsx';
import type { DemonstrationPerson } from '../accounts/people.queries.ts';
import { words } from './words.en.ts';

type PeoplePageProps = { readonly people: readonly DemonstrationPerson[]; readonly errors: Errors };

/** Everyone a visitor may be, what to try as them, and one press to be them. */
export function PeoplePage({ people, errors }: PeoplePageProps) {
  return (
    <div class="task">
      <FormErrors errors={errors} />
      <h1>{words.peopleTitle}</h1>
      <p class="lede">{words.peopleLede}</p>
      {people.length === 0 ? <p class="empty">{words.nobody}</p> : <PeopleForm people={people} />}
      <p>
        <a href="/demonstration/mail">{words.mailLink}</a>
      </p>
    </div>
  );
}

function PeopleForm({ people }: { readonly people: readonly DemonstrationPerson[] }) {
  return (
    <Form action="/demonstration/people">
      <ul class="list list-plain">
        {people.map(({ personId, name, tryThis }) => (
          <li>
            <h2 class="govuk-heading-s">
              <bdi>{name}</bdi>
            </h2>
            <p>{tryThis}</p>
            <Button name="person" value={personId}>
              {words.signInAs}
              <span class="govuk-visually-hidden"> {words.as(name)}</span>
            </Button>
          </li>
        ))}
      </ul>
    </Form>
  );
}

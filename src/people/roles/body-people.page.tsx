import type { RecordedAct } from '../../accountability/record/record-entries.queries.ts';
import { formatInstant } from '../../values/dates.ts';
import type { FormState } from '../../web/edge/outcomes.ts';
import { roleNames } from '../../web/edge/words.en.ts';
import { Button } from '../../web/govuk/button.tsx';
import { NotificationBanner } from '../../web/govuk/notification-banner.tsx';
import { Form } from '../../web/shell/form.tsx';
import { FormErrors } from '../../web/shell/form-errors.tsx';
import type { EndedRole, HeldRole } from './body-people.queries.ts';
import { GiveRoleForm } from './give-role-form.tsx';
import { EndedTable, HeldTable } from './role-tables.tsx';
import { officeName, words } from './words.en.ts';

type BodyPeople = {
  readonly held: readonly HeldRole[];
  readonly ended: readonly EndedRole[];
  readonly recorded: readonly RecordedAct[];
  readonly search: string;
};

type BodyPeoplePageProps = BodyPeople & {
  readonly body: { readonly slug: string; readonly name: string };
  readonly done: string | undefined;
  readonly form: FormState;
};

/** Who acts for a body, and in what: given, ended and recorded. */
export function BodyPeoplePage({ body, held, ended, recorded, search, done, form }: BodyPeoplePageProps) {
  return (
    <>
      <FormErrors errors={form.errors} />
      {done ? <NotificationBanner success text={done} /> : null}
      <h1>{words.people.title(body.name)}</h1>
      <p>{words.people.lede}</p>
      <SearchForm body={body.slug} search={search} />
      {held.length > 0 ? <HeldTable body={body.slug} held={held} /> : <NobodyFound search={search} />}
      <h2>{words.people.giveTitle}</h2>
      <GiveRoleForm body={body.slug} form={form} />
      {ended.length > 0 ? (
        <>
          <h2>{words.people.pastTitle}</h2>
          <EndedTable ended={ended} />
        </>
      ) : null}
      <h2>{words.people.recordTitle}</h2>
      <p class="note">{recorded.length > 0 ? words.people.recordLede : words.people.recordEmpty}</p>
      <ul class="list">
        {recorded.map((act) => (
          <li>
            <span class="note">{formatInstant(act.occurredAt)}</span>
            <span>{recordedSentence(act)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function SearchForm({ body, search }: { readonly body: string; readonly search: string }) {
  return (
    <Form action={`/work/${body}/people`} method="get" class="search" role="search">
      <div class="govuk-form-group">
        <label class="govuk-label" for="q">
          {words.people.searchLabel}
        </label>
        <input class="govuk-input" id="q" name="q" type="search" value={search} />
      </div>
      <Button variant="secondary">{words.people.search}</Button>
    </Form>
  );
}

function NobodyFound({ search }: { readonly search: string }) {
  return (
    <div class="empty">
      <p>{search === '' ? words.people.nobodyYet : words.people.nobodyFound(search)}</p>
      {search === '' ? null : (
        <p>
          <a href="?">{words.people.clear}</a>
        </p>
      )}
    </div>
  );
}

function recordedSentence({ type, facts }: RecordedAct): string {
  const role = roleNames[String(facts['role']) as keyof typeof roleNames] ?? String(facts['role']);
  if (type === 'role-ended') return words.people.recordEnded(role, officeName(String(facts['endedAs'])));
  return words.people.recordGranted(role, officeName(String(facts['givenAs'])));
}

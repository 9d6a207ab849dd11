import { formatDate, londonDate } from '../../values/dates.ts';
import { roleNames } from '../../web/edge/words.en.ts';
import { Table, type TableProps } from '../../web/govuk/table.tsx';
import type { EndedRole, HeldRole } from './body-people.queries.ts';
import { words } from './words.en.ts';

/** The roles people hold now, each with the way to end it. */
export function HeldTable({ body, held }: { readonly body: string; readonly held: readonly HeldRole[] }) {
  return (
    <ScrolledTable
      caption={words.people.caption(held.length)}
      head={[words.people.person, words.people.role, words.people.since, words.people.acts]}
      firstCellIsHeader
      rows={held.map((one) => [
        <PersonCell person={one} />,
        roleNames[one.role],
        formatDate(londonDate(one.grantedAt)),
        <a href={`/work/${body}/people/${one.personId}/${one.role}`}>
          {words.people.end}
          <span class="govuk-visually-hidden">
            {' '}
            {words.people.ofPerson(roleNames[one.role], personName(one))}
          </span>
        </a>,
      ])}
    />
  );
}

export function EndedTable({ ended }: { readonly ended: readonly EndedRole[] }) {
  return (
    <ScrolledTable
      caption={words.people.pastCaption}
      captionClass="govuk-visually-hidden"
      head={[words.people.person, words.people.role, words.people.endedOn, words.people.reason]}
      firstCellIsHeader
      rows={ended.map((one) => [
        <PersonCell person={one} />,
        roleNames[one.role],
        formatDate(londonDate(one.endedAt)),
        one.reason,
      ])}
    />
  );
}

/** Wider than a phone, so it scrolls by itself, and can be reached and scrolled by keyboard. */
function ScrolledTable(props: TableProps & { readonly caption: string }) {
  return (
    <div class="scroll" role="region" aria-label={props.caption} tabindex={0}>
      <Table {...props} />
    </div>
  );
}

function PersonCell({ person }: { readonly person: Pick<HeldRole, 'name' | 'email'> }) {
  return (
    <>
      <bdi>{person.name ?? words.people.noName}</bdi>
      <bdi class="cell-note">{person.email}</bdi>
    </>
  );
}

/** What to call someone in a sentence: their name, else their address. */
export function personName({ name, email }: Pick<HeldRole, 'name' | 'email'>): string {
  return name ?? email ?? words.people.noName;
}

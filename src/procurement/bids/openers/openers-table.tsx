import type { Temporal } from 'temporal-polyfill';
import { formatInstant } from '../../../values/dates.ts';
import { Details } from '../../../web/govuk/details.tsx';
import { Table } from '../../../web/govuk/table.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { Scroll } from '../../../web/shell/layout.tsx';
import type { BidOpener } from './openers.queries.ts';
import { words } from './words.en.ts';

type OpenersTableProps = {
  readonly openers: readonly BidOpener[];
  /** Where one is taken off the list; null where the list is fixed, or for everyone to read. */
  readonly removeFrom: string | null;
};

/** Who opens, their public keys, and who has tried theirs: before and after the notice. */
export function OpenersTable({ openers, removeFrom }: OpenersTableProps) {
  const { table } = words;
  const head = [table.office, table.department, table.first, table.second, table.came];
  const shown = (
    <Scroll label={table.caption}>
      <Table
        caption={table.caption}
        firstCellIsHeader
        head={removeFrom ? [table.office, table.department, table.key, table.act] : head}
        rows={openers.map((one) => {
          const { office, fromBuyingDepartment, recipient, rehearsed } = one;
          const key = recipient ? <code>{recipient}</code> : words.keyNone;
          const who = [office, fromBuyingDepartment ? words.yes : words.no];
          return removeFrom
            ? [...who, key, <RemoveForm action={removeFrom} opener={one} />]
            : [...who, when(rehearsed[0]), when(rehearsed[1]), came(one)];
        })}
      />
    </Scroll>
  );
  return removeFrom ? (
    shown
  ) : (
    <>
      {shown}
      <PublicKeys openers={openers} />
    </>
  );
}

/** The keys that bids are sealed to: long, so that they stand beneath the table and not in it. */
function PublicKeys({ openers }: Pick<OpenersTableProps, 'openers'>) {
  return (
    <Details summary={words.table.keys}>
      <ul>
        {openers.map(({ office, recipient }) => (
          <li>
            {office}: {recipient ? <code class="as-written">{recipient}</code> : words.keyNone}
          </li>
        ))}
      </ul>
    </Details>
  );
}

function came({ sharesPostedAt, keyLostAt }: BidOpener): string {
  return sharesPostedAt === null && keyLostAt !== null ? words.table.lost : when(sharesPostedAt);
}

function when(instant: Temporal.Instant | null): string {
  return instant ? formatInstant(instant) : words.notYet;
}

function RemoveForm({ action, opener }: { readonly action: string; readonly opener: BidOpener }) {
  return (
    <Form action={action}>
      <input type="hidden" name="do" value="remove" />
      <input type="hidden" name="personId" value={opener.personId} />
      <button class="govuk-button govuk-button--secondary" type="submit">
        {words.remove}
        <span class="govuk-visually-hidden">{words.removeAbout(opener.office)}</span>
      </button>
    </Form>
  );
}

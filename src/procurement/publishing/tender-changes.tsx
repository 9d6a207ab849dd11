import { formatInstant } from '../../values/dates.ts';
import type { Amendment } from '../clarifying/amending/amendments.queries.ts';
import type { DeadlineChange } from '../clarifying/amending/deadline-changes.queries.ts';
import { words } from './around-words.en.ts';
import type { Tender } from './read-tender.ts';

const { changes: said } = words;

type ChangesProps = Pick<Tender, 'amendments' | 'deadlineChanges' | 'isOpen'> & {
  readonly confirmHref: string;
};

/** What changed since the notice: each change with its reason and the later deadline it brought. */
export function TenderChanges({ amendments, deadlineChanges, isOpen, confirmHref }: ChangesProps) {
  if (deadlineChanges.length === 0) return null;
  const needsWord = amendments.some(({ needsConfirming }) => needsConfirming);
  return (
    <section id="changes">
      <h2>{said.title}</h2>
      <p>{said.unchanged}</p>
      <ol class="list list-plain">
        {deadlineChanges.map((change) => (
          <Change
            change={change}
            amendment={amendments.find(({ publishedAt }) => publishedAt.equals(change.changedAt))}
          />
        ))}
      </ol>
      {isOpen && amendments.length > 0 ? (
        <p>
          {needsWord ? null : `${said.stands} `}
          <a href={confirmHref}>{said.confirm}</a>
        </p>
      ) : null}
    </section>
  );
}

function Change({
  change,
  amendment,
}: {
  readonly change: DeadlineChange;
  readonly amendment: Amendment | undefined;
}) {
  const when = formatInstant(change.changedAt);
  return (
    <li>
      <h3>{amendment ? said.amendment(amendment.number, when) : said.outage(when)}</h3>
      {amendment ? <p class="as-written">{amendment.what}</p> : null}
      <p>{said.why(change.reason)}</p>
      {change.measuredMinutes === null ? null : <p>{said.measured(change.measuredMinutes)}</p>}
      <p>
        <strong>{said.deadline(formatInstant(change.fromDueAt), formatInstant(change.toDueAt))}</strong>
      </p>
      {amendment?.needsConfirming ? <p>{said.needsConfirming}</p> : null}
    </li>
  );
}

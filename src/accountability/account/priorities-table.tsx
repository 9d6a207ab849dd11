import { fraction } from '../../values/fraction.ts';
import { Table } from '../../web/govuk/table.tsx';
import { Scroll } from '../../web/shell/layout.tsx';
import { percentDown } from './percent.rules.ts';
import type { Priority } from './priorities.queries.ts';
import { words } from './words.en.ts';

const text = words.priorities;
const WHOLE = 1_000_000_000;

type PrioritiesProps = { readonly priorities: readonly Priority[]; readonly saysBody?: boolean };

/** What residents asked for beside what was delivered: who answered what, how many promises, what part is kept. */
export function Priorities({ priorities, saysBody = false }: PrioritiesProps) {
  if (priorities.length === 0) return <p>{text.none}</p>;
  const [asked, share, answer, promises, kept] = text.head;
  const taken = priorities.filter((priority) => priority.answer !== 'declined');
  const served = taken.filter((priority) => priority.promises > 0);
  return (
    <>
      <p class="says">{text.says(taken.length, priorities.length, served.length)}</p>
      <Scroll label={text.caption}>
        <Table
          caption={text.caption}
          captionClass="govuk-visually-hidden"
          firstCellIsHeader
          head={[asked, { text: share, numeric: true }, answer, promises, { text: kept, numeric: true }]}
          rows={priorities.map((priority) => [
            <Named priority={priority} saysBody={saysBody} />,
            text.asked(priority.asked),
            <a href={`/say/${priority.roundSlug}/mandate`}>{text.answers[priority.answer]}</a>,
            promisesOf(priority),
            keptOf(priority),
          ])}
        />
      </Scroll>
      <p class="note">{text.note}</p>
    </>
  );
}

function Named({ priority, saysBody }: { readonly priority: Priority; readonly saysBody: boolean }) {
  return (
    <>
      <a href={`/account/outcomes/${priority.framework}/${priority.outcomeSlug}`}>{priority.outcome}</a>
      {saysBody ? (
        <span class="cell-note">
          <a href={`/account/bodies/${priority.bodySlug}`}>{priority.bodyName}</a>
        </span>
      ) : null}
    </>
  );
}

function promisesOf({ answer, promises, contracts }: Priority): string {
  if (promises > 0) return text.inContracts(promises, contracts);
  return answer === 'declined' ? text.nothingDeclined : text.nothing;
}

/** The mean over its promises of what was due, each cut off at 100%. */
function keptOf({ promises, dueLines, dueShare }: Priority): string {
  if (promises === 0) return '–';
  if (dueLines === 0) return words.due.notYetDue;
  return words.due.percent(percentDown(fraction(dueShare, BigInt(dueLines) * BigInt(WHOLE))));
}

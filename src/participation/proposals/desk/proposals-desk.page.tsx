import type { Temporal } from 'temporal-polyfill';
import { formatDate } from '../../../values/dates.ts';
import { Table } from '../../../web/govuk/table.tsx';
import { Empty, Scroll } from '../../../web/shell/layout.tsx';
import { isLate } from '../proposal.rules.ts';
import type { Proposal } from '../proposals.queries.ts';
import { stepNames } from '../words.en.ts';
import { words } from './words.en.ts';

type ProposalsDeskPageProps = {
  readonly body: { readonly slug: string; readonly name: string };
  /** Drafts are the commissioner’s desk. */
  readonly mayDraft: boolean;
  readonly proposals: readonly Proposal[];
  readonly today: Temporal.PlainDate;
};

/** Everything residents proposed to a body: to read, in hand, done. */
export function ProposalsDeskPage({ body, mayDraft, proposals, today }: ProposalsDeskPageProps) {
  return (
    <>
      <h1>{words.title}</h1>
      <p>{words.lede(body.name)}</p>
      {mayDraft ? (
        <ul class="take">
          <li>
            <a href={`/work/${body.slug}/drafts`}>{words.drafts}</a>
          </li>
        </ul>
      ) : null}
      {proposals.length === 0 ? (
        <Empty>
          <p>{words.none}</p>
        </Empty>
      ) : (
        <Scroll label={words.caption}>
          <Table
            caption={words.caption}
            head={words.head}
            firstCellIsHeader
            rows={proposals.map((proposal) => [
              proposal.number,
              <a href={`/work/${body.slug}/proposals/${proposal.number}`}>{proposal.title}</a>,
              standingOf(proposal),
              proposal.ownerName ?? words.nobody,
              dueOf(proposal, today),
            ])}
          />
        </Scroll>
      )}
    </>
  );
}

function standingOf({ standing, step, mergedInto }: Proposal): string {
  if (standing === 'unread') return words.unread;
  if (standing === 'not-shown') return words.notShown;
  return mergedInto ? words.merged(mergedInto) : stepNames[step];
}

function dueOf(proposal: Proposal, today: Temporal.PlainDate): string {
  if (!proposal.dueOn) return '';
  const date = formatDate(proposal.dueOn);
  return isLate(proposal, today) ? words.late(date) : date;
}

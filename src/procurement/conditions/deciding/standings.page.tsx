import { formatDate, londonDate } from '../../../values/dates.ts';
import { BackLink } from '../../../web/govuk/back-link.tsx';
import { Table } from '../../../web/govuk/table.tsx';
import { Empty, Scroll } from '../../../web/shell/layout.tsx';
import type { Procurement } from '../../tenders/procurement.rules.ts';
import { deskHref } from '../../tenders/procurement-hrefs.rules.ts';
import type { findDebarmentList } from '../debarment/debarment.queries.ts';
import { Found } from './found.tsx';
import { findUnanswered, type Standing } from './standing.rules.ts';
import { words } from './words.en.ts';

type StandingsPageProps = {
  readonly procurement: Procurement;
  readonly standings: readonly Standing[];
  readonly list: Awaited<ReturnType<typeof findDebarmentList>>;
};

/** Every bidder, what was found, and where it stands. */
export function StandingsPage({ procurement, standings, list }: StandingsPageProps) {
  const desk = deskHref(procurement);
  return (
    <>
      <BackLink href={desk}>{words.toDesk}</BackLink>
      <div class="desk-head">
        <h1>{words.title}</h1>
        <p>{words.lede}</p>
      </div>
      <p class="note">
        <a href={words.sourceUrl}>{words.source}</a>.{' '}
        {list ? words.list(list.source, formatDate(londonDate(list.loadedAt))) : words.noList}{' '}
        <a href="/debarment">{words.listLink}</a>
      </p>
      {standings.length === 0 ? (
        <Empty>
          <p>{words.notOpened}</p>
        </Empty>
      ) : (
        <StandingsTable desk={desk} standings={standings} />
      )}
    </>
  );
}

type StandingsTableProps = Pick<StandingsPageProps, 'standings'> & { readonly desk: string };

function StandingsTable({ desk, standings }: StandingsTableProps) {
  return (
    <Scroll label={words.caption}>
      <Table
        caption={words.caption}
        firstCellIsHeader
        head={[words.bid, words.found, words.stands]}
        rows={standings.map((standing) => [
          <bdi>{words.bidder(standing.label, standing.supplierName)}</bdi>,
          <Found standing={standing} />,
          <>
            <p>{whereItStands(standing)}</p>
            <a href={`${desk}/taking-part/${standing.label}`}>
              {words.look}
              <span class="govuk-visually-hidden">
                {' '}
                {words.bid} {standing.label}
              </span>
            </a>
          </>,
        ])}
      />
    </Scroll>
  );
}

function whereItStands({ questions, decided }: Standing): string {
  if (decided) return words.decisions[decided.decision];
  const open = findUnanswered(questions);
  if (open) return words.asked(formatDate(open.answerBy));
  const last = questions.at(-1)?.answered;
  return last ? words.answered(formatDate(londonDate(last.at))) : words.undecided;
}

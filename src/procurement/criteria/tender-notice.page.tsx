import { formatDate, formatInstant } from '../../values/dates.ts';
import { wordsPounds } from '../../values/money.ts';
import { Button } from '../../web/govuk/button.tsx';
import { Table } from '../../web/govuk/table.tsx';
import { Columns, Empty } from '../../web/shell/layout.tsx';
import type { Procurement } from '../tenders/procurement.rules.ts';
import { threadHref } from '../tenders/procurement-hrefs.rules.ts';
import { bandScale } from './band-scale.en.ts';
import { CriteriaBar } from './criteria-bar.tsx';
import type { Criterion } from './criterion.rules.ts';
import { tieRuleOf } from './evaluation.rules.ts';
import type { CriterionLine } from './lineage.rules.ts';
import { NoticeCriterion } from './notice-criterion.tsx';
import { words } from './notice-words.en.ts';

type TenderNoticePageProps = {
  readonly procurement: Procurement;
  readonly criteria: readonly Criterion[];
  readonly lineage: readonly CriterionLine[];
  readonly isOpen: boolean;
};

/** The tender notice in plain words: what is bought, by when, and what every mark is given for. */
export function TenderNoticePage(props: TenderNoticePageProps) {
  const { procurement } = props;
  const { bodyName, title, noticePublishedAt } = procurement;
  return (
    <>
      <p class="kicker">{words.kicker(bodyName)}</p>
      <h1>{title}</h1>
      <p class="lede">{procurement.summary}</p>
      {noticePublishedAt ? (
        <Notice {...props} />
      ) : (
        <Empty>
          <p>{words.soon}</p>
          <p>
            <a href={threadHref(procurement)}>{words.thread}</a>
          </p>
        </Empty>
      )}
    </>
  );
}

function Notice({ procurement, criteria, lineage, isOpen }: TenderNoticePageProps) {
  return (
    <>
      <Facts procurement={procurement} isOpen={isOpen} />
      <h2>{words.marks}</h2>
      <p>{words.fixed}</p>
      <CriteriaBar criteria={criteria} />
      <Columns kind="side">
        <section>
          <h2>{words.criteria}</h2>
          <CriteriaList criteria={criteria} lineage={lineage} />
        </section>
        <section>
          <h2>{words.scale}</h2>
          <Scale />
          <h3>{words.tie}</h3>
          <p>{words.tieRule(tieRuleOf(criteria).join(', '))}</p>
        </section>
      </Columns>
      <Elsewhere procurement={procurement} />
    </>
  );
}

function CriteriaList({ criteria, lineage }: Pick<TenderNoticePageProps, 'criteria' | 'lineage'>) {
  return (
    <ol class="list list-plain">
      {criteria.map((criterion) => (
        <NoticeCriterion
          criterion={criterion}
          lines={lineage.filter(({ criterionId }) => criterionId === criterion.id)}
        />
      ))}
    </ol>
  );
}

function Facts({ procurement, isOpen }: Pick<TenderNoticePageProps, 'procurement' | 'isOpen'>) {
  const { noticePublishedAt, noticeIdentifier, bidsDueAt, bodySlug, slug } = procurement;
  if (!noticePublishedAt || !bidsDueAt) return null;
  return (
    <>
      <p>
        <strong>{(isOpen ? words.due : words.wasDue)(formatInstant(bidsDueAt))}</strong>
      </p>
      {isOpen ? <Button href={`/tenders/${bodySlug}/${slug}/bid`}>{words.bid}</Button> : null}
      <p>
        {words.value(wordsPounds(procurement.valuePence))}{' '}
        {words.runs(formatDate(procurement.startsOn), formatDate(procurement.endsOn))}
      </p>
      <p class="note">{words.published(formatInstant(noticePublishedAt), noticeIdentifier ?? '')}</p>
    </>
  );
}

function Scale() {
  return (
    <Table
      caption={words.scaleTable.caption}
      firstCellIsHeader
      head={[words.scaleTable.mark, words.scaleTable.means]}
      rows={[...bandScale].reverse().map(({ mark, name, means }) => [mark, words.scaleLine(name, means)])}
    />
  );
}

function Elsewhere({ procurement }: Pick<TenderNoticePageProps, 'procurement'>) {
  return (
    <ul class="take">
      <li>
        <a href={threadHref(procurement)}>{words.thread}</a>
      </li>
      <li>
        <a href={`${threadHref(procurement)}/bids`}>{words.bids}</a>
      </li>
      <li>
        <a href={`${threadHref(procurement)}/tender?as=json`}>{words.data}</a>
      </li>
    </ul>
  );
}

import { formatDate, formatInstant } from '../../values/dates.ts';
import { wordsPounds } from '../../values/money.ts';
import { Button } from '../../web/govuk/button.tsx';
import { Table } from '../../web/govuk/table.tsx';
import { Columns, Empty } from '../../web/shell/layout.tsx';
import { GivenUp } from '../clarifying/abandoning/given-up.tsx';
import { bandScale } from '../criteria/band-scale.en.ts';
import { BesideCriteria } from '../criteria/beside/beside-criteria.tsx';
import { CriteriaBar } from '../criteria/criteria-bar.tsx';
import type { Criterion } from '../criteria/criterion.rules.ts';
import { tieRuleOf } from '../criteria/evaluation.rules.ts';
import type { CriterionLine } from '../criteria/lineage.rules.ts';
import type { Procurement } from '../tenders/procurement.rules.ts';
import { threadHref } from '../tenders/procurement-hrefs.rules.ts';
import { words as around } from './around-words.en.ts';
import { NoticeCriterion } from './notice-criterion.tsx';
import { words } from './notice-words.en.ts';
import type { Tender } from './read-tender.ts';
import {
  TenderConditions,
  TenderNotices,
  TenderQuestions,
  TenderReasons,
  TenderSealing,
} from './tender-around.tsx';
import { TenderChanges } from './tender-changes.tsx';
import { TenderDocuments } from './tender-documents.tsx';
import { TenderKeptFor, TenderLots } from './tender-who.tsx';

type TenderNoticePageProps = {
  readonly procurement: Procurement;
  readonly criteria: readonly Criterion[];
  readonly lineage: readonly CriterionLine[];
  /** What stands around the criteria; null before the notice is out. */
  readonly tender: Tender | null;
};

/** The tender notice in plain words: what is bought, by when, and what every mark is given for. */
export function TenderNoticePage(props: TenderNoticePageProps) {
  const { procurement, tender } = props;
  const { bodyName, title, noticePublishedAt } = procurement;
  return (
    <>
      <p class="kicker">{words.kicker(bodyName)}</p>
      <h1>{title}</h1>
      <p class="lede">{procurement.summary}</p>
      {tender?.abandonment ? <GivenUp bodyName={bodyName} abandonment={tender.abandonment} /> : null}
      {noticePublishedAt && tender ? (
        <Notice {...props} tender={tender} />
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

function Notice(props: TenderNoticePageProps & { readonly tender: Tender }) {
  const { procurement, criteria, lineage, tender } = props;
  const own = `/tenders/${procurement.bodySlug}/${procurement.slug}`;
  const files = `${threadHref(procurement)}/documents`;
  return (
    <>
      <Facts procurement={procurement} isOpen={tender.isOpen} />
      <TenderKeptFor keptFor={tender.keptFor} />
      <TenderLots lots={tender.lots} own={procurement.id} />
      <TenderChanges {...tender} confirmHref={`${own}/confirm`} />
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
          <TenderQuestions procurement={procurement} tender={tender} />
          <TenderSealing procurement={procurement} tender={tender} />
          <TenderNotices tender={tender} />
        </section>
      </Columns>
      <TenderConditions tender={tender} />
      <h2>{around.documents.title}</h2>
      <TenderDocuments documents={tender.documents} href={({ id }) => `${files}/${id}`} />
      <TenderReasons tender={tender} />
      <BesideCriteria beside={tender.beside} />
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

function Facts({ procurement, isOpen }: { readonly procurement: Procurement; readonly isOpen: boolean }) {
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
        <a href={`${threadHref(procurement)}/in-plain-words`}>{around.plain}</a>
      </li>
      <li>
        <a href={threadHref(procurement)}>{words.thread}</a>
      </li>
      <li>
        <a href={`${threadHref(procurement)}/bids`}>{words.bids}</a>
      </li>
      <li>
        <a href={`${threadHref(procurement)}/tender?as=json`}>{words.data}</a>
      </li>
      <li>
        <a href={`${threadHref(procurement)}/ocds`}>{words.ocds}</a>
      </li>
      <li>
        <a href={`${threadHref(procurement)}/ocds?as=record`}>{words.ocdsRecord}</a>
      </li>
      <li>
        <a href="/data/ocds">{words.allOcds}</a>
      </li>
    </ul>
  );
}

import { formatDate, formatInstant } from '../../values/dates.ts';
import { wordsPounds } from '../../values/money.ts';
import { Said } from '../../web/shell/layout.tsx';
import { GivenUp } from '../clarifying/abandoning/given-up.tsx';
import { CriteriaBar } from '../criteria/criteria-bar.tsx';
import type { Criterion } from '../criteria/criterion.rules.ts';
import type { CriterionLine } from '../criteria/lineage.rules.ts';
import type { Procurement } from '../tenders/procurement.rules.ts';
import { threadHref } from '../tenders/procurement-hrefs.rules.ts';
import { words } from './plain-words.en.ts';
import type { Tender } from './read-tender.ts';

type PlainPageProps = {
  readonly procurement: Procurement;
  readonly criteria: readonly Criterion[];
  readonly lineage: readonly CriterionLine[];
  readonly tender: Tender;
};

/** A tender for residents: what is bought, what they asked for, what counts, who decides, when. */
export function InPlainWordsPage(props: PlainPageProps) {
  const { procurement, criteria, tender } = props;
  const { bodyName, title, summary, valuePence, startsOn, endsOn } = procurement;
  return (
    <>
      <p class="kicker">{words.title}</p>
      <h1>{title}</h1>
      {tender.abandonment ? <GivenUp bodyName={bodyName} abandonment={tender.abandonment} /> : null}
      <h2>{words.buys.title}</h2>
      <p>{words.buys.who(bodyName)}</p>
      <p class="lede">{summary}</p>
      <p>{words.cost(wordsPounds(valuePence), words.years(formatDate(startsOn), formatDate(endsOn)))}</p>
      <Asked {...props} />
      <h2>{words.counts.title}</h2>
      <p>{words.counts.lede}</p>
      <CriteriaBar criteria={criteria} />
      <p>{words.counts.fixed}</p>
      <Decides {...props} />
      <When {...props} />
      <More procurement={procurement} />
    </>
  );
}

function Asked({ procurement, criteria, lineage }: PlainPageProps) {
  const { asked } = words;
  const first = lineage[0];
  const weightOf = (id: string) => criteria.find((criterion) => criterion.id === id)?.weight ?? 0;
  return (
    <>
      <h2>{asked.title}</h2>
      {first ? (
        <Said>
          <p>{asked.ledeOf(procurement.bodyName)}</p>
          <ul>
            {lineage.map(({ criterionId, outcomeName, answer }) => (
              <li>{asked.wish(outcomeName, weightOf(criterionId), answer === 'varied')}</li>
            ))}
          </ul>
          <p>
            <a href={`/say/${first.roundSlug}/results`}>{asked.round}</a>
          </p>
        </Said>
      ) : (
        <p>{asked.none}</p>
      )}
    </>
  );
}

function Decides({ procurement, criteria, tender }: PlainPageProps) {
  const conditions = tender.conditions.length;
  const { decides } = words;
  const theirs = criteria.filter(({ residentsScore }) => residentsScore).length;
  return (
    <>
      <h2>{words.decides.title}</h2>
      <p>{decides.panel(procurement.bodyName)}</p>
      {theirs > 0 ? <p>{decides.residents(theirs)}</p> : null}
      <p>{decides.rung[procurement.rung]}</p>
      <p>{decides.winner}</p>
      {tender.lots.length > 0 ? <p>{decides.lots(tender.lots.length)}</p> : null}
      {tender.keptFor ? <p>{decides.keptFor(tender.keptFor.whom)}</p> : null}
      {tender.keptFor && conditions === 0 ? null : <p>{decides.conditions(conditions)}</p>}
    </>
  );
}

function When({ procurement, tender }: PlainPageProps) {
  const { when } = words;
  const { bidsDueAt, bidsOpenedAt, startsOn, abandonedAt } = procurement;
  const moved = tender.deadlineChanges.length;
  return (
    <>
      <h2>{when.title}</h2>
      {bidsDueAt ? <p>{(tender.isOpen ? when.due : when.wasDue)(formatInstant(bidsDueAt))}</p> : null}
      {moved > 0 ? <p>{when.changed(moved)}</p> : null}
      <p>{bidsOpenedAt ? when.opened(formatInstant(bidsOpenedAt)) : when.sealed}</p>
      {abandonedAt ? null : <p>{when.starts(formatDate(startsOn))}</p>}
    </>
  );
}

function More({ procurement }: Pick<PlainPageProps, 'procurement'>) {
  return (
    <ul class="take">
      <li>
        <a href={`${threadHref(procurement)}/tender`}>{words.more.notice}</a>
      </li>
      <li>
        <a href={threadHref(procurement)}>{words.more.thread}</a>
      </li>
    </ul>
  );
}

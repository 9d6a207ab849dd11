import type { Temporal } from 'temporal-polyfill';
import { Details } from '../../../web/govuk/details.tsx';
import { SummaryList } from '../../../web/govuk/summary-list.tsx';
import { Answered, Said } from '../../../web/shell/layout.tsx';
import { words as readingWords } from '../reading/words.en.ts';
import { isVisitShown } from './visit.rules.ts';
import type { MonitorVisit } from './visits.queries.ts';
import { words } from './words.en.ts';

type VisitListProps = {
  readonly visits: readonly MonitorVisit[];
  readonly supplierName: string;
  readonly bodySlug: string;
  readonly today: Temporal.PlainDate;
};

/** What named monitors saw, apart from residents’ reports; what the supplier may still answer is only counted. */
export function VisitList({ visits, today, ...rest }: VisitListProps) {
  if (visits.length === 0) return null;
  const shown = visits.filter((visit) => isVisitShown(visit, today));
  const waiting = visits.length - shown.length;
  return (
    <>
      <h2>{words.heading}</h2>
      <p>{words.lede}</p>
      {waiting > 0 ? <p class="note">{words.withSupplier(waiting)}</p> : null}
      {shown.map((visit) => (
        <VisitCard visit={visit} today={today} {...rest} />
      ))}
    </>
  );
}

type VisitCardProps = Omit<VisitListProps, 'visits'> & {
  readonly visit: MonitorVisit;
  /** Its supplier or a reader: they read the words before everyone does. */
  readonly mayRead?: boolean | undefined;
};

/** One visit: what was found, by whom and when, what they checked, and the supplier’s answer. */
export function VisitCard({ visit, supplierName, bodySlug, today, mayRead }: VisitCardProps) {
  const { found, reply, repliedAt } = visit;
  const isRead = visit.reading === 'shown' || mayRead === true;
  const rows = visit.answers.map(({ name, about, answer }) => ({
    key: words.questions[name](about),
    value: words.answers[answer],
  }));
  return (
    <article>
      <Said>
        <p>
          <strong>{words.saw[found]}</strong>{' '}
          <span class="note">
            {words.who(isRead ? visit.shownName : null, visit.panelTitle, visit.visitedOn)}
          </span>
        </p>
        <VisitWords visit={visit} bodySlug={bodySlug} isRead={isRead} />
        <Details summary={words.checklist}>
          <SummaryList rows={rows} />
        </Details>
      </Said>
      {reply && repliedAt ? (
        <Answered>
          <p>
            <strong>{words.replied(supplierName, repliedAt)}</strong>
          </p>
          <p>{reply}</p>
        </Answered>
      ) : null}
      {!repliedAt && found !== 'seen' && isVisitShown(visit, today) ? (
        <p>
          <strong>{words.unanswered(visit.replyDueOn)}</strong>
        </p>
      ) : null}
    </article>
  );
}

type VisitWordsProps = Pick<VisitCardProps, 'visit' | 'bodySlug'> & { readonly isRead: boolean };

/** The words and the photo once they were read; before that, or where they are kept back, that they are and why. */
function VisitWords({ visit, bodySlug, isRead }: VisitWordsProps) {
  const { promiseId, visitId, reading, keptGround, keptReason } = visit;
  const note = keptGround ? readingWords.keptBack[reading](keptGround, keptReason ?? '') : undefined;
  if (!isRead) return <p>{note ?? readingWords.waiting}</p>;
  return (
    <>
      <p>{visit.words}</p>
      {visit.fileId ? (
        <p>
          <a href={`/promises/${bodySlug}/${promiseId}/visits/${visitId}/photo`}>{words.photo}</a>
        </p>
      ) : null}
      {note ? <p>{note}</p> : null}
    </>
  );
}

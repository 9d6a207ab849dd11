import type { Temporal } from 'temporal-polyfill';
import { LevelBadges } from './level-badges.tsx';
import type { Promised } from './promises.queries.ts';
import { TimingLine } from './timing-line.tsx';
import { words } from './words.en.ts';

type PromisesPageProps = {
  readonly promises: readonly Promised[];
  readonly today: Temporal.PlainDate;
  /** The contract’s thread page. */
  readonly href: string;
};

/** The promises station: each promise with its date, place and four levels; what is late is said first. */
export function PromisesPage({ promises, today, href }: PromisesPageProps) {
  const [first] = promises;
  if (!first) return <NoPromises />;
  const late = promises.filter(({ timing }) => timing === 'late').length;
  return (
    <>
      <p class="kicker">{words.kicker(first.bodyName, first.supplierName)}</p>
      <h1>{words.heading}</h1>
      <p class="lede">{words.summary(first.supplierName, promises.length, late)}</p>
      <p>{words.levelsMean}</p>
      <ul class="list">
        {promises.map((promise) => (
          <PromiseRow promise={promise} today={today} />
        ))}
      </ul>
      <p class="note">{words.lateRule}</p>
      <p>
        <a href={`${href}/evidence`}>{words.onward}</a>
      </p>
    </>
  );
}

function NoPromises() {
  return (
    <>
      <h1>{words.heading}</h1>
      <div class="empty">
        <h2>{words.noneTitle}</h2>
        <p>{words.none}</p>
      </div>
    </>
  );
}

type PromiseRowProps = { readonly promise: Promised; readonly today: Temporal.PlainDate };

/** One promise in a list: when, what, where, how sure. */
export function PromiseRow({ promise, today }: PromiseRowProps) {
  const { title, unit, shown, dueOn, timing, reports } = promise;
  return (
    <li>
      <div>
        <span class="note">{words.due(dueOn)}</span>
        <TimingLine timing={timing} dueOn={dueOn} today={today} />
      </div>
      <div>
        <a href={`/promises/${promise.bodySlug}/${promise.promiseId}`}>{title}</a>
        <span class="note">{words.promised(promise)}</span>
        <LevelBadges title={title} unit={unit} levels={shown} />
        {reports.disputes > 0 ? <strong>{words.disputed(reports.disputes)}</strong> : null}
      </div>
    </li>
  );
}

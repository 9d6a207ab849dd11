import type { Temporal } from 'temporal-polyfill';
import { LevelBadges } from '../../accountability/promises/level-badges.tsx';
import type { Promised } from '../../accountability/promises/promises.queries.ts';
import { TimingLine } from '../../accountability/promises/timing-line.tsx';
import { words as promiseWords } from '../../accountability/promises/words.en.ts';
import type { Round } from '../../participation/rounds/rounds.queries.ts';
import { currentStation, type Procurement } from '../../procurement/tenders/procurement.rules.ts';
import { threadHref } from '../../procurement/tenders/procurement-hrefs.rules.ts';
import { words as tenderWords } from '../../procurement/tenders/words.en.ts';
import { londonDate } from '../../values/dates.ts';
import { Card, Empty } from '../../web/shell/layout.tsx';
import { stationNumber } from '../../web/thread/thread.ts';
import { words as threadWords } from '../../web/thread/words.en.ts';
import { words } from './words.en.ts';

/** What residents can say something about now, the next to close first. */
export function OpenRounds({ rounds }: { readonly rounds: readonly Round[] }) {
  return (
    <section>
      <h2>{words.open.title}</h2>
      {rounds.length === 0 ? <p>{words.open.none}</p> : null}
      {rounds.map((round) => (
        <Card title={<a href={`/say/${round.slug}`}>{round.question}</a>}>
          <p>
            {round.title}, {round.bodyName}
          </p>
          <p class="note">
            {words.open.closes(londonDate(round.closesAt), round.minutes)}
            <br />
            {words.open.canChange(round.canChange)}
          </p>
        </Card>
      ))}
      <p class="more">
        <a href="/say">{words.open.link}</a>
      </p>
    </section>
  );
}

type ContractListProps = {
  readonly title: string;
  readonly none: string;
  readonly contracts: readonly Procurement[];
  /** Left out on the body’s own page. */
  readonly sayBody: boolean;
};

/** Purchases with where each thread stands. */
export function ContractList({ title, none, contracts, sayBody }: ContractListProps) {
  return (
    <section>
      <h2>{title}</h2>
      {contracts.length === 0 ? (
        <Empty>
          <p>{none}</p>
          <p>
            <a href="/contracts">{words.contracts.link}</a>
          </p>
        </Empty>
      ) : (
        <ul class="list">
          {contracts.map((contract) => (
            <li>
              <span class="note">{stepOf(contract)}</span>
              <div>
                <a href={threadHref(contract)}>{contract.title}</a>
                <span class="note">
                  {sayBody ? `${contract.bodyName} · ` : ''}
                  {contract.districtName ?? words.contracts.wholeRegion} ·{' '}
                  {words.contracts.upTo(contract.valuePence)}
                </span>
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function stepOf({ reached, abandonedAt }: Procurement): string {
  if (abandonedAt) return tenderWords.givenUp;
  if (reached === 'verdict') return tenderWords.ended;
  const station = currentStation(reached);
  return tenderWords.step(stationNumber(station), threadWords.stations[station]);
}

type PromiseListProps = {
  readonly title: string;
  readonly none: string;
  readonly promises: readonly Promised[];
  readonly today: Temporal.PlainDate;
};

/** Promises with their date, place and four levels. */
export function PromiseList({ title, none, promises, today }: PromiseListProps) {
  return (
    <section>
      <h2>{title}</h2>
      {promises.length === 0 ? <p>{none}</p> : <p>{words.promises.levels}</p>}
      <ul class="list">
        {promises.map((promise) => (
          <PromiseItem promise={promise} today={today} />
        ))}
      </ul>
    </section>
  );
}

function PromiseItem({ promise, today }: { readonly promise: Promised; readonly today: Temporal.PlainDate }) {
  const { title, unit, shown, dueOn, timing, reports, bodySlug, promiseId } = promise;
  return (
    <li>
      <div>
        <span class="note">{promiseWords.due(dueOn)}</span>
        <TimingLine timing={timing} dueOn={dueOn} today={today} />
      </div>
      <div>
        <a href={`/promises/${bodySlug}/${promiseId}`}>{title}</a>
        <span class="note">
          {words.promises.by(promise.supplierName, promise.bodyName)} · {promiseWords.promised(promise)}
        </span>
        <LevelBadges title={title} unit={unit} levels={shown} />
        {reports.disputes > 0 ? <strong>{promiseWords.disputed(reports.disputes)}</strong> : null}
      </div>
    </li>
  );
}

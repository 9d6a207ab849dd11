import { formatInstant } from '../../../values/dates.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { SummaryList } from '../../../web/govuk/summary-list.tsx';
import { deskOf } from '../desk/find-own-panel.ts';
import type { Infeasible } from '../lot/lot.rules.ts';
import type { Panel } from '../panels.queries.ts';
import { featureName } from '../words.en.ts';
import { Links, type PoolNowProps } from './links.tsx';
import type { FixedPool } from './pools.queries.ts';
import { words } from './words.en.ts';

/** What there is to do about an announced panel, from its announcement to its draw. */
export function PoolNow(props: PoolNowProps) {
  const { panel, state, people, pool } = props;
  if (state === 'abandoned' || state === 'draft') return null;
  return (
    <>
      {state === 'drawn' ? (
        <>
          <h2>{words.drawnTitle}</h2>
          <p>{words.drawnLede}</p>
        </>
      ) : (
        <>
          <h2>{words.poolTitle}</h2>
          <p>
            {words.people(people)} <span class="note">{words.peopleNote}</span>
          </p>
        </>
      )}
      {state === 'recruiting' ? <Forecast {...props} /> : null}
      {state === 'closing' && props.role === 'procurement-officer' ? <CloseNow panel={panel} /> : null}
      {state === 'closed' && pool ? <Closed {...props} pool={pool} /> : null}
      <Links {...props} />
    </>
  );
}

function Forecast({ panel, forecast, districts }: PoolNowProps) {
  if (forecast === undefined) return null;
  return (
    <>
      <h2>{words.now}</h2>
      {forecast === null ? (
        <p>{words.forecastLater}</p>
      ) : forecast.infeasible === null ? (
        <p>{words.couldDraw}</p>
      ) : (
        <>
          <Mend infeasible={forecast.infeasible} panel={panel} districts={districts} />
          <p>{words.look}</p>
        </>
      )}
    </>
  );
}

type MendProps = Pick<PoolNowProps, 'panel' | 'districts'> & { readonly infeasible: Infeasible };

/** Why nobody can be drawn: the smallest change that would mend it. */
export function Mend({ infeasible, panel, districts }: MendProps) {
  const { changes, seatsAtMost } = infeasible;
  if (seatsAtMost !== undefined) return <p>{words.tooFew(seatsAtMost, panel.seats ?? 0)}</p>;
  return (
    <>
      <p>{words.couldNot}</p>
      <ul>
        {changes.map(({ category, feature, bound, from, to }) => {
          const known = panel.categories?.find((each) => each === category);
          const name = known ? featureName(known, feature, districts) : feature;
          return <li>{words.change[bound](name, from, to)}</li>;
        })}
      </ul>
    </>
  );
}

function CloseNow({ panel }: { readonly panel: Panel }) {
  return (
    <>
      <h2>{words.closeTitle}</h2>
      <p>{words.closeLede}</p>
      <Button href={`${deskOf(panel)}/close`}>{words.closeTitle}</Button>
    </>
  );
}

function Closed(props: PoolNowProps & { readonly pool: FixedPool }) {
  const { panel, pool, districts, role } = props;
  const hex = (hash: Buffer | null) => <code class="letters as-written">{hash?.toString('hex') ?? ''}</code>;
  return (
    <>
      {pool.infeasible ? (
        <>
          <h2>{words.infeasibleTitle}</h2>
          <p>{words.infeasibleLede}</p>
          {role === 'procurement-officer' ? (
            <Mend infeasible={pool.infeasible} panel={panel} districts={districts} />
          ) : null}
        </>
      ) : (
        <>
          <h2>{words.closedTitle}</h2>
          <p>{words.closedLede}</p>
          <SummaryList
            rows={[
              { key: words.fingerprints.pool, value: hex(pool.poolSha256) },
              { key: words.fingerprints.quotas, value: hex(pool.quotasSha256) },
              { key: words.fingerprints.lottery, value: hex(pool.lotterySha256) },
            ]}
          />
          <p>{words.seedLater(panel.drawsAt ? formatInstant(panel.drawsAt) : '')}</p>
          <Button href={`${deskOf(panel)}/seed`}>{words.seedLink}</Button>
        </>
      )}
    </>
  );
}

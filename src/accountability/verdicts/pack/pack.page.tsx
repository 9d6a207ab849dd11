import { Table } from '../../../web/govuk/table.tsx';
import { Scroll } from '../../../web/shell/layout.tsx';
import { fromPages, WorkItOut } from '../../../web/shell/work-it-out.tsx';
import { words as chasingWords } from '../../chasing/words.en.ts';
import { words as ratingWords } from '../../performance/words.en.ts';
import { SideBySide } from '../side-by-side.tsx';
import type { SideBySide as Sides } from '../verdicts.rules.ts';
import type { Pack, PackChase, PackPeriod, PackShare } from './pack.rules.ts';
import { PackParts } from './pack-parts.tsx';
import { words } from './words.en.ts';

type PackPageProps = {
  readonly bodyName: string;
  /** The thread's own page. */
  readonly href: string;
  readonly accountHref: string;
  readonly pack: Pack | undefined;
  readonly sides: Sides | undefined;
  readonly isFrozen: boolean;
};

/** All that a verdict is decided over, for everyone: what was kept, residents, chasing, spending, and four answers. */
export function PackPage({ bodyName, href, accountHref, pack, sides, isFrozen }: PackPageProps) {
  return (
    <>
      <p class="kicker">{bodyName}</p>
      <h1>{words.heading}</h1>
      {pack && sides ? (
        <>
          <p class="lede">{words.why[pack.why](pack.forOn)}</p>
          {pack.asked ? <blockquote>{pack.asked}</blockquote> : null}
          <p>{isFrozen ? words.frozen(pack.asOf) : words.live(bodyName, pack.asOf)}</p>
          <Kept pack={pack} accountHref={accountHref} />
          <Ratings periods={pack.periods} />
          <h2>{words.residents}</h2>
          <p>{words.residentsSaid(pack.residents)}</p>
          <Chases chases={pack.chases} late={sides.late} />
          <Spend pack={pack} sides={sides} />
          <PackParts parts={pack.parts} />
          <SideBySide sides={sides} />
          <WorkItOut how={fromPages({ account: accountHref })} />
        </>
      ) : (
        <p>{words.noPack}</p>
      )}
      <ul class="take">
        <li>
          <a href={`${href}/verdict`}>{words.verdict}</a>
        </li>
        {pack ? <PackFiles href={`${href}/verdict`} forOn={pack.forOn} /> : null}
      </ul>
    </>
  );
}

function PackFiles({ href, forOn }: { readonly href: string; readonly forOn: string }) {
  const files = [
    { to: `${href}/pack.pdf?for=${forOn}`, text: words.document },
    { to: `${href}/pack?for=${forOn}&as=json`, text: words.data },
  ];
  return (
    <>
      {files.map(({ to, text }) => (
        <li>
          <a href={to}>{text}</a>
        </li>
      ))}
    </>
  );
}

function Kept({ pack, accountHref }: { readonly pack: Pack; readonly accountHref: string }) {
  const { attainment, prevention } = pack;
  return (
    <>
      <h2>{words.attained}</h2>
      <Share title={words.dueShare} share={attainment.due} />
      <Share title={words.lifeShare} share={attainment.lifetime} />
      <p>{words.prevention(prevention.promises, prevention.all)}</p>
      <p>
        <a href={accountHref}>{words.account}</a>
      </p>
    </>
  );
}

function Share({ title, share }: { readonly title: string; readonly share: PackShare }) {
  return (
    <>
      <h3>{title}</h3>
      <p>{share ? words.equal(share) : words.notDue}</p>
      {share ? <p class="note">{words.proxy(share)}</p> : null}
    </>
  );
}

function Ratings({ periods }: { readonly periods: readonly PackPeriod[] }) {
  return (
    <>
      <h2>{words.ratings}</h2>
      {periods.length === 0 ? <p>{words.noRatings}</p> : null}
      {periods.map(({ from, to, ratings }) => (
        <Scroll label={words.ratingsCaption(from, to)}>
          <Table
            caption={words.ratingsCaption(from, to)}
            head={words.ratingColumns}
            rows={ratings.map(({ name, target, measured, rating, reason }) => [
              name,
              target,
              measured ?? words.notRated,
              rating ? ratingWords.ratings[rating] : words.notRated,
              reason ?? words.notRated,
            ])}
          />
        </Scroll>
      ))}
    </>
  );
}

function Chases({ chases, late }: { readonly chases: readonly PackChase[]; readonly late: number }) {
  return (
    <>
      <h2>{words.chases}</h2>
      {chases.length === 0 ? (
        <p>{words.noChases(late)}</p>
      ) : (
        <Scroll label={words.chases}>
          <Table
            caption={words.chases}
            captionClass="govuk-visually-hidden"
            head={words.chaseColumns}
            rows={chases.map(({ on, title, dueOn, rung, answer }) => [
              words.day(on),
              title,
              words.day(dueOn),
              chasingWords.rungs[rung],
              answer ?? words.noAnswer,
            ])}
          />
        </Scroll>
      )}
    </>
  );
}

function Spend({ pack: { plan }, sides }: { readonly pack: Pack; readonly sides: Sides }) {
  const { paid } = sides;
  return (
    <>
      <h2>{words.spend}</h2>
      <p>{words.planned(plan, sides.pricePence)}</p>
      {plan.recordedPence === null ? null : <p>{words.recorded(plan.recordedPence)}</p>}
      <p>{paid ? words.paid(paid.pence, paid.from, paid.to) : words.notPaid}</p>
      <p class="note">{words.caveat}</p>
    </>
  );
}

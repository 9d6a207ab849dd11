import { moneyHref } from '../../accountability/spend/pages/read-query.rules.ts';
import { words as moneyWords } from '../../accountability/spend/pages/words.en.ts';
import { FollowLink } from '../../participation/following/follow-link.tsx';
import type { Succession } from '../../people/organisations/bodies.queries.ts';
import { bodyKindNames } from '../../people/organisations/words.en.ts';
import { wordsPounds } from '../../values/money.ts';
import { MoneyFigure } from '../../web/charts/money-figure.tsx';
import { roleNames } from '../../web/edge/words.en.ts';
import { Band, Columns } from '../../web/shell/layout.tsx';
import type { BodyFacts } from './load-body.ts';
import { ContractList, OpenRounds } from './parts.tsx';
import { bodyWords, words } from './words.en.ts';

/** One public body: what it is and was, what is open, what it buys, what it paid, and in which roles people answer. */
export function BodyPage({ facts }: { readonly facts: BodyFacts }) {
  const { body, rounds, contracts } = facts;
  return (
    <>
      <Band>
        <Head facts={facts} />
        <Columns kind="side">
          <OpenRounds rounds={rounds} />
          <Offices facts={facts} />
        </Columns>
      </Band>
      <Band tone="calico">
        <Money facts={facts} />
      </Band>
      <Band>
        <ContractList
          title={words.contracts.title}
          none={words.contracts.none}
          contracts={contracts}
          sayBody={false}
        />
        <p>
          <a href={`/bodies/${body.slug}?as=json`}>{words.data}</a>
        </p>
      </Band>
    </>
  );
}

type Part = { readonly facts: BodyFacts };

function Head({ facts: { body, districtName, predecessors, successors, hasPolicy } }: Part) {
  const kind = bodyWords.in(bodyKindNames[body.kind], null);
  return (
    <>
      <p class="kicker">
        {kind}
        {districtName ? (
          <>
            {' · '}
            <a href={`/districts/${body.districtSlug}`}>{districtName}</a>
          </>
        ) : null}
      </p>
      <h1>{body.name}</h1>
      <p>
        {body.startedOn ? `${bodyWords.started(body.startedOn)} ` : null}
        {body.endedOn ? bodyWords.ended(body.endedOn) : null}
      </p>
      <Elsewhere slug={body.slug} hasPolicy={hasPolicy} />
      <FollowLink kind="body" slug={body.slug} />
      <Successions title={bodyWords.before} list={predecessors} />
      <Successions title={bodyWords.after} list={successors} />
    </>
  );
}

/** A body’s other pages. */
function Elsewhere({ slug, hasPolicy }: { readonly slug: string; readonly hasPolicy: boolean }) {
  const links = [
    ...(hasPolicy ? [{ href: `/bodies/${slug}/policy`, text: bodyWords.policy }] : []),
    { href: `/account/bodies/${slug}`, text: bodyWords.account },
    { href: `/bodies/${slug}/portfolio`, text: bodyWords.portfolio },
    { href: `/bodies/${slug}/annual-reports`, text: bodyWords.annual },
    { href: `/compare?bodies=${slug}`, text: bodyWords.compare },
    { href: `/charter/bodies/${slug}`, text: bodyWords.charter },
    { href: `/reviews/bodies/${slug}`, text: bodyWords.review },
    { href: `/contribution/${slug}`, text: bodyWords.contribution },
    { href: `/network/${slug}`, text: bodyWords.network },
    { href: `/record/entries?body=${slug}`, text: bodyWords.record },
  ];
  return (
    <>
      {links.map(({ href, text }) => (
        <p>
          <a href={href}>{text}</a>
        </p>
      ))}
    </>
  );
}

function Successions({ title, list }: { readonly title: string; readonly list: readonly Succession[] }) {
  if (list.length === 0) return null;
  return (
    <>
      <h2 class="govuk-heading-s">{title}</h2>
      <ul>
        {list.map(({ slug, name, succeededOn, note }) => (
          <li>
            <a href={`/bodies/${slug}`}>{name}</a>, {bodyWords.on(succeededOn)}. {note}
          </li>
        ))}
      </ul>
    </>
  );
}

function Offices({ facts: { offices } }: Part) {
  return (
    <section>
      <h2>{bodyWords.offices.title}</h2>
      <p>{offices.length > 0 ? bodyWords.offices.lede : bodyWords.offices.none}</p>
      <ul>
        {offices
          .map((office) => roleNames[office])
          .sort()
          .map((name) => (
            <li>{name}</li>
          ))}
      </ul>
    </section>
  );
}

function Money({ facts: { body, money } }: Part) {
  if (!money) {
    return (
      <>
        <h2>{bodyWords.money.title}</h2>
        <p>{bodyWords.money.none}</p>
      </>
    );
  }
  const { scope, pence, suppliers } = money;
  return (
    <>
      <h2>{bodyWords.money.title}</h2>
      <MoneyFigure
        amount={wordsPounds(pence)}
        basis={bodyWords.money.basis(suppliers, moneyWords.year(scope), scope.invented)}
      />
      <p>
        <a href={moneyHref(`/money/${body.slug}`, scope)}>{bodyWords.money.link}</a>
      </p>
    </>
  );
}

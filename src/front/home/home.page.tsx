import { monthName } from '../../accountability/spend/months.rules.ts';
import { Button } from '../../web/govuk/button.tsx';
import { Band } from '../../web/shell/layout.tsx';
import { Hero } from '../../web/thread/hero.tsx';
import { NineSteps } from '../../web/thread/nine-steps.tsx';
import type { HomeFacts } from './home-facts.rules.ts';
import { OpenNow } from './open-now.tsx';
import type { PlaceAsk } from './place-ask.rules.ts';
import { PromisedNear } from './promised-near.tsx';
import { tellChange } from './tell-changed.rules.ts';
import { WhatChanged } from './what-changed.tsx';
import { WhereMoneyGoes } from './where-money-goes.tsx';
import { words } from './words.en.ts';

/** The front page: a promise, one act, the thread; then what is open, what changed, what is near, the money. */
export function HomePage({ facts, place }: { readonly facts: HomeFacts; readonly place: PlaceAsk }) {
  return (
    <>
      <Hero title={words.hero.promise} lede={sayLede(facts)}>
        <Button href="/say" variant="inverse">
          {sayAct(facts)}
        </Button>
        <a href="/how-it-works">{words.hero.how}</a>
      </Hero>
      <OpenNow {...facts} />
      <WhatChanged change={facts.told && tellChange(facts.told)} />
      <PromisedNear promises={facts.promises} today={facts.today} place={place} />
      <WhereMoneyGoes money={facts.money} />
      <Band>
        <h2>{words.how.heading}</h2>
        <p>{words.how.lede}</p>
        <NineSteps />
        <p>
          <a href="/how-it-works">{words.how.link}</a>
        </p>
      </Band>
    </>
  );
}

function sayLede({ money }: HomeFacts): string {
  const spent = money
    ? words.hero.spent(money.bodies, money.totalPence, monthName(money.from), monthName(money.to))
    : words.hero.spends;
  return spent + words.hero.follow;
}

/** As long as the longest of what is open takes, so that nobody is told less. */
function sayAct({ open }: HomeFacts): string {
  return open.length > 0
    ? words.hero.act(Math.max(...open.map(({ minutes }) => minutes)))
    : words.hero.actLater;
}

import { Button } from '../../web/govuk/button.tsx';
import { Details } from '../../web/govuk/details.tsx';
import { Band } from '../../web/shell/layout.tsx';
import type { Charter, Commitment } from './charter.rules.ts';
import { charterHref } from './charter-hrefs.rules.ts';
import type { CharterFacts } from './load-charter-page.ts';
import { SignersList } from './signers-list.tsx';
import { leastTimed, minutesOf } from './standing.rules.ts';
import { StandingMark } from './standing-mark.tsx';
import { words } from './words.en.ts';

const text = words.all;

type CharterPageProps = {
  readonly facts: CharterFacts;
  /** Where this visitor signs; nothing for someone in a role that signs nothing. */
  readonly startHref: string | undefined;
};

/** What the Charter is and says, which public bodies and suppliers signed it, and how long it took them. */
export function CharterPage({ facts, startHref }: CharterPageProps) {
  const { charter, timed } = facts;
  return (
    <>
      <Band>
        <h1>{text.title}</h1>
        <p class="lede">{text.lede(charter.commitments.length)}</p>
        <p>{text.three}</p>
        <p>{text.asks}</p>
        <p>
          <strong>{words.neverACondition}</strong>
        </p>
        <p>{text.both}</p>
        {startHref ? <Button href={startHref}>{text.start}</Button> : null}
        <p>
          <a href="/invited">{text.code}</a>
        </p>
      </Band>
      <Band tone="calico">
        <Commitments charter={charter} />
      </Band>
      <Band>
        <Bodies facts={facts} />
        <SignersList facts={facts} />
      </Band>
      <HowLong timed={timed} />
    </>
  );
}

function HowLong({ timed }: Pick<CharterFacts, 'timed'>) {
  return (
    <Band tone="calico">
      <h2>{text.how}</h2>
      <p>
        {timed.seconds === null || timed.count < leastTimed
          ? text.tooFewTimed(timed.count, leastTimed)
          : text.minutes(minutesOf(timed.seconds), timed.count)}
      </p>
      <p>
        <a href="/charter/replies">{text.replies}</a>
      </p>
      <p>
        <a href="/charter?as=json">{text.data}</a>
      </p>
    </Band>
  );
}

function Commitments({ charter }: { readonly charter: Charter }) {
  return (
    <section>
      <h2>{text.commitmentsTitle}</h2>
      <ol class="charter-promises">
        {charter.commitments.map((commitment) => (
          <li>
            <h3>{commitment.title}</h3>
            <p>{commitment.sentence}</p>
            <Explained commitment={commitment} />
          </li>
        ))}
      </ol>
      <p class="note">{text.version(charter.version, charter.effectiveFrom, charter.validMonths)}</p>
      <p class="note">{text.changed(charter.whatChanged)}</p>
      <p class="note">{text.ownWords}</p>
    </section>
  );
}

function Explained({ commitment }: { readonly commitment: Commitment }) {
  const parts = [
    [text.forSoleTrader, commitment.forSoleTrader],
    [text.forFirm, commitment.forFirm],
    [text.forPublicBody, commitment.forPublicBody],
    [text.why, commitment.why],
  ] as const;
  return (
    <Details summary={text.meansOf(commitment.title)}>
      {parts.map(([head, sentences]) => (
        <p>
          <strong>{head}:</strong> {sentences}
        </p>
      ))}
    </Details>
  );
}

function Bodies({ facts: { bodies } }: { readonly facts: CharterFacts }) {
  return (
    <section>
      <h2>{words.bodies.title}</h2>
      {bodies.length === 0 ? <p>{words.bodies.none}</p> : null}
      <ul class="list">
        {bodies.map((body) => (
          <li>
            <StandingMark {...body} />
            <div>
              <a href={charterHref({ kind: 'body' }, body.slug)}>{body.name}</a>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

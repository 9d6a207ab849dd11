import { formatDate, formatInstant } from '../../values/dates.ts';
import { Button } from '../../web/govuk/button.tsx';
import { Form } from '../../web/shell/form.tsx';
import { Task } from '../../web/shell/layout.tsx';
import { FollowForm } from '../following/follow-form.tsx';
import type { Round } from '../rounds/rounds.queries.ts';
import { formatReceiptSecret, type ReceiptSecret } from './receipt-secret.rules.ts';
import { wayHref } from './way-href.ts';
import { words } from './words.en.ts';

type DonePageProps = NextProps & { readonly secret: ReceiptSecret };

type NextProps = {
  readonly round: Round;
  /** The address of whoever is signed in, to offer to tell them what becomes of it. */
  readonly knownEmail: string | null;
};

/** The resident's secret, this once. The link carries it in its fragment, which no browser sends to us. */
export function DonePage({ round, knownEmail, secret }: DonePageProps) {
  const code = formatReceiptSecret(secret);
  return (
    <Task>
      <div class="receipt">
        <p class="kicker">{round.question}</p>
        <h1>{words.doneTitle}</h1>
        <p>{words.doneLede}</p>
        <p>
          <span class="govuk-visually-hidden">{words.secretLabel}: </span>
          <strong class="figure">
            <bdi>{code}</bdi>
          </strong>
        </p>
        <p>{words.doneKeep}</p>
        <p>
          <Button href={`/receipt#${code}`}>{words.doneLink}</Button>
        </p>
        <div class="receipt-proof">
          <Form action={`/say/${round.slug}/done`}>
            <p class="note">
              {words.doneTenMinutes} {words.doneSafe}{' '}
              <button type="submit" class="link-button">
                {words.doneForget}
              </button>
            </p>
          </Form>
        </div>
      </div>
      <SayMore round={round} />
      <WhatComesNext round={round} knownEmail={knownEmail} />
    </Task>
  );
}

/** The same page once the secret is no longer at hand. */
export function SecretGonePage({ round, knownEmail }: NextProps) {
  return (
    <Task>
      <h1>{words.doneGoneTitle}</h1>
      <p class="lede">{words.doneGoneBody}</p>
      <p>
        <Button href="/receipt">{words.doneLink}</Button>
      </p>
      <WhatComesNext round={round} knownEmail={knownEmail} />
    </Task>
  );
}

/** The round’s other ways of answering, and what else a resident can add. */
function SayMore({ round }: { readonly round: Round }) {
  const more = [
    ...(round.ways.length > 1 ? round.ways : []).map((way) => ({
      href: wayHref(round, way),
      text: words.ways[way].name,
    })),
    ...(round.cells.length > 0 ? [{ href: `/say/${round.slug}/about-you`, text: words.aboutYou }] : []),
    { href: `/say/${round.slug}/missing`, text: words.missing },
  ];
  return (
    <>
      <h2>{words.otherWays}</h2>
      <ul class="take">
        {more.map(({ href, text }) => (
          <li>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

function WhatComesNext({ round, knownEmail }: NextProps) {
  const steps = words.next(formatInstant(round.closesAt), formatDate(round.mandateDueOn), round.bodyName);
  return (
    <>
      <h2>{words.nextTitle}</h2>
      <ol>
        {steps.map((step) => (
          <li>{step}</li>
        ))}
      </ol>
      <h2>{words.followTitle}</h2>
      <p>{words.followLede}</p>
      <FollowForm kind="round" slug={round.slug} knownEmail={knownEmail} />
      <p>
        <a href={`/say/${round.slug}`}>{words.backToRound}</a>
      </p>
    </>
  );
}

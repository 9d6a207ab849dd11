import type { Temporal } from 'temporal-polyfill';
import { Band } from '../../web/shell/layout.tsx';
import { BADGE_HEIGHT, BADGE_WIDTH } from './badge.rules.ts';
import { type AnswerKind, answerKinds, isOverdue } from './charter.rules.ts';
import { badgeHref } from './charter-hrefs.rules.ts';
import type { SignedCharter } from './load-signed.ts';
import type { Signature, SignedAnswer } from './signatures.queries.ts';
import { decideStanding } from './standing.rules.ts';
import { words } from './words.en.ts';

const text = words.one;

/** One signer’s Charter: what it does, what it will do by when, what is not for it and why. */
export function SignerPage({ signed }: { readonly signed: SignedCharter }) {
  const { facts, last } = signed;
  return (
    <>
      <Band>
        <p class="kicker">{text.kicker}</p>
        <h1>
          <bdi>{facts.name}</bdi>
        </h1>
        {facts.invented ? <p>{text.invented}</p> : null}
        {last ? <Standing signed={signed} last={last} /> : <Never />}
      </Band>
      {last ? (
        <Band tone="calico">
          <p>{text.claims}</p>
          {answerKinds.map((kind) => (
            <Group kind={kind} last={last} today={signed.today} />
          ))}
          <p class="note">{text.version(last.charter.version)}</p>
        </Band>
      ) : null}
      <Band>
        <Earlier earlier={signed.earlier} />
        <Ways facts={facts} />
      </Band>
    </>
  );
}

function Never() {
  return (
    <>
      <p class="lede">{text.notSigned}</p>
      <p>{text.never}</p>
    </>
  );
}

type Last = NonNullable<SignedCharter['last']>;

function Standing({
  signed: { facts, today },
  last,
}: {
  readonly signed: SignedCharter;
  readonly last: Last;
}) {
  const { signature, answers } = last;
  const standing = decideStanding(signature, today);
  const count = (kind: AnswerKind) => answers.filter(({ answer }) => answer === kind).length;
  const counts = { do: count('do'), will: count('will'), 'not-for-us': count('not-for-us') };
  const overdue = answers.filter((answer) => isOverdue(answer, today)).length;
  return (
    <>
      <p class="lede">{standingSentence(signature, standing)}</p>
      {signature.withdrawalReason ? <p>{text.withdrawnBy(facts.name, signature.withdrawalReason)}</p> : null}
      <p>{text.counts(facts.name, counts, overdue)}</p>
      <p>{text.by(signature.signerName, signature.signerPosition)}</p>
      <p>
        <img
          src={badgeHref(facts.signer, facts.slug)}
          alt={words.badge.alt(facts.name)}
          width={BADGE_WIDTH}
          height={BADGE_HEIGHT}
        />
      </p>
    </>
  );
}

function standingSentence(signature: Signature, standing: ReturnType<typeof decideStanding>): string {
  if (signature.withdrawnAt) return text.withdrawn(signature.withdrawnAt);
  return standing === 'signed'
    ? text.signed(signature.signedAt, signature.expiresOn)
    : text.expired(signature.expiresOn);
}

type GroupProps = { readonly kind: AnswerKind; readonly last: Last; readonly today: Temporal.PlainDate };

function Group({ kind, last: { charter, answers }, today }: GroupProps) {
  const given = charter.commitments.flatMap((commitment) => {
    const answer = answers.find((each) => each.commitment === commitment.slug && each.answer === kind);
    return answer ? [{ commitment, answer }] : [];
  });
  return (
    <section>
      <h2>{text.groups[kind]}</h2>
      {given.length === 0 ? <p>{text.noneOf}</p> : null}
      <ul class="list">
        {given.map(({ commitment, answer }) => (
          <li>
            <strong>{commitment.title}</strong>
            <div>
              {commitment.sentence}
              <AnswerNote answer={answer} today={today} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function AnswerNote({
  answer,
  today,
}: {
  readonly answer: SignedAnswer;
  readonly today: Temporal.PlainDate;
}) {
  if (answer.byDate && isOverdue(answer, today))
    return (
      <p>
        <strong>{text.overdue(answer.byDate)}</strong>
      </p>
    );
  if (answer.byDate) return <p>{text.byDate(answer.byDate)}</p>;
  return answer.reason ? <p>{text.because(answer.reason)}</p> : null;
}

function Earlier({ earlier }: Pick<SignedCharter, 'earlier'>) {
  if (earlier.length === 0) return null;
  return (
    <section>
      <h2>{text.earlierTitle}</h2>
      <ul>
        {earlier.map(({ signedAt, version }) => (
          <li>{text.earlier(signedAt, version)}</li>
        ))}
      </ul>
    </section>
  );
}

function Ways({ facts: { signer, slug } }: Pick<SignedCharter, 'facts'>) {
  const links =
    signer.kind === 'body'
      ? [{ href: `/bodies/${slug}`, says: text.body }]
      : [{ href: `/suppliers/${slug}`, says: text.supplier }];
  return (
    <ul class="take">
      {[...links, { href: '/charter', says: text.charter }, { href: '?as=json', says: text.data }].map(
        ({ href, says }) => (
          <li>
            <a href={href}>{says}</a>
          </li>
        ),
      )}
    </ul>
  );
}

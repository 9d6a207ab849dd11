import type { Temporal } from 'temporal-polyfill';
import { Button } from '../../web/govuk/button.tsx';
import { NotificationBanner } from '../../web/govuk/notification-banner.tsx';
import { Form } from '../../web/shell/form.tsx';
import { FormErrors } from '../../web/shell/form-errors.tsx';
import { Task } from '../../web/shell/layout.tsx';
import { charterHref } from './charter-hrefs.rules.ts';
import type { Signature } from './signatures.queries.ts';
import type { SignerVisit } from './signer-way.ts';
import { signingWords } from './signing.words.en.ts';
import { decideStanding, isEnding, minutesTaken } from './standing.rules.ts';
import { YourBadge } from './your-badge.tsx';

const text = signingWords.home;

type SignerHomePageProps = {
  readonly visit: SignerVisit;
  readonly last: Signature | undefined;
  readonly answered: number;
  readonly isJustSigned: boolean;
  readonly publicUrl: string;
  readonly errors: Readonly<Record<string, string>>;
};

/** Where a signer begins, goes on, signs again, or withdraws. */
export function SignerHomePage(props: SignerHomePageProps) {
  const { visit, last, isJustSigned } = props;
  const { facts, signer, charter } = visit;
  return (
    <Task>
      <FormErrors errors={props.errors} />
      {isJustSigned && last ? <JustSigned last={last} /> : null}
      <p class="kicker">
        <bdi>{facts.name}</bdi>
      </p>
      <h1>{text.title}</h1>
      {signer.kind === 'body' ? <p>{text.bodyLede(charter.commitments.length)}</p> : null}
      {last ? <Stands visit={visit} last={last} /> : <FirstTime visit={visit} />}
      {facts.isNameHidden ? <Hidden /> : <Begin {...props} />}
      {last ? <YourBadge signer={facts} publicUrl={props.publicUrl} /> : null}
      {last && decideStanding(last, visit.today) === 'signed' ? (
        <p>
          <a href={`${visit.base}/withdraw`}>{text.withdraw}</a>
        </p>
      ) : null}
      <p>
        <a href="/charter">{text.says}</a>
      </p>
      {signer.kind === 'supplier' ? (
        <p>
          <a href="/supplier/asked">{text.asked}</a>
        </p>
      ) : null}
    </Task>
  );
}

function JustSigned({ last }: { readonly last: Signature }) {
  return (
    <NotificationBanner success>
      <p class="govuk-notification-banner__heading">
        {text.justSigned(minutesTaken(last.startedAt, last.signedAt))}
      </p>
      <p>{text.thanks}</p>
    </NotificationBanner>
  );
}

function FirstTime({ visit: { charter } }: Pick<SignerHomePageProps, 'visit'>) {
  return (
    <>
      <p class="lede">{text.lede(charter.commitments.length)}</p>
      <p>{text.lede3}</p>
      <p>{text.once}</p>
      <p>{text.free}</p>
      <p>{text.need}</p>
      <p>{text.public}</p>
    </>
  );
}

type StandsProps = { readonly visit: SignerVisit; readonly last: Signature };

function Stands({ visit: { facts, signer, charter, today }, last }: StandsProps) {
  return (
    <>
      <p class="lede">{standsSentence(last, charter.remindDays, today)}</p>
      {charter.version === last.version ? null : <p>{text.changedLede(charter.version)}</p>}
      <p>
        <a href={charterHref(signer, facts.slug)}>{text.page}</a>
      </p>
    </>
  );
}

function standsSentence(last: Signature, remindDays: number, today: Temporal.PlainDate): string {
  if (last.withdrawnAt) return text.withdrawn(last.withdrawnAt);
  if (decideStanding(last, today) === 'expired') return text.expired(last.expiresOn);
  return isEnding(last, remindDays, today) ? text.ending(last.expiresOn) : text.stands(last.expiresOn);
}

/** A person’s own name shows only after they said so. */
function Hidden() {
  return (
    <>
      <h2>{text.hiddenTitle}</h2>
      <p>{text.hidden}</p>
      <p>{text.hiddenNote}</p>
      <Button href="/supplier/name">{text.hiddenHow}</Button>
    </>
  );
}

function Begin({ visit, last, answered }: SignerHomePageProps) {
  const { base, charter, draft } = visit;
  if (draft)
    return (
      <>
        <p>{text.underWay(answered, charter.commitments.length)}</p>
        <Button href={`${base}/sign`}>{text.goOn}</Button>
      </>
    );
  const isDue = !last || isSigningDue(visit, last);
  return (
    <Form action={base}>
      {last ? <p>{isDue ? text.againLede : text.changeLede}</p> : null}
      <Button variant={isDue ? undefined : 'secondary'}>{last ? text.again : text.start}</Button>
    </Form>
  );
}

function isSigningDue({ charter, today }: SignerVisit, last: Signature): boolean {
  const stands = decideStanding(last, today) === 'signed' && charter.version === last.version;
  return !stands || isEnding(last, charter.remindDays, today);
}

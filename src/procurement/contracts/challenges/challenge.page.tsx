import { formatDate, londonDate } from '../../../values/dates.ts';
import type { FormState } from '../../../web/edge/outcomes.ts';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Task } from '../../../web/shell/layout.tsx';
import { whoConfirms } from './challenge.rules.ts';
import { AnswerForm, EndForm, Said, TellForm } from './challenge-forms.tsx';
import type { NamedChallenge } from './challenges.queries.ts';
import type { ChallengeDesk } from './visit-challenges.ts';
import { words } from './words.en.ts';

type ChallengePageProps = { readonly desk: ChallengeDesk; readonly form: FormState; readonly action: string };

/** Where a bidder tells the authority of its court case: what that does, and what it does not. */
export function ChallengePage({ desk, form, action }: ChallengePageProps) {
  const open = desk.challenges.find(({ endedAt }) => endedAt === null);
  return (
    <Task>
      <FormErrors errors={form.errors} ids={{ begunOn: 'begunOn-day' }} />
      <h1>{words.heading}</h1>
      <p class="lede">{words.lede}</p>
      <h2>{words.is}</h2>
      <List items={words.isItems} />
      <h2>{words.isNot}</h2>
      <List items={words.isNotItems} />
      <p>{words.first}</p>
      <p class="note">
        {words.source} {desk.procurement.procedure === 'below-threshold' ? words.below : null}
      </p>
      {desk.challenges.map((challenge) => (
        <Own challenge={challenge} form={form} action={action} />
      ))}
      {open ? null : <Tell desk={desk} form={form} action={action} />}
    </Task>
  );
}

function Tell({ desk, form, action }: ChallengePageProps) {
  if (desk.isSigned) return <p>{words.signed}</p>;
  const { isInStandstill, standstillEndsOn } = desk;
  return (
    <>
      <p>
        <strong>
          {isInStandstill && standstillEndsOn ? words.standstill(formatDate(standstillEndsOn)) : words.over}
        </strong>
      </p>
      <TellForm form={form} action={action} button={words.tell} />
    </>
  );
}

type OwnProps = Omit<ChallengePageProps, 'desk'> & { readonly challenge: NamedChallenge };

function Own({ challenge, form, action }: OwnProps) {
  const { id, claimNumber, toldAt, pauses, endedAt, said } = challenge;
  return (
    <section>
      <h2>{words.yours}</h2>
      <p>
        {words.told(claimNumber, formatDate(londonDate(toldAt)))}{' '}
        {endedAt ? words.ended(formatDate(londonDate(endedAt))) : pauses ? words.paused : words.notPaused}
      </p>
      {said ? <Said said={said} name={null} /> : null}
      {said && whoConfirms(said.ending) === 'bidder' ? (
        <AnswerForm action={action} challengeId={id} said={said} />
      ) : null}
      {endedAt || said ? null : <EndForm form={form} action={action} challengeId={id} />}
    </section>
  );
}

function List({ items }: { readonly items: readonly string[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li>{item}</li>
      ))}
    </ul>
  );
}

import { formatDate, londonDate } from '../../../values/dates.ts';
import type { FormState } from '../../../web/edge/outcomes.ts';
import { typedText } from '../../../web/edge/typed-text.ts';
import { Radios } from '../../../web/govuk/radios.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Empty, Task } from '../../../web/shell/layout.tsx';
import { deskHref } from '../../tenders/procurement-hrefs.rules.ts';
import { whoConfirms } from './challenge.rules.ts';
import { AnswerForm, Said, SayForm, TellForm } from './challenge-forms.tsx';
import type { NamedChallenge } from './challenges.queries.ts';
import type { ChallengeDesk } from './visit-challenges.ts';
import { words } from './words.en.ts';

type ChallengesPageProps = {
  readonly desk: ChallengeDesk;
  readonly form: FormState;
  readonly action: string;
};

/** The authority’s page of court cases: record one on being served, and how each ended. */
export function ChallengesPage({ desk, form, action }: ChallengesPageProps) {
  return (
    <Task>
      <FormErrors errors={form.errors} ids={{ begunOn: 'begunOn-day' }} />
      <h1>{words.deskHeading}</h1>
      <p>{words.deskLede}</p>
      <p class="note">{words.source}</p>
      {desk.isPublished ? null : <p>{words.notOut}</p>}
      {desk.challenges.length === 0 ? (
        <Empty>
          <p>{words.none}</p>
        </Empty>
      ) : null}
      {desk.challenges.map((challenge) => (
        <One challenge={challenge} viewerId={desk.viewerId} form={form} action={action} />
      ))}
      {desk.isPublished && !desk.isSigned ? <Record desk={desk} form={form} action={action} /> : null}
      <p>
        <a href={`${deskHref(desk.procurement)}/award`}>{words.back}</a>
      </p>
    </Task>
  );
}

type OneProps = Omit<ChallengesPageProps, 'desk'> & {
  readonly challenge: NamedChallenge;
  readonly viewerId: string;
};

function One({ challenge, viewerId, form, action }: OneProps) {
  const { supplierName, claimNumber, begunOn, toldAs, toldAt, pauses, endedAt, ending, endingWords } =
    challenge;
  return (
    <section>
      <h2>{words.line(supplierName, claimNumber, formatDate(begunOn))}</h2>
      <p>
        {words.toldBy[toldAs]} {words.on(formatDate(londonDate(toldAt)))}{' '}
        {endedAt ? words.ended(formatDate(londonDate(endedAt))) : pauses ? words.paused : words.notPaused}
      </p>
      {ending ? (
        <p>
          {words.endings[ending]}. {endingWords}
        </p>
      ) : (
        <NotOver challenge={challenge} viewerId={viewerId} form={form} action={action} />
      )}
    </section>
  );
}

/** Of a case that is open: what the authority says of its end, and what this person can do about it. */
function NotOver({ challenge: { id, said, saidByName }, viewerId, form, action }: OneProps) {
  if (!said) return <SayForm form={form} action={action} challengeId={id} />;
  const isForUs = whoConfirms(said.ending) === 'second-person';
  return (
    <>
      <Said said={said} name={saidByName} />
      {isForUs && said.by === viewerId ? <p>{words.ownWord}</p> : null}
      {isForUs && said.by !== viewerId ? <AnswerForm action={action} challengeId={id} said={said} /> : null}
    </>
  );
}

function Record({ desk, form, action }: ChallengesPageProps) {
  return (
    <>
      <h2>{words.record}</h2>
      <p>
        {desk.isInStandstill && desk.standstillEndsOn
          ? words.standstill(formatDate(desk.standstillEndsOn))
          : words.over}
      </p>
      <TellForm form={form} action={action} button={words.record}>
        <Radios
          name="supplier"
          legend={words.whose}
          error={form.errors['supplier']}
          value={typedText(form, 'supplier')}
          items={desk.bidders.map(({ supplierSlug, supplierName }) => ({
            value: supplierSlug,
            text: supplierName,
          }))}
        />
      </TellForm>
    </>
  );
}

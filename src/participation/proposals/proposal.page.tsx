import type { Temporal } from 'temporal-polyfill';
import { formatDate } from '../../values/dates.ts';
import { Button } from '../../web/govuk/button.tsx';
import { SummaryList } from '../../web/govuk/summary-list.tsx';
import { Tag } from '../../web/govuk/tag.tsx';
import { Form } from '../../web/shell/form.tsx';
import { Answered, Columns, Said } from '../../web/shell/layout.tsx';
import { isLate, isOpen, type NotShownReason } from './proposal.rules.ts';
import type { Proposal, ProposalStep } from './proposals.queries.ts';
import { notShownSentences, stepNames, words } from './words.en.ts';

export type ProposalPageProps = {
  readonly proposal: Proposal;
  readonly progress: readonly ProposalStep[];
  readonly merged: readonly { readonly number: number; readonly title: string }[];
  readonly shared: readonly Proposal[];
  readonly drafts: readonly { readonly number: number; readonly title: string }[];
  /** Whole tens of people to whom it matters too. */
  readonly supportTens: number;
  /** Undefined when nobody is signed in. */
  readonly supported: boolean | undefined;
  readonly today: Temporal.PlainDate;
};

/** One proposal: what was said, who looks after it, by when, and what became of it. */
export function ProposalPage(props: ProposalPageProps) {
  const { proposal, merged } = props;
  return (
    <>
      <p class="kicker">{words.kicker(proposal.number, proposal.bodyName)}</p>
      <h1>{proposal.title}</h1>
      <Columns kind="side">
        <div>
          <Said>
            {proposal.why.split(/\n+/).map((line) => (
              <p>{line}</p>
            ))}
            <p class="note">{words.said(proposal.madeAt, proposal.districtName)}</p>
            {merged.length > 0 ? <p class="note">{words.alsoSaid(merged.length)}</p> : null}
          </Said>
          <Progress {...props} />
          <Beyond {...props} />
        </div>
        <div>
          <Standing {...props} />
          {isOpen(proposal) ? <Support {...props} /> : null}
        </div>
      </Columns>
      <ul class="take">
        <li>
          <a href={`/proposals/${proposal.number}?as=json`}>{words.json}</a>
        </li>
        <li>
          <a href="/proposals">{words.listTitle}</a>
        </li>
      </ul>
    </>
  );
}

function Standing({ proposal, today }: ProposalPageProps) {
  const late = isLate(proposal, today) && proposal.dueOn ? words.late(proposal.dueOn) : null;
  const owner = proposal.ownerName;
  return (
    <SummaryList
      rows={[
        { key: words.standsAt, value: <strong>{stepNames[proposal.step]}</strong> },
        ...(owner ? [{ key: words.owner, value: words.ownerOf(owner, proposal.bodyName) }] : []),
        ...(proposal.dueOn
          ? [{ key: words.due, value: late ? <strong>{late}</strong> : formatDate(proposal.dueOn) }]
          : []),
        ...(proposal.roundSlug
          ? [{ key: words.round, value: <a href={`/say/${proposal.roundSlug}`}>{proposal.roundTitle}</a> }]
          : []),
        ...(proposal.themeName ? [{ key: words.theme2, value: proposal.themeName }] : []),
      ]}
    />
  );
}

function Progress({ progress }: ProposalPageProps) {
  return (
    <section>
      <h2>{words.progress}</h2>
      <ol class="list">
        {progress.map((step) => (
          <li>
            <span class="note">{words.stepOn(step.takenAt)}</span>
            <div>
              <strong>{stepNames[step.step]}</strong>
              {step.note ? <Answered>{step.note}</Answered> : null}
              <span class="note">
                {[
                  step.ownerName ? words.stepOwner(step.ownerName) : '',
                  step.dueOn ? words.stepDue(step.dueOn) : '',
                ].join(' ')}
              </span>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Beyond({ drafts, shared }: ProposalPageProps) {
  return (
    <>
      {drafts.length > 0 ? <h2>{words.drafts}</h2> : null}
      <ul>
        {drafts.map(({ number, title }) => (
          <li>
            <a href={`/drafts/${number}`}>{title}</a>
          </li>
        ))}
      </ul>
      {shared.length > 0 ? <h2>{words.shared}</h2> : null}
      <ul>
        {shared.map(({ number, title, bodyName }) => (
          <li>
            <a href={`/proposals/${number}`}>{title}</a>, {bodyName}
          </li>
        ))}
      </ul>
    </>
  );
}

function Support({ proposal, supportTens, supported }: ProposalPageProps) {
  const action = `/proposals/${proposal.number}/support`;
  return (
    <section>
      <h2>{words.support}</h2>
      <p>{supportTens === 0 ? words.supportFew : words.supportTens(supportTens)}</p>
      {supported === undefined ? (
        <>
          <Button href={action}>{words.supportAct}</Button>
          <p class="note">{words.supportSignIn}</p>
        </>
      ) : (
        <SupportForm action={action} supported={supported} />
      )}
    </section>
  );
}

/** Says that it matters to somebody too, or takes that back. */
export function SupportForm({ action, supported }: { readonly action: string; readonly supported: boolean }) {
  return (
    <Form action={action}>
      {supported ? <p>{words.supportGiven}</p> : null}
      <input type="hidden" name="supports" value={supported ? 'no' : 'yes'} />
      <Button variant={supported ? 'secondary' : undefined}>
        {supported ? words.supportTake : words.supportAct}
      </Button>
    </Form>
  );
}

/** A proposal whose words are not shown: not read yet, not to be shown, or the same as another. */
export function UnshownPage({ proposal }: { readonly proposal: Proposal }) {
  const { number, standing, bodyName, mergedInto } = proposal;
  return (
    <>
      <h1>
        {words.sentTitle(number)} {standing === 'unread' ? <Tag>{stepNames.received}</Tag> : null}
      </h1>
      {standing === 'unread' ? (
        <>
          <p class="lede">{words.waiting(bodyName, proposal.madeAt)}</p>
          <p>{words.keep(number)}</p>
        </>
      ) : null}
      {standing === 'not-shown' ? (
        <>
          <p class="lede">{words.notShown}</p>
          <Answered>
            <p>{words.notShownWhy(bodyName, notShownSentences[proposal.reason as NotShownReason])}</p>
          </Answered>
          <p>{words.notShownBack}</p>
        </>
      ) : null}
      {mergedInto ? (
        <p class="lede">
          {words.merged}. <a href={`/proposals/${mergedInto}`}>{words.mergedInto(mergedInto)}</a>
        </p>
      ) : null}
      <p>
        <a href="/proposals">{words.listTitle}</a>
      </p>
    </>
  );
}

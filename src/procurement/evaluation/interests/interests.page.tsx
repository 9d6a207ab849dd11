import { formatDate, londonDate } from '../../../values/dates.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { Table } from '../../../web/govuk/table.tsx';
import { Scroll } from '../../../web/shell/layout.tsx';
import type { Procurement } from '../../tenders/procurement.rules.ts';
import { ConflictRegister } from '../appointing/register.tsx';
import { interestsHref } from '../hrefs.ts';
import { AdvantageList } from './advantage/advantage-list.tsx';
import type { Interest } from './interests.queries.ts';
import type { ConflictsRegister } from './read-register.ts';
import { decisionNames, partNames, stageNames, words } from './words.en.ts';

type InterestsPageProps = {
  readonly procurement: Procurement;
  readonly register: ConflictsRegister;
  readonly mayName: boolean;
  readonly mayAsk: boolean;
};

/** Links and conflicts of everyone who influences a purchase: who is asked, what they said, what was decided. */
export function InterestsPage(props: InterestsPageProps) {
  const { procurement, register, mayName } = props;
  return (
    <>
      <div class="desk-head">
        <h1>{words.heading}</h1>
        <p>{words.lede}</p>
        <p class="note">{words.law}</p>
      </div>
      <p>
        <strong>{words.stage(register.stage)}</strong>{' '}
        {register.stage ? words.owing(register.owing.map(({ name }) => name)) : null}
      </p>
      {register.owing.length > 0 ? <p class="note">{words.owingNote}</p> : null}
      <h2>{words.people}</h2>
      <People {...props} />
      {mayName ? <Button href={`${interestsHref(procurement)}/add`}>{words.add}</Button> : null}
      <h2>{words.said}</h2>
      <Said {...props} />
      <ConflictRegister procurement={procurement} declarations={register.declarations} />
      <AdvantageList procurement={procurement} register={register} mayAsk={props.mayAsk} />
    </>
  );
}

function People({ register }: InterestsPageProps) {
  const { name, part, standing } = words.peopleHead;
  if (register.people.length === 0) return <p class="empty">{words.peopleNone}</p>;
  return (
    <Scroll label={words.people}>
      <Table
        firstCellIsHeader
        head={[name, part, standing]}
        rows={register.people.map((person) => [
          person.name,
          partNames[person.part],
          person.stoodAsideAt ? words.aside : words.takesPart,
        ])}
      />
    </Scroll>
  );
}

function Said({ procurement, register }: InterestsPageProps) {
  const links = register.interests.filter(({ finding }) => finding !== 'none');
  const none = register.interests.length - links.length;
  const { who, stage, link, decided } = words.saidHead;
  return (
    <>
      <p>
        {links.length === 0 ? words.saidNone : null} {none > 0 ? words.noneCount(none) : null}
      </p>
      {links.length > 0 ? (
        <Scroll label={words.said}>
          <Table
            firstCellIsHeader
            head={[who, stage, link, decided]}
            rows={links.map((told) => [
              told.personName,
              stageNames[told.stage],
              `${words.about(told.bidders)}${told.detail}`,
              <Decided procurement={procurement} told={told} />,
            ])}
          />
        </Scroll>
      ) : null}
    </>
  );
}

function Decided({ procurement, told }: { readonly procurement: Procurement; readonly told: Interest }) {
  if (told.finding === 'real') return <>{decisionNames['stands-aside']}</>;
  if (!told.decision || !told.decidedAt) {
    return (
      <a href={`${interestsHref(procurement)}/${told.personId}/${told.stage}`}>
        {words.decide}
        <span class="govuk-visually-hidden"> {words.decideAbout(told.personName)}</span>
      </a>
    );
  }
  return (
    <>
      <strong>{decisionNames[told.decision]}.</strong> {told.steps} {told.decisionReason}
      <span class="cell-note">
        {words.by(told.decidedByName ?? '', formatDate(londonDate(told.decidedAt)))}
      </span>
    </>
  );
}

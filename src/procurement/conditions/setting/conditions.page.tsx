import { BackLink } from '../../../web/govuk/back-link.tsx';
import { Button } from '../../../web/govuk/button.tsx';
import { WarningIcon } from '../../../web/icons/warning-icon.tsx';
import type { Procurement } from '../../tenders/procurement.rules.ts';
import { deskHref } from '../../tenders/procurement-hrefs.rules.ts';
import { type Condition, warnOfCondition } from './condition.rules.ts';
import { ConditionsList } from './conditions-list.tsx';
import { warningWords, words } from './words.en.ts';

type ConditionsPageProps = {
  readonly procurement: Procurement;
  readonly conditions: readonly Condition[];
  readonly mayChange: boolean;
};

/** The officer’s conditions, with what the Act says of each. */
export function ConditionsPage({ procurement, conditions, mayChange }: ConditionsPageProps) {
  const desk = deskHref(procurement);
  const isOpen = mayChange && procurement.noticePublishedAt === null;
  return (
    <>
      <BackLink href={desk}>{words.back}</BackLink>
      <div class="desk-head">
        <h1>{words.title}</h1>
        <p>{words.lede}</p>
      </div>
      <p class="note">
        {words.rule} <a href={words.sourceUrl}>{words.source}</a>
      </p>
      {procurement.noticePublishedAt ? <p>{words.locked}</p> : null}
      <ConditionsList
        conditions={conditions}
        removeHref={isOpen ? ({ id }) => `${desk}/conditions/${id}/remove` : undefined}
      />
      {conditions.flatMap(warnOfCondition).map((warning) => (
        <p class="warning-line">
          <WarningIcon />
          <span>{words.look(warningWords[warning])}</span>
        </p>
      ))}
      {isOpen ? <Button href={`${desk}/conditions/new`}>{words.add}</Button> : null}
    </>
  );
}

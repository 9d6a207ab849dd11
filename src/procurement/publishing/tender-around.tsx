import { formatInstant } from '../../values/dates.ts';
import { questionsEndAt } from '../clarifying/questions/clarification.rules.ts';
import { ConditionsList } from '../conditions/setting/conditions-list.tsx';
import type { Procurement } from '../tenders/procurement.rules.ts';
import { threadHref } from '../tenders/procurement-hrefs.rules.ts';
import { words } from './around-words.en.ts';
import type { Tender } from './read-tender.ts';

type Props = { readonly procurement: Procurement; readonly tender: Tender };

/** How many questions are answered, where to read them, and until when to ask. */
export function TenderQuestions({ procurement, tender: { answered, mayAsk } }: Props) {
  const { questions: said } = words;
  const end = questionsEndAt(procurement);
  const href = `${threadHref(procurement)}/questions`;
  return (
    <section>
      <h2>{said.title}</h2>
      {answered.length === 0 ? (
        <p>{said.none}</p>
      ) : (
        <p>
          {said.count(answered.length)} <a href={href}>{said.all}</a>
        </p>
      )}
      {end ? <p>{(mayAsk ? said.until : said.over)(formatInstant(end))}</p> : null}
      {mayAsk ? (
        <p>
          <a href={`/tenders/${procurement.bodySlug}/${procurement.slug}/ask`}>{said.ask}</a>
        </p>
      ) : null}
    </section>
  );
}

/** How bids are sealed, who opens them, and who watches. */
export function TenderSealing({ procurement, tender: { box, observers, isOpen } }: Props) {
  const { sealing: said } = words;
  const isToOpeners = procurement.sealing === 'openers' && box.threshold !== null;
  return (
    <section>
      <h2>{said.title}</h2>
      <p>{isToOpeners ? said.openers(box.threshold ?? 0, box.openers.length) : said.accessRule}</p>
      {isToOpeners ? (
        <>
          <h3>{said.offices}</h3>
          <ul>
            {box.openers.map(({ office }) => (
              <li>{office}</li>
            ))}
          </ul>
          <p>{said.grace(box.graceMinutes ?? 0)}</p>
          {isOpen ? (
            <p>
              <a href={`/tenders/${procurement.bodySlug}/${procurement.slug}/bid/offline`}>{said.offline}</a>
            </p>
          ) : null}
        </>
      ) : null}
      {observers.length > 0 ? (
        <>
          <h3>{said.observers}</h3>
          <ul>
            {observers.map((observer) => (
              <li>{observer}</li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}

/** The notices of this purchase on the central platform, from whose times the law counts. */
export function TenderNotices({ tender: { notices } }: Pick<Props, 'tender'>) {
  const { platform: said } = words;
  return (
    <section>
      <h2>{said.title}</h2>
      {notices.length === 0 ? <p>{said.none}</p> : null}
      <ul>
        {notices.map(({ kind, identifier, publishedAt }) => (
          <li>{said.line(kind, identifier, formatInstant(publishedAt))}</li>
        ))}
      </ul>
    </section>
  );
}

/** What a bidder must meet to take part, apart from the marks, and what else is looked at by law. */
export function TenderConditions({ tender: { conditions } }: Pick<Props, 'tender'>) {
  const { conditions: said } = words;
  return (
    <section>
      <h2>{said.title}</h2>
      {conditions.length > 0 ? <p>{said.apart}</p> : null}
      <ConditionsList conditions={conditions} />
      <p>
        {said.excluded} <a href="/debarment">{said.debarment}</a>
      </p>
    </section>
  );
}

/** The reasons that the law has the notice give: why the market was not asked first, why there are no lots. */
export function TenderReasons({ tender: { noneBecause } }: Pick<Props, 'tender'>) {
  const { engagement, lots } = noneBecause;
  return (
    <>
      {engagement ? <Reason {...words.engagement} reason={engagement} /> : null}
      {lots ? <Reason {...words.lots} reason={lots} /> : null}
    </>
  );
}

type ReasonProps = { readonly title: string; readonly source: string; readonly reason: string };

function Reason({ title, source, reason }: ReasonProps) {
  return (
    <section>
      <h2>{title}</h2>
      <p class="as-written">{reason}</p>
      <p class="note">{source}</p>
    </section>
  );
}

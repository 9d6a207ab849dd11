import { formatDate, londonDate } from '../../../values/dates.ts';
import { Answered, Said } from '../../../web/shell/layout.tsx';
import type { Observer } from './observers.queries.ts';
import type { Testimony } from './testimony.queries.ts';
import { words as all, fairNames } from './words.en.ts';

const words = all.open;

type PublicObserversPageProps = {
  readonly bodyName: string;
  readonly threadHref: string;
  readonly observers: readonly Observer[];
  readonly testimony: readonly Testimony[];
  readonly isPublished: boolean;
};

/** Who watched a purchase, what they saw, and what the authority answered. */
export function PublicObserversPage(props: PublicObserversPageProps) {
  const { bodyName, threadHref, observers, testimony, isPublished } = props;
  return (
    <>
      <p class="kicker">{words.kicker(bodyName)}</p>
      <h1>{words.heading}</h1>
      <p class="lede">{words.lede(observers.length)}</p>
      <ul>
        {observers.map(({ shownName, comesFrom }) => (
          <li>{all.from(shownName, comesFrom)}</li>
        ))}
      </ul>
      {observers.length > 0 && testimony.length === 0 ? (
        <p class="empty">{isPublished ? words.saidNothing : words.later}</p>
      ) : null}
      {testimony.map((said) => (
        <Told said={said} bodyName={bodyName} />
      ))}
      <ul class="take">
        <li>
          <a href={threadHref}>{words.thread}</a>
        </li>
        <li>
          <a href={`${threadHref}/observers?as=json`}>{words.data}</a>
        </li>
      </ul>
    </>
  );
}

function Told({ said, bodyName }: { readonly said: Testimony; readonly bodyName: string }) {
  return (
    <section>
      <h2>{words.said(said.shownName, formatDate(londonDate(said.filedAt)))}</h2>
      <Said>
        <p>
          <strong>
            {words.fair} {fairNames[said.fair]}.
          </strong>{' '}
          {said.words}
        </p>
      </Said>
      {said.answer ? (
        <Answered>
          <p>
            <strong>{words.answer(bodyName)}</strong> {said.answer}
          </p>
        </Answered>
      ) : (
        <p class="note">{words.notAnswered(bodyName)}</p>
      )}
    </section>
  );
}

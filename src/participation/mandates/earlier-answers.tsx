import { formatDate, londonDate } from '../../values/dates.ts';
import type { Round } from '../rounds/rounds.queries.ts';
import { type ToldMandate, versionHref } from './told-mandates.ts';
import { words } from './words.en.ts';

type EarlierAnswersProps = {
  readonly round: Round;
  readonly shown: readonly ToldMandate[];
  readonly history: readonly ToldMandate[];
};

/** The answers that a later one changed; each stays readable as it was. */
export function EarlierAnswers({ round, shown, history }: EarlierAnswersProps) {
  const earlier = history.filter((told) => told.replacedBy !== null && !shown.includes(told));
  if (earlier.length === 0) return null;
  return (
    <>
      <h2>{words.earlierTitle}</h2>
      <ul>
        {earlier.map(({ mandate }) => (
          <li>
            <a href={versionHref(round.slug, mandate)}>
              {words.earlier(
                mandate.bodyName,
                mandate.publishedAt ? formatDate(londonDate(mandate.publishedAt)) : '',
              )}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

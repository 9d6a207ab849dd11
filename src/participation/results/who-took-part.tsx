import { WhoIsMissing } from '../../web/charts/who-is-missing.tsx';
import type { PublishedResults } from './published-results.queries.ts';
import { decideTurnout } from './turnout.rules.ts';
import { words } from './words.en.ts';

type WhoTookPartProps = {
  readonly results: PublishedResults;
  readonly answers: number;
  /** The one district that the round was for, where it was for one. */
  readonly home: string | null;
};

/** How many, from where, and who is missing: in words, and for a round of the whole region as a picture. */
export function WhoTookPart({ results, answers, home }: WhoTookPartProps) {
  const { districts } = results;
  const anyShown = districts.some((district) => district.answers !== null);
  return (
    <>
      <h2>{words.whoTitle}</h2>
      <p>{words.whoLede(answers)}</p>
      {anyShown ? <ByPlace results={results} answers={answers} home={home} /> : <p>{words.whoHidden}</p>}
      <p class="note">{words.whoRounded}</p>
      <p class="note">{words.notWeighed}</p>
    </>
  );
}

function ByPlace({ results: { districts }, answers, home }: WhoTookPartProps) {
  const at = districts.find(({ slug }) => slug === home);
  if (at) {
    return at.answers === null ? (
      <p>{words.whoHidden}</p>
    ) : (
      <p>
        {words.whoIn(at.answers, answers, at.name)} {words.whoElsewhere}
      </p>
    );
  }
  const turnout = decideTurnout(districts, answers);
  const { missing, missingPeople, missingAnswers } = turnout;
  return (
    <WhoIsMissing
      sentence={
        missing.length > 0 ? words.missing(missing, missingPeople, missingAnswers) : words.noneMissing
      }
      caption={words.whoCaption}
      shares={turnout.districts.map(({ name, ...share }) => ({ group: name, ...share }))}
    />
  );
}

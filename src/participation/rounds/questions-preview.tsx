import { Button } from '../../web/govuk/button.tsx';
import { PointsStepper } from '../../web/points/points-stepper.tsx';
import type { Way } from './round-rule.rules.ts';
import type { Round, RoundOutcome } from './rounds.queries.ts';
import type { SeedStatement } from './seed-statements.queries.ts';
import { words } from './words.en.ts';

export type QuestionsPreviewProps = {
  readonly round: Round;
  readonly outcomes: readonly RoundOutcome[];
  readonly seeds: readonly SeedStatement[];
};

/** Each way’s question as it will be asked, to read and not yet to answer. */
export function QuestionsPreview(props: QuestionsPreviewProps) {
  const { round } = props;
  return (
    <>
      <h2>{words.questionsTitle}</h2>
      <p>{words.questionsLede}</p>
      {round.ways.map((way) => (
        <>
          <h3>{words.ways[way].name}</h3>
          <fieldset class="preview-question" disabled>
            <legend class="govuk-visually-hidden">{words.ways[way].name}</legend>
            <Question {...props} way={way} />
          </fieldset>
        </>
      ))}
    </>
  );
}

function Question({ outcomes, seeds, way }: QuestionsPreviewProps & { readonly way: Way }) {
  if (way === 'points') {
    const items = outcomes.map(({ slug, plainName, plainLine }) => ({
      name: `preview.${slug}`,
      label: plainName,
      hint: plainLine,
      value: '',
    }));
    return <PointsStepper legend={words.ways.points.name} items={items} />;
  }
  return way === 'comparisons' ? <Pair outcomes={outcomes} /> : <Seeds seeds={seeds} />;
}

function Pair({ outcomes }: Pick<QuestionsPreviewProps, 'outcomes'>) {
  return (
    <>
      <p>
        <strong>{words.previewPair}</strong>
      </p>
      {outcomes.slice(0, 2).map(({ plainName }) => (
        <Button variant="secondary" disabled>
          {plainName}
        </Button>
      ))}
    </>
  );
}

function Seeds({ seeds }: Pick<QuestionsPreviewProps, 'seeds'>) {
  if (seeds.length === 0) return <p>{words.previewNoSeeds}</p>;
  return (
    <>
      <p>{words.previewSeeds}</p>
      <ul>
        {seeds.map(({ text }) => (
          <li>{text}</li>
        ))}
      </ul>
    </>
  );
}

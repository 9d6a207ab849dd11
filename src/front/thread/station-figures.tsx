import { EvidenceLevels } from '../../web/charts/evidence-levels.tsx';
import { WeightBar } from '../../web/charts/weight-bar.tsx';
import { Table } from '../../web/govuk/table.tsx';
import { AnswerBadge } from '../../web/icons/answer-badge.tsx';
import { Scroll } from '../../web/shell/layout.tsx';
import type { AnswerRow, Figure } from './told.rules.ts';
import { words } from './words.en.ts';

/** What a station shows beneath its sentence. `id` is unlike any other figure's on the page. */
export function StationFigure({ figure, id }: { readonly figure: Figure; readonly id: string }) {
  if (figure.kind === 'answers') return <Answers rows={figure.rows} />;
  if (figure.kind === 'marks')
    return <WeightBar sentence={figure.sentence} caption={words.marksCaption} parts={figure.parts} />;
  return (
    <EvidenceLevels
      id={id}
      sentence={figure.sentence}
      caption={figure.caption}
      promised={figure.levels.promised}
      counts={figure.levels}
      labels={words.levels(figure.verifier)}
    />
  );
}

function Answers({ rows }: { readonly rows: readonly AnswerRow[] }) {
  const followed = rows.findIndex(({ isFollowed }) => isFollowed);
  return (
    <Scroll label={words.answers.caption}>
      <Table
        firstCellIsHeader
        caption={words.answers.caption}
        captionClass="govuk-visually-hidden"
        followedRow={followed < 0 ? undefined : followed}
        head={[words.answers.outcome, { text: words.answers.points, numeric: true }, words.answers.answer]}
        rows={rows.map(({ name, points, answer, note }) => [
          name,
          points ?? words.answers.none,
          <>
            <AnswerBadge answer={answer} />
            {note ? <span class="cell-note">{note}</span> : null}
          </>,
        ])}
      />
    </Scroll>
  );
}

import { BackLink } from '../../../web/govuk/back-link.tsx';
import { InsetText } from '../../../web/govuk/inset-text.tsx';
import { RoundPage } from '../round.page.tsx';
import type { RoundState } from '../round.rules.ts';
import type { SeedStatement } from '../seed-statements.queries.ts';
import { deskOf, type Preparing } from './find-preparing.ts';
import { words } from './words.en.ts';

type PreviewPageProps = {
  readonly preparing: Preparing;
  readonly state: RoundState;
  readonly seeds: readonly SeedStatement[];
};

/** A round before anyone outside sees it, with its questions as they will be asked. */
export function PreviewPage({ preparing: { round, outcomes }, state, seeds }: PreviewPageProps) {
  return (
    <>
      <BackLink href={deskOf(round)}>{words.previewBack}</BackLink>
      <InsetText>
        <p>{words.previewLede}</p>
      </InsetText>
      <RoundPage {...{ round, state, outcomes, seeds }} answersInTens={0} isAnswered={false} />
    </>
  );
}

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
  readonly isCommissioner: boolean;
};

/** A round before anyone outside sees it, with its questions as they will be asked. */
export function PreviewPage({ preparing, state, seeds, isCommissioner }: PreviewPageProps) {
  const { round, outcomes } = preparing;
  return (
    <>
      <BackLink href={isCommissioner ? deskOf(round) : `/work/${round.bodySlug}/rounds`}>
        {isCommissioner ? words.previewBack : words.listTitle}
      </BackLink>
      <InsetText>
        <p>{words.previewLede}</p>
      </InsetText>
      <RoundPage
        {...{ round, state, outcomes, seeds }}
        answersInTens={0}
        setAside={null}
        isAnswered={false}
      />
    </>
  );
}

import { BackLink } from '../../../web/govuk/back-link.tsx';
import { InsetText } from '../../../web/govuk/inset-text.tsx';
import { RoundPage } from '../round.page.tsx';
import type { RoundState } from '../round.rules.ts';
import { deskOf, type Preparing } from './find-preparing.ts';
import { words } from './words.en.ts';

type PreviewPageProps = { readonly preparing: Preparing; readonly state: RoundState };

/** A round before anyone outside sees it, with its questions as they will be asked. */
export function PreviewPage({ preparing: { round, outcomes }, state }: PreviewPageProps) {
  return (
    <>
      <BackLink href={deskOf(round)}>{words.previewBack}</BackLink>
      <InsetText>
        <p>{words.previewLede}</p>
      </InsetText>
      <RoundPage round={round} state={state} outcomes={outcomes} answersInTens={0} isAnswered={false} />
    </>
  );
}

import type { Agreement } from './agreement.rules.ts';
import { words } from './words.en.ts';

type AgreementNoteProps = {
  readonly agreement: Agreement;
  readonly nameOfBid: (bidId: string) => string;
};

/** How far the panel agrees on a question, for whoever leads it: a help to talk, no part of any score. */
export function AgreementNote({ agreement, nameOfBid }: AgreementNoteProps) {
  const { samePairs, alpha, outliers } = agreement;
  return (
    <>
      <p class="note">
        {samePairs === null ? null : words.samePairs(Math.round(samePairs * 100))}{' '}
        {alpha === null ? words.noAlpha : words.alpha(alpha)}
      </p>
      {outliers.length > 0 ? (
        <ul>
          {outliers.map(({ name, bidId, score, others }) => (
            <li>{words.outlier(name, nameOfBid(bidId), score, others)}</li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

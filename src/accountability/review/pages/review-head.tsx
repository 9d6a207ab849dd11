import { yearWords } from '../words.en.ts';
import type { PublicReview } from './load-public.ts';
import { pageWords } from './words.en.ts';

const text = pageWords.one;

type ReviewHeadProps = { readonly shown: PublicReview; readonly href: string };

/** Whose Review of which year it is, who signed it for whom, and its other revisions and years. */
export function ReviewHead({ shown, href }: ReviewHeadProps) {
  const { review, isAsked, subject } = shown;
  const { signedAt, closedAt } = review;
  return (
    <>
      <p class="kicker">
        <a href="/reviews">{text.all}</a>
      </p>
      <h1>{text.title(review.name)}</h1>
      <p class="lede">{text.lede(review.name, review.year)}</p>
      <Older shown={shown} />
      <p>
        {signedAt ? text.signed(review.signedName ?? '', review.signedPosition ?? '', signedAt) : null}{' '}
        {review.activeSeconds === null ? null : text.took(Math.max(1, Math.round(review.activeSeconds / 60)))}{' '}
        {isAsked ? null : text.voluntary}
      </p>
      {closedAt ? (
        <div class="answered">
          <p>{text.closed(review.closedBodyName ?? '', closedAt)}</p>
          <p>{review.closedNote}</p>
        </div>
      ) : (
        <p>{text.notClosed}</p>
      )}
      <Revisions shown={shown} />
      <Years shown={shown} />
      <p>
        <a href={contributionHref(review)}>{text.contribution}</a>
      </p>
      <p>
        <a href={href}>{subject.kind === 'supplier' ? text.page : text.bodyPage}</a>
      </p>
    </>
  );
}

/** Where the Review is shared out, or for a body, what it and its suppliers give. */
function contributionHref({ supplierId, slug, year }: PublicReview['review']): string {
  return `/contribution/${supplierId === null ? '' : 'suppliers/'}${slug}?year=${year}`;
}

type Part = Pick<ReviewHeadProps, 'shown'>;

function Older({ shown: { review, revisions } }: Part) {
  const isLatest = revisions[0]?.revision === review.revision;
  if (isLatest || !review.signedAt) return null;
  return (
    <p>
      <strong>{text.older(review.signedAt)}</strong>
    </p>
  );
}

function Revisions({ shown: { review, revisions } }: Part) {
  if (revisions.length < 2) return null;
  return (
    <>
      <h2>{text.revisions}</h2>
      <ul>
        {revisions.map(({ revision, signedAt, corrects }) => {
          if (!signedAt) return null;
          const said = corrects
            ? text.corrected(revision, signedAt, corrects)
            : text.revision(revision, signedAt);
          return (
            <li>
              {revision === review.revision ? (
                said
              ) : (
                <a href={`?year=${review.year}&revision=${revision}`}>{said}</a>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

function Years({ shown: { review, years } }: Part) {
  const others = years.filter((year) => year !== review.year);
  if (others.length === 0) return null;
  return (
    <>
      <h2>{text.years}</h2>
      <ul>
        {others.map((year) => (
          <li>
            <a href={`?year=${year}`}>{yearWords(year)}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

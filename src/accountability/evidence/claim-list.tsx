import { formatMinute } from '../../values/dates.ts';
import { EvidenceBadge } from '../../web/icons/evidence-badge.tsx';
import { amount } from '../promises/quantity.words.en.ts';
import type { Claim } from './claims.queries.ts';
import { levelOfClaim } from './claims.rules.ts';
import { words as countedWords } from './counted-once/words.en.ts';
import { howMuch } from './how-much.ts';
import { words } from './words.en.ts';

const text = words.claims;

/** Claims with what came with each, who checked it, when, and why. */
export function ClaimList({
  claims,
  titled = false,
  isOwn = false,
  madeOfHref,
}: {
  readonly claims: readonly Claim[];
  readonly titled?: boolean;
  /** For those who made or check them: what everyone else is not told is told. */
  readonly isOwn?: boolean;
  /** Where its supplier says what a claim is made of; for nobody else. */
  readonly madeOfHref?: (claimId: string) => string;
}) {
  if (claims.length === 0) return <p class="note">{text.none}</p>;
  return (
    <ul class="list">
      {claims.map((claim) => (
        <li>
          <span class="note">{text.on(claim.claimedAt)}</span>
          <div>
            <ClaimHead claim={claim} titled={titled} isOwn={isOwn} />
            <p>{claim.note}</p>
            <ClaimEvidence claim={claim} />
            <ClaimCheck claim={claim} isOwn={isOwn} />
            {madeOfHref && !claim.checked ? (
              <p>
                <a href={madeOfHref(claim.claimId)}>{countedWords.link}</a>
              </p>
            ) : null}
          </div>
        </li>
      ))}
    </ul>
  );
}

type ClaimProps = { readonly claim: Claim; readonly isOwn: boolean };

function ClaimHead({ claim, titled, isOwn }: ClaimProps & { readonly titled: boolean }) {
  const level = levelOfClaim(claim);
  const quantity = claim.sensitive && !isOwn ? text.notTold : howMuch(claim);
  return (
    <p>
      {level ? <EvidenceBadge level={level} /> : <span class="small">{text.sentBack}</span>}{' '}
      <strong>{quantity}</strong>
      {titled ? <span class="note">{claim.title}</span> : null}
    </p>
  );
}

/** What came with it. Files can name people, so the public is told of them and does not get them. */
function ClaimEvidence({ claim }: { readonly claim: Claim }) {
  const { link, fileId, fileType } = claim;
  return (
    <p class="small">
      {fileId ? text.withFile(text.kinds[fileType ?? ''] ?? text.otherKind) : null}{' '}
      {claim.papers.length > 0 ? text.moreFiles(claim.papers.length) : null}{' '}
      {link ? (
        <a href={link} rel="nofollow noopener">
          {text.withLink(link)}
        </a>
      ) : null}
      {fileId || link ? null : text.withNothing}
    </p>
  );
}

/** Who checked it, when, and why; or that it waits. */
export function ClaimCheck({ claim, isOwn }: ClaimProps) {
  const { checked, checkedAt, checkReason } = claim;
  if (!checked || !checkedAt) return <p class="small">{text.waits}</p>;
  const who = claim.checkedBy ?? text.checker;
  const when = formatMinute(checkedAt);
  const rest = Number(claim.counts) - Number(claim.verifiedQuantity ?? 0);
  const isTold = isOwn || !claim.sensitive;
  const verified = isTold ? amount(Number(claim.verifiedQuantity), claim.unit) : text.it;
  return (
    <div class="answered">
      <p>
        <strong>
          {checked === 'verified' ? text.verified(who, when, verified) : text.returned(who, when)}
        </strong>{' '}
        {checked === 'verified' && rest > 0 && isTold ? text.rest(amount(rest, claim.unit)) : null}
      </p>
      <p>{checkReason}</p>
    </div>
  );
}

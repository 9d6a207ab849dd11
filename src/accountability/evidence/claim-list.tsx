import { formatInstant } from '../../values/dates.ts';
import { EvidenceBadge } from '../../web/icons/evidence-badge.tsx';
import { amount } from '../promises/quantity.words.en.ts';
import type { Claim } from './claims.queries.ts';
import { levelOfClaim } from './claims.rules.ts';
import { words } from './words.en.ts';

const text = words.claims;

/** Claims with what came with each, who checked it, when, and why. */
export function ClaimList({
  claims,
  titled,
}: {
  readonly claims: readonly Claim[];
  readonly titled?: boolean;
}) {
  if (claims.length === 0) return <p class="note">{text.none}</p>;
  return (
    <ul class="list">
      {claims.map((claim) => (
        <li>
          <span class="note">{text.on(claim.claimedAt)}</span>
          <div>
            <ClaimHead claim={claim} titled={titled ?? false} />
            <p>{claim.note}</p>
            <ClaimEvidence claim={claim} />
            <ClaimCheck claim={claim} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function ClaimHead({ claim, titled }: { readonly claim: Claim; readonly titled: boolean }) {
  const level = levelOfClaim(claim);
  const quantity = amount(Number(claim.quantity), claim.unit);
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
      {link ? (
        <a href={link} rel="nofollow noopener">
          {text.withLink(link)}
        </a>
      ) : null}
      {fileId || link ? null : text.withNothing}
    </p>
  );
}

function ClaimCheck({ claim }: { readonly claim: Claim }) {
  const { checked, checkedAt, checkReason } = claim;
  if (!checked || !checkedAt) return <p class="small">{text.waits}</p>;
  const who = claim.checkedBy ?? text.checker;
  const when = formatInstant(checkedAt);
  const rest = Number(claim.quantity) - Number(claim.verifiedQuantity ?? 0);
  const verified = amount(Number(claim.verifiedQuantity), claim.unit);
  return (
    <div class="answered">
      <p>
        <strong>
          {checked === 'verified' ? text.verified(who, when, verified) : text.returned(who, when)}
        </strong>{' '}
        {checked === 'verified' && rest > 0 ? text.rest(amount(rest, claim.unit)) : null}
      </p>
      <p>{checkReason}</p>
    </div>
  );
}

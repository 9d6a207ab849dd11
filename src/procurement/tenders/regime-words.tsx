import { formatDate } from '../../values/dates.ts';
import { formatPounds } from '../../values/money.ts';
import { kindWords } from './kinds.words.en.ts';
import type { KindOfService } from './procurement.rules.ts';
import type { RegimeDecision } from './regime.rules.ts';
import { words } from './words.en.ts';

const { overview } = words;

type RegimeProps = { readonly kind: KindOfService; readonly regime: RegimeDecision };

/**
 * Which rules apply to a purchase, before anything else: its kind, then its value against the threshold of its day. Of
 * health care no value is said: its own rules apply at any.
 */
export function RegimeWords({ kind, regime }: RegimeProps) {
  const { name, rules, source } = kindWords[kind];
  const { noticeFrom } = regime;
  return (
    <>
      <p>
        <strong>{name}.</strong> {rules}
      </p>
      <p class="note">{overview.ruleSource(source)}</p>
      {regime.regime === 'outside' ? null : <AgainstThreshold kind={kind} regime={regime} />}
      {noticeFrom ? (
        <>
          <p>{overview.announce(formatPounds(noticeFrom.pence))}</p>
          <p class="note">{overview.source(noticeFrom.source, formatDate(noticeFrom.effectiveFrom))}</p>
        </>
      ) : null}
    </>
  );
}

function AgainstThreshold({ kind, regime: { regime, threshold, withVatPence } }: RegimeProps) {
  if (!threshold) return <p>{overview.unknown}</p>;
  const says = regime === 'over' ? overview.over[ruledBy(kind)] : overview.under[underBy(kind)];
  return (
    <>
      <p>{says(formatPounds(withVatPence), formatPounds(threshold.pence))}</p>
      <p class="note">{overview.source(threshold.source, formatDate(threshold.effectiveFrom))}</p>
    </>
  );
}

/** Over the threshold, light touch and contracts under a framework leave out part of the Act. */
function ruledBy(kind: KindOfService) {
  return kind === 'light-touch' || kind === 'framework-call-off' ? 'ownKind' : 'whole';
}

/** Under it, the rules for smaller contracts are not for concessions (Procurement Act 2023 s.84(1)). */
function underBy(kind: KindOfService) {
  return kind === 'concession' ? 'concession' : 'smaller';
}

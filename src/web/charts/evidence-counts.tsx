import { EvidenceBadge, type EvidenceLevel, evidenceLevels } from '../icons/evidence-badge.tsx';
import { type Count, showCount } from './chart.rules.ts';
import { words } from './words.en.ts';

/** The four counts side by side, for a receipt or a list: separate boxes, never a sum. */
export function EvidenceCounts({ counts }: { readonly counts: Readonly<Record<EvidenceLevel, Count>> }) {
  return (
    <dl class="counts">
      {evidenceLevels.map((level) => (
        <div>
          <dt>
            <EvidenceBadge level={level} />
          </dt>
          <dd>{showCount(counts[level], words.underTen)}</dd>
        </div>
      ))}
    </dl>
  );
}

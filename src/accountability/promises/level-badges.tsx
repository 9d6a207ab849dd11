import { EvidenceBadge, type EvidenceLevel, evidenceLevels } from '../../web/icons/evidence-badge.tsx';
import type { ShownLevels } from './levels.rules.ts';
import { amount } from './quantity.words.en.ts';
import { words } from './words.en.ts';

type LevelBadgesProps = { readonly title: string; readonly unit: string; readonly levels: ShownLevels };

/** The four levels of a promise side by side, each with its own badge and count: never a sum. */
export function LevelBadges({ title, unit, levels }: LevelBadgesProps) {
  return (
    <ul class="badges" aria-label={words.levelsOf(title)}>
      {evidenceLevels.map((level) => (
        <li>
          <EvidenceBadge level={level} /> <bdi class="number">{levelAmount(level, levels, unit)}</bdi>
        </li>
      ))}
    </ul>
  );
}

/** A level’s count in words: units, or for the witnessed, people. */
export function levelAmount(level: EvidenceLevel, levels: ShownLevels, unit: string): string {
  return level === 'witnessed' ? words.witnessed(levels.witnessed) : amount(levels[level], unit);
}

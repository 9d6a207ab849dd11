import type { ToldLine } from './told-lines.rules.ts';
import { words } from './words.en.ts';

type EvidenceOfProps = {
  readonly told: Pick<ToldLine, 'points' | 'evidence'>;
  /** Where residents compared and gave no points. */
  readonly byStrengths: boolean;
};

/** What residents said of an outcome: as it counts, weighed to the census, without likely bidders, and compared. */
export function EvidenceOf({ told: { points, evidence }, byStrengths }: EvidenceOfProps) {
  const { weighted, withoutBidders, chance } = evidence;
  const more = [
    weighted === null ? null : words.saidWeighted(weighted),
    withoutBidders === null ? null : words.saidWithoutBidders(withoutBidders),
    chance === null ? null : words.saidChance(chance.percent, chance.low, chance.high),
  ].filter((sentence) => sentence !== null);
  return (
    <>
      <p>{(byStrengths ? words.saidStrength : words.saidPoints)(points)}</p>
      {more.map((sentence) => (
        <p class="note">{sentence}</p>
      ))}
    </>
  );
}

import type { Planned } from '../../promises/variations/variation.rules.ts';
import { hundredths } from '../posting/quantity.rules.ts';

/**
 * The instalments of a promise once what was set aside for a need goes back, all but what is kept there: each part to
 * the date and the place it was taken from, the latest first, so that nothing is owed earlier than it must be. The
 * total stays. `before` and `after` are the promise as the match’s own variation found and left it; undefined where
 * nothing goes back, or where a later variation has replaced what was set aside.
 */
export function planGivingBack(
  standing: readonly Planned[],
  { before, after }: { readonly before: readonly Planned[]; readonly after: readonly Planned[] },
  kept: number,
  newId: () => string,
): readonly Planned[] | undefined {
  const isIn = (side: readonly Planned[]) => (each: Planned) =>
    side.some(({ instalmentId }) => instalmentId === each.instalmentId);
  const given = after.find((each) => each.source === 'need' && !isIn(before)(each));
  const stands = given && standing.find(isIn([given]));
  if (!stands) return undefined;
  let back = hundredths(stands.quantity) - hundredths(kept);
  if (back <= 0) return undefined;
  const rest = standing.filter((each) => each !== stands);
  const parts = partsTaken({ before, after }).flatMap((part) => {
    const quantity = Math.min(back, part.hundredths);
    back -= quantity;
    return quantity > 0 ? [{ ...part.from, instalmentId: newId(), quantity: quantity / 100 }] : [];
  });
  const left = hundredths(stands.quantity) - parts.reduce((sum, each) => sum + hundredths(each.quantity), 0);
  const remains = left > 0 ? [{ ...stands, instalmentId: newId(), quantity: left / 100 }] : [];
  return [...rest, ...remains, ...parts];
}

/** What was taken from each instalment that the match’s variation replaced, the latest date first. */
function partsTaken({
  before,
  after,
}: {
  readonly before: readonly Planned[];
  readonly after: readonly Planned[];
}) {
  const added = after.filter(
    (each) =>
      !before.some(({ instalmentId }) => instalmentId === each.instalmentId) && each.source !== 'need',
  );
  return before
    .filter((each) => !after.some(({ instalmentId }) => instalmentId === each.instalmentId))
    .map((from) => {
      const at = added.findIndex((each) => each.dueOn.equals(from.dueOn) && each.place === from.place);
      const rest = at < 0 ? undefined : added.splice(at, 1)[0];
      const source: Planned['source'] = 'variation';
      return {
        from: { ...from, source },
        hundredths: hundredths(from.quantity) - hundredths(rest?.quantity ?? 0),
      };
    })
    .reverse();
}

import { toDecimal } from '../../../values/fraction-text.ts';
import type { ShownAccount } from '../load-account.ts';
import type { LocalSpend } from './find-local.ts';
import { multiplierOf } from './local.rules.ts';

/** What stands beside an account, for machines: local money by each meaning, and what others publish of the place. */
export function besideData({ local, indicators }: Pick<ShownAccount, 'local' | 'indicators'>) {
  return {
    local: local ? localData(local) : null,
    indicators: indicators.map(({ publishedOn, value, ...indicator }) => ({
      ...indicator,
      value: Number(value),
      publishedOn: publishedOn.toString(),
    })),
  };
}

function localData({ scope, ...paid }: LocalSpend) {
  const found = multiplierOf(paid);
  return {
    year: scope.year,
    invented: scope.invented,
    ...paid,
    multiplier: found && {
      rounds: found.rounds,
      lm3: Number(toDecimal(found.multiplier, 4, 'half-even')),
    },
  };
}

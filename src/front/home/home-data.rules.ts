import type { HomeFacts } from './home-facts.rules.ts';
import { tellChange } from './tell-changed.rules.ts';

/** The front page for machines. */
export function homeData({ today, open, openCount, comingCount, told, promises, money }: HomeFacts) {
  const change = told && tellChange(told);
  return {
    asOf: today,
    open: { count: openCount, coming: comingCount, rounds: open },
    changed: change && { href: change.href, promise: change.promise },
    promises,
    money,
  };
}

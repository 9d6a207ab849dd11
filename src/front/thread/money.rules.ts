import { wordsPounds } from '../../values/money.ts';
import type { ThreadFacts } from './thread-facts.rules.ts';
import { words } from './words.en.ts';

/** The figure a thread leads with, in pence and in words, and what it is a figure of. */
export type ThreadMoney = { readonly amount: string; readonly basis: string };

/** The most that may be spent, as the notice says it; and, once there is a contract, its price and what is paid. */
export function sayMoney({ procurement, contract }: ThreadFacts): ThreadMoney {
  const { startsOn, endsOn } = procurement;
  const months = Math.round(startsOn.until(endsOn.add({ days: 1 }), { largestUnit: 'months' }).months);
  const said: string[] = [words.basis.most(procurement.bodyName, Math.max(1, months))];
  if (contract) {
    const { paid, supplierName } = contract;
    said.push(words.basis.agreed(contract.pricePence));
    said.push(paid ? words.basis.paid(paid.pence, supplierName, paid.from, paid.to) : words.basis.notPaid);
  }
  return { amount: wordsPounds(procurement.valuePence), basis: said.join(' ') };
}

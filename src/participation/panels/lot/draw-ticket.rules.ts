import { createHash } from 'node:crypto';
import { canonicalJson } from '../../../values/canonical-json.ts';
import { type Lottery, ticketCount } from './lot.rules.ts';

/** The ticket drawn, from 1, whom it seats, and the fingerprint of the lottery it was drawn from. */
export type DrawnTicket = {
  readonly ticket: number;
  readonly members: readonly string[];
  readonly lotterySha256: string;
};

/** A lottery as it is published: panels in order, each with its people and how many of the tickets name it. */
type Published = {
  readonly panels: readonly { readonly members: readonly string[]; readonly tickets: number }[];
};

/**
 * The file that is fixed, and its fingerprint recorded, before the seed is known: RFC 8785 JSON of every panel that has
 * tickets, in order. Tickets are numbered through it from 1: the first panel has the first of them.
 */
export function lotteryFile({ panels }: Published): string {
  const ticketed = panels.filter(({ tickets }) => tickets > 0);
  return canonicalJson({
    panels: ticketed.map(({ members, tickets }) => ({ members: [...members], tickets })),
    tickets: ticketCount,
  });
}

/** The file’s fingerprint: SHA-256 of its UTF-8 bytes, in small hexadecimal letters. */
export function lotterySha256(file: string): string {
  return createHash('sha256').update(file, 'utf8').digest('hex');
}

/**
 * The number of the ticket that a seed draws, from 1: write the seed, a colon and the lottery file’s fingerprint, take
 * the SHA-256 of that text as one whole number, divide by 1,000; the remainder and 1 is the ticket. A remainder of a
 * number of 256 bits favours no ticket by more than one part in 10⁷³. Spaces around the seed do not count.
 */
export function ticketNumber(seed: string, fingerprint: string): number {
  const digest = createHash('sha256').update(`${seed.trim()}:${fingerprint}`, 'utf8').digest('hex');
  return Number(BigInt(`0x${digest}`) % BigInt(ticketCount)) + 1;
}

/** Draws a ticket by `ticketNumber` and finds the panel that has it, from a lottery or its published file. */
export function drawTicket(seed: string, lottery: Pick<Lottery, 'panels'> | string): DrawnTicket {
  const file = typeof lottery === 'string' ? lottery : lotteryFile(lottery);
  const fingerprint = lotterySha256(file);
  const ticket = ticketNumber(seed, fingerprint);
  const { panels } = JSON.parse(file) as Published;
  let last = 0;
  for (const { members, tickets } of panels) {
    last += tickets;
    if (ticket <= last) return { ticket, members, lotterySha256: fingerprint };
  }
  throw new RangeError(`a lottery file has ${ticketCount} tickets, this one ${last}`);
}

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { makePool } from '../../../../test/builders/pools.ts';
import { drawTicket, lotteryFile, lotterySha256, ticketNumber } from './draw-ticket.rules.ts';
import { findLotteryHere } from './find-lottery-here.ts';
import type { Lottery } from './lot.rules.ts';
import { replacementSeed } from './remaining.rules.ts';

const hasPython = spawnSync('python3', ['--version']).status === 0;

/** The draw in another language, from the published file and the seed alone. */
const python = `
import hashlib, json, sys
data = open(sys.argv[1], 'rb').read()
lottery = json.loads(data)
fingerprint = hashlib.sha256(data).hexdigest()
for seed in sys.argv[2:]:
    text = seed.strip() + ':' + fingerprint
    number = int(hashlib.sha256(text.encode('utf-8')).hexdigest(), 16)
    ticket = number % lottery['tickets'] + 1
    left = ticket
    for panel in lottery['panels']:
        left -= panel['tickets']
        if left <= 0:
            print(json.dumps({'ticket': ticket, 'members': panel['members'], 'lotterySha256': fingerprint}))
            break
`;

let lottery: Lottery;
beforeAll(async () => {
  const pool = makePool({ people: 60, seats: 12, levels: [2, 3], room: 1 }, 'a panel of twelve');
  lottery = (await findLotteryHere(pool)) as Lottery;
});

describe('drawing a ticket', () => {
  it.skipIf(!hasPython)('python3: twenty lines draw the same panels from the file and the seed', () => {
    const folder = mkdtempSync(join(tmpdir(), 'pp-lottery-'));
    const path = join(folder, 'lottery.json');
    writeFileSync(path, lotteryFile(lottery));
    const seeds = ['8 15 22 31 40 44', 'Dŵr – żółw', replacementSeed('8 15 22 31 40 44', 1), ' 7 '];
    const output = execFileSync('python3', ['-c', python, path, ...seeds], { encoding: 'utf8' });
    const drawn = output
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
    expect(drawn).toEqual(seeds.map((seed) => drawTicket(seed, lottery)));
    rmSync(folder, { recursive: true });
  });

  const draws = 100_000;

  /** How often each panel was drawn: every draw is a seed of its own. */
  function drawOften(name: string): { members: readonly string[]; tickets: number; drawn: number }[] {
    const fingerprint = lotterySha256(lotteryFile(lottery));
    const hits = new Int32Array(1001);
    for (let number = 1; number <= draws; number += 1) {
      const ticket = ticketNumber(`${name} ${number}`, fingerprint);
      hits[ticket] = (hits[ticket] ?? 0) + 1;
    }
    let last = 0;
    return lottery.panels
      .filter(({ tickets }) => tickets > 0)
      .map(({ members, tickets }) => {
        const drawn = hits.subarray(last + 1, last + tickets + 1).reduce((sum, hit) => sum + hit, 0);
        last += tickets;
        return { members, tickets, drawn };
      });
  }

  it('100,000 draws match the tickets of every panel (chi-square, p > 0.01)', () => {
    const panels = drawOften('panel');
    const square = panels.reduce((sum, { tickets, drawn }) => {
      const expected = (draws * tickets) / 1000;
      return sum + (drawn - expected) ** 2 / expected;
    }, 0);
    expect(panels.reduce((sum, { drawn }) => sum + drawn, 0)).toBe(draws);
    expect(square).toBeLessThan(highest(panels.length - 1, 2.326));
    const [first] = panels;
    expect(drawTicket('panel 1', lottery).members).toHaveLength(first?.members.length ?? 0);
  });

  it('100,000 draws give everybody the chance that was published', () => {
    const seated = new Map(Object.keys(lottery.probabilities).map((id) => [id, 0]));
    for (const { members, drawn } of drawOften('person')) {
      for (const id of members) seated.set(id, (seated.get(id) ?? 0) + drawn);
    }
    const off = Math.abs(lottery.worst.byTickets - lottery.worst.exact);
    for (const [id, count] of seated) {
      const chance = lottery.probabilities[id] ?? 0;
      // Four and a half standard errors: 1 in 2,000 for any of sixty people, and the seeds are fixed.
      const error = 4.5 * Math.sqrt((chance * (1 - chance)) / draws);
      expect(Math.abs(count / draws - chance)).toBeLessThan(error + off);
    }
  });

  it('another seed or another file draws another ticket, spaces around a seed do not', () => {
    const tickets = new Set(['a', 'b', 'c', 'd'].map((seed) => drawTicket(seed, lottery).ticket));
    expect(tickets.size).toBeGreaterThan(1);
    expect(drawTicket(' a ', lottery)).toEqual(drawTicket('a', lottery));
  });
});

/** The quantile of chi-square at `z` standard deviations (Wilson and Hilferty). */
function highest(freedom: number, z: number): number {
  const part = 2 / (9 * freedom);
  return freedom * (1 - part + z * Math.sqrt(part)) ** 3;
}

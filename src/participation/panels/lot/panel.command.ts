import { writeFile } from 'node:fs/promises';
import { type Call, type Command, Refused, WrongUse } from '../../../terminal/command.ts';
import { drawTicket, lotteryFile, lotterySha256 } from './draw-ticket.rules.ts';
import { findLotteryHere } from './find-lottery-here.ts';
import { findReplacementHere, type Replacement, type VacancyFault } from './find-replacement-here.ts';
import { type Infeasible, type Lot, type Lottery, ticketCount } from './lot.rules.ts';
import { panelText } from './panel-text.ts';
import { readIds, readPool, readQuotas } from './read-pool.ts';
import { replacementSeed } from './remaining.rules.ts';
import { tellFault, tellInfeasible, commandWords as words } from './words.en.ts';

type Found =
  | (Lottery & Partial<Pick<Replacement, 'changes'>>)
  | { readonly infeasible: Infeasible }
  | { readonly refused: VacancyFault };

/** `pp panel`: recomputes, from files and nothing else, who had which chance of a seat, and who was drawn. */
export const panelCommand: Command = {
  name: 'panel',
  summary: words.summary,
  usage:
    'panel <pool.csv> <quotas.csv> --seats <n> [--id <column>] [--seed <text>] [--same-household <column>] [--replacement <n> --seated <file> [--gone <file>]] [--write-lottery <file>] [--json]',
  example: 'panel pool.csv quotas.csv --seats 20 --seed "8 15 22 31 40 44"',
  options: {
    seats: { type: 'string' },
    id: { type: 'string' },
    seed: { type: 'string' },
    'same-household': { type: 'string' },
    replacement: { type: 'string' },
    seated: { type: 'string' },
    gone: { type: 'string' },
    'write-lottery': { type: 'string' },
  },
  async run(call) {
    const { lot, replacement, seated, gone } = await readCall(call);
    call.terminal.progress(words.finding(lot.pool.length, lot.seats));
    const found: Found =
      replacement === null ? await findLotteryHere(lot) : await findReplacementHere({ ...lot, seated, gone });
    if ('refused' in found) throw new Refused(tellFault(found.refused));
    const seed = seedOf(call, replacement);
    if ('infeasible' in found) return infeasible(call, found.infeasible, lot.seats - seated.length, seed);
    const file = lotteryFile(found);
    const path = call.options['write-lottery'];
    if (typeof path === 'string') await writeLottery(path, file);
    const draw = seed === null ? null : drawTicket(seed, file);
    const json = {
      people: lot.pool.length,
      seats: lot.seats,
      ...found,
      ticketCount,
      lotterySha256: lotterySha256(file),
      seed,
      ticket: draw?.ticket ?? null,
      drawn: draw?.members ?? [],
      infeasible: null,
    };
    return { json, text: panelText(lot, found, seed, draw) };
  },
};

async function readCall(call: Call) {
  const [poolPath, quotasPath, ...more] = call.words;
  if (poolPath === undefined || quotasPath === undefined || more.length > 0)
    throw new WrongUse(words.wantsTwoFiles);
  if (poolPath === '-' && quotasPath === '-') throw new WrongUse(words.onlyOneStdin);
  const seats = wholeOf(call, 'seats');
  if (seats === null) throw new WrongUse(words.wantsSeats);
  const replacement = wholeOf(call, 'replacement');
  const household = textOf(call, 'same-household');
  const quotas = await readQuotas(quotasPath, call);
  const pool = await readPool(poolPath, quotas, { id: textOf(call, 'id'), household }, call);
  const list = (path: string | undefined) => (path === undefined ? [] : readIds(path, pool, call));
  const lot: Lot = { pool, quotas, seats, sameHousehold: household !== undefined };
  const [seatedPath, gonePath] = [textOf(call, 'seated'), textOf(call, 'gone')];
  if (
    (replacement === null) !== (seatedPath === undefined) ||
    (gonePath !== undefined && replacement === null)
  ) {
    throw new WrongUse(words.wantsSeated);
  }
  return { lot, replacement, seated: await list(seatedPath), gone: await list(gonePath) };
}

function textOf({ options }: Call, name: string): string | undefined {
  const typed = options[name];
  return typeof typed === 'string' ? typed : undefined;
}

function wholeOf(call: Call, name: 'seats' | 'replacement'): number | null {
  const typed = textOf(call, name);
  if (typed === undefined) return null;
  if (!/^[1-9]\d{0,5}$/.test(typed.trim())) throw new WrongUse(words.notCount(name, typed));
  return Number(typed);
}

function seedOf(call: Call, replacement: number | null): string | null {
  const seed = textOf(call, 'seed')?.trim();
  if (seed === undefined) return null;
  if (seed === '') throw new WrongUse(words.emptySeed);
  return replacement === null ? seed : replacementSeed(seed, replacement);
}

async function writeLottery(path: string, file: string): Promise<void> {
  try {
    await writeFile(path, file);
  } catch (error) {
    throw new Refused(words.notWritten(path), { cause: error });
  }
}

/** Both ways at once: the sentence for a reader, and one JSON document that says which quota and by how much. */
function infeasible(call: Call, found: Infeasible, seats: number, seed: string | null) {
  const sentence = tellInfeasible(found, seats);
  call.terminal.errors.write(`${sentence}\n`);
  const json = {
    minimum: null,
    probabilities: {},
    panels: [],
    drawn: [],
    seed,
    infeasible: { ...found, sentence },
  };
  return { json, text: '', exitCode: 1 as const };
}

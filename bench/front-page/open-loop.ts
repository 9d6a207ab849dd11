import { Agent, request } from 'node:http';

export type Ask = { readonly path: string; readonly headers: Readonly<Record<string, string>> };
export type Measured = {
  /** Requests asked for and answered well, a second. */
  readonly asked: number;
  readonly answered: number;
  readonly failed: number;
  /** Milliseconds from when a request was due, not from when it was sent: waiting counts. */
  readonly p50: number;
  readonly p99: number;
};

type Load = {
  readonly address: string;
  readonly rate: number;
  readonly seconds: number;
  readonly next: (index: number) => Ask;
};

/**
 * An open loop: requests are due at a fixed rate whether or not earlier ones are answered, as from people who do not
 * wait for one another.
 */
export async function runOpenLoop({ address, rate, seconds, next }: Load): Promise<Measured> {
  const agent = new Agent({ keepAlive: true, maxSockets: 256 });
  const total = Math.round(rate * seconds);
  const waits: number[] = [];
  let failed = 0;
  const startsAt = performance.now() + 20;
  const sending: Promise<void>[] = [];
  for (let index = 0; index < total; ) {
    const due = startsAt + (index / rate) * 1000;
    const early = due - performance.now();
    if (early > 0) await new Promise((resolve) => setTimeout(resolve, early));
    const sent = send(agent, address, next(index)).then(
      (isGood) => (isGood ? void waits.push(performance.now() - due) : void (failed += 1)),
      () => void (failed += 1),
    );
    sending.push(sent);
    index += 1;
  }
  await Promise.all(sending);
  const took = (performance.now() - startsAt) / 1000;
  agent.destroy();
  waits.sort((a, b) => a - b);
  return {
    asked: rate,
    answered: Math.round(waits.length / took),
    failed,
    p50: at(waits, 0.5),
    p99: at(waits, 0.99),
  };
}

/**
 * The most requests a second that are still answered within the bound at the 99th percentile, none failing. A rate gets
 * a second try, since other work on the machine can spoil one.
 */
export async function findMostWithin(
  bound: { readonly p99: number; readonly from: number },
  measure: (rate: number) => Promise<Measured>,
): Promise<Measured> {
  let best = await measure(bound.from);
  let rate = bound.from;
  for (let step = 2; step > 1.05; ) {
    const asked = Math.round(rate * step);
    const passed = ifWithin(bound, await measure(asked)) ?? ifWithin(bound, await measure(asked));
    if (passed) {
      best = passed;
      rate = asked;
    } else step = Math.sqrt(step);
  }
  return best;
}

function ifWithin(bound: { readonly p99: number }, tried: Measured): Measured | undefined {
  return tried.failed === 0 && tried.p99 <= bound.p99 ? tried : undefined;
}

function send(agent: Agent, address: string, { path, headers }: Ask): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const sent = request(address + path, { agent, headers }, (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode === 200 || response.statusCode === 304));
      response.on('error', reject);
    });
    sent.on('error', reject);
    sent.end();
  });
}

function at(sorted: readonly number[], part: number): number {
  return Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0) * 10) / 10;
}

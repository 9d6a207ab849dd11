import { once } from 'node:events';
import { claimServing } from '../db/embedded/claim-serving.ts';
import { migrate } from '../db/migrate.ts';
import type { Installation } from '../installation.ts';
import type { Serving } from '../main.ts';
import { listDemonstrationPeople } from '../people/accounts/people.queries.ts';
import { findInstallation } from '../people/organisations/installation.queries.ts';
import { loadReference } from '../reference/load-reference.ts';
import { SIGNATURE } from '../web/edge/health.ts';
import { type Call, type Command, Refused } from './command.ts';
import { words } from './words.en.ts';

export const serve: Command = {
  name: 'serve',
  summary: 'Run the web application',
  usage: 'serve',
  example: 'serve',
  options: {},
  async run(call) {
    const installation = await call.open();
    const { HOST, PORT } = installation.settings;
    const claim = installation.embedded
      ? await claimServing(installation.dataFolder, `http://${HOST}:${PORT}`)
      : unclaimed;
    if (claim.refused) throw new Refused(words.alreadyRunning(claim.address));
    try {
      const say = (line: string) => void call.terminal.errors.write(`${line}\n`);
      await prepare(installation, say);
      const serving = await start(installation);
      await greet(call, installation, serving);
      await stopAsked();
      say(words.stopping);
      await serving.stop();
    } finally {
      claim.release();
    }
    return { json: { stopped: true }, text: '' };
  },
};

/** A server's database may be served by many processes. */
const unclaimed = { refused: null, release() {} };

/** Up to date; and the demonstration only ever by itself into an empty embedded database. */
async function prepare(installation: Installation, say: (line: string) => void): Promise<void> {
  const applied = await migrate(installation.ownerUrl);
  if (applied.length > 0) say(words.migrating);
  await loadReference(installation.db);
  if (!installation.embedded) return;
  const facts = await findInstallation(installation.db);
  if (facts && facts.seeding !== 'running') return;
  say(words.seeding);
  const { tellStory } = await import('../story/tell-story.ts');
  await tellStory(installation, { story: 'greater-manchester', scale: 1, progress: say });
}

async function start(installation: Installation): Promise<Serving> {
  const { HOST, PORT } = installation.settings;
  // The site is loaded by the one command that serves it: recomputing a number from a file waits for none of it.
  const { serveSite } = await import('../main.ts');
  try {
    return await serveSite(installation);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    const address = `http://${HOST}:${PORT}`;
    throw new Refused((await isOurs(address)) ? words.alreadyRunning(address) : words.portTaken(PORT));
  }
}

async function isOurs(address: string): Promise<boolean> {
  try {
    const answer = await fetch(`${address}/health`, { signal: AbortSignal.timeout(2000) });
    return ((await answer.json()) as { product?: string }).product === SIGNATURE;
  } catch {
    return false;
  }
}

async function greet(call: Call, { db }: Installation, { address }: Serving): Promise<void> {
  const people = await listDemonstrationPeople(db);
  const width = Math.max(0, ...people.map((person) => person.name.length));
  const lines = people.map((person) => `  ${person.name.padEnd(width)}  ${person.tryThis}`);
  const tryThem = people.length > 0 ? ['', words.tryThese, ...lines, '', words.signInAt(address)] : [];
  call.terminal.output.write(`${[words.ready(address), ...tryThem].join('\n')}\n`);
}

async function stopAsked(): Promise<void> {
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
}

// Runs `npm start` twice: the first from nothing, the second as every later one; each is asked for its health and
// stopped with SIGTERM.
import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';

const ADDRESS = 'http://localhost:3000';

async function isHealthy() {
  try {
    const answer = await fetch(`${ADDRESS}/ready`, { signal: AbortSignal.timeout(2000) });
    return answer.ok && (await answer.json()).product === 'peoples-procurement';
  } catch {
    return false;
  }
}

async function startAndStop(name, seconds) {
  const startedAt = Date.now();
  const server = spawn('npm', ['start'], { stdio: 'inherit' });
  const exited = new Promise((resolve) => server.once('exit', (code) => resolve(code)));
  while (!(await isHealthy())) {
    if (server.exitCode !== null) throw new Error(`the ${name} start ended with ${server.exitCode}`);
    if (Date.now() - startedAt > seconds * 1000) {
      server.kill('SIGKILL');
      throw new Error(`the ${name} start took more than ${seconds} s`);
    }
    await pause(100);
  }
  console.log(`The ${name} start took ${((Date.now() - startedAt) / 1000).toFixed(1)} s.`);
  const front = await fetch(ADDRESS);
  if (!front.ok) throw new Error(`the front page answered ${front.status}`);
  server.kill('SIGTERM');
  const code = await exited;
  if (code !== 0) throw new Error(`stopping ended with ${code}`);
}

// Twice what is promised, since this machine may be busy.
await startAndStop('first', 40);
await startAndStop('second', 10);

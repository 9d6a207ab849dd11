import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

export type Started = { readonly address: string; readonly stop: () => Promise<void> };

/** The application itself, on the demonstration, with the database in the folder. */
export function startSite(dataFolder: string): Promise<Started> {
  const settings = { PP_DATA: dataFolder, PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'error' };
  const env = { ...process.env, ...settings };
  return started(spawn(process.execPath, ['bin/pp.js', 'serve'], { cwd: root, env }));
}

/** Bare node:http that sends what the file holds. */
export function startFloor(file: string): Promise<Started> {
  const script = fileURLToPath(new URL('serve-floor.ts', import.meta.url));
  return started(spawn(process.execPath, ['--import', 'tsx', script, file], { cwd: root }));
}

/** A child process, once it has said its address. */
function started(child: ChildProcess): Promise<Started> {
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const address = /http:\/\/[\w.]+:\d+/.exec(said)?.[0];
      if (address) resolve({ address, stop: () => stop(child) });
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('exit', (code) => reject(new Error(`it ended with ${code}: ${said}`)));
  });
}

function stop(child: ChildProcess): Promise<void> {
  const gone = new Promise<void>((done) => child.once('exit', () => done()));
  child.kill('SIGTERM');
  return gone;
}

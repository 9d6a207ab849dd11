import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

export type Started = { readonly address: string; readonly stop: () => Promise<void> };

/** A child process once it has said its address on a line of its own. */
function started(child: ChildProcess): Promise<Started> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = /http:\/\/[\w.]+:\d+/.exec(said)?.[0];
      if (!address) return;
      const gone = new Promise<void>((done) => child.once('exit', () => done()));
      const stop = () => {
        child.kill('SIGTERM');
        return gone;
      };
      resolve({ address, stop });
    });
    child.once('exit', (code) => reject(new Error(`it ended with ${code}: ${said}`)));
  });
}

/** The application, on the demonstration in a folder of its own. */
export async function startSite(): Promise<Started> {
  const folder = mkdtempSync(join(tmpdir(), 'pp-bench-'));
  // The database's own user must reach it.
  chmodSync(folder, 0o755);
  const env = {
    ...process.env,
    PP_DATA: folder,
    PORT: '0',
    HOST: '127.0.0.1',
    LOG_LEVEL: 'error',
  };
  return started(spawn(process.execPath, ['bin/pp.js', 'serve'], { cwd: root, env }));
}

/** A script of this folder, with an argument. */
export function startScript(name: string, argument: string): Promise<Started> {
  const script = fileURLToPath(new URL(name, import.meta.url));
  return started(spawn(process.execPath, ['--import', 'tsx', script, argument], { cwd: root }));
}

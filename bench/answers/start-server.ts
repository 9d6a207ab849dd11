import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export type Server = { readonly port: number; readonly stop: () => Promise<void> };

/** Starts a script in a process of its own; it says its port on a line by itself. */
export function startServer(address: URL, databaseUrl: string): Promise<Server> {
  const script = fileURLToPath(address);
  const child = spawn(process.execPath, ['--import', 'tsx', script, databaseUrl], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.stdout.once('data', (line: Buffer) => {
      const gone = new Promise<void>((done) => child.once('exit', () => done()));
      const stop = () => {
        child.kill('SIGTERM');
        return gone;
      };
      resolve({ port: Number(line.toString()), stop });
    });
    child.once('exit', (code) => reject(new Error(`${script} ended with ${code}`)));
  });
}

import type { Terminal } from '../../../terminal/command.ts';
import { words } from './words.en.ts';

/** How often a long verification says how far it has come. */
const EVERY_MS = 2000;

/** Tells how many entries are done and about how long the rest will take, every two seconds. */
export function sayProgress(terminal: Terminal): (done: number, size: number) => void {
  const startedAt = performance.now();
  let nextAt = startedAt + EVERY_MS;
  return (done, size) => {
    const now = performance.now();
    if (now < nextAt) return;
    nextAt = now + EVERY_MS;
    const seconds = Math.ceil(((now - startedAt) * (size - done)) / done / 1000);
    terminal.progress(words.progress(done, size, seconds));
  };
}

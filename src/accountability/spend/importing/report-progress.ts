import type { Watch } from './progress.rules.ts';
import { fileName, words } from './words.en.ts';

const EVERY_MS = 1000;

/** Says once a second how far an import is and, once it is known, about how long it still takes. */
export function reportProgress(
  say: (line: string) => void,
  now: () => number = () => performance.now(),
): Watch {
  let saidAt = now();
  let writingSince: number | undefined;
  return ({ stage, name, member, done, total }) => {
    const at = now();
    if (stage === 'writing' && done === total) {
      say(words.finishing);
      return;
    }
    if (stage === 'writing') writingSince ??= at;
    if (at - saidAt < EVERY_MS) return;
    saidAt = at;
    if (stage === 'reading' || total === null) {
      say(words.reading(fileName({ file: name, member }), done));
      return;
    }
    const elapsed = at - (writingSince ?? at);
    const left = done > 0 ? Math.ceil((elapsed * (total - done)) / done / 1000) : 0;
    say(`${words.writing(done, total)}${left > 0 ? words.left(left) : ''}`);
  };
}

import { type About, openEngine } from './engine.ts';
import { gatherBytes } from './gather-bytes.ts';
import { openPaper, type Paper } from './paper.ts';

export type PdfOptions = About & {
  /** What stands at the foot of a page, by its number; none without it. */
  readonly footer?: (page: number) => string;
};

/** Draws a document on its paper; each `yield` says that a page’s worth of work is done. */
export type Drawing = (paper: Paper) => Generator<undefined, void, undefined>;

/**
 * A document as a stream of bytes, tagged for people who listen to it, of any number of pages: the next page is
 * drawn when somebody takes what is there, and no page stays in memory. Everything is drawn from what is given:
 * nothing is fetched.
 */
export function writePdf(options: PdfOptions, draw: Drawing): ReadableStream<Uint8Array> {
  const engine = openEngine(options);
  const bytes = gatherBytes();
  const state = { isDrawn: false, isDone: false };
  engine.on('data', bytes.put);
  engine.on('end', () => {
    state.isDone = true;
  });
  const { paper, end } = openPaper(engine, options.footer);
  const work = draw(paper);
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      while (bytes.isEmpty() && !state.isDone) {
        if (!state.isDrawn) {
          state.isDrawn = work.next().done === true;
          if (state.isDrawn) end();
        }
        // The engine hands its bytes over between two turns of the event loop; others get theirs as well.
        await new Promise(setImmediate);
      }
      for (const piece of bytes.take()) controller.enqueue(piece);
      if (state.isDone && bytes.isEmpty()) controller.close();
    },
    cancel() {
      work.return();
    },
  });
}

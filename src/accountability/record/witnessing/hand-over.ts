import { words } from './words.en.ts';

const TIMEOUT_MS = 30_000;

/** What a site answered to a checkpoint that was handed over. */
export type HandedOver = { readonly taken: boolean; readonly answer: string };

/** Sends what a witness keeps to the site whose log it is, which lists it where a public body named the witness. */
export async function handOver(logAddress: string, note: string): Promise<HandedOver> {
  const url = new URL('../witnesses/checkpoint', `${logAddress}/`).href;
  try {
    const answer = await fetch(url, {
      method: 'POST',
      body: note,
      headers: { 'content-type': 'text/plain; charset=utf-8' },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const text = (await answer.text()).slice(0, 300).trim();
    const isPlain = answer.headers.get('content-type')?.startsWith('text/plain') === true;
    return { taken: answer.ok, answer: isPlain ? text : words.notTaken(answer.status) };
  } catch {
    return { taken: false, answer: words.siteSilent(url) };
  }
}

import {
  type BytesAnswer,
  bidHrefs,
  FORM_TOKEN_HEADER,
  isAskedAgain,
  PIECE_BYTES,
} from '../../protocol.rules.ts';
import type { SealedFor } from '../openers.rules.ts';

export type Tokens = { readonly csrf: string; readonly once: string };

export type Committed =
  | { readonly kind: 'committed'; readonly answer: BytesAnswer }
  | { readonly kind: 'refused'; readonly sentence: string }
  | { readonly kind: 'signed-out' | 'unreachable' };

/**
 * The first request: the envelope, whose hash is the commitment. Sending the same one again changes nothing, so a lost
 * answer is asked for once more.
 */
export async function sendCommitment(
  tender: SealedFor,
  envelope: string,
  tokens: Tokens,
): Promise<Committed> {
  const body = new URLSearchParams({ _csrf: tokens.csrf, _once: tokens.once, envelope });
  for (let attempt = 1; ; attempt += 1) {
    try {
      const address = `${bidHrefs.commitment(tender)}?as=json`;
      return await readCommitted(await fetch(address, { method: 'POST', body }));
    } catch {
      if (attempt === 3) return { kind: 'unreachable' };
      await pause(attempt);
    }
  }
}

async function readCommitted(response: Response): Promise<Committed> {
  const isJson = response.headers.get('content-type')?.includes('json');
  if (!isJson) return { kind: response.redirected ? 'signed-out' : 'unreachable' };
  const { data } = (await response.json()) as { data: BytesAnswer | { sentence: string } | null };
  if (data && 'commitment' in data) return { kind: 'committed', answer: data };
  return { kind: 'refused', sentence: data?.sentence ?? String(response.status) };
}

type Sending = {
  readonly tender: SealedFor;
  readonly csrf: string;
  readonly ciphertext: Uint8Array;
  readonly from: number;
  readonly tell: (state: 'sending' | 'waiting', bytesDone: number) => void;
};

/** Whether all of it is there; if not, the sentence that the site gave for it, where it gave one. */
export type Sent = { readonly kind: 'whole' } | { readonly kind: 'refused'; readonly sentence?: string };

/**
 * The bytes, piece by piece from where the site stands. Where the line breaks it waits, asks how much has arrived and
 * goes on from there, and so where the site asks for it again; where it takes them no more, it ends. Whether it is still in time is for the site’s clock to say, never for this device’s.
 */
export async function sendBytes(sending: Sending): Promise<Sent> {
  const { tender, ciphertext, tell } = sending;
  let offset = sending.from;
  for (let failed = 0; offset < ciphertext.length; ) {
    try {
      const { status, received, refused, sentence } = await sendPiece(sending, offset);
      const isTaken = status === 200;
      if (!isTaken && status !== 0 && !(status === 409 && isAskedAgain(refused ?? '')))
        return { kind: 'refused', ...(sentence && { sentence }) };
      offset = received ?? offset;
      failed = isTaken ? 0 : failed + 1;
      if (!isTaken) await pause(failed);
    } catch {
      failed += 1;
      tell('waiting', offset);
      await pause(failed);
      offset = (await askReceived(tender)) ?? offset;
    }
  }
  return { kind: 'whole' };
}

type PieceAnswer = Partial<Pick<BytesAnswer, 'received'>> & {
  readonly refused?: string;
  readonly sentence?: string;
};

/** By XMLHttpRequest, since `fetch` does not tell how far a request has gone. */
function sendPiece(
  { tender, csrf, ciphertext, tell }: Sending,
  offset: number,
): Promise<PieceAnswer & { readonly status: number }> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('PUT', bidHrefs.bytes(tender, offset));
    request.setRequestHeader(FORM_TOKEN_HEADER, csrf);
    request.responseType = 'json';
    request.upload.addEventListener('progress', ({ loaded }) => tell('sending', offset + loaded));
    request.addEventListener('error', reject);
    request.addEventListener('load', () => {
      const answer = request.response as { data: PieceAnswer | null } | null;
      resolve({ ...answer?.data, status: request.status });
    });
    request.send(ciphertext.slice(offset, offset + PIECE_BYTES));
  });
}

async function askReceived(tender: SealedFor): Promise<number | undefined> {
  try {
    const response = await fetch(`${bidHrefs.commitment(tender)}?as=json`);
    const { data } = (await response.json()) as { data: Partial<BytesAnswer> | null };
    return data?.received;
  } catch {
    return undefined;
  }
}

/** Longer each time, a quarter of a minute at most, and over at once when the line is back. */
function pause(failed: number): Promise<void> {
  return new Promise((resolve) => {
    const wake = (): void => {
      clearTimeout(timer);
      window.removeEventListener('online', wake);
      resolve();
    };
    const timer = setTimeout(wake, Math.min(15_000, 500 * 2 ** failed));
    window.addEventListener('online', wake);
  });
}

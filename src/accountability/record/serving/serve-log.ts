import type { Hono } from 'hono';
import { RecordFault } from '../record-fault.rules.ts';
import type { RecordPlace } from './check-published.ts';
import { isAsSigned } from './check-served.ts';
import { type LogFile, readLogFile } from './read-log-file.ts';

/** Where the log lies. Its name is the same without the last part and the scheme. */
export const LOG_ADDRESS = '/record/log/';

const mediaTypes = { text: 'text/plain; charset=utf-8', binary: 'application/octet-stream' } as const;
const caching: Record<LogFile['keeps'] | 'for-minutes', string> = {
  'for-ever': 'public, max-age=31536000, immutable',
  'for-minutes': 'public, max-age=300',
  'for-seconds': 'public, max-age=5',
  now: 'no-store',
};

/** The log as static files (C2SP tlog-tiles), for anybody, without session or cookie. */
export function serveRecordLog(app: Hono, place: RecordPlace): void {
  app.get(`${LOG_ADDRESS}*`, async (c) => {
    try {
      const path = c.req.path.slice(LOG_ADDRESS.length);
      const file = await readLogFile(place, path);
      if (!file) return answer(said(''), 404);
      // What is not full is gone once it is; what is not as it was signed is to be mended.
      const keepsShort = file.keeps === 'for-ever' && !(await isAsSigned(place, path, file.bytes));
      return answer(file, 200, keepsShort ? 'for-minutes' : file.keeps);
    } catch (error) {
      if (!(error instanceof RecordFault)) throw error;
      // Neither the files nor the database give what was signed: `pp doctor` says where.
      return answer(said(`${error.message}\n`), 503);
    }
  });
}

function said(sentence: string): LogFile {
  return { bytes: Buffer.from(sentence), kind: 'text', keeps: 'now' };
}

function answer(
  { bytes, kind, keeps: own }: LogFile,
  status: number,
  keeps: keyof typeof caching = own,
): Response {
  return new Response(new Uint8Array(bytes), {
    status,
    headers: {
      'content-type': mediaTypes[kind],
      'cache-control': caching[keeps],
      // Public, and read without cookies: a page elsewhere may check the record too.
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
    },
  });
}

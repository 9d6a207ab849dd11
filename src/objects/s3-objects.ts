import { openAsBlob } from 'node:fs';
import { rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { AwsClient } from 'aws4fetch';
import { checkedHash, type Objects } from './objects.ts';

export type S3Place = {
  /** The bucket as an address: `https://s3.example/bids`. */
  readonly url: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly arrivingFolder: string;
};

/** Objects in a bucket that speaks S3. The store is told each object’s SHA-256, and refuses other bytes itself. */
export function openS3Objects({ url, arrivingFolder, ...keys }: S3Place): Objects {
  const client = new AwsClient({ ...keys, service: 's3' });
  const addressOf = (sha256: string) => `${url.replace(/\/$/, '')}/${checkedHash(sha256)}`;
  const ask = async (method: string, sha256: string, init: RequestInit = {}) => {
    const response = await client.fetch(addressOf(sha256), { ...init, method });
    if (response.ok || response.status === 404) return response;
    await response.body?.cancel();
    throw new Error(`the object store answered ${response.status} to ${method}`);
  };
  return {
    arrivingFolder,
    async keep({ path, sha256 }) {
      // A file as the body: its size is known beforehand, and it is read piece by piece.
      const body = await openAsBlob(path);
      const answer = await ask('PUT', sha256, { body, headers: { 'x-amz-content-sha256': sha256 } });
      if (answer.status === 404) throw new Error('the object store has no such bucket');
      await answer.body?.cancel();
      await rm(path, { force: true });
    },
    async read(sha256) {
      const answer = await ask('GET', sha256);
      if (answer.status !== 404 && answer.body) return Readable.fromWeb(answer.body as ReadableStream);
      await answer.body?.cancel();
      return undefined;
    },
    async sizeOf(sha256) {
      const answer = await ask('HEAD', sha256);
      return answer.status === 404 ? undefined : Number(answer.headers.get('content-length'));
    },
    async remove(sha256) {
      const answer = await ask('DELETE', sha256);
      await answer.body?.cancel();
    },
  };
}

import { Readable } from 'node:stream';
import { NotFound } from '../../../../db/errors.ts';
import { anyone } from '../../../../web/edge/access.rules.ts';
import { handOver } from '../../../../web/edge/outcomes.ts';
import { route } from '../../../../web/edge/route.ts';
import type { Visit } from '../../../../web/edge/visit.ts';
import { publisherOf } from '../releasing/publisher-of.ts';
import { findBody } from './publishers.queries.ts';
import { eachPurchase, publishedNow, recordPackageText, releasePackageText } from './stream-package.ts';
import { takenInPackage } from './taken-in-package.ts';

/** All releases, or those of one body or year: streamed, so that no package is too large to send. */
export const releasesRoute = packageRoute('/data/ocds/releases', 'releases', releasePackageText);

/** The record of every purchase, or of one body’s. A record is of a whole life, so it has no year. */
export const recordsRoute = packageRoute('/data/ocds/records', 'records', recordPackageText);

function packageRoute(path: string, name: string, toText: typeof releasePackageText) {
  return route({
    path,
    who: anyone,
    object: async (at) => ({
      body: await namedBody(at),
      year: name === 'releases' ? namedYear(at) : undefined,
    }),
    async page(at, { body, year }) {
      const publisher = await publisherOf(at);
      const purchases = eachPurchase(at.db, publisher, { bodyId: body?.id, year });
      const first = await purchases.next();
      const isAll = name === 'releases' && !body && year === undefined;
      const copied = first.done && isAll ? await takenInPackage(at.db) : undefined;
      if (copied) return handOverPackage(name, copied);
      // The standard knows no package of nothing.
      if (first.done) throw new NotFound();
      const asked = new URLSearchParams({
        ...(body ? { body: body.slug } : {}),
        ...(year === undefined ? {} : { year: String(year) }),
      }).toString();
      const envelope = {
        site: publisher.site,
        path: asked ? `${path}?${asked}` : path,
        publisher: body
          ? { name: body.name, path: `/bodies/${body.slug}` }
          : { name: at.site.region, path: '' },
        publishedDate: publishedNow(publisher.now),
      };
      const pieces = toText(envelope, withFirst(first.value, purchases));
      return handOverPackage([name, body?.slug, year].filter(Boolean).join('-'), pieces);
    },
  });
}

function handOverPackage(file: string, pieces: AsyncIterable<string>) {
  const text = Readable.from(asBytes(pieces), { objectMode: false });
  return handOver({
    fileName: `${file}.ocds.json`,
    mediaType: 'application/json; charset=UTF-8',
    content: Readable.toWeb(text) as ReadableStream<Uint8Array>,
  });
}

async function namedBody(at: Visit) {
  const slug = at.query.get('body');
  if (!slug) return undefined;
  const body = await findBody(at.db, slug);
  if (!body) throw new NotFound();
  return body;
}

function namedYear(at: Visit): number | undefined {
  const year = at.query.get('year');
  if (!year) return undefined;
  if (!/^\d{4}$/.test(year)) throw new NotFound();
  return Number(year);
}

async function* withFirst<Item>(first: Item, rest: AsyncIterable<Item>): AsyncGenerator<Item> {
  yield first;
  yield* rest;
}

async function* asBytes(pieces: AsyncIterable<string>): AsyncGenerator<Buffer> {
  for await (const piece of pieces) yield Buffer.from(piece);
}

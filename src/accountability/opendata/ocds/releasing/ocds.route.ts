import { NotFound } from '../../../../db/errors.ts';
import { anyProcurement } from '../../../../procurement/tenders/find-procurement.ts';
import { threadHref } from '../../../../procurement/tenders/procurement-hrefs.rules.ts';
import { anyone } from '../../../../web/edge/access.rules.ts';
import { handOver } from '../../../../web/edge/outcomes.ts';
import { route } from '../../../../web/edge/route.ts';
import { lifeReleases } from './life-releases.ts';
import { recordPackage, releasePackage } from './packages.rules.ts';
import { publisherOf } from './publisher-of.ts';
import { recordOf } from './record.rules.ts';

/** A purchase as an OCDS release package, or with `?as=record` as a record package; a lot’s is that of the whole tender. */
export const tenderOcdsRoute = route({
  path: '/contracts/:body/:procurement/ocds',
  who: anyone,
  object: anyProcurement,
  async page(at, procurement) {
    const releases = await lifeReleases(at.db, await publisherOf(at), procurement);
    const publishedDate = releases.at(-1)?.date;
    if (publishedDate === undefined) throw new NotFound();
    const isRecord = at.query.get('as') === 'record';
    const envelope = {
      site: at.site.publicUrl,
      path: `${threadHref(procurement)}/ocds${isRecord ? '?as=record' : ''}`,
      publisher: { name: procurement.bodyName, path: `/bodies/${procurement.bodySlug}` },
      publishedDate,
    };
    const document = isRecord
      ? recordPackage(envelope, [recordOf(releases)])
      : releasePackage(envelope, releases);
    return handOver({
      fileName: `${procurement.slug}${isRecord ? '.record' : ''}.ocds.json`,
      mediaType: 'application/json; charset=UTF-8',
      content: `${JSON.stringify(document, null, 2)}\n`,
    });
  },
});

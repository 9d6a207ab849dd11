import { londonDate } from '../../values/dates.ts';
import { handOverTable } from '../../web/downloads/hand-over-table.ts';
import { tableFormat } from '../../web/downloads/table.rules.ts';
import { anyone } from '../../web/edge/access.rules.ts';
import { route } from '../../web/edge/route.ts';
import type { Visit } from '../../web/edge/visit.ts';
import { CharterPage } from './charter.page.tsx';
import { signerOf } from './charter.rules.ts';
import { charterData } from './charter-data.ts';
import { type CharterFacts, loadCharterPage } from './load-charter-page.ts';
import { getSignerFacts } from './signer-facts.queries.ts';
import type { ListedSigner } from './signers.queries.ts';
import { readSignersQuery } from './signers-query.rules.ts';
import { words } from './words.en.ts';

/** The Charter for everyone. */
export const charterRoute = route({
  path: '/charter',
  who: anyone,
  async object({ db, site, query }): Promise<CharterFacts> {
    const today = londonDate(await site.clock.now(db));
    return loadCharterPage(db, readSignersQuery(query), { today, whole: query.has('as') });
  },
  async page(at, facts) {
    const format = tableFormat(at.query);
    if (format) return handOverTable(format, signersTable(facts));
    return {
      title: words.all.title,
      wide: true,
      body: <CharterPage facts={facts} startHref={await findStart(at)} />,
      data: charterData(facts),
    };
  },
});

/** Whoever is not signed in is asked to; someone in a role that signs nothing is led nowhere. */
async function findStart({ db, actor }: Visit): Promise<string | undefined> {
  const signer = actor && signerOf(actor);
  if (!signer) return actor ? undefined : '/supplier/charter';
  if (signer.kind === 'supplier') return '/supplier/charter';
  return `/work/${(await getSignerFacts(db, signer)).slug}/charter`;
}

const head = [
  'supplier',
  'name',
  'standing',
  'signed_at',
  'expires_on',
  'withdrawn_at',
  'version',
  'do',
  'will',
  'not_for_us',
  'made_up',
];

function signersTable({ signers }: CharterFacts) {
  return {
    name: 'charter-suppliers.csv',
    head,
    rows: signers.map(cells),
  };
}

function cells(signer: ListedSigner) {
  return [
    signer.slug,
    signer.name,
    signer.standing,
    signer.signedAt.toString(),
    signer.expiresOn.toString(),
    signer.withdrawnAt?.toString() ?? null,
    signer.version,
    signer.do,
    signer.will,
    signer.notForUs,
    signer.invented ? 'yes' : 'no',
  ];
}

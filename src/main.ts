import type { Server } from 'node:http';
import { join } from 'node:path';
import pino from 'pino';
import { FOLD_EVERY_MILLISECONDS, foldAccounts } from './accountability/account/fold-accounts.ts';
import { remindSigners } from './accountability/charter/remind-signers.ts';
import { chasePromises } from './accountability/chasing/chase-promises.ts';
import { countAllAgain } from './accountability/evidence/counted-once/count-again.ts';
import { webhookChores } from './accountability/opendata/webhooks/chores.ts';
import { type KeyRing, openKeyRing } from './accountability/record/keys/key-ring.ts';
import { rotateYearly } from './accountability/record/keys/rotate-yearly.ts';
import { startSequencer } from './accountability/record/sequencing/start-sequencer.ts';
import { startAuditor } from './accountability/record/serving/start-auditor.ts';
import { startImportRunner } from './accountability/spend/importing/start-import-runner.ts';
import { escalateReports } from './accountability/witnesses/ladder/escalate-reports.ts';
import { databaseClock } from './acts/clock.ts';
import { nobody } from './acts/nobody.ts';
import { listen } from './app.ts';
import { reviveIfGone } from './db/embedded/revive-if-gone.ts';
import { publishStandingPages } from './front/standing/publish-standing-pages.ts';
import type { Installation } from './installation.ts';
import { openObjects } from './objects/open-objects.ts';
import { forgetDemographics } from './participation/census/forget-demographics.ts';
import { networkChores } from './participation/network/chores.ts';
import { refreshOpinionMaps } from './participation/opinion/refresh-opinion-maps.ts';
import { closeDuePools } from './participation/panels/drawing/close-pool.ts';
import { forgetPools } from './participation/panels/drawing/forget-pool.ts';
import { keepPanelsGoing } from './participation/panels/serving/chores.ts';
import { closeDueRounds } from './participation/results/close-round.ts';
import { listNotShown } from './participation/statements/statements.queries.ts';
import { forgetOldMail } from './people/mail/mail.queries.ts';
import { sendWaitingMail } from './people/mail/send-waiting-mail.ts';
import { findInstallation } from './people/organisations/installation.queries.ts';
import { bidChores } from './procurement/bids/chores.ts';
import { tenderChores } from './procurement/publishing/chores.ts';
import { systemRandom } from './values/random.ts';
import { loadAssets } from './web/assets/assets.ts';
import { forgetOldAdmissions } from './web/edge/admission.queries.ts';
import { loggable } from './web/edge/loggable.ts';
import { stopServing } from './web/edge/stop-serving.ts';
import type { Site } from './web/edge/visit.ts';

export type Serving = { readonly address: string; readonly stop: () => Promise<void> };

/** Everything the pages stand on, for an installation whose database is up to date. */
export async function openSite(installation: Installation): Promise<Site> {
  const { settings, dataFolder } = installation;
  const facts = await findInstallation(installation.db);
  return {
    db: installation.db,
    pool: installation.pool,
    clock: databaseClock,
    random: systemRandom(),
    assets: await loadAssets(join(dataFolder, 'assets')),
    secret: installation.secret,
    sealingKey: installation.sealingKey,
    filesFolder: join(dataFolder, 'files'),
    objects: openObjects(settings, dataFolder),
    largestBidBytes: settings.LARGEST_BID_MEGABYTES * 1024 * 1024,
    recordFolder: join(dataFolder, 'record'),
    secureCookies: settings.PUBLIC_URL?.startsWith('https:') ?? false,
    trustedProxies: settings.TRUSTED_PROXIES,
    publicUrl: settings.PUBLIC_URL ?? `http://${settings.HOST}:${settings.PORT}`,
    region: facts?.region ?? '',
    demonstration: facts?.demonstration ?? false,
    contact: settings.CONTACT,
    sourceUrl: settings.SOURCE_URL,
    ocidPrefix: settings.OCID_PREFIX,
    noticeFeedUrl: settings.NOTICE_FEED_URL,
    webhooksGoAnywhere: settings.WEBHOOK_ADDRESSES === 'any',
  };
}

/** Serves the site until told to stop; stopping lets requests under way finish. */
export async function serveSite(installation: Installation): Promise<Serving> {
  const { settings } = installation;
  const log = pino({ level: settings.LOG_LEVEL }, pino.destination({ dest: 2, sync: false }));
  const site = await openSite(installation);
  await publishStandingPages(site.db);
  const server = await listen(site, log, settings.HOST, settings.PORT);
  const ending = new AbortController();
  const chores = startChores(site, installation, log, ending.signal);
  const onFault = (error: unknown) => log.warn({ err: loggable(error as Error) });
  const imports = startImportRunner(site, onFault);
  const sequencer = startSequencer({ ...site, keyRing: keysOf(installation) }, onFault);
  const auditor = startAuditor(site, onFault);
  return {
    address: addressOf(server, settings.HOST),
    async stop() {
      for (const chore of chores) clearInterval(chore);
      ending.abort();
      await Promise.all([imports.stop(), sequencer.stop(), auditor.stop()]);
      await stopServing(server);
    },
  };
}

function addressOf(server: Server, host: string): string {
  const address = server.address();
  return `http://${host}:${typeof address === 'object' && address ? address.port : ''}`;
}

function startChores(
  site: Site,
  installation: Installation,
  log: pino.Logger,
  ending: AbortSignal,
): NodeJS.Timeout[] {
  const { settings, revive } = installation;
  const every = (milliseconds: number, work: () => Promise<unknown>) =>
    setInterval(
      oneAtATime(work, (error) => log.warn({ err: loggable(error) })),
      milliseconds,
    );
  const chores = [
    every(3_600_000, () => Promise.all([forgetOldAdmissions(site.db), forgetOldMail(site.db)])),
    ...[
      ...networkChores(site),
      ...bidChores(site, ending),
      ...tenderChores(site),
      ...webhookChores(site),
    ].map(({ everyMilliseconds, work }) => every(everyMilliseconds, work)),
    every(FOLD_EVERY_MILLISECONDS, () => foldAccounts(site.db)),
    every(30_000, () => refreshOpinionMaps(site, listNotShown)),
    every(30_000, () => keepPanelsGoing(site)),
    every(20_000, () => closeDueRounds(site.db, { ...site, actor: nobody })),
    every(20_000, () => closeDuePools(site.db, { ...site, actor: nobody })),
    every(3_600_000, () => forgetPools(site.db, { ...site, actor: nobody })),
    every(3_600_000, () => forgetDemographics(site.db, { ...site, actor: nobody })),
    every(3_600_000, () => rotateYearly({ ...site, keyRing: keysOf(installation) })),
    every(3_600_000, () => chasePromises(site.db, { ...site, actor: nobody }, site)),
    every(3_600_000, () => escalateReports(site.db, { ...site, actor: nobody }, site)),
    every(600_000, () => countAllAgain(site.db, { ...site, actor: nobody })),
    every(3_600_000, () => remindSigners(site.db, { ...site, actor: nobody }, site)),
  ];
  const smtpUrl = settings.SMTP_URL;
  if (smtpUrl)
    chores.push(every(2000, () => sendWaitingMail(site.db, { smtpUrl, from: settings.MAIL_FROM })));
  if (revive) chores.push(every(1000, () => reviveIfGone(site.pool, revive)));
  return chores;
}

/** What signs the public record. Read anew each time: another process may have added a key. */
function keysOf({ dataFolder, settings }: Installation): KeyRing {
  return openKeyRing(dataFolder, settings.RECORD_KEY);
}

/** A chore that is still at work when its time comes again is left to finish. */
function oneAtATime(work: () => Promise<unknown>, failed: (error: Error) => void): () => void {
  let isAtWork = false;
  return () => {
    if (isAtWork) return;
    isAtWork = true;
    void work()
      .catch(failed)
      .finally(() => {
        isAtWork = false;
      });
  };
}

import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import { afterAll, describe, expect, it } from 'vitest';
import { buildPanel, onDay, putNamesIn } from '../../../../test/builders/panels.ts';
import { buildOfficer } from '../../../../test/builders/people.ts';
import { openTestSite, show, signInAs } from '../../../../test/site.ts';
import { findPanel } from '../panels.queries.ts';
import { forecastLot } from './forecast.ts';

const site = await openTestSite({ clock: onDay('during') });
afterAll(() => site.close());

describe('whether a panel could be drawn now', () => {
  it('is told in full tens of people, so that nobody sees what one more person said', async () => {
    const built = await buildPanel(site.db);
    const panel = await findPanel(site.db, built);
    await putNamesIn(site.db, built, 9, ['female']);
    expect(await forecastLot(site.db, panel)).toBeNull();
    await putNamesIn(site.db, built, 1, ['female']);
    const women = await forecastLot(site.db, panel);
    expect(women?.infeasible?.changes).toHaveLength(2);
    await putNamesIn(site.db, built, 9, ['male']);
    const later = sql<Temporal.Instant>`joined_at + interval '1 hour'`;
    await site.db.updateTable('pool_member').set({ joined_at: later }).where('sex', '=', 'male').execute();
    expect(await forecastLot(site.db, panel)).toEqual(women);
    await putNamesIn(site.db, built, 1, ['male']);
    expect(await forecastLot(site.db, panel)).toEqual({ infeasible: null });
  });

  it('is for the procurement officer alone', async () => {
    const panel = await buildPanel(site.db);
    await putNamesIn(site.db, panel, 10, ['female']);
    const path = `/work/${panel.bodySlug}/panels/${panel.slug}`;
    const { personId } = await buildOfficer(site.db, panel.bodyId, 'facilitator');
    const as = (id: string, role: 'facilitator' | 'procurement-officer') =>
      signInAs(site.db, id, { kind: 'body', bodyId: panel.bodyId, role });
    const officer = await show(site.app, path, await as(panel.officerId, 'procurement-officer'));
    expect(officer.html).toContain('The smallest change that would mend it');
    const facilitator = await show(site.app, path, await as(personId, 'facilitator'));
    expect(facilitator.html).not.toContain('The smallest change that would mend it');
  });
});

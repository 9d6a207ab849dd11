import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPaperRound, type PaperRound } from '../../../test/builders/paper.ts';
import { openRoundSite } from '../../../test/builders/round-site.ts';
import { send, show, signInAs, type TestSite } from '../../../test/site.ts';

let site: TestSite;
let round: PaperRound;
let cookie: string;
beforeAll(async () => {
  ({ site, round } = await openRoundSite((db) => buildPaperRound(db)));
  const hat = { kind: 'body', bodyId: round.bodyId, role: 'facilitator' } as const;
  cookie = await signInAs(site.db, round.facilitatorId, hat);
});
afterAll(() => site.close());

const desk = () => `/work/${round.bodySlug}/rounds/${round.slug}/paper/workshops`;
const publicPage = () => `/say/${round.slug}/workshops`;
const day = { 'heldOn-day': '8', 'heldOn-month': '9', 'heldOn-year': '2026' };
const add = (given: Record<string, string>) =>
  send(site.app, desk(), { place: 'Werneth community centre', people: '8', ...day, ...given }, cookie);

describe('a workshop', () => {
  it('is refused for a day to come and for no people, with everything kept', async () => {
    const wrong = await add({ people: 'some', 'heldOn-day': '' });
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain('Enter a whole number from 1 to 5000');
    expect(wrong.html).toContain('value="Werneth community centre"');
    expect((await add({ 'heldOn-year': '2027' })).html).toContain('That day is still to come');
  });

  it('is read by everyone once it is published, by theme, never as answers, and never changed', async () => {
    const held = (await add({})).headers.get('location') ?? '';
    const note = (given: Record<string, string>) =>
      send(
        site.app,
        held,
        { act: 'note', table: '2', theme: 'other', kind: 'note', text: 'Parking', ...given },
        cookie,
      );
    expect((await send(site.app, held, { act: 'publish' }, cookie)).html).toContain(
      'Write at least one note first',
    );
    expect((await note({ text: ' ', table: '0' })).html).toContain('Enter the table’s number, from 1 to 99');
    expect((await note({})).status).toBe(303);
    const [outcome = ''] = round.outcomeIds;
    const quote = { theme: outcome, kind: 'quote', text: 'Come <b>before</b> the boiler breaks' };
    expect((await note(quote)).status).toBe(303);
    expect((await show(site.app, publicPage())).html).not.toContain('Parking');

    expect((await send(site.app, held, { act: 'publish' }, cookie)).status).toBe(303);
    const { html } = await show(site.app, publicPage());
    expect(html.indexOf('Come &lt;b&gt;before')).toBeLessThan(html.indexOf('Parking'));
    expect(html).toContain('Under 10 people came');
    expect((await show(site.app, '/search?q=parking')).html).toContain(publicPage());
    const twin = await show(site.app, `${publicPage()}?as=json`);
    const { data } = JSON.parse(twin.html) as { data: { workshops: { people: null; notes: unknown[] }[] } };
    expect(data.workshops).toMatchObject([
      { people: null, notes: [{ outcome: null }, { outcome: 'prevention', kind: 'quote' }] },
    ]);
    expect((await show(site.app, held, cookie)).html).not.toContain('Add a note');
    expect((await note({ text: 'Too late' })).status).toBe(422);
    await expect(site.db.deleteFrom('workshop_note').execute()).rejects.toThrow('published');
    const ballots = await site.db
      .selectFrom('ballot')
      .select('id')
      .where('round_id', '=', round.roundId)
      .execute();
    expect(ballots).toEqual([]);
  });

  it('may lose a note while it is a draft', async () => {
    const held = (await add({ place: 'Chadderton hall' })).headers.get('location') ?? '';
    await send(
      site.app,
      held,
      { act: 'note', table: '1', theme: 'other', kind: 'note', text: 'By mistake' },
      cookie,
    );
    const { html } = await show(site.app, held, cookie);
    const id = html.match(/name="note" value="([^"]+)"/)?.[1] ?? '';
    expect((await send(site.app, held, { act: 'take-out', note: id }, cookie)).status).toBe(303);
    expect((await show(site.app, held, cookie)).html).not.toContain('By mistake');
  });
});

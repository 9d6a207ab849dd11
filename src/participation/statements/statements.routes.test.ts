import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltRound, buildResident, buildRound } from '../../../test/builders/participation.ts';
import { buildOfficer } from '../../../test/builders/people.ts';
import { openRoundSite } from '../../../test/builders/round-site.ts';
import { buildShownStatement, buildStatementRound, vote } from '../../../test/builders/statements.ts';
import { send, show, signInAs, type TestSite } from '../../../test/site.ts';
import { refreshOpinionMaps } from '../opinion/refresh-opinion-maps.ts';
import { countStatements, findStatement } from './statements.queries.ts';
import { countVotes } from './votes.queries.ts';

let site: TestSite;
let round: BuiltRound;
let moderator: string;
beforeAll(async () => {
  ({ site, round } = await openRoundSite((db) => buildStatementRound(db)));
  const { personId } = await buildOfficer(site.db, round.bodyId, 'facilitator');
  moderator = await signInAs(site.db, personId, { kind: 'body', bodyId: round.bodyId, role: 'facilitator' });
});
afterAll(() => site.close());

const at = (path = '') => `/say/${round.slug}/statements${path}`;
const desk = (path = '') => `/work/${round.bodySlug}/rounds/${round.slug}/statements${path}`;
const resident = async () => signInAs(site.db, (await buildResident(site.db)).personId);
const numberIn = (location: string | null) => Number(location?.split('/').at(-1));

describe('proposing', () => {
  it('says beside the field what is wrong, and keeps what was typed', async () => {
    const text = 'Ring me on 0161 496 0123 about the buses';
    const refused = await send(site.app, at('/propose'), { text, outcome: 'local-jobs' }, await resident());
    expect(refused.status).toBe(422);
    expect(refused.html).toContain('Take out the telephone number');
    expect(refused.html).toContain(`>${text}</textarea>`);
    expect(refused.html).toMatch(/<option value="local-jobs" selected/);
    const long = await send(site.app, at('/propose'), { text: 'word '.repeat(80) }, await resident());
    expect(long.html).toContain('That is 399 characters. Take away 119');
  });

  it('waits under its number; its author sees the words, everybody else that it waits', async () => {
    const cookie = await resident();
    const text = 'Swimming should be free for every child';
    const sent = await send(site.app, at('/propose'), { text }, cookie);
    const location = sent.headers.get('location') ?? '';
    expect((await show(site.app, location, cookie)).html).toContain(text);
    const other = await show(site.app, location);
    expect(other.html).toContain('Somebody has to read it first');
    expect(other.html).not.toContain(text);
    expect((await show(site.app, `${location}?as=json`)).html).not.toContain(text);
    expect((await show(site.app, at('/propose'), cookie)).html).toContain('Yours that nobody has read yet');
    expect((await show(site.app, at('/all'))).html).not.toContain(text);
  });

  it('shows first what says the same: agree with that, or go on', async () => {
    const shown = await buildShownStatement(site.db, round, 'Buses should run later at night');
    const cookie = await resident();
    const text = 'We want night buses that run later';
    const before = await countStatements(site.db, round.roundId);
    const asked = await send(site.app, at('/propose'), { text, outcome: 'local-jobs' }, cookie);
    expect(asked.status).toBe(200);
    expect(asked.html).toContain('Somebody said this already');
    expect(asked.html).toContain('Buses should run later at night');
    expect(await countStatements(site.db, round.roundId)).toEqual(before);
    const edited = await send(site.app, at('/propose'), { text, outcome: 'local-jobs', act: 'edit' }, cookie);
    expect(edited.html).toContain(`>${text}</textarea>`);
    const agreed = await send(site.app, at(), { statement: String(shown), vote: 'agree' }, cookie);
    expect(agreed.headers.get('location')).toBe(at(`?after=${shown}`));
    const sent = await send(site.app, at('/propose'), { text, act: 'anyway' }, cookie);
    expect(numberIn(sent.headers.get('location'))).toBeGreaterThan(shown);
  });
});

describe('answering', () => {
  it('takes one vote a statement, says what was said, and lets it be changed', async () => {
    const number = await buildShownStatement(site.db, round, 'Libraries should open on Sundays too');
    const cookie = await resident();
    const page = await show(site.app, at(`?number=${number}`), cookie);
    expect(page.html).toContain('Libraries should open on Sundays too');
    const blank = await send(site.app, at(), { statement: String(number) }, cookie);
    expect(blank.status).toBe(422);
    expect(blank.html).toContain('Choose Agree, Disagree or Pass');
    expect(blank.html).toContain('Libraries should open on Sundays too');
    await send(site.app, at(), { statement: String(number), vote: 'agree' }, cookie);
    const after = await show(site.app, at(`?after=${number}`), cookie);
    expect(after.html).toContain('You agreed: “Libraries should open on Sundays too”');
    expect(after.html).toMatch(/You have answered 1 of \d+/);
    await send(site.app, at(), { statement: String(number), vote: 'disagree' }, cookie);
    const yours = await show(site.app, at('/yours'), cookie);
    expect(yours.html).toMatch(/Libraries should open on Sundays too[\s\S]*Disagree/);
    const { id } = await findStatement(site.db, round.roundId, number);
    const counts = await countVotes(site.db, round.roundId);
    expect(counts.find(({ statementId }) => statementId === id)).toMatchObject({ shown: 1, agreed: 0 });
  });

  it('ends whenever one likes, with a receipt', async () => {
    const number = await buildShownStatement(site.db, round, 'Work should go to firms nearby first');
    const cookie = await resident();
    expect((await send(site.app, at(), { act: 'finish' }, cookie)).headers.get('location')).toBe(at());
    await send(site.app, at(), { statement: String(number), vote: 'pass' }, cookie);
    const done = await send(site.app, at(), { act: 'finish' }, cookie);
    expect(done.headers.get('location')).toBe(`/say/${round.slug}/done`);
    expect(done.headers.getSetCookie().join()).toContain('pp_receipt=');
  });

  it('is for those who are signed in; a round of points has no statements', async () => {
    expect((await show(site.app, at())).headers.get('location')).toContain('/sign-in');
    const points = await buildRound(site.db);
    expect((await show(site.app, `/say/${points.slug}/statements/all`)).status).toBe(404);
  });
});

describe('moderating', () => {
  it('shows one, declines another with a reason and merges a third; everyone can read what was done', async () => {
    const propose = async (text: string) => {
      const sent = await send(site.app, at('/propose'), { text, act: 'anyway' }, await resident());
      return numberIn(sent.headers.get('location'));
    };
    const [good, bad, same] = [
      await propose('Parks should have lights that work'),
      await propose('Mrs Bloggs should mend her fence'),
      await propose('Lights that work: parks should have them'),
    ];
    const queue = await show(site.app, desk(), moderator);
    expect(queue.html).toContain('Mrs Bloggs should mend her fence');
    const read = await show(site.app, desk(`/${bad}`), moderator);
    expect(read.html).toContain('Decline it, and say why');
    await send(site.app, desk(`/${good}`), {}, moderator);
    const wrong = await send(site.app, desk(`/${bad}/decline`), { reason: 'No' }, moderator);
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain('Choose one of the published reasons');
    expect(wrong.html).toContain('>No</textarea>');
    const reason = 'It names a neighbour. Say it again without the name.';
    await send(site.app, desk(`/${bad}/decline`), { ground: 'personal', reason }, moderator);
    expect((await show(site.app, desk(`/${same}`), moderator)).html).toContain(`Join with statement ${good}`);
    expect((await send(site.app, desk(`/${same}/merge`), { into: '999' }, moderator)).status).toBe(422);
    await send(site.app, desk(`/${same}/merge`), { into: String(good) }, moderator);
    expect((await show(site.app, at('/all'))).html).toContain('Parks should have lights that work');
    const declined = await show(site.app, at('/declined'));
    expect(declined.html).toContain(reason);
    expect(declined.html).not.toContain('Bloggs');
    expect((await show(site.app, at('/declined?as=json'))).html).not.toContain('Bloggs');
    expect((await show(site.app, at(`/${bad}`))).html).toContain(reason);
    expect((await show(site.app, at(`/${same}`))).html).toContain(`See statement ${good}`);
  });

  it('waits at the waiting page of a facilitator, and of nobody else', async () => {
    await send(site.app, at('/propose'), { text: 'Firms should train young people' }, await resident());
    const waiting = await show(site.app, '/waiting', moderator);
    expect(waiting.html).toMatch(/Read \d+ statements?: Home repairs/);
    expect((await show(site.app, '/waiting', await resident())).html).not.toMatch(/Read \d+ statement/);
  });
});

describe('every statement', () => {
  it('can be searched, and taken as CSV and JSON', async () => {
    await buildShownStatement(site.db, round, 'Roofs should be mended before winter');
    const found = await show(site.app, at('/all?q=roofs+winter'));
    expect(found.html).toContain('Roofs should be mended before winter');
    expect(found.html).toMatch(/1 of \d+ statements/);
    const csv = await show(site.app, at('/all?q=roofs&as=csv'));
    expect(csv.html.trim().split('\n')).toHaveLength(2);
    const json = JSON.parse((await show(site.app, at('/all?as=json'))).html);
    expect(json.data.statements.at(-1)).toMatchObject({
      text: 'Roofs should be mended before winter',
      writtenBy: 'resident',
    });
  });
});

describe('the map of opinion', () => {
  it('says that too few have answered, before there is one, and gives machines the same', async () => {
    const page = await show(site.app, at('/map'));
    expect(page.html).toContain('No groups to show yet');
    expect(page.html).toContain('fewer than 10 people');
    expect(page.html).not.toContain('As a picture');
    const { data } = JSON.parse((await show(site.app, at('/map?as=json'))).html);
    expect(data).toMatchObject({ refused: 'too-few-people', groups: [], peopleToTheNearest5: null });
  });

  it('has groups once enough have answered, and tells those who are signed in which is theirs', async () => {
    const other = await buildStatementRound(site.db);
    const numbers: number[] = [];
    for (const about of ['wages', 'buses', 'parks', 'vans', 'homes', 'roofs', 'trees'])
      numbers.push(await buildShownStatement(site.db, other, `There should be better ${about} for everyone`));
    let last = '';
    for (let person = 0; person < 40; person += 1) {
      last = (await buildResident(site.db)).personId;
      for (const [index, number] of numbers.entries())
        await vote(site.site.pool, last, other.roundId, number, index < 2 || person < 22 ? 1 : -1);
    }
    await refreshOpinionMaps(site.site, () => Promise.resolve([]));
    const path = `/say/${other.slug}/statements/map`;
    const page = await show(site.app, path, await signInAs(site.db, last));
    expect(page.html).toContain('You are in group B');
    expect(page.html.indexOf('In words')).toBeLessThan(page.html.indexOf('<svg viewBox'));
    expect((await show(site.app, path)).html).not.toContain('You are in group');
    const { data } = JSON.parse((await show(site.app, `${path}?as=json`)).html);
    expect(data.groups.map(({ people }: { people: number }) => people)).toEqual([20, 20]);
    expect(data.shared.map(({ statement }: { statement: number }) => statement).sort()).toEqual([1, 2]);
  });
});

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepDocuments } from '../../../../test/builders/documents.ts';
import {
  appointPanel,
  buildCompetition,
  type Competition,
  declareNothing,
  done,
  type Played,
} from '../../../../test/builders/evaluation.ts';
import { buildBody, buildOfficer, buildPerson } from '../../../../test/builders/people.ts';
import { openTestSite, show, signInAs } from '../../../../test/site.ts';
import type { BodyRole, Hat } from '../../../acts/by.ts';
import { declareConflict } from '../declaring/declare-conflict.ts';
import { documentsBeside } from './documents.rules.ts';

const { app, site, db, close } = await openTestSite({ files: mkdtempSync(join(tmpdir(), 'pp-documents-')) });
afterAll(close);

let built: Competition;
let panel: readonly Played[];
let papers: string;
const text = 'Method of Firm A: falls are repaired in a day.';
beforeAll(async () => {
  built = await buildCompetition(db);
  panel = await appointPanel(db, built);
  papers = `/work/${built.bodySlug}/scoring/${built.slug}/papers`;
  await keepDocuments(site, { ...built.key, bidId: built.bids['A']!.bidId }, [
    { name: 'Firm A method.txt', content: new TextEncoder().encode(text) },
    { name: 'run me.exe', content: new Uint8Array([0x4d, 0x5a, 0x90, 0x00]) },
  ]);
  await declareNothing(db, built, panel);
});
const signIn = ({ personId, by }: Played) => signInAs(db, personId, by.actor.hat);
const ask = (path: string, cookie: string) => app.request(path, { headers: { cookie } });
const someone = async (hat: (body: string) => Hat) => {
  const { bodyId } = await buildBody(db);
  return signInAs(db, (await buildPerson(db)).personId, hat(bodyId));
};
async function stranger(role: BodyRole) {
  const { bodyId } = await buildBody(db);
  const { personId } = await buildOfficer(db, bodyId, role);
  return signInAs(db, personId, { kind: 'body', bodyId, role });
}

describe('documents of a bid', () => {
  it('stand beside the answers, in the papers and on the desk, under names that give nothing away', async () => {
    const desk = `/work/${built.bodySlug}/scoring/${built.slug}/questions/SV1/A`;
    for (const path of [papers, desk]) {
      const { html } = await show(app, path, await signIn(panel[0]!));
      expect(html).toContain(`href="${papers}/SV1/A/documents/1"`);
      expect(html).toContain('document-1.txt');
      expect(html).toContain('A document may name its bidder');
      expect(html).not.toContain('Firm A');
      expect(html).not.toContain(`${papers}/SV1/A/documents/2`);
    }
  });

  it('are handed over as downloads to whoever may read the papers, by their very bytes', async () => {
    for (const reader of [panel[0]!, panel[4]!, built.moderator, built.officer]) {
      const answer = await ask(`${papers}/SV1/A/documents/1`, await signIn(reader));
      expect(answer.status).toBe(200);
      expect(await answer.text()).toBe(text);
      expect(answer.headers.get('Content-Disposition')).toBe('attachment; filename="document-1.txt"');
      expect(answer.headers.get('Content-Type')).toBe('text/plain; charset=utf-8');
      expect(answer.headers.get('X-Content-Type-Options')).toBe('nosniff');
    }
  });

  it('of a kind that could run are handed to nobody, and the page says so', async () => {
    const own = `/tenders/${built.bodySlug}/${built.slug}/bid/documents`;
    for (const [path, who] of [
      [`${papers}/SV1/A/documents`, built.officer],
      [own, built.bids['A']!.maker],
    ] as const) {
      const { status, html } = await show(app, `${path}/2`, await signIn(who));
      expect(status).toBe(403);
      expect(html).toContain('hand it to nobody');
    }
  });

  it('are the bidder’s own too, under the names it gave, and no other bidder’s', async () => {
    const bid = `/tenders/${built.bodySlug}/${built.slug}/bid`;
    const [a, b] = [await signIn(built.bids['A']!.maker), await signIn(built.bids['B']!.maker)];
    expect((await show(app, `${bid}/receipt`, a)).html).toContain('Firm A method.txt');
    expect(await (await ask(`${bid}/documents/1`, a)).text()).toBe(text);
    expect((await show(app, `${bid}/receipt`, b)).html).not.toContain('documents/1');
    for (const path of [`${bid}/documents/1`, `${papers}/SV1/A/documents/1`])
      expect((await ask(path, b)).status).toBe(404);
  });

  it('are there for nobody else', async () => {
    const others = [
      await stranger('procurement-officer'),
      await stranger('moderator'),
      await someone(() => ({ kind: 'resident' })),
      await signIn(built.manager),
      await signIn(built.evaluators[3]),
      await signIn(built.bids['A']!.maker),
    ];
    for (const other of others)
      expect([403, 404]).toContain((await ask(`${papers}/SV1/A/documents/1`, other)).status);
    for (const path of ['SV1/B/documents/1', 'SV1/A/documents/3', 'SV1/A/documents/0', 'Q9/A/documents/1'])
      expect((await ask(`${papers}/${path}`, await signIn(built.officer))).status).toBe(404);
  });

  it('are shut to a scorer from the moment they stand aside, and without a session', async () => {
    const left = panel[2]!;
    const path = `${papers}/SV1/A/documents/1`;
    expect((await ask(path, await signIn(left))).status).toBe(200);
    const conflict = {
      bidId: built.bids['B']!.bidId,
      finding: 'real',
      detail: 'My brother owns it.',
    } as const;
    await done(db, left, (tx, by) => declareConflict(tx, by, { ...built.key, ...conflict }));
    expect((await ask(path, await signIn(left))).status).toBe(404);
    expect((await app.request(path)).status).not.toBe(200);
  });
});

it('documents stand where names are shown, so that their sizes join no letter to a name', () => {
  const [quality, social] = [{ kind: 'quality' }, { kind: 'social-value' }] as const;
  const attachments = [
    {
      bidId: '1',
      position: 0,
      name: 'a.txt',
      mediaType: 'text/plain',
      bytes: 5,
      sha256: 'ab',
      state: 'kept',
    },
  ];
  const purchase = { questions: [quality, social], attachments, hidden: 'social-value' } as const;
  expect(documentsBeside('1', social, purchase)).toEqual({ areElsewhere: true, shown: [] });
  expect(documentsBeside('1', quality, purchase).shown).toMatchObject([{ name: 'a.txt' }]);
  expect(documentsBeside('1', social, { ...purchase, questions: [social] }).shown).toHaveLength(1);
  expect(documentsBeside('2', social, purchase)).toEqual({ areElsewhere: false, shown: [] });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPerson } from '../../../test/builders/people.ts';
import { openTestSite, send, show, type TestSite } from '../../../test/site.ts';
import { offerPerson } from './offer-person.ts';
import { splitOwnLinks } from './own-links.rules.ts';

const paths = ['/demonstration/people', '/demonstration/mail'];

describe('a real installation', () => {
  it('has neither sign-in-as nor a mail page', async () => {
    const test = await openTestSite();
    try {
      const { personId } = await buildPerson(test.db);
      for (const path of paths) {
        expect((await show(test.app, path)).status).toBe(404);
        expect((await send(test.app, path, { person: personId })).status).toBe(404);
      }
      expect((await show(test.app, '/sign-in')).html).not.toContain('/demonstration/');
    } finally {
      await test.close();
    }
  });
});

describe('a demonstration', () => {
  let test: TestSite;
  beforeAll(async () => {
    test = await openTestSite({ demonstration: true });
  });
  afterAll(() => test.close());

  it('signs a visitor in as a person it lists, and as nobody else', async () => {
    const listed = await buildPerson(test.db, { name: 'Amina Yusuf' });
    const visitor = await buildPerson(test.db);
    await test.db
      .transaction()
      .execute((tx) => offerPerson(tx, { ...listed, position: 1, tryThis: 'Say what matters most' }));
    expect((await show(test.app, '/demonstration/people')).html).toContain('Say what matters most');
    const signed = await send(test.app, '/demonstration/people', { person: listed.personId });
    expect(signed.headers.get('location')).toBe('/waiting');
    const cookie = signed.headers.getSetCookie().find((header) => header.startsWith('pp_session='));
    expect((await show(test.app, '/waiting', cookie?.split(';')[0])).html).toContain(
      'Amina Yusuf (resident)',
    );
    const refused = await send(test.app, '/demonstration/people', { person: visitor.personId });
    expect(refused.status).toBe(422);
  });

  it('shows its mail, the newest first, with links that lead into this site', async () => {
    await send(test.app, '/sign-in', { email: 'first@example.org' });
    await send(test.app, '/sign-in', { email: 'second@example.org' });
    const { html } = await show(test.app, '/demonstration/mail');
    expect(html.indexOf('second@example.org')).toBeLessThan(html.indexOf('first@example.org'));
    expect(html).toMatch(/<a href="\/sign-in\/[\w-]{43}">http:\/\/localhost\/sign-in\//);
    expect((await show(test.app, '/sign-in')).html).toContain('/demonstration/people');
  });
});

describe('links in a message', () => {
  it('are links only to this site', () => {
    const text = 'Go: https://here.example/say?x=1 or https://elsewhere.example/say now';
    expect(splitOwnLinks(text, 'https://here.example/base')).toEqual([
      { text: 'Go: ' },
      { text: 'https://here.example/say?x=1', path: '/say?x=1' },
      { text: ' or ' },
      { text: 'https://elsewhere.example/say' },
      { text: ' now' },
    ]);
  });
});

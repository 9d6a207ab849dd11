import { describe, expect, it } from 'vitest';
import { aboutText, askMinutes, asksAtOnce, maySendAgain, readAbout } from './follow.rules.ts';
import { followToken, readFollowToken } from './follow-token.rules.ts';

const id = '01a05ca0-3b80-4398-920f-78b819c8eb06';

describe('a link in a message', () => {
  it('names what it was made for, and nothing else', () => {
    const token = followToken('secret', 'stop', id);
    expect(readFollowToken('secret', 'stop', token)).toBe(id);
    expect(readFollowToken('secret', 'list', token)).toBeNull();
    expect(readFollowToken('another', 'stop', token)).toBeNull();
  });
  it('cannot be changed into another', () => {
    const token = followToken('secret', 'stop', id);
    for (let place = 0; place < token.length; place += 1) {
      const letter = token[place] === 'A' ? 'B' : 'A';
      const changed = token.slice(0, place) + letter + token.slice(place + 1);
      expect(readFollowToken('secret', 'stop', changed)).toBeNull();
    }
    for (const other of ['', 'x', `${token}A`, 'a'.repeat(500)])
      expect(readFollowToken('secret', 'stop', other)).toBeNull();
  });
});

it('writes and reads what is followed', () => {
  expect(readAbout(aboutText({ kind: 'district', id: 'oldham' }))).toEqual({
    kind: 'district',
    id: 'oldham',
  });
});

describe('another message to an address that somebody typed', () => {
  it('waits half an hour for the same thing', () => {
    expect(maySendAgain({ askedMinutesAgo: null, askedLately: 0 })).toBe(true);
    expect(maySendAgain({ askedMinutesAgo: askMinutes - 1, askedLately: 1 })).toBe(false);
    expect(maySendAgain({ askedMinutesAgo: askMinutes, askedLately: 0 })).toBe(true);
  });
  it('is not sent after five others', () => {
    expect(maySendAgain({ askedMinutesAgo: null, askedLately: asksAtOnce - 1 })).toBe(true);
    expect(maySendAgain({ askedMinutesAgo: null, askedLately: asksAtOnce })).toBe(false);
  });
});

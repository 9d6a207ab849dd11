import { describe, expect, it } from 'vitest';
import { isAsked, listOwing, stageNow } from './stages.rules.ts';

const begun = {
  noticePublished: false,
  bidsOpened: false,
  panelMeets: false,
  allAgreed: false,
  awarded: false,
};

describe('when links are asked about', () => {
  it('before the notice, once bidders are known, before the panel meets and before the award', () => {
    expect(stageNow(begun)).toBe('before-notice');
    const published = { ...begun, noticePublished: true };
    expect(stageNow(published)).toBeNull();
    const opened = { ...published, bidsOpened: true };
    expect(stageNow(opened)).toBe('after-opening');
    expect(stageNow({ ...opened, panelMeets: true })).toBe('before-moderation');
    expect(stageNow({ ...opened, panelMeets: true, allAgreed: true })).toBe('before-award');
    expect(stageNow({ ...opened, panelMeets: true, allAgreed: true, awarded: true })).toBeNull();
  });

  it('before the panel meets it is those in the room who say what changed', () => {
    expect(isAsked('scores', 'before-moderation')).toBe(true);
    expect(isAsked('moderates', 'before-moderation')).toBe(true);
    expect(isAsked('decides', 'before-moderation')).toBe(false);
    expect(isAsked('scores', 'after-opening')).toBe(false);
  });
});

describe('who has still to answer', () => {
  const people = [
    { personId: 'a', part: 'shapes', stoodAsideAt: null },
    { personId: 'b', part: 'advises', stoodAsideAt: null },
    { personId: 'c', part: 'decides', stoodAsideAt: 'then' },
  ] as const;

  it('is everyone asked who has said nothing at this stage, but for those who stood aside', () => {
    const lines = [
      { personId: 'a', stage: 'before-notice' },
      { personId: 'b', stage: 'after-opening' },
    ] as const;
    expect(listOwing('before-notice', people, lines).map(({ personId }) => personId)).toEqual(['b']);
    expect(listOwing('after-opening', people, lines).map(({ personId }) => personId)).toEqual(['a']);
    expect(listOwing(null, people, lines)).toEqual([]);
  });
});

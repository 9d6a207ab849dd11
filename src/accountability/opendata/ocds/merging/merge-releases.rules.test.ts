import { describe, expect, it } from 'vitest';
import { allExtensions, schemasOf } from '../shapes.rules.ts';
import { collectReleases } from './collect-releases.rules.ts';
import { compiled, mergeReleases, type Release, versioned } from './merge-releases.rules.ts';
import { readMergeRules, withOldOrganisations } from './merge-rules.rules.ts';

const rules = readMergeRules(schemasOf('release', allExtensions).main);
const on = (day: number, fields: object): Release => ({
  ocid: 'ocds-000000-1',
  id: String(day),
  date: `2026-11-0${day}T09:00:00Z`,
  tag: ['tender'],
  ...fields,
});
/** With and without versions the same stands in the end. */
const merge = (...releases: Release[]) => {
  const merged = compiled(mergeReleases(releases, rules));
  expect(compiled(mergeReleases(releases, rules, false))).toEqual(merged);
  return merged;
};
const versions = (...releases: Release[]) => versioned(mergeReleases(releases, rules));

// https://standard.open-contracting.org/1.1/en/schema/merging/
describe('merging, case by case of the standard’s routine', () => {
  it('takes away what is null, at any depth, and says again what comes back', () => {
    const said = on(1, { tender: { id: 't', title: 'A', value: { amount: 1, currency: 'GBP' } } });
    const gone = on(2, { tender: { title: null, value: { amount: null } } });
    expect(merge(said, gone)['tender']).toEqual({ id: 't', value: { currency: 'GBP' } });
    expect(merge(said, gone, on(3, { tender: { title: 'B' } }))['tender']).toMatchObject({ title: 'B' });
    expect(merge(on(1, { language: null }))).not.toHaveProperty('language');
  });

  it('merges objects of a list by id, in the order they first came, and replaces a whole list whole', () => {
    const first = on(1, {
      awards: [
        { id: 'b', title: 'B' },
        { id: 'a', title: 'A' },
      ],
    });
    const second = on(2, { awards: [{ id: 'a', status: 'active' }, { id: 'c' }] });
    expect(merge(first, second)['awards']).toEqual([
      { id: 'b', title: 'B' },
      { id: 'a', title: 'A', status: 'active' },
      { id: 'c' },
    ]);
    const items = (...ids: string[]) => ({
      tender: { items: [{ id: '1', additionalClassifications: ids.map((id) => ({ scheme: 'CPV', id })) }] },
    });
    expect(merge(on(1, items('1', '2')), on(2, items('3')))['tender']).toEqual(items('3').tender);
    const methods = (...submissionMethod: string[]) => ({ tender: { submissionMethod } });
    expect(merge(on(1, methods('written')), on(2, methods()))['tender']).toEqual(methods().tender);
  });

  it('keeps each object that has no id, as often as it is said', () => {
    const change = { tender: { documents: [{ title: 'One' }] } };
    expect(merge(on(1, change), on(2, change))['tender']).toEqual({
      documents: [{ title: 'One' }, { title: 'One' }],
    });
  });

  it('takes an id twice in one list, or once as a number, for the same object', () => {
    const twice = on(1, {
      contracts: [
        { id: 1, title: 'A' },
        { id: '1', status: 'active' },
      ],
    });
    expect(merge(twice)['contracts']).toEqual([{ id: 1, title: 'A', status: 'active' }]);
    expect(
      merge(on(1, { contracts: [{ id: 0, title: 'A' }] }), on(2, { contracts: [{ id: 0, title: 'B' }] })),
    ).toMatchObject({
      contracts: [{ id: 0, title: 'B' }],
    });
  });

  it('takes a list that holds more than objects as one value', () => {
    const mixed = on(2, { tender: { documents: [{ id: '1', title: 'B' }, 'a text'] } });
    const merged = merge(on(1, { tender: { documents: [{ id: '1', title: 'A' }] } }), mixed);
    expect(merged['tender']).toEqual({ documents: [{ id: '1', title: 'B' }, 'a text'] });
  });

  it('keeps the order given between releases of one date, and goes by the instant otherwise', () => {
    const early = { ...on(1, { language: 'en' }), date: '2026-11-01T23:30:00-02:00' };
    const late = { ...on(1, { language: 'cy' }), date: '2026-11-02T01:00:00Z' };
    expect(merge(early, late)['language']).toBe('en');
    const same = { ...late, date: early.date };
    expect(merge(early, same)['language']).toBe('cy');
    expect(merge(same, early)['language']).toBe('en');
  });

  it('versions a field only when it changes, and never the id of an object in a list', () => {
    const award = (title: string) => ({ awards: [{ id: '1', title }] });
    expect(versions(on(1, award('A')), on(2, award('A')), on(3, award('B')))['awards']).toEqual([
      {
        id: '1',
        title: [
          { releaseID: '1', releaseDate: '2026-11-01T09:00:00Z', releaseTag: ['tender'], value: 'A' },
          { releaseID: '3', releaseDate: '2026-11-03T09:00:00Z', releaseTag: ['tender'], value: 'B' },
        ],
      },
    ]);
    // Outside a list an id is a field like any other (`versionId`).
    const identified = (id: string) => ({ parties: [{ id: 'p', identifier: { id } }] });
    expect(versions(on(1, identified('1')), on(2, identified('2')))['parties']).toMatchObject([
      { id: 'p', identifier: { id: [{ value: '1' }, { value: '2' }] } },
    ]);
  });

  it('says what it was compiled from and drops the releases’ own id, date and tag', () => {
    const merged = merge(on(2, {}), on(1, {}));
    expect(merged).toEqual({
      tag: ['compiled'],
      id: 'ocds-000000-1-2026-11-02T09:00:00Z',
      date: '2026-11-02T09:00:00Z',
      ocid: 'ocds-000000-1',
    });
  });

  it('replaces 1.0’s organisations, which have no id, and merges those of 1.1', () => {
    const suppliers = (...names: string[]) => ({
      awards: [{ id: '1', suppliers: names.map((name) => ({ name })) }],
    });
    const old = [on(1, suppliers('A')), on(2, suppliers('B'))];
    expect(collectReleases([{ version: '1.0', releases: old }])).toMatchObject([{ isOld: true }]);
    const merged = compiled(mergeReleases(old, withOldOrganisations(rules)));
    expect(merged['awards']).toEqual(suppliers('B').awards);
    expect(
      collectReleases([{ version: '1.1', parties: [], releases: [on(1, { parties: [] })] }]),
    ).toMatchObject([{ isOld: false }]);
  });

  it('refuses a date that only a lenient reader takes for one', () => {
    expect(collectReleases([{ ...on(1, {}), date: '5' }])).toEqual({ why: 'no-date', at: 'release' });
    expect(collectReleases([{ ...on(1, {}), date: '2026-13-45T00:00:00Z' }])).toMatchObject({
      why: 'no-date',
    });
  });
});

import { hash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, type Json } from '../../../values/canonical-json.ts';
import { type LeafEntry, LONGEST_LEAF_BYTES, leafBytes, leafText } from './leaf.rules.ts';

const entry: LeafEntry = {
  id: '01900000-0000-7000-8000-000000000001',
  bodyId: '01900000-0000-7000-8000-000000000002',
  procurementId: null,
  roundId: null,
  type: 'award-decided',
  version: 1,
  facts: '{"a":1,"occurredAt":"2026-03-03T12:00:00Z"}',
};

describe('the text of an entry', () => {
  it('is written one way', () => {
    expect(leafText(entry)).toBe(
      '{"body":"01900000-0000-7000-8000-000000000002","facts":{"a":1,"occurredAt":"2026-03-03T12:00:00Z"},' +
        '"id":"01900000-0000-7000-8000-000000000001","procurement":null,"round":null,"type":"award-decided","version":1}',
    );
  });

  it('is canonical JSON whatever the facts', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue()), (facts) => {
        const text = leafText({ ...entry, facts: canonicalJson(facts as Json) });
        expect(canonicalJson(JSON.parse(text) as Json)).toBe(text);
      }),
    );
  });

  it('changes with every field', () => {
    const other = {
      id: 'x',
      bodyId: null,
      procurementId: 'x',
      roundId: 'x',
      type: 'x',
      version: 2,
      facts: '{}',
    };
    const texts = Object.entries(other).map(([field, value]) => leafText({ ...entry, [field]: value }));
    expect(new Set([leafText(entry), ...texts]).size).toBe(8);
  });

  it('carries the fingerprint of facts that are too long for it, counted in bytes', () => {
    const facts = canonicalJson({ text: '’'.repeat(25_000) });
    const text = leafText({ ...entry, facts });
    expect(text).toContain(`"factsSha256":"${hash('sha256', facts, 'hex')}"`);
    expect(text).not.toContain('"facts":');
    expect(canonicalJson(JSON.parse(text) as Json)).toBe(text);
    const room = LONGEST_LEAF_BYTES - leafBytes({ ...entry, facts: '""' }).length;
    expect(leafBytes({ ...entry, facts: `"${'a'.repeat(room)}"` }).length).toBe(LONGEST_LEAF_BYTES);
    expect(leafBytes({ ...entry, facts: `"${'a'.repeat(room + 1)}"` }).length).toBeLessThan(400);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { uuidV4 } from '../../../values/uuid.ts';
import { writeBundle } from '../bundle.rules.ts';
import { readBundle } from '../read-bundle.rules.ts';
import { isSafeName } from '../sealing/archive-name.rules.ts';
import { findAttachmentKind } from './attachment-kind.rules.ts';
import { cleanName, cleanNames } from './attachment-name.rules.ts';
import { findAttachmentFaults, toBundleFiles } from './attachments.ts';

const text = (words: string) => new TextEncoder().encode(words);
const zip = (...names: string[]) =>
  text(`PK\u0003\u0004${'-'.repeat(26)}[Content_Types].xml${names.join('PK')}`);

describe('the name of an attachment', () => {
  it('is safe to unpack, whatever it was called, and differs from its neighbours', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 8 }), (names) => {
        const clean = cleanNames(names);
        expect(clean.every((name) => isSafeName(`attachments/${name}`))).toBe(true);
        expect(new Set(clean.map((name) => name.toLowerCase())).size).toBe(names.length);
        expect(clean.every((name) => new TextEncoder().encode(name).length <= 80)).toBe(true);
      }),
    );
  });

  it('keeps what can be kept', () => {
    expect(cleanName('C:\\bids\\Method statement (final).PDF')).toBe('Method statement (final).pdf');
    expect(cleanName('../../etc/passwd')).toBe('passwd');
    expect(cleanName('gpj.\u202Efdp')).toBe('gpj.fdp');
    expect(cleanNames(['plan.pdf', 'Plan.pdf'])).toEqual(['plan.pdf', 'Plan (2).pdf']);
  });
});

describe('the kind of an attachment', () => {
  it('is told by its bytes', () => {
    expect(findAttachmentKind(text('%PDF-1.7 …'))).toBe('pdf');
    expect(findAttachmentKind(zip('word/document.xml'))).toBe('docx');
    expect(findAttachmentKind(text('Line one\nLine two\n'))).toBe('txt');
  });

  it('is none for what runs, packs, or hides script', () => {
    const refused = [
      text('MZ\u0090\u0000'),
      zip('run.exe'),
      zip('word/document.xml', 'word/vbaProject.bin'),
      text('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
      text('#!/bin/sh\nrm -r /'),
      new Uint8Array(),
    ];
    expect(refused.map(findAttachmentKind)).toEqual(refused.map(() => null));
    const faults = findAttachmentFaults([{ name: 'run.exe', content: text('MZ\u0090\u0000') }]);
    expect(faults).toEqual([{ why: 'kind', name: 'run.exe' }]);
  });
});

describe('a bundle', () => {
  const of = { bodyId: uuidV4(), procurementId: uuidV4(), supplierId: uuidV4() };
  const content = {
    pricePence: 189_000_000,
    answers: [{ criterionId: uuidV4(), answer: 'We do it well.' }],
    commitments: [],
    subcontractors: [
      {
        id: uuidV4(),
        supplierId: null,
        name: 'Failsworth Joiners',
        companyNumber: '01234567',
        work: 'Doors',
        shareBasisPoints: 1500,
      },
    ],
    declarations: ['true-and-own'] as const,
  };

  it('reads back with its attachments and sub-contractors, padded, and not for another supplier', async () => {
    const files = await toBundleFiles([
      { name: 'plan.pdf', content: text('%PDF-1.7 a plan') },
      { name: 'photo.exe', content: Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]) },
    ]);
    expect(files.map(({ name, type }) => [name, type])).toEqual([
      ['plan.pdf', 'application/pdf'],
      ['photo.exe.jpg', 'image/jpeg'],
    ]);
    const bundle = writeBundle(of, content, files);
    expect(bundle.length).toBe(65_536);
    const read = readBundle(bundle, of);
    expect(read?.content).toEqual(content);
    expect(read?.files.map(({ content: bytes }) => bytes)).toEqual(files.map(({ content: bytes }) => bytes));
    expect(readBundle(bundle, { ...of, supplierId: uuidV4() })).toBeNull();
  });

  it('that holds another file than the bid says is none', async () => {
    const files = await toBundleFiles([{ name: 'plan.pdf', content: text('%PDF-1.7 a plan') }]);
    const [plan] = files;
    const longer = writeBundle(of, content, [{ ...plan!, bytes: 3 }]);
    expect(readBundle(longer, of)).toBeNull();
  });
});

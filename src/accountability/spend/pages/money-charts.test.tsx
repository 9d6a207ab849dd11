import { describe, expect, it } from 'vitest';
import { KindBars } from './money-charts.tsx';
import { words } from './words.en.ts';

function bars(kinds: readonly { readonly name: string; readonly pence: number }[]) {
  return String(<KindBars kinds={kinds} said={words.services} hrefOf={(name) => `?area=${name}`} />);
}

describe('which services spent it', () => {
  it('says how much of every pound, where parts make a whole', () => {
    const html = bars([
      { name: 'Highways', pence: 75_00 },
      { name: 'Housing', pence: 25_00 },
    ]);
    expect(html).toContain('Highways spent most: 75p of every pound.');
  });

  it('says the amount where money came back: no service spends more than a pound of a pound', () => {
    const html = bars([
      { name: 'Highways', pence: 75_00 },
      { name: 'Legal', pence: -5_00 },
    ]);
    expect(html).toContain('Highways spent most: £75.');
  });

  it('says that the files do not say, and names no service without a name', () => {
    expect(bars([{ name: '', pence: 75_00 }])).toBe('<p>The files do not say.</p>');
    const html = bars([
      { name: '', pence: 75_00 },
      { name: 'Housing', pence: 25_00 },
    ]);
    expect(html).toContain('For 75p of every pound the files do not say.');
    expect(html).not.toContain('href="?area="');
  });
});

import { describe, expect, it } from 'vitest';
import { learnFieldWidth } from './cut-name.rules.ts';
import { matchName, type Widths } from './match-name.rules.ts';
import { readName } from './read-name.rules.ts';
import { CERTAIN, DOUBTFUL } from './reason.rules.ts';
import { addToRegister, countWords, emptyRegister } from './register.rules.ts';

function match(published: string, register: readonly string[], widths?: Widths) {
  const names = emptyRegister();
  for (const name of register) addToRegister(names, { read: readName(name), owner: name });
  countWords(names.counts, readName(published));
  return matchName(names, readName(published), widths).best;
}

const madeOf = (published: string, ...register: string[]) => {
  const best = match(published, register);
  return best && best.confidence >= CERTAIN ? best.owner : null;
};

describe('one supplier, spelt in two ways', () => {
  it.each([
    ['Larkhill Repairs Ltd', 'LARKHILL REPAIRS LIMITED'],
    ['LARKHILL REPAIRS LTD.', 'Larkhill Repairs Ltd'],
    ['Larkhill & Dene Ltd', 'LARKHILL AND DENE LIMITED'],
    ['Larkhill Repairs', 'Larkhill Repairs Ltd'],
    ['Larkhill Repairs & Co Ltd', 'Larkhill Repairs Co. Limited'],
    ['The Larkhill Centre', 'Larkhill Centre'],
    ['Larkhill Ctr', 'Larkhill Centre'],
    ['LARKHILL HLTHCARE SVCS LTD', 'Larkhill Healthcare Services Limited'],
    ['Larkhill Health Care Ltd', 'Larkhill Healthcare Ltd'],
    ['LarkHill Health Care Ltd', 'Lark Hill Healthcare Ltd'],
    ['R J Larkhill Solicitors', 'R.J. Larkhill Solicitors'],
    ['St. Oswald’s Hosp', 'SAINT OSWALDS HOSPITAL'],
    ['Dr Larkhill Surgery', 'Doctor Larkhill Surgery'],
    ['Larkhill Street Surgery', 'Larkhill St Surgery'],
    ['Larkhill NHS FT', 'Larkhill NHS Foundation Trust'],
    ['Oldham MBC', 'Oldham Metropolitan Borough Council'],
    ['Oldham Borough Council', 'Oldham Council'],
    ['LB of Ealing', 'London Borough of Ealing'],
    ['Larkhill LLP', 'Larkhill Limited Liability Partnership'],
    ['Larkhill CIC', 'Larkhill Community Interest Company'],
    ['DO NOT USE - Larkhill Repairs Ltd', 'Larkhill Repairs Ltd'],
    ['Larkhill Repairs Ltd (DO NOT USE)', 'Larkhill Repairs Ltd'],
    ['00123456 LARKHILL REPAIRS LTD', 'Larkhill Repairs Ltd'],
    ['10234LARKHILL REPAIRS LTD', 'Larkhill Repairs Ltd'],
    ['DNU - Larkhill Repairs Ltd', 'Larkhill Repairs Ltd'],
    ['LARKHILL REPAIRS LTD:69374400', 'Larkhill Repairs Ltd'],
    ['LARKHILL REPAIRS44013615', 'LARKHILL REPAIRS'],
    ['Larkhill Repairs Ltd (Client A/C)', 'Larkhill Repairs Ltd'],
    ['Larkhill Repairs Ltd - Salford Branch', 'Larkhill Repairs Ltd'],
    ['Larkhill Ltd T/A Dene Carpets', 'Larkhill Ltd'],
    ['Larkhill Ltd t/a', 'Larkhill Ltd'],
    ['Larkhill Ltd trading as Dene Carpets', 'LARKHILL LIMITED T/A DENE CARPETS'],
    ['Care Homes Larkhill Ltd', 'Larkhill Care Homes Ltd'],
    ['Larkhill COMMUNTIY Trust', 'Larkhill Community Trust'],
    ['Larkhill Servcies Ltd', 'Larkhill Services Ltd'],
    ['LARKH1LL REPAIRS LTD', 'LARKHILL REPAIRS LTD'],
    ['Featherstonehaugh Larkhill Ltd', 'Featherstonhaugh Larkhill Ltd'],
    ['Ordsall Larkhill Foundatio', 'Ordsall Larkhill Foundation'],
  ])('%s is %s', (published, registered) => {
    expect(madeOf(published, registered)).toBe(registered);
    expect(madeOf(registered, published)).toBe(published);
  });
});

describe('two suppliers, spelt alike', () => {
  it.each([
    ['Salford Care Homes', 'Salford Home Care'],
    ['Salford Care Home', 'Salford Home Care'],
    ['Salford Care Homes Ltd', 'Salford Homecare Ltd'],
    ['Salford Care Homes', 'Salford Care Housing'],
    ['Larkhill (North) Ltd', 'Larkhill (South) Ltd'],
    ['Larkhill (North) Ltd', 'Larkhill Ltd'],
    ['Larkhill North West Ltd', 'Larkhill North East Ltd'],
    ['Larkhill NW Ltd', 'Larkhill NE Ltd'],
    ['Smith Builders 1', 'Smith Builders 2'],
    ['Smith Builders 1', 'Smith Builders'],
    ['Smith Builders 1', 'Smith Builders 11'],
    ['Orchard Larkhill 3 Ltd', 'Orchard Larkhill 2 Ltd'],
    ['1st Larkhill Scouts', '2nd Larkhill Scouts'],
    ['First Larkhill Scouts', 'Second Larkhill Scouts'],
    ['Larkhill School I', 'Larkhill School II'],
    ['Larkhill Infant School', 'Larkhill Junior School'],
    ['Larkhill Bolton Ltd', 'Larkhill Bury Ltd'],
    ['Larkhill (Bolton) Ltd', 'Larkhill (Preston) Ltd'],
    ['Oldham Council', 'Rochdale Council'],
    ['Durham City Council', 'Durham County Council'],
    ['Boston Borough Council', 'Boston Town Council'],
    ['Larkhill Ltd', 'Larkhill LLP'],
    ['Larkhill Plc', 'Larkhill Ltd'],
    ['Johnson Medical Centre', 'Johnston Medical Centre'],
    ['Parker Builders Ltd', 'Barker Builders Ltd'],
    ['Grove Surgery', 'Groves Surgery'],
    ['John Smith', 'John Smith Ltd'],
    ['Kids', 'Kids Ltd'],
    ['Larkhill Contracts Ltd', 'Larkhill Contractors Ltd'],
    ['Larkhill Lettings Ltd', 'Larkhill Fittings Ltd'],
    ['Larkhill IT Ltd', 'Larkhill Ltd'],
    ['Larkhill Dene Solicitors', 'Dene Larkhill Solicitors'],
    ['Larkhill Care UK Ltd', 'Larkhill Care Ltd'],
    ['Larkhill Ltd T/A Dene', 'Dene Ltd'],
    ['Larkhill Ltd (Newlands)', 'Larkhill Ltd (Acorn Hollow)'],
    ['Premier Inn Larkhill 12345', 'Premier Inn Larkhill 12346'],
    ['A Hart', 'B Hart'],
    ['A Hart', 'Named Person'],
    ['HP Card', 'No Match'],
    ['¿?', '??'],
  ])('%s is not %s', (published, registered) => {
    expect(madeOf(published, registered)).toBeNull();
    expect(madeOf(registered, published)).toBeNull();
  });
});

describe('which of several', () => {
  it('the same spelling comes before the same reading, and the same reading before a likeness', () => {
    expect(madeOf('Larkhill Ltd', 'LARKHILL LIMITED', 'Larkhill Ltd', 'Larkhill')).toBe('Larkhill Ltd');
    expect(madeOf('Larkhill Ltd.', 'Larkhill', 'LARKHILL LIMITED')).toBe('LARKHILL LIMITED');
  });

  it('is nobody’s to guess when two fit as well', () => {
    const best = match('Larkhill Repairs', ['Larkhill Repairs Ltd', 'Larkhill Repairs LLP']);
    expect(best).toMatchObject({ confidence: 0.75, reason: { rule: 'several', count: 2 } });
  });

  it('a doubtful one is offered to a person', () => {
    const best = match('Grove Medical Centre', ['Groves Medical Centre']);
    expect(best?.confidence).toBeGreaterThanOrEqual(DOUBTFUL);
    expect(best?.confidence).toBeLessThan(CERTAIN);
  });
});

describe('names that a field cut', () => {
  const cut = [
    'The Larkhill and Ordsall Housing Association',
    'Denton Larkhill Residents Association',
    'Ardwick Larkhill Community Gardens Club',
  ].map((name) => name.slice(0, 35));

  it('shows its width by many names of one length', () => {
    expect(learnFieldWidth([...cut, 'Short'])).toBe(35);
    expect(learnFieldWidth(['Short', 'Shorter', 'The longest of these three names'])).toBeUndefined();
  });

  it('inside a word, is the one name that begins so', () => {
    expect(
      madeOf('Larkhill and Ordsall Housing Ass', 'Larkhill and Ordsall Housing Association'),
    ).not.toBeNull();
    expect(madeOf('Larkhill & Ordsall Fellowsh', 'Larkhill and Ordsall Fellowship')).not.toBeNull();
  });

  it('between words, only where the list is known to be cut there', () => {
    const [published, registered] = [
      'Larkhill Ordsall Residents',
      'Larkhill Ordsall Residents Association Ltd',
    ];
    expect(match(published, [registered], { published: 26 })?.confidence).toBeGreaterThanOrEqual(CERTAIN);
    expect(madeOf(published, registered)).toBeNull();
    expect(match(published, ['Larkhill Ordsall Residents 2'], { published: 26 })?.confidence).toBeLessThan(
      CERTAIN,
    );
  });

  it('is left to a person when two names begin so', () => {
    const both = ['Larkhill and Ordsall Housing Association', 'Larkhill and Ordsall Housing Assistance'];
    expect(madeOf('Larkhill and Ordsall Housing Ass', ...both)).toBeNull();
  });

  it('a plural is no cut', () => {
    expect(madeOf('Larkhill Ordsall Salford Home', 'Larkhill Ordsall Salford Homesteads')).toBeNull();
  });
});

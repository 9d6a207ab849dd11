const millions = {
  Bolton: 96,
  Bury: 58,
  Rochdale: 63,
  Wigan: 88,
  Salford: 198,
  Manchester: 412,
  Oldham: 67,
  Trafford: 176,
  Stockport: 121,
  Tameside: 71,
} as const;

function figure(value: number) {
  return { value, text: `£${value}m` };
}

/** Invented payments by district. */
export const districtFigures = {
  Bolton: figure(millions.Bolton),
  Bury: figure(millions.Bury),
  Rochdale: figure(millions.Rochdale),
  Wigan: figure(millions.Wigan),
  Salford: figure(millions.Salford),
  Manchester: figure(millions.Manchester),
  Oldham: figure(millions.Oldham),
  Trafford: figure(millions.Trafford),
  Stockport: figure(millions.Stockport),
  Tameside: figure(millions.Tameside),
};

/** Twelve invented months, the last one not complete. */
export const months = 'April May June July August September October November December January February March'
  .split(' ')
  .map((name, index) => ({
    short: name[0] ?? '',
    name: `${name} ${index < 9 ? 2025 : 2026}`,
    value: [210, 225, 200, 240, 190, 230, 255, 245, 265, 205, 220, 108][index] ?? 0,
    text: `£${[210, 225, 200, 240, 190, 230, 255, 245, 265, 205, 220, 108][index]}m`,
    isComplete: index < 11,
  }));

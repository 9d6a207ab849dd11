export const words = {
  /** What a verdict’s reason may rest on besides the promises by name. */
  restsOn:
    'contract promises witnesses residents evidence verified price cost paid late disputed delivered service',
} as const;

/** How far an import is: rows gone through of a file whose length is not known yet, or rows written of all. */
export type Progress = {
  readonly stage: 'reading' | 'writing';
  readonly name: string;
  readonly member: string;
  readonly done: number;
  readonly total: number | null;
};

export type Watch = (progress: Progress) => void;

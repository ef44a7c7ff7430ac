import { quoted } from '../errors/hub-error.js';

/** Where in a dataset something is wrong. */
export interface Place {
  readonly file: string;
  /** Counted from 1, the header included, as a spreadsheet counts. */
  readonly line: number;
  readonly column: string;
}

/** A dataset that cannot be taken: the place, what was expected there and what came. */
export class DatasetProblem extends Error {
  override readonly name = 'DatasetProblem';

  constructor(
    readonly place: Place,
    readonly expected: string,
    readonly got: unknown,
  ) {
    super(
      `${place.file}, line ${place.line}, column "${place.column}": expected ${expected}; got ${got == null ? 'nothing' : quoted(got)}`,
    );
  }
}

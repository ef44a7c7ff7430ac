/** A column of a list. */
export interface Column<Row> {
  readonly title: string;
  /** The text of its cell in a row; empty if the hub says nothing. */
  of(row: Row): string;
}

/** A column as a terminal shows it. */
export interface TableColumn<Row> extends Column<Row> {
  /** How many characters it needs at the least. */
  readonly width: number;
  /** Its share of what the terminal has left; none without it. */
  readonly grows?: number;
  /** Where its texts stand, numbers to the right; left without it. */
  readonly align?: 'right';
}

/** How a list is shown to people. A terminal has room for what matters most, a spreadsheet for everything. */
export interface View<Row> {
  /** What the rows are, in the plural. */
  readonly name: string;
  readonly columns: readonly TableColumn<Row>[];
  readonly sheet: readonly Column<Row>[];
  /** What rows behind each other have in common, said once above them. */
  groupOf?(row: Row): string;
}

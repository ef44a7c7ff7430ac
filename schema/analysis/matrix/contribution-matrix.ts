import { Field, ObjectType } from 'type-graphql';
import { Node } from '../../relay/node.js';
import { MatrixCounts } from './matrix-counts.js';

/** A row or column. */
@ObjectType({ simpleResolvers: true, description: 'A row or column of a matrix (Zeile, Spalte).' })
export class MatrixLine {
  @Field(() => String, {
    nullable: true,
    description:
      'What it stands for (Schlüssel): the number, code or key of the object, or the level; null for what has no value on this axis (ohne).',
  })
  readonly key!: string | null;

  @Field(() => String, {
    description: 'Its heading in German (Beschriftung), such as "Amt 59 (Jobcenter Münster)" or "ohne Amt".',
  })
  readonly label!: string;

  @Field(() => Node, {
    nullable: true,
    description: 'The object it stands for; null for levels and for what has no value on this axis.',
  })
  readonly node!: Node | null;

  @Field(() => MatrixCounts, {
    description: 'What is counted on it (Randsummen); a contribution in several of its cells is counted once.',
  })
  readonly totals!: MatrixCounts;
}

/** Where a row meets a column. */
@ObjectType({
  simpleResolvers: true,
  description: 'Where a row meets a column (Zelle): the contributions that come from the one and go to the other.',
})
export class MatrixCell {
  @Field(() => MatrixLine, { description: 'Where they come from (Zeile).' })
  readonly row!: MatrixLine;

  @Field(() => MatrixLine, { description: 'Where they go to (Spalte).' })
  readonly column!: MatrixLine;

  @Field(() => MatrixCounts, { description: 'What is counted in it (Anzahlen).' })
  readonly counts!: MatrixCounts;
}

/** Who contributes to whom, counted. */
@ObjectType({
  simpleResolvers: true,
  description:
    'Who contributes to whom, counted (Zielbeitragsmatrix). A contribution with several values on an axis, such as several offices, counts in each of their lines and cells; totals count it once. One without a value has the line with the key null.',
})
export class ContributionMatrix {
  @Field(() => [MatrixLine], { description: 'What contributes (Zeilen): the lines that occur, in natural order, "ohne" last.' })
  readonly rows!: readonly MatrixLine[];

  @Field(() => [MatrixLine], { description: 'What receives (Spalten): the lines that occur, in natural order, "ohne" last.' })
  readonly columns!: readonly MatrixLine[];

  @Field(() => [MatrixCell], { description: 'The cells that are not empty (Zellen), row by row.' })
  readonly cells!: readonly MatrixCell[];

  @Field(() => MatrixCounts, { description: 'What is counted in the whole matrix (Gesamtsummen), each contribution once.' })
  readonly totals!: MatrixCounts;
}

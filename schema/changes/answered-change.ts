import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A change that was made with an idempotency key, so that the same one sent again is answered and not made twice. */
@Entity('answered_change')
export class AnsweredChange {
  /** Who made it: others may use the same key. */
  @PrimaryColumn('text')
  readonly subject!: string;

  @PrimaryColumn('text')
  readonly idempotencyKey!: string;

  /** A hash of what was asked for. */
  @Column('text')
  readonly question!: string;

  /** Which objects it touched, and in which revision. */
  @Column('jsonb')
  readonly answer!: object;

  @Index()
  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  readonly answeredAt!: Date;
}

import type { Indicator, IndicatorStatus, IndicatorValue } from '@zielnetz/client';
import { sourceColumns } from './cells.js';
import { decimalIn } from './decimal.js';
import { knownNode } from './known-node.js';
import { type Say, wordFor } from './language.js';
import { DIRECTIONS, figures, NO_DATA_REASONS, TARGET_STATUSES, VALUE_KINDS } from './messages/figures.js';
import { columns } from './messages/output.js';
import { printRows } from './print.js';
import type { Session } from './session.js';
import type { View } from './view.js';

/** The options of `zielnetz figures`. */
export interface FiguresOptions {
  readonly goal: string;
}

/** A goal has a handful of indicators, and each a dozen years of a few kinds of values. */
const MOST = { firstIndicators: 50, firstValues: 200 };

/** A value of an indicator, and how that stands. */
type Row = IndicatorValue & { readonly indicator: Indicator; readonly stands: IndicatorStatus | null };

/**
 * Shows the series of the indicators of a goal, and how each stands against its target.
 *
 * @throws UsageError if there is no such goal in the year
 * @throws HubError if the hub does not answer
 */
export async function showFigures(session: Session, { goal: typed }: FiguresOptions): Promise<void> {
  const { hub, year, language, say } = session;
  const id = await knownNode(session, '--goal', typed, ['Goal']);
  const asked = { key: id.slice(id.indexOf('/') + 1), year };
  const [{ goal }, { goal: standing }] = await Promise.all([
    hub.indicators.ofGoal({ ...asked, ...MOST, language }),
    hub.goalStatus.ofGoal({ ...asked, language }),
  ]);
  const stands = new Map(standing?.status.indicators.map((one) => [one.indicator.id, one]));
  const rows = (goal?.indicators.nodes ?? []).flatMap(({ values, ...indicator }) =>
    values.nodes.map((value): Row => ({ ...value, indicator, stands: stands.get(indicator.id) ?? null })),
  );
  printRows(rows, viewIn(say), session);
}

function viewIn(say: Say): View<Row> {
  const period = { title: say(figures.period), of: (row: Row) => row.period.name };
  const kind = { title: say(figures.kind), of: (row: Row) => wordFor(VALUE_KINDS, row.kind, say) };
  const value = {
    title: say(figures.value),
    of: (row: Row) => (row.value === null ? (row.text ?? '') : decimalIn(say, row.value)),
  };
  const status = ({ stands }: Row) => (stands ? wordFor(TARGET_STATUSES, stands.status, say) : '');
  return {
    name: say(figures.values),
    groupOf: ({ indicator, stands }) =>
      [say(figures.ofIndicator, { name: indicator.name, unit: indicator.unit }), stands && standingIn(say, stands)]
        .filter(Boolean)
        .join(' · '),
    columns: [
      { ...period, width: 10, grows: 1 },
      { ...kind, width: 22, grows: 1 },
      { ...value, width: 14, grows: 1, align: 'right' },
    ],
    sheet: [
      { title: say(columns.key), of: ({ indicator }) => indicator.key },
      { title: say(figures.indicator), of: ({ indicator }) => indicator.name },
      { title: say(figures.unit), of: ({ indicator }) => indicator.unit },
      {
        title: say(figures.direction),
        of: ({ indicator: { direction } }) => (direction ? wordFor(DIRECTIONS, direction, say) : ''),
      },
      { title: say(figures.status), of: status },
      period,
      kind,
      value,
      { title: say(figures.reason), of: ({ reason }) => reason ?? '' },
      ...sourceColumns<Row>(say),
    ],
  };
}

/** Such as "knapp verfehlt: Ergebnis 7,6 (2025), Ziel 7,4 (2026)". */
function standingIn(say: Say, { status, noDataReason, measured, target, year }: IndicatorStatus): string {
  const word = wordFor(TARGET_STATUSES, status, say);
  if (noDataReason) return `${word} (${wordFor(NO_DATA_REASONS, noDataReason, say)})`;
  const values = {
    measured: decimalIn(say, measured?.value ?? ''),
    target: decimalIn(say, target?.value ?? ''),
    period: measured?.period.name ?? '',
  };
  return say(figures.measured, { status: word, year, ...values });
}

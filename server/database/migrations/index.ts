import { Plans2026112200001 } from './2026112200001-plans.js';
import { Rules2026112200002 } from './2026112200002-rules.js';
import { Overlaps2026112300001 } from './2026112300001-overlaps.js';
import { Changes2026112500001 } from './2026112500001-changes.js';
import { ServiceTokens2026112500010 } from './2026112500010-service-tokens.js';
import { Indicators2026112500020 } from './2026112500020-indicators.js';
import { IndicatorValues2026112500021 } from './2026112500021-indicator-values.js';
import { Agreements2026112500030 } from './2026112500030-agreements.js';
import { BudgetAmounts2026112500031 } from './2026112500031-budget-amounts.js';
import { IndicatorParts2026113000010 } from './2026113000010-indicator-parts.js';
import { Controlling2026113000020 } from './2026113000020-controlling.js';
import { SetTogether2026113000030 } from './2026113000030-set-together.js';
import { AreaTotals2026113000040 } from './2026113000040-area-totals.js';

/** All migrations in order. One that has been released is never changed; a change is a new one. */
export const MIGRATIONS = [
  Plans2026112200001,
  Rules2026112200002,
  Overlaps2026112300001,
  Changes2026112500001,
  ServiceTokens2026112500010,
  Indicators2026112500020,
  IndicatorValues2026112500021,
  Agreements2026112500030,
  BudgetAmounts2026112500031,
  IndicatorParts2026113000010,
  Controlling2026113000020,
  SetTogether2026113000030,
  AreaTotals2026113000040,
] as const;

import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { ExplanationArgs, Language } from '../../schema/analysis/explanation/language.js';
import { ControllingReport } from '../../schema/controlling/controlling-report.js';
import { IssuedReport } from '../../schema/controlling/issued-report.js';
import { ReportArgs } from '../../schema/controlling/report-args.js';
import { ReportedIndicator, ReportedValue } from '../../schema/controlling/reported-indicator.js';
import type { ChangeContext } from '../changes/change-context.js';
import { endOf, Moment } from '../graph/as-of.js';
import type { GoalGraph } from '../graph/goal-graph.js';
import { GraphOfYear } from '../graph/hub-context.js';
import { shownText } from '../indicators/words.js';
import { seesDrafts } from '../security/viewer.js';
import { draftOf, issuedOf } from './content-text.js';
import { deviationsOf } from './deviations.js';
import { contentOf, issuedReports } from './issued-reports.js';
import { readReportArgs } from './question.js';
import { workOutReport } from './work-out.js';

/** Reports on how a year goes. */
@Resolver(() => ControllingReport)
export class ControllingReportResolver {
  @Query(() => ControllingReport, {
    description:
      'The controlling report of a quarter as it stands now (Controllingbericht, Entwurf), by the values, amounts and remarks that count now.',
  })
  async controllingReport(
    @Args(() => ReportArgs) args: ReportArgs,
    @GraphOfYear() graph: GoalGraph,
    @Ctx() context: ChangeContext,
    @Moment() asOf: Date | null,
  ): Promise<ControllingReport> {
    return draftOf(await workOutReport(context, graph, readReportArgs(graph, args, asOf)));
  }

  @FieldResolver(() => [ReportedIndicator], {
    description: 'The indicators that differ from their targets by more than the threshold (Abweichungen), each once.',
  })
  deviations(@Root() report: ControllingReport): readonly ReportedIndicator[] {
    return deviationsOf(report);
  }

  @FieldResolver(() => String, { description: 'By which rules it is worked out, in words (Regeln), as they were then.' })
  rule(@Root() { rules }: ControllingReport, @Args(() => ExplanationArgs) { language }: ExplanationArgs): string {
    return language === Language.EN ? rules.en : rules.de;
  }
}

/** Values in reports. */
@Resolver(() => ReportedValue)
export class ReportedValueResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'What is shown in the place of the value (Anzeige): the value, or such as "weniger als 5" where it is kept back.',
  })
  text(@Root() { value, words }: ReportedValue, @Args(() => ExplanationArgs) { language }: ExplanationArgs): string | null {
    return shownText(language, value, words);
  }
}

/** Reports that were issued. */
@Resolver(() => IssuedReport)
export class IssuedReportResolver {
  @Query(() => [IssuedReport], {
    description: 'The controlling reports that were issued on a plan, the newest first (ausgestellte Controllingberichte).',
  })
  issuedReports(
    @Arg('quarter', () => Int, { nullable: true, description: 'Only those of a quarter (Quartal).' }) quarter: number | null,
    @GraphOfYear() graph: GoalGraph,
    @Ctx() context: ChangeContext,
    @Moment() asOf: Date | null,
  ): Promise<readonly IssuedReport[]> {
    return issuedReports(context, graph.plan.year, { quarter, number: null, before: endOf(asOf) });
  }

  @Query(() => IssuedReport, { nullable: true, description: 'A report that was issued, by its number (Controllingbericht).' })
  async issuedReport(
    @Arg('number', () => Int, { description: 'Its number among the reports of the year (Berichtsnummer).' }) number: number,
    @GraphOfYear() graph: GoalGraph,
    @Ctx() context: ChangeContext,
    @Moment() asOf: Date | null,
  ): Promise<IssuedReport | null> {
    return (await issuedReports(context, graph.plan.year, { quarter: null, number, before: endOf(asOf) }))[0] ?? null;
  }

  @FieldResolver(() => ControllingReport, { description: 'What it says (Inhalt), as it was issued.' })
  async report(@Root() issued: IssuedReport, @Ctx() context: ChangeContext): Promise<ControllingReport> {
    return issuedOf({ content: await contentOf(context, issued), hash: issued.hash });
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'The subject id of who issued it (Handelnde), and nothing else about them; null for those who do not work on plans, who see the office only.',
  })
  issuedBy(@Root() { issuedBy }: IssuedReport, @Ctx() { viewer }: ChangeContext): string | null {
    return seesDrafts(viewer) ? issuedBy : null;
  }
}

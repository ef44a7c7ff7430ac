import type {
  AgreementStatus,
  AgreementStep,
  AgreementTarget,
  AgreementTargetInput,
  CommitteeSummary,
  Hub,
  IndicatorSummary,
  IndicatorValueKind,
  Language,
  OfficeSummary,
  OpenTargetAgreementInput,
  Problem,
  Result,
  SourceInput,
  SourceReference,
  Suppression,
  TargetAgreement,
  TargetAgreementStepInput,
  TargetAgreementsAccept,
  TargetAgreementsAcceptVariables,
  TargetAgreementsFollowUp,
  TargetAgreementsFollowUpVariables,
  TargetAgreementsGet,
  TargetAgreementsGetVariables,
  TargetAgreementsJustify,
  TargetAgreementsJustifyVariables,
  TargetAgreementsList,
  TargetAgreementsListVariables,
  TargetAgreementsModify,
  TargetAgreementsModifyVariables,
  TargetAgreementsOffer,
  TargetAgreementsOfferVariables,
  TargetAgreementsOfGoal,
  TargetAgreementsOfGoalVariables,
  TargetAgreementsOpen,
  TargetAgreementsOpenVariables,
  TargetAgreementsReport,
  TargetAgreementsReportVariables,
  TargetAgreementsSign,
  TargetAgreementsSignVariables,
  TargetOrigin,
} from '@zielnetz/client';
import type { ChangeableHub } from '@zielnetz/client/changes';
import { type Shape, same } from './same.js';

type Maybe<Type> = Type | null | undefined;
type Shown = { readonly value: string | null; readonly suppression: Suppression | null };
type Value = Shown | null;
type Step = { year: number; input: TargetAgreementStepInput; idempotencyKey?: Maybe<string>; language?: Maybe<Language> };

same<TargetOrigin, 'FEDERATION' | 'LAND' | 'CITY'>();
same<
  AgreementStatus,
  'FRAME_RECEIVED' | 'OFFERED' | 'JUSTIFIED' | 'ACCEPTED' | 'MODIFIED' | 'SIGNED' | 'REPORTED' | 'FOLLOWED_UP'
>();
same<
  Shape<AgreementTarget>,
  {
    readonly origin: TargetOrigin;
    readonly indicator: IndicatorSummary;
    readonly reference: Value;
    readonly corridorLow: Value;
    readonly corridorHigh: Value;
    readonly offered: Value;
    readonly agreed: Value;
    readonly ownTarget: {
      readonly kind: IndicatorValueKind;
      readonly value: string | null;
      readonly suppression: Suppression | null;
    } | null;
    readonly actual: {
      readonly value: string | null;
      readonly suppression: Suppression | null;
      readonly period: { readonly name: string };
    } | null;
    readonly isInsideCorridor: boolean | null;
    readonly differsFromOffer: boolean | null;
    readonly differsFromOwnTarget: boolean | null;
  }
>();
same<
  Shape<AgreementStep>,
  {
    readonly number: number;
    readonly status: AgreementStatus;
    readonly date: string;
    readonly reason: string | null;
    readonly actor: string | null;
    readonly office: string | null;
    readonly recordedAt: string;
    readonly source: SourceReference;
  }
>();
same<
  Shape<TargetAgreement>,
  {
    readonly year: number;
    readonly key: string;
    readonly title: string;
    readonly targetYear: number;
    readonly parties: readonly string[];
    readonly partner: string;
    readonly office: OfficeSummary;
    readonly committee: CommitteeSummary;
    readonly provision: { readonly citation: string } | null;
    readonly status: AgreementStatus;
    readonly version: number;
    readonly nextStatuses: readonly AgreementStatus[];
    readonly isInsideCorridor: boolean | null;
    readonly targets: readonly AgreementTarget[];
    readonly steps: readonly AgreementStep[];
  }
>();
same<AgreementTargetInput, { readonly indicator: string; readonly origin: TargetOrigin }>();
same<
  Shape<TargetAgreementStepInput>,
  {
    readonly agreement: string;
    readonly version: number;
    readonly date: string;
    readonly reason?: Maybe<string>;
    readonly source: SourceInput;
  }
>();
same<
  Shape<OpenTargetAgreementInput>,
  {
    readonly key: string;
    readonly title: string;
    readonly targetYear: number;
    readonly partner: string;
    readonly office: string;
    readonly committee: string;
    readonly provision?: Maybe<string>;
    readonly targets: readonly AgreementTargetInput[];
    readonly date: string;
    readonly reason?: Maybe<string>;
    readonly source: SourceInput;
  }
>();

/** What is agreed about a goal. */
export async function ofGoal(hub: Hub): Promise<void> {
  same<Shape<TargetAgreementsOfGoalVariables>, { key: string; year?: Maybe<number> }>();
  const data = await hub.targetAgreements.ofGoal({ key: '0501-1' });
  same<typeof data, TargetAgreementsOfGoal>();
  const result = await hub.targetAgreements.ofGoal.result({ key: '0501-1' });
  same<typeof result, Result<TargetAgreementsOfGoal>>();
  // @ts-expect-error the goal may not be there
  data.goal.agreementTargets.length;
}

/** The agreements of a plan. */
export async function agreements(hub: ChangeableHub): Promise<void> {
  same<Shape<TargetAgreementsListVariables>, { year?: Maybe<number>; asOf?: Maybe<string> }>();
  same<Shape<TargetAgreementsGetVariables>, { key: string; year?: Maybe<number>; asOf?: Maybe<string> }>();
  const list = await hub.targetAgreements.list();
  same<typeof list, TargetAgreementsList>();
  same<typeof list.targetAgreements, readonly TargetAgreement[]>();
  const listed = await hub.targetAgreements.list.result({ year: 2026 });
  same<typeof listed, Result<TargetAgreementsList>>();
  const one = await hub.targetAgreements.get({ key: 'land-2027' });
  same<typeof one, TargetAgreementsGet>();
  const result = await hub.targetAgreements.get.result({ key: 'land-2027' });
  same<typeof result, Result<TargetAgreementsGet>>();
  // @ts-expect-error it may not be there
  one.targetAgreement.status;
}

/** Its first step. */
export async function opening(hub: ChangeableHub, asked: TargetAgreementsOpenVariables): Promise<void> {
  same<Shape<TargetAgreementsOpenVariables>, Shape<Omit<Step, 'input'> & { input: OpenTargetAgreementInput }>>();
  const data = await hub.targetAgreements.open(asked);
  same<typeof data, TargetAgreementsOpen>();
  same<typeof data.openTargetAgreement.problems, readonly Problem[]>();
  const result = await hub.targetAgreements.open.result(asked);
  same<typeof result, Result<TargetAgreementsOpen>>();
}

/** Its further steps. */
export async function steps(hub: ChangeableHub, asked: Step): Promise<void> {
  same<Shape<TargetAgreementsOfferVariables>, Shape<Step>>();
  const offer = await hub.targetAgreements.offer(asked);
  same<typeof offer, TargetAgreementsOffer>();
  const offerResult = await hub.targetAgreements.offer.result(asked);
  same<typeof offerResult, Result<TargetAgreementsOffer>>();
  same<Shape<TargetAgreementsAcceptVariables>, Shape<Step>>();
  const accept = await hub.targetAgreements.accept(asked);
  same<typeof accept, TargetAgreementsAccept>();
  const acceptResult = await hub.targetAgreements.accept.result(asked);
  same<typeof acceptResult, Result<TargetAgreementsAccept>>();
  same<Shape<TargetAgreementsJustifyVariables>, Shape<Step>>();
  const justify = await hub.targetAgreements.justify(asked);
  same<typeof justify, TargetAgreementsJustify>();
  const justifyResult = await hub.targetAgreements.justify.result(asked);
  same<typeof justifyResult, Result<TargetAgreementsJustify>>();
  same<Shape<TargetAgreementsModifyVariables>, Shape<Step>>();
  const modify = await hub.targetAgreements.modify(asked);
  same<typeof modify, TargetAgreementsModify>();
  const modifyResult = await hub.targetAgreements.modify.result(asked);
  same<typeof modifyResult, Result<TargetAgreementsModify>>();
  same<Shape<TargetAgreementsSignVariables>, Shape<Step>>();
  const sign = await hub.targetAgreements.sign(asked);
  same<typeof sign, TargetAgreementsSign>();
  const signResult = await hub.targetAgreements.sign.result(asked);
  same<typeof signResult, Result<TargetAgreementsSign>>();
  same<Shape<TargetAgreementsReportVariables>, Shape<Step>>();
  const report = await hub.targetAgreements.report(asked);
  same<typeof report, TargetAgreementsReport>();
  const reportResult = await hub.targetAgreements.report.result(asked);
  same<typeof reportResult, Result<TargetAgreementsReport>>();
  same<Shape<TargetAgreementsFollowUpVariables>, Shape<Step>>();
  const followUp = await hub.targetAgreements.followUp(asked);
  same<typeof followUp, TargetAgreementsFollowUp>();
  const followUpResult = await hub.targetAgreements.followUp.result(asked);
  same<typeof followUpResult, Result<TargetAgreementsFollowUp>>();
  // @ts-expect-error whether the offer is inside the corridor is not for the client to say
  await hub.targetAgreements.accept({ ...asked, isInsideCorridor: true });
}

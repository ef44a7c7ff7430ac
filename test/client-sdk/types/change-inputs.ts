import type {
  ChangeCommitteeInput,
  ChangeContributionInput,
  ChangeDepartmentInput,
  ChangeFieldOfActionInput,
  ChangeGoalInput,
  ChangeIndicatorInput,
  ChangeLegalDomainInput,
  ChangeLegalProvisionInput,
  ChangeOfficeInput,
  ChangeOverlapJustificationInput,
  ChangeProductAreaInput,
  ChangeProductGroupInput,
  ChangeProductInput,
  ChangeServiceInput,
  ChangeTargetGroupInput,
  ContributionEffect,
  ContributionStrength,
  CreateCommitteeInput,
  CreateContributionInput,
  CreateDepartmentInput,
  CreateFieldOfActionInput,
  CreateGoalInput,
  CreateIndicatorInput,
  CreateLegalDomainInput,
  CreateLegalProvisionInput,
  CreateOfficeInput,
  CreateOverlapJustificationInput,
  CreateProductAreaInput,
  CreateProductGroupInput,
  CreateProductInput,
  CreateServiceInput,
  CreateTargetGroupInput,
  GoalLevel,
  IndicatorDirection,
  IndicatorKind,
  IndicatorSubject,
  IndicatorValueInput,
  IndicatorValueKind,
  SourceInput,
  SourceKind,
} from '@zielnetz/client';
import { type Shape, same } from './same.js';

type Maybe<Type> = Type | null | undefined;

/** A change names the object in the state it is based on; of the rest, what is not sent stays, and null empties. */
type ChangeOf<Create, Key extends keyof Create> = Shape<
  { readonly id: string; readonly version: number } & { readonly [Field in Exclude<keyof Create, Key>]?: Maybe<Create[Field]> }
>;

same<
  CreateLegalDomainInput,
  {
    readonly abbreviation: string;
    readonly code: string;
    readonly name: string;
  }
>();
same<Shape<ChangeLegalDomainInput>, ChangeOf<CreateLegalDomainInput, 'code'>>();

same<
  CreateLegalProvisionInput,
  {
    readonly citation: string;
    readonly heading?: Maybe<string>;
    readonly legalDomain: string;
  }
>();
same<Shape<ChangeLegalProvisionInput>, ChangeOf<CreateLegalProvisionInput, 'citation'>>();

same<
  CreateDepartmentInput,
  {
    readonly name: string;
    readonly number: string;
  }
>();
same<Shape<ChangeDepartmentInput>, ChangeOf<CreateDepartmentInput, 'number'>>();

same<
  CreateOfficeInput,
  {
    readonly department?: Maybe<string>;
    readonly legalDomains?: Maybe<readonly string[]>;
    readonly name: string;
    readonly number: string;
  }
>();
same<Shape<ChangeOfficeInput>, ChangeOf<CreateOfficeInput, 'number'>>();

same<
  CreateCommitteeInput,
  {
    readonly code: string;
    readonly name?: Maybe<string>;
  }
>();
same<Shape<ChangeCommitteeInput>, ChangeOf<CreateCommitteeInput, 'code'>>();

same<
  CreateProductAreaInput,
  {
    readonly name: string;
    readonly number: string;
  }
>();
same<Shape<ChangeProductAreaInput>, ChangeOf<CreateProductAreaInput, 'number'>>();

same<
  CreateProductGroupInput,
  {
    readonly area: string;
    readonly committee?: Maybe<string>;
    readonly department?: Maybe<string>;
    readonly legalDomains?: Maybe<readonly string[]>;
    readonly name: string;
    readonly number: string;
    readonly office?: Maybe<string>;
  }
>();
same<Shape<ChangeProductGroupInput>, ChangeOf<CreateProductGroupInput, 'number'>>();

same<
  CreateProductInput,
  {
    readonly description?: Maybe<string>;
    readonly group: string;
    readonly name: string;
    readonly number: string;
    readonly office?: Maybe<string>;
    readonly provisions?: Maybe<readonly string[]>;
    readonly source: SourceInput;
  }
>();
same<Shape<ChangeProductInput>, ChangeOf<CreateProductInput, 'number'>>();

same<
  CreateTargetGroupInput,
  {
    readonly key: string;
    readonly name: string;
  }
>();
same<Shape<ChangeTargetGroupInput>, ChangeOf<CreateTargetGroupInput, 'key'>>();

same<
  CreateFieldOfActionInput,
  {
    readonly committees?: Maybe<readonly string[]>;
    readonly key: string;
    readonly leadDepartment?: Maybe<string>;
    readonly name: string;
    readonly offices?: Maybe<readonly string[]>;
    readonly source: SourceInput;
  }
>();
same<Shape<ChangeFieldOfActionInput>, ChangeOf<CreateFieldOfActionInput, 'key'>>();

same<
  CreateGoalInput,
  {
    readonly department?: Maybe<string>;
    readonly fieldsOfAction?: Maybe<readonly string[]>;
    readonly key: string;
    readonly legalDomains?: Maybe<readonly string[]>;
    readonly level: GoalLevel;
    readonly office?: Maybe<string>;
    readonly parents?: Maybe<readonly string[]>;
    readonly product?: Maybe<string>;
    readonly productArea?: Maybe<string>;
    readonly productGroup?: Maybe<string>;
    readonly source: SourceInput;
    readonly statement: string;
    readonly targetGroups?: Maybe<readonly string[]>;
  }
>();
same<Shape<ChangeGoalInput>, ChangeOf<CreateGoalInput, 'key'>>();

same<
  CreateServiceInput,
  {
    readonly key: string;
    readonly name: string;
    readonly offices?: Maybe<readonly string[]>;
    readonly product?: Maybe<string>;
    readonly productGroup?: Maybe<string>;
    readonly provisions?: Maybe<readonly string[]>;
    readonly source: SourceInput;
    readonly targetGroups?: Maybe<readonly string[]>;
  }
>();
same<Shape<ChangeServiceInput>, ChangeOf<CreateServiceInput, 'key'>>();

same<
  CreateContributionInput,
  {
    readonly effect: ContributionEffect;
    readonly goal: string;
    readonly rationale?: Maybe<string>;
    readonly service: string;
    readonly source: SourceInput;
    readonly strength?: Maybe<ContributionStrength>;
  }
>();
same<Shape<ChangeContributionInput>, ChangeOf<CreateContributionInput, 'service' | 'goal'>>();

same<
  CreateOverlapJustificationInput,
  {
    readonly key: string;
    readonly otherProduct?: Maybe<string>;
    readonly otherService?: Maybe<string>;
    readonly product?: Maybe<string>;
    readonly reason: string;
    readonly service?: Maybe<string>;
    readonly source: SourceInput;
  }
>();
same<Shape<ChangeOverlapJustificationInput>, ChangeOf<CreateOverlapJustificationInput, 'key'>>();

same<
  CreateIndicatorInput,
  {
    readonly denominator?: Maybe<string>;
    readonly dimension?: Maybe<string>;
    readonly direction?: Maybe<IndicatorDirection>;
    readonly subject?: Maybe<IndicatorSubject>;
    readonly partOf?: Maybe<string>;
    readonly goal?: Maybe<string>;
    readonly key: string;
    readonly kind: IndicatorKind;
    readonly name: string;
    readonly numerator?: Maybe<string>;
    readonly product?: Maybe<string>;
    readonly productGroup?: Maybe<string>;
    readonly provision?: Maybe<string>;
    readonly source: SourceInput;
    readonly unit: string;
    readonly validFrom?: Maybe<string>;
    readonly validTo?: Maybe<string>;
  }
>();
same<Shape<ChangeIndicatorInput>, ChangeOf<CreateIndicatorInput, 'key'>>();

same<
  IndicatorValueInput,
  {
    readonly indicator: string;
    readonly kind: IndicatorValueKind;
    readonly period: string;
    readonly reason?: Maybe<string>;
    readonly source: SourceInput;
    readonly supersedes?: Maybe<number>;
    readonly value?: Maybe<string>;
  }
>();

same<
  SourceInput,
  {
    readonly document: string;
    readonly kind: SourceKind;
    readonly page?: Maybe<string>;
    readonly section?: Maybe<string>;
  }
>();

import type {
  ChangeCommitteeInput,
  ChangeContributionInput,
  ChangeDepartmentInput,
  ChangedCommittee,
  ChangedContribution,
  ChangedDepartment,
  ChangedFieldOfAction,
  ChangedGoal,
  ChangedIndicator,
  ChangedLegalDomain,
  ChangedLegalProvision,
  ChangedOffice,
  ChangedOverlapJustification,
  ChangedProduct,
  ChangedProductArea,
  ChangedProductGroup,
  ChangedService,
  ChangedTargetGroup,
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
  CommitteesChange,
  CommitteesChangeVariables,
  CommitteesCreate,
  CommitteesCreateVariables,
  CommitteesRemove,
  CommitteesRemoveVariables,
  ContributionsChange,
  ContributionsChangeVariables,
  ContributionsCreate,
  ContributionsCreateVariables,
  ContributionsRemove,
  ContributionsRemoveVariables,
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
  DepartmentsChange,
  DepartmentsChangeVariables,
  DepartmentsCreate,
  DepartmentsCreateVariables,
  DepartmentsRemove,
  DepartmentsRemoveVariables,
  FieldsOfActionChange,
  FieldsOfActionChangeVariables,
  FieldsOfActionCreate,
  FieldsOfActionCreateVariables,
  FieldsOfActionRemove,
  FieldsOfActionRemoveVariables,
  GoalsChange,
  GoalsChangeVariables,
  GoalsCreate,
  GoalsCreateVariables,
  GoalsRemove,
  GoalsRemoveVariables,
  IndicatorsChange,
  IndicatorsChangeVariables,
  IndicatorsCreate,
  IndicatorsCreateVariables,
  IndicatorsRemove,
  IndicatorsRemoveVariables,
  LegalDomainsChange,
  LegalDomainsChangeVariables,
  LegalDomainsCreate,
  LegalDomainsCreateVariables,
  LegalDomainsRemove,
  LegalDomainsRemoveVariables,
  LegalProvisionsChange,
  LegalProvisionsChangeVariables,
  LegalProvisionsCreate,
  LegalProvisionsCreateVariables,
  LegalProvisionsRemove,
  LegalProvisionsRemoveVariables,
  OfficesChange,
  OfficesChangeVariables,
  OfficesCreate,
  OfficesCreateVariables,
  OfficesRemove,
  OfficesRemoveVariables,
  OverlapJustificationsChange,
  OverlapJustificationsChangeVariables,
  OverlapJustificationsCreate,
  OverlapJustificationsCreateVariables,
  OverlapJustificationsRemove,
  OverlapJustificationsRemoveVariables,
  ProductAreasChange,
  ProductAreasChangeVariables,
  ProductAreasCreate,
  ProductAreasCreateVariables,
  ProductAreasRemove,
  ProductAreasRemoveVariables,
  ProductGroupsChange,
  ProductGroupsChangeVariables,
  ProductGroupsCreate,
  ProductGroupsCreateVariables,
  ProductGroupsRemove,
  ProductGroupsRemoveVariables,
  ProductsChange,
  ProductsChangeVariables,
  ProductsCreate,
  ProductsCreateVariables,
  ProductsRemove,
  ProductsRemoveVariables,
  RemoveInput,
  ServicesChange,
  ServicesChangeVariables,
  ServicesCreate,
  ServicesCreateVariables,
  ServicesRemove,
  ServicesRemoveVariables,
  TargetGroupsChange,
  TargetGroupsChangeVariables,
  TargetGroupsCreate,
  TargetGroupsCreateVariables,
  TargetGroupsRemove,
  TargetGroupsRemoveVariables,
} from '@zielnetz/client';
import type { Asked, Creation, Payload } from './payload.js';
import { type Shape, same } from './same.js';

same<Shape<LegalDomainsCreateVariables>, Creation<CreateLegalDomainInput>>();
same<Shape<LegalDomainsChangeVariables>, Asked<ChangeLegalDomainInput>>();
same<Shape<LegalDomainsRemoveVariables>, Asked<RemoveInput>>();
same<LegalDomainsCreate, { readonly createLegalDomain: Payload<'legalDomain', ChangedLegalDomain> }>();
same<LegalDomainsChange, { readonly changeLegalDomain: Payload<'legalDomain', ChangedLegalDomain> }>();
same<LegalDomainsRemove, { readonly removeLegalDomain: Payload<'legalDomain', ChangedLegalDomain> }>();

same<Shape<LegalProvisionsCreateVariables>, Creation<CreateLegalProvisionInput>>();
same<Shape<LegalProvisionsChangeVariables>, Asked<ChangeLegalProvisionInput>>();
same<Shape<LegalProvisionsRemoveVariables>, Asked<RemoveInput>>();
same<LegalProvisionsCreate, { readonly createLegalProvision: Payload<'legalProvision', ChangedLegalProvision> }>();
same<LegalProvisionsChange, { readonly changeLegalProvision: Payload<'legalProvision', ChangedLegalProvision> }>();
same<LegalProvisionsRemove, { readonly removeLegalProvision: Payload<'legalProvision', ChangedLegalProvision> }>();

same<Shape<DepartmentsCreateVariables>, Creation<CreateDepartmentInput>>();
same<Shape<DepartmentsChangeVariables>, Asked<ChangeDepartmentInput>>();
same<Shape<DepartmentsRemoveVariables>, Asked<RemoveInput>>();
same<DepartmentsCreate, { readonly createDepartment: Payload<'department', ChangedDepartment> }>();
same<DepartmentsChange, { readonly changeDepartment: Payload<'department', ChangedDepartment> }>();
same<DepartmentsRemove, { readonly removeDepartment: Payload<'department', ChangedDepartment> }>();

same<Shape<OfficesCreateVariables>, Creation<CreateOfficeInput>>();
same<Shape<OfficesChangeVariables>, Asked<ChangeOfficeInput>>();
same<Shape<OfficesRemoveVariables>, Asked<RemoveInput>>();
same<OfficesCreate, { readonly createOffice: Payload<'office', ChangedOffice> }>();
same<OfficesChange, { readonly changeOffice: Payload<'office', ChangedOffice> }>();
same<OfficesRemove, { readonly removeOffice: Payload<'office', ChangedOffice> }>();

same<Shape<CommitteesCreateVariables>, Creation<CreateCommitteeInput>>();
same<Shape<CommitteesChangeVariables>, Asked<ChangeCommitteeInput>>();
same<Shape<CommitteesRemoveVariables>, Asked<RemoveInput>>();
same<CommitteesCreate, { readonly createCommittee: Payload<'committee', ChangedCommittee> }>();
same<CommitteesChange, { readonly changeCommittee: Payload<'committee', ChangedCommittee> }>();
same<CommitteesRemove, { readonly removeCommittee: Payload<'committee', ChangedCommittee> }>();

same<Shape<ProductAreasCreateVariables>, Creation<CreateProductAreaInput>>();
same<Shape<ProductAreasChangeVariables>, Asked<ChangeProductAreaInput>>();
same<Shape<ProductAreasRemoveVariables>, Asked<RemoveInput>>();
same<ProductAreasCreate, { readonly createProductArea: Payload<'productArea', ChangedProductArea> }>();
same<ProductAreasChange, { readonly changeProductArea: Payload<'productArea', ChangedProductArea> }>();
same<ProductAreasRemove, { readonly removeProductArea: Payload<'productArea', ChangedProductArea> }>();

same<Shape<ProductGroupsCreateVariables>, Creation<CreateProductGroupInput>>();
same<Shape<ProductGroupsChangeVariables>, Asked<ChangeProductGroupInput>>();
same<Shape<ProductGroupsRemoveVariables>, Asked<RemoveInput>>();
same<ProductGroupsCreate, { readonly createProductGroup: Payload<'productGroup', ChangedProductGroup> }>();
same<ProductGroupsChange, { readonly changeProductGroup: Payload<'productGroup', ChangedProductGroup> }>();
same<ProductGroupsRemove, { readonly removeProductGroup: Payload<'productGroup', ChangedProductGroup> }>();

same<Shape<ProductsCreateVariables>, Creation<CreateProductInput>>();
same<Shape<ProductsChangeVariables>, Asked<ChangeProductInput>>();
same<Shape<ProductsRemoveVariables>, Asked<RemoveInput>>();
same<ProductsCreate, { readonly createProduct: Payload<'product', ChangedProduct> }>();
same<ProductsChange, { readonly changeProduct: Payload<'product', ChangedProduct> }>();
same<ProductsRemove, { readonly removeProduct: Payload<'product', ChangedProduct> }>();

same<Shape<TargetGroupsCreateVariables>, Creation<CreateTargetGroupInput>>();
same<Shape<TargetGroupsChangeVariables>, Asked<ChangeTargetGroupInput>>();
same<Shape<TargetGroupsRemoveVariables>, Asked<RemoveInput>>();
same<TargetGroupsCreate, { readonly createTargetGroup: Payload<'targetGroup', ChangedTargetGroup> }>();
same<TargetGroupsChange, { readonly changeTargetGroup: Payload<'targetGroup', ChangedTargetGroup> }>();
same<TargetGroupsRemove, { readonly removeTargetGroup: Payload<'targetGroup', ChangedTargetGroup> }>();

same<Shape<FieldsOfActionCreateVariables>, Creation<CreateFieldOfActionInput>>();
same<Shape<FieldsOfActionChangeVariables>, Asked<ChangeFieldOfActionInput>>();
same<Shape<FieldsOfActionRemoveVariables>, Asked<RemoveInput>>();
same<FieldsOfActionCreate, { readonly createFieldOfAction: Payload<'fieldOfAction', ChangedFieldOfAction> }>();
same<FieldsOfActionChange, { readonly changeFieldOfAction: Payload<'fieldOfAction', ChangedFieldOfAction> }>();
same<FieldsOfActionRemove, { readonly removeFieldOfAction: Payload<'fieldOfAction', ChangedFieldOfAction> }>();

same<Shape<GoalsCreateVariables>, Creation<CreateGoalInput>>();
same<Shape<GoalsChangeVariables>, Asked<ChangeGoalInput>>();
same<Shape<GoalsRemoveVariables>, Asked<RemoveInput>>();
same<GoalsCreate, { readonly createGoal: Payload<'goal', ChangedGoal> }>();
same<GoalsChange, { readonly changeGoal: Payload<'goal', ChangedGoal> }>();
same<GoalsRemove, { readonly removeGoal: Payload<'goal', ChangedGoal> }>();

same<Shape<ServicesCreateVariables>, Creation<CreateServiceInput>>();
same<Shape<ServicesChangeVariables>, Asked<ChangeServiceInput>>();
same<Shape<ServicesRemoveVariables>, Asked<RemoveInput>>();
same<ServicesCreate, { readonly createService: Payload<'service', ChangedService> }>();
same<ServicesChange, { readonly changeService: Payload<'service', ChangedService> }>();
same<ServicesRemove, { readonly removeService: Payload<'service', ChangedService> }>();

same<Shape<ContributionsCreateVariables>, Creation<CreateContributionInput>>();
same<Shape<ContributionsChangeVariables>, Asked<ChangeContributionInput>>();
same<Shape<ContributionsRemoveVariables>, Asked<RemoveInput>>();
same<ContributionsCreate, { readonly createContribution: Payload<'contribution', ChangedContribution> }>();
same<ContributionsChange, { readonly changeContribution: Payload<'contribution', ChangedContribution> }>();
same<ContributionsRemove, { readonly removeContribution: Payload<'contribution', ChangedContribution> }>();

same<Shape<OverlapJustificationsCreateVariables>, Creation<CreateOverlapJustificationInput>>();
same<Shape<OverlapJustificationsChangeVariables>, Asked<ChangeOverlapJustificationInput>>();
same<Shape<OverlapJustificationsRemoveVariables>, Asked<RemoveInput>>();
same<
  OverlapJustificationsCreate,
  { readonly createOverlapJustification: Payload<'overlapJustification', ChangedOverlapJustification> }
>();
same<
  OverlapJustificationsChange,
  { readonly changeOverlapJustification: Payload<'overlapJustification', ChangedOverlapJustification> }
>();
same<
  OverlapJustificationsRemove,
  { readonly removeOverlapJustification: Payload<'overlapJustification', ChangedOverlapJustification> }
>();

same<Shape<IndicatorsCreateVariables>, Creation<CreateIndicatorInput>>();
same<Shape<IndicatorsChangeVariables>, Asked<ChangeIndicatorInput>>();
same<Shape<IndicatorsRemoveVariables>, Asked<RemoveInput>>();
same<IndicatorsCreate, { readonly createIndicator: Payload<'indicator', ChangedIndicator> }>();
same<IndicatorsChange, { readonly changeIndicator: Payload<'indicator', ChangedIndicator> }>();
same<IndicatorsRemove, { readonly removeIndicator: Payload<'indicator', ChangedIndicator> }>();

import type {
  ChangeInput,
  CommitteesChange,
  CommitteesCreate,
  CommitteesRemove,
  ContributionsChange,
  ContributionsCreate,
  ContributionsRemove,
  DepartmentsChange,
  DepartmentsCreate,
  DepartmentsRemove,
  FieldsOfActionChange,
  FieldsOfActionCreate,
  FieldsOfActionRemove,
  GoalsChange,
  GoalsCreate,
  GoalsRemove,
  IndicatorsChange,
  IndicatorsCreate,
  IndicatorsRemove,
  LegalDomainsChange,
  LegalDomainsCreate,
  LegalDomainsRemove,
  LegalProvisionsChange,
  LegalProvisionsCreate,
  LegalProvisionsRemove,
  OfficesChange,
  OfficesCreate,
  OfficesRemove,
  OverlapJustificationsChange,
  OverlapJustificationsCreate,
  OverlapJustificationsRemove,
  ProductAreasChange,
  ProductAreasCreate,
  ProductAreasRemove,
  ProductGroupsChange,
  ProductGroupsCreate,
  ProductGroupsRemove,
  ProductsChange,
  ProductsCreate,
  ProductsRemove,
  RemoveInput,
  Result,
  ServicesChange,
  ServicesCreate,
  ServicesRemove,
  TargetGroupsChange,
  TargetGroupsCreate,
  TargetGroupsRemove,
} from '@zielnetz/client';
import type { ChangeableHub } from '@zielnetz/client/changes';
import { same } from './same.js';

/** Every kind of change with its input. */
type Inputs = { [Action in keyof ChangeInput]-?: Exclude<ChangeInput[Action], undefined> };
/** Each of the three, as data and as a result. */
type Answers<Create, Change, Remove> = readonly [Create, Result<Create>, Change, Result<Change>, Remove, Result<Remove>];

/** What every concept has. */
export async function calls(hub: ChangeableHub, input: Inputs, remove: { input: RemoveInput }): Promise<void> {
  const legalDomains = [
    await hub.legalDomains.create({ year: 2027, input: input.createLegalDomain }),
    await hub.legalDomains.create.result({ year: 2027, input: input.createLegalDomain }),
    await hub.legalDomains.change({ input: input.changeLegalDomain }),
    await hub.legalDomains.change.result({ input: input.changeLegalDomain }),
    await hub.legalDomains.remove(remove),
    await hub.legalDomains.remove.result(remove),
  ] as const;
  same<typeof legalDomains, Answers<LegalDomainsCreate, LegalDomainsChange, LegalDomainsRemove>>();
  const legalProvisions = [
    await hub.legalProvisions.create({ year: 2027, input: input.createLegalProvision }),
    await hub.legalProvisions.create.result({ year: 2027, input: input.createLegalProvision }),
    await hub.legalProvisions.change({ input: input.changeLegalProvision }),
    await hub.legalProvisions.change.result({ input: input.changeLegalProvision }),
    await hub.legalProvisions.remove(remove),
    await hub.legalProvisions.remove.result(remove),
  ] as const;
  same<typeof legalProvisions, Answers<LegalProvisionsCreate, LegalProvisionsChange, LegalProvisionsRemove>>();
  const departments = [
    await hub.departments.create({ year: 2027, input: input.createDepartment }),
    await hub.departments.create.result({ year: 2027, input: input.createDepartment }),
    await hub.departments.change({ input: input.changeDepartment }),
    await hub.departments.change.result({ input: input.changeDepartment }),
    await hub.departments.remove(remove),
    await hub.departments.remove.result(remove),
  ] as const;
  same<typeof departments, Answers<DepartmentsCreate, DepartmentsChange, DepartmentsRemove>>();
  const offices = [
    await hub.offices.create({ year: 2027, input: input.createOffice }),
    await hub.offices.create.result({ year: 2027, input: input.createOffice }),
    await hub.offices.change({ input: input.changeOffice }),
    await hub.offices.change.result({ input: input.changeOffice }),
    await hub.offices.remove(remove),
    await hub.offices.remove.result(remove),
  ] as const;
  same<typeof offices, Answers<OfficesCreate, OfficesChange, OfficesRemove>>();
  const committees = [
    await hub.committees.create({ year: 2027, input: input.createCommittee }),
    await hub.committees.create.result({ year: 2027, input: input.createCommittee }),
    await hub.committees.change({ input: input.changeCommittee }),
    await hub.committees.change.result({ input: input.changeCommittee }),
    await hub.committees.remove(remove),
    await hub.committees.remove.result(remove),
  ] as const;
  same<typeof committees, Answers<CommitteesCreate, CommitteesChange, CommitteesRemove>>();
  const productAreas = [
    await hub.productAreas.create({ year: 2027, input: input.createProductArea }),
    await hub.productAreas.create.result({ year: 2027, input: input.createProductArea }),
    await hub.productAreas.change({ input: input.changeProductArea }),
    await hub.productAreas.change.result({ input: input.changeProductArea }),
    await hub.productAreas.remove(remove),
    await hub.productAreas.remove.result(remove),
  ] as const;
  same<typeof productAreas, Answers<ProductAreasCreate, ProductAreasChange, ProductAreasRemove>>();
  const productGroups = [
    await hub.productGroups.create({ year: 2027, input: input.createProductGroup }),
    await hub.productGroups.create.result({ year: 2027, input: input.createProductGroup }),
    await hub.productGroups.change({ input: input.changeProductGroup }),
    await hub.productGroups.change.result({ input: input.changeProductGroup }),
    await hub.productGroups.remove(remove),
    await hub.productGroups.remove.result(remove),
  ] as const;
  same<typeof productGroups, Answers<ProductGroupsCreate, ProductGroupsChange, ProductGroupsRemove>>();
  const products = [
    await hub.products.create({ year: 2027, input: input.createProduct }),
    await hub.products.create.result({ year: 2027, input: input.createProduct }),
    await hub.products.change({ input: input.changeProduct }),
    await hub.products.change.result({ input: input.changeProduct }),
    await hub.products.remove(remove),
    await hub.products.remove.result(remove),
  ] as const;
  same<typeof products, Answers<ProductsCreate, ProductsChange, ProductsRemove>>();
  const targetGroups = [
    await hub.targetGroups.create({ year: 2027, input: input.createTargetGroup }),
    await hub.targetGroups.create.result({ year: 2027, input: input.createTargetGroup }),
    await hub.targetGroups.change({ input: input.changeTargetGroup }),
    await hub.targetGroups.change.result({ input: input.changeTargetGroup }),
    await hub.targetGroups.remove(remove),
    await hub.targetGroups.remove.result(remove),
  ] as const;
  same<typeof targetGroups, Answers<TargetGroupsCreate, TargetGroupsChange, TargetGroupsRemove>>();
  const fieldsOfAction = [
    await hub.fieldsOfAction.create({ year: 2027, input: input.createFieldOfAction }),
    await hub.fieldsOfAction.create.result({ year: 2027, input: input.createFieldOfAction }),
    await hub.fieldsOfAction.change({ input: input.changeFieldOfAction }),
    await hub.fieldsOfAction.change.result({ input: input.changeFieldOfAction }),
    await hub.fieldsOfAction.remove(remove),
    await hub.fieldsOfAction.remove.result(remove),
  ] as const;
  same<typeof fieldsOfAction, Answers<FieldsOfActionCreate, FieldsOfActionChange, FieldsOfActionRemove>>();
  const goals = [
    await hub.goals.create({ year: 2027, input: input.createGoal }),
    await hub.goals.create.result({ year: 2027, input: input.createGoal }),
    await hub.goals.change({ input: input.changeGoal }),
    await hub.goals.change.result({ input: input.changeGoal }),
    await hub.goals.remove(remove),
    await hub.goals.remove.result(remove),
  ] as const;
  same<typeof goals, Answers<GoalsCreate, GoalsChange, GoalsRemove>>();
  const services = [
    await hub.services.create({ year: 2027, input: input.createService }),
    await hub.services.create.result({ year: 2027, input: input.createService }),
    await hub.services.change({ input: input.changeService }),
    await hub.services.change.result({ input: input.changeService }),
    await hub.services.remove(remove),
    await hub.services.remove.result(remove),
  ] as const;
  same<typeof services, Answers<ServicesCreate, ServicesChange, ServicesRemove>>();
  const contributions = [
    await hub.contributions.create({ year: 2027, input: input.createContribution }),
    await hub.contributions.create.result({ year: 2027, input: input.createContribution }),
    await hub.contributions.change({ input: input.changeContribution }),
    await hub.contributions.change.result({ input: input.changeContribution }),
    await hub.contributions.remove(remove),
    await hub.contributions.remove.result(remove),
  ] as const;
  same<typeof contributions, Answers<ContributionsCreate, ContributionsChange, ContributionsRemove>>();
  const overlapJustifications = [
    await hub.overlapJustifications.create({ year: 2027, input: input.createOverlapJustification }),
    await hub.overlapJustifications.create.result({ year: 2027, input: input.createOverlapJustification }),
    await hub.overlapJustifications.change({ input: input.changeOverlapJustification }),
    await hub.overlapJustifications.change.result({ input: input.changeOverlapJustification }),
    await hub.overlapJustifications.remove(remove),
    await hub.overlapJustifications.remove.result(remove),
  ] as const;
  same<
    typeof overlapJustifications,
    Answers<OverlapJustificationsCreate, OverlapJustificationsChange, OverlapJustificationsRemove>
  >();
  const indicators = [
    await hub.indicators.create({ year: 2027, input: input.createIndicator }),
    await hub.indicators.create.result({ year: 2027, input: input.createIndicator }),
    await hub.indicators.change({ input: input.changeIndicator }),
    await hub.indicators.change.result({ input: input.changeIndicator }),
    await hub.indicators.remove(remove),
    await hub.indicators.remove.result(remove),
  ] as const;
  same<typeof indicators, Answers<IndicatorsCreate, IndicatorsChange, IndicatorsRemove>>();
}

import type {
  CommitteeSummary,
  CommitteesList,
  CommitteesListVariables,
  Department,
  DepartmentSummary,
  DepartmentsGet,
  DepartmentsGetVariables,
  DepartmentsList,
  DepartmentsListVariables,
  Hub,
  OfficeSummary,
  Result,
  TargetGroupSummary,
  TargetGroupsList,
  TargetGroupsListVariables,
} from '@zielnetz/client';
import { type Shape, same } from './same.js';

type InYear = { year?: number | null | undefined };

same<CommitteeSummary, { readonly id: string; readonly code: string; readonly name: string | null }>();
same<DepartmentSummary, { readonly id: string; readonly number: string; readonly name: string }>();
same<Department, { readonly offices: readonly OfficeSummary[] } & DepartmentSummary>();
same<TargetGroupSummary, { readonly id: string; readonly key: string; readonly name: string }>();

/** Committees of the council. */
export async function committees(hub: Hub): Promise<void> {
  same<Shape<CommitteesListVariables>, InYear>();
  const data = await hub.committees.list({ year: 2013 });
  same<typeof data, CommitteesList>();
  same<typeof data.committees, readonly CommitteeSummary[]>();
  const result = await hub.committees.list.result();
  same<typeof result, Result<CommitteesList>>();
  // @ts-expect-error a year is a number
  await hub.committees.list({ year: '2013' });
  // @ts-expect-error all of them come, so there is nothing to filter
  await hub.committees.list({ code: 'ASGA' });
  // @ts-expect-error they come in one piece
  hub.committees.list.each();
  // @ts-expect-error the plan may give a committee no name
  data.committees[0]?.name.length;
  // @ts-expect-error an unknown field
  data.committees[0]?.number;
  // @ts-expect-error answers are not changed
  data.committees.length = 0;
}

/** All departments. */
export async function departments(hub: Hub): Promise<void> {
  same<Shape<DepartmentsListVariables>, InYear>();
  const data = await hub.departments.list();
  same<typeof data, DepartmentsList>();
  same<typeof data.departments, readonly Department[]>();
  const result = await hub.departments.list.result({ year: null });
  same<typeof result, Result<DepartmentsList>>();
  // @ts-expect-error an unknown variable
  await hub.departments.list({ number: 'V' });
  // @ts-expect-error they come in one piece
  hub.departments.list.pages();
  // @ts-expect-error the list may be shorter
  data.departments[0].name;
}

/** A department. */
export async function department(hub: Hub): Promise<void> {
  same<Shape<DepartmentsGetVariables>, { number: string } & InYear extends infer All ? Shape<All> : never>();
  const data = await hub.departments.get({ number: 'V', year: 2013 });
  same<typeof data, DepartmentsGet>();
  same<typeof data.department, Department | null>();
  same<NonNullable<typeof data.department>['offices'], readonly OfficeSummary[]>();
  const result = await hub.departments.get.result({ number: 'V' });
  same<typeof result, Result<DepartmentsGet>>();
  // @ts-expect-error which one?
  await hub.departments.get();
  // @ts-expect-error which one?
  await hub.departments.get({ year: 2013 });
  // @ts-expect-error numbers of departments are texts
  await hub.departments.get({ number: 5 });
  // @ts-expect-error departments have numbers, not keys
  await hub.departments.get.result({ key: 'V' });
  // @ts-expect-error there may be none
  data.department.offices;
  // @ts-expect-error an unknown field
  data.department?.office;
  // @ts-expect-error answers are not changed
  if (data.department) data.department.name = 'Dezernat V';
  // @ts-expect-error one department is no list
  hub.departments.get.each({ number: 'V' });
}

/** Target groups. */
export async function targetGroups(hub: Hub): Promise<void> {
  same<Shape<TargetGroupsListVariables>, InYear>();
  const data = await hub.targetGroups.list({});
  same<typeof data, TargetGroupsList>();
  same<typeof data.targetGroups, readonly TargetGroupSummary[]>();
  const result = await hub.targetGroups.list.result();
  same<typeof result, Result<TargetGroupsList>>();
  // @ts-expect-error an unknown variable
  await hub.targetGroups.list({ text: 'Kinder' });
  // @ts-expect-error they come in one piece
  hub.targetGroups.list.each();
  // @ts-expect-error an unknown field
  data.targetGroups[0]?.number;
}

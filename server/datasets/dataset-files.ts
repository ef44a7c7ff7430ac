/** Which file of a dataset holds the rows of which table. */
export const DATASET_FILES: Readonly<Record<string, string>> = {
  plan: 'plans.csv',
  legal_domain: 'legal_domains.csv',
  legal_provision: 'legal_provisions.csv',
  department: 'departments.csv',
  office: 'offices.csv',
  committee: 'committees.csv',
  product_area: 'product_areas.csv',
  product_group: 'product_groups.csv',
  product: 'products.csv',
  target_group: 'target_groups.csv',
  field_of_action: 'fields_of_action.csv',
  goal: 'goals.csv',
  service: 'services.csv',
  contribution: 'contributions.csv',
  overlap_justification: 'overlap_justifications.csv',
};

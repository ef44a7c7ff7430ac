import { dataSourceFor } from '../database/data-source.js';
import { type Model, modelOf } from './model.js';

/** The model as the hub reads it, without a database. */
export async function offlineModel(): Promise<Model> {
  const dataSource = dataSourceFor('postgresql://nowhere.invalid/none');
  // biome-ignore lint/complexity/useLiteralKeys: it is protected, and brackets may reach it
  await dataSource['buildMetadatas']();
  return modelOf(dataSource);
}

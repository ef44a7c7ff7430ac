import { asAdmin, identityProvider } from '../support/as-admin.js';
import { type Answer, post } from '../support/ask.js';
import { createDatabase, type TestDatabase } from '../support/database.js';
import { type HubProcess, startProcess } from '../support/hub-process.js';

/** Starts a hub that can be written to. */
export async function startLiveHub(
  { url }: TestDatabase,
  environment: Readonly<Record<string, string>> = {},
): Promise<HubProcess> {
  return startProcess({ DATABASE_URL: url, ...(await identityProvider()).environment, ...environment });
}

/** A hub with a database of its own and the draft of 2027. */
export async function hubWithDraft(
  environment: Readonly<Record<string, string>> = {},
): Promise<{ hub: HubProcess; database: TestDatabase; stop(): Promise<void> }> {
  const database = await createDatabase();
  const hub = await startLiveHub(database, environment);
  await beginDraft(hub.url, 2027);
  return {
    hub,
    database,
    async stop() {
      await hub.stop();
      await database.drop();
    },
  };
}

/** Changes something as an administrator; problems and errors fail the test. */
// biome-ignore lint/suspicious/noExplicitAny: payloads have any shape
export async function change(url: string, mutation: string, variables: object = {}): Promise<any> {
  const response = await post({ query: mutation, variables }, { url, headers: await asAdmin() });
  const { data, errors } = (await response.json()) as Answer;
  const [payload] = Object.values((data ?? {}) as Record<string, { problems?: readonly unknown[] } | null>);
  if (errors || !payload || (payload.problems?.length ?? 0) > 0) throw new Error(JSON.stringify({ data, errors }));
  return payload;
}

export async function beginDraft(url: string, year: number): Promise<number> {
  const { plan } = await change(
    url,
    `mutation ($year: Int!) { createPlan(input: { year: $year, from: 2013, title: "Entwurf" }) { plan { revision } problems { message } } }`,
    { year },
  );
  return plan.revision;
}

/** Ends a draft by `adoptPlan` or `discardPlan`. */
export async function endDraft(url: string, name: 'adoptPlan' | 'discardPlan', year: number, revision: number): Promise<void> {
  await change(url, `mutation ($input: PlanStateInput!) { ${name}(input: $input) { problems { message } } }`, {
    input: { year, revision },
  });
}

/** Adds a target group to a draft, which is the smallest change there is; gives the revision. */
export async function addTargetGroup(url: string, key: string, year = 2027): Promise<number> {
  const { revision } = await change(
    url,
    `mutation ($year: Int!, $input: CreateTargetGroupInput!) {
      createTargetGroup(year: $year, input: $input) { revision problems { message } } }`,
    { year, input: { key, name: `Gruppe ${key}` } },
  );
  return revision;
}

import { createClient, type Language, type PlanSummary } from '@zielnetz/client';
import { type ChangeableHub, withChanges } from '@zielnetz/client/changes';
import type { Say } from './language.js';

/** The options that every command takes. */
export interface CommonOptions {
  readonly url: string;
  /** Empty is as good as none, as with variables everywhere. */
  readonly token?: string;
  readonly year?: number;
  readonly lang: 'de' | 'en';
  readonly json?: true;
  readonly csv?: true;
}

/** What a command works with. */
export interface Session {
  readonly hub: ChangeableHub;
  readonly say: Say;
  /** What the hub explains itself in, where it does. */
  readonly language: Language;
  readonly options: CommonOptions;
  /** The plan that answers; null if there is none, which the hub then says by itself. */
  readonly plan: PlanSummary | null;
  /** The year to ask for. Named in every question, so that all pages are from one plan even if another is adopted meanwhile. */
  readonly year: number | undefined;
}

/**
 * Opens the way to the hub and finds out which plan answers.
 *
 * @throws HubError if the hub does not answer
 */
export async function openSession(options: CommonOptions, say: Say): Promise<Session> {
  const hub = withChanges(createClient({ url: options.url, token: options.token || undefined }));
  const { plan } = await hub.plans.get({ year: options.year });
  const language = options.lang === 'en' ? 'EN' : 'DE';
  return { hub, say, language, options, plan, year: plan?.year ?? options.year };
}

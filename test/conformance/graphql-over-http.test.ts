import { describe, expect, test } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { HUB } from '../support/ask.js';

/**
 * The GraphQL over HTTP specification, as graphql-http reads it. The hub meets all of it, also what
 * the specification leaves open (MAY): there is no list of exceptions.
 */
const AUDITS = serverAudits({ url: () => `${HUB()}/graphql` });

describe('GraphQL over HTTP: the hub', () => {
  test.each(AUDITS)('$name ($id)', async ({ fn }) => {
    const result = await fn();
    const complaint = result.status === 'ok' ? null : `${result.reason}: ${await result.response.clone().text()}`;
    expect(complaint).toBeNull();
  });
});

import { createClient, HubAnswerError } from '@zielnetz/client';
import { withChanges } from '@zielnetz/client/changes';

const hub = withChanges(createClient({ url: process.env.HUB_URL }));
const { viewer } = await hub.viewer.get();
const input = { key: 'kinder', name: 'Kinder' };
const { errors } = await hub.targetGroups.create.result({ year: 2026, input, idempotencyKey: crypto.randomUUID() });
const { office } = await hub.offices.get({ number: '59', year: 2013 });
console.log(viewer.kind, errors[0].code, errors[0] instanceof HubAnswerError, office.contributionsReceived.nodes.length);

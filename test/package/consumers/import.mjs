import { createClient, HubAnswerError } from '@zielnetz/client';

const hub = createClient({ url: process.env.HUB_URL });
const names = [];
for await (const { service } of hub.offices.contributionsReceived.each({ number: '59', year: 2013, first: 2 })) {
  names.push(service.name);
}
const { errors } = await hub.offices.list.result({ year: 1999 });
console.log(names.length, names.includes('Schuldnerberatung'), errors[0] instanceof HubAnswerError && errors[0].code);

const { createClient, HubAnswerError } = require('@zielnetz/client');

const hub = createClient({ url: process.env.HUB_URL });
hub.offices.get({ number: '59', year: 2013 }).then(async ({ office }) => {
  const { nodes } = office.contributionsReceived;
  const { errors } = await hub.offices.list.result({ year: 1999 });
  const names = nodes.map(({ service }) => service.name);
  console.log(names.length, names.includes('Schuldnerberatung'), errors[0] instanceof HubAnswerError && errors[0].code);
});

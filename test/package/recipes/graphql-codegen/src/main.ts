import { createClient } from '@zielnetz/client';
import { graphql } from './gql/gql.js';

const GoalsOfOffice = graphql(`
  query GoalsOfOffice($number: String!, $year: Int) {
    office(number: $number, year: $year) { name goals { totalCount } }
  }
`);

const hub = createClient({ url: process.env.HUB_URL ?? 'http://localhost:4000/graphql' });
const { office } = await hub.query(GoalsOfOffice, { number: '59', year: 2013 });
console.log(office?.name, office?.goals.totalCount);

import { connectionOf } from '../relay/connection.js';
import { Contribution } from './contribution.js';

/** A page of contributions. */
export const ContributionConnection = connectionOf(Contribution);

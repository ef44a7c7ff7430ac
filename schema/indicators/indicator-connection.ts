import { connectionOf } from '../relay/connection.js';
import { Indicator } from './indicator.js';

/** A page of indicators. */
export const IndicatorConnection = connectionOf(Indicator);

import { connectionOf } from '../relay/connection.js';
import { IndicatorValue } from './indicator-value.js';

/** A page of values. */
export const IndicatorValueConnection = connectionOf(IndicatorValue);

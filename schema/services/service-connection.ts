import { connectionOf } from '../relay/connection.js';
import { Service } from './service.js';

/** A page of services. */
export const ServiceConnection = connectionOf(Service);

#!/usr/bin/env node
import { createClient } from '@zielnetz/client';

console.log(typeof createClient);

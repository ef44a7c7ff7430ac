#!/usr/bin/env node
// npm links commands before anything is built, and only to files that are there.
import './dist/zielnetz.js';

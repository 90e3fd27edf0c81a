#!/usr/bin/env node
import { command } from './program.js';

await command(process.argv.slice(2));

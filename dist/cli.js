#!/usr/bin/env node
process.exitCode = 2;
require('./program.js').command(process.argv.slice(2)).finally(() => process.exit());

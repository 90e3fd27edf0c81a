#!/usr/bin/env node
require('./program.js').command(process.argv.slice(2)).finally(() => process.exit());

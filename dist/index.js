process.exitCode = 1;
require('./program.js').main();

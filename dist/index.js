require('./program.js').main();

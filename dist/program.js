(() => { // webpackBootstrap
	"use strict";
	var __webpack_modules__ = ({

7761:
(function (module) {

module.exports = require("./undici.js");

}),

2613:
(function (module) {

module.exports = new Proxy({}, { get: (_, name) => require("assert")[name] });

}),

181:
(function (module) {

module.exports = require("buffer");

}),

5317:
(function (module) {

module.exports = new Proxy({}, { get: (_, name) => require("child_process")[name] });

}),

6982:
(function (module) {

module.exports = require("crypto");

}),

4434:
(function (module) {

module.exports = require("events");

}),

9896:
(function (module) {

module.exports = require("fs");

}),

8611:
(function (module) {

module.exports = new Proxy({}, { get: (_, name) => require("http")[name] });

}),

5692:
(function (module) {

module.exports = new Proxy({}, { get: (_, name) => require("https")[name] });

}),

3339:
(function (module) {

module.exports = require("module");

}),

9278:
(function (module) {

module.exports = new Proxy({}, { get: (_, name) => require("net")[name] });

}),

1421:
(function (module) {

module.exports = new Proxy({}, { get: (_, name) => require("node:child_process")[name] });

}),

7598:
(function (module) {

module.exports = require("node:crypto");

}),

610:
(function (module) {

module.exports = require("node:dns");

}),

3024:
(function (module) {

module.exports = require("node:fs");

}),

1455:
(function (module) {

module.exports = require("node:fs/promises");

}),

4708:
(function (module) {

module.exports = new Proxy({}, { get: (_, name) => require("node:https")[name] });

}),

7030:
(function (module) {

module.exports = new Proxy({}, { get: (_, name) => require("node:net")[name] });

}),

8161:
(function (module) {

module.exports = new Proxy({}, { get: (_, name) => require("node:os")[name] });

}),

6760:
(function (module) {

module.exports = require("node:path");

}),

8500:
(function (module) {

module.exports = new Proxy({}, { get: (_, name) => require("node:timers/promises")[name] });

}),

7975:
(function (module) {

module.exports = require("node:util");

}),

857:
(function (module) {

module.exports = require("os");

}),

6928:
(function (module) {

module.exports = require("path");

}),

932:
(function (module) {

module.exports = require("process");

}),

3193:
(function (module) {

module.exports = require("string_decoder");

}),

3557:
(function (module) {

module.exports = require("timers");

}),

4756:
(function (module) {

module.exports = new Proxy({}, { get: (_, name) => require("tls")[name] });

}),

7016:
(function (module) {

module.exports = require("url");

}),

9023:
(function (module) {

module.exports = require("util");

})

	});

	// The module cache
	var __webpack_module_cache__ = {};
	
	// The require function
	function __nccwpck_require__(moduleId) {
		// Check if module is in cache
		var cachedModule = __webpack_module_cache__[moduleId];
		if (cachedModule !== undefined) {
			return cachedModule.exports;
		}
		// Create a new module (and put it into the cache)
		var module = __webpack_module_cache__[moduleId] = {
			// no module.id needed
			// no module.loaded needed
			exports: {}
		};
	
		// Execute the module function
		var threw = true;
		try {
			__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
			threw = false;
		} finally {
			if(threw) delete __webpack_module_cache__[moduleId];
		}
	
		// Return the exports of the module
		return module.exports;
	}
	
	// expose the modules object (__webpack_modules__)
	__nccwpck_require__.m = __webpack_modules__;
	

	/* webpack/runtime/asset-relocator-loader */
	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
	
	/* webpack/runtime/compat get default export */
	(() => {
		// getDefaultExport function for compatibility with non-harmony modules
		__nccwpck_require__.n = (module) => {
			var getter = module && module.__esModule ?
				() => (module['default']) :
				() => (module);
			__nccwpck_require__.d(getter, { a: getter });
			return getter;
		};
	})();
	
	/* webpack/runtime/create fake namespace object */
	(() => {
		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
		var leafPrototypes;
		// create a fake namespace object
		// mode & 1: value is a module id, require it
		// mode & 2: merge all properties of value into the ns
		// mode & 4: return value when already ns object
		// mode & 16: return value when it's Promise-like
		// mode & 8|1: behave like require
		__nccwpck_require__.t = function(value, mode) {
			if(mode & 1) value = this(value);
			if(mode & 8) return value;
			if(typeof value === 'object' && value) {
				if((mode & 4) && value.__esModule) return value;
				if((mode & 16) && typeof value.then === 'function') return value;
			}
			var ns = Object.create(null);
			__nccwpck_require__.r(ns);
			var def = {};
			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
			}
			def['default'] = () => (value);
			__nccwpck_require__.d(ns, def);
			return ns;
		};
	})();
	
	/* webpack/runtime/define property getters */
	(() => {
		// define getter functions for harmony exports
		__nccwpck_require__.d = (exports, definition) => {
			for(var key in definition) {
				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
				}
			}
		};
	})();
	
	/* webpack/runtime/ensure chunk */
	(() => {
		__nccwpck_require__.f = {};
		// This file contains only the entry chunk.
		// The chunk loading function for additional chunks
		__nccwpck_require__.e = (chunkId) => {
			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
				__nccwpck_require__.f[key](chunkId, promises);
				return promises;
			}, []));
		};
	})();
	
	/* webpack/runtime/get javascript chunk filename */
	(() => {
		// This function allow to reference async chunks
		__nccwpck_require__.u = (chunkId) => {
			// return url for filenames based on template
			return "" + chunkId + ".index.js";
		};
	})();
	
	/* webpack/runtime/hasOwnProperty shorthand */
	(() => {
		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
	})();
	
	/* webpack/runtime/make namespace object */
	(() => {
		// define __esModule on exports
		__nccwpck_require__.r = (exports) => {
			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
			}
			Object.defineProperty(exports, '__esModule', { value: true });
		};
	})();
	
	/* webpack/runtime/require chunk loading */
	(() => {
		// no baseURI
		
		// object to store loaded chunks
		// "1" means "loaded", otherwise not loaded yet
		var installedChunks = {
			792: 1
		};
		
		// no on chunks loaded
		
		var installChunk = (chunk) => {
			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
			for(var moduleId in moreModules) {
				if(__nccwpck_require__.o(moreModules, moduleId)) {
					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
				}
			}
			if(runtime) runtime(__nccwpck_require__);
			for(var i = 0; i < chunkIds.length; i++)
				installedChunks[chunkIds[i]] = 1;
		
		};
		
		// require() chunk loading for javascript
		__nccwpck_require__.f.require = (chunkId, promises) => {
			// "1" is the signal for "already loaded"
			if(!installedChunks[chunkId]) {
				if(true) { // all chunks have JS
					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
				} else installedChunks[chunkId] = 1;
			}
		};
		
		// no external install chunk
		
		// no HMR
		
		// no HMR manifest
	})();
	

var __webpack_exports__ = {};
__nccwpck_require__.r(__webpack_exports__);
__nccwpck_require__.d(__webpack_exports__, {
  command: () => (command),
  main: () => (main)
});
async function main() {
    const door = await Promise.all([__nccwpck_require__.e(779), __nccwpck_require__.e(142), __nccwpck_require__.e(143), __nccwpck_require__.e(377), __nccwpck_require__.e(804)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2804));
    await door.main();
}
async function command(flags) {
    const door = await Promise.all([__nccwpck_require__.e(142), __nccwpck_require__.e(377), __nccwpck_require__.e(36)]).then(__nccwpck_require__.bind(__nccwpck_require__, 36));
    await door.command(flags);
}

module.exports = __webpack_exports__;
})()
;
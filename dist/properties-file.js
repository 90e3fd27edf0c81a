"use strict";exports.id=2958,exports.ids=[2958],exports.modules={2958:function(r,t,e){e.d(t,{Properties:function(){return s.O}});var s=e(1355)}};

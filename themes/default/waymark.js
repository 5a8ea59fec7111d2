// Enhancement only: theme switch, sortable tables. Every page is complete without this file.
(() => {
  "use strict";
})();

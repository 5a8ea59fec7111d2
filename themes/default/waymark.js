// Enhancement only: theme switch, the small map's position, sortable tables. Every page is complete without this file.
(() => {
  "use strict";
  const root = document.documentElement;

  // Theme: auto → light → dark. Storage may be denied on file://; then the choice lasts for this page.
  const place = document.getElementById("theme");
  const modes = ["auto", "light", "dark"];
  const stored = () => {
    try { return localStorage.getItem("waymark-theme"); } catch { return null; }
  };
  let mode = modes.includes(stored()) ? stored() : "auto";
  const button = document.createElement("button");
  const apply = () => {
    if (mode === "auto") delete root.dataset.theme; else root.dataset.theme = mode;
    if (place) button.textContent = place.dataset[mode];
  };
  apply();
  if (place) {
    button.type = "button";
    button.className = "btn";
    button.addEventListener("click", () => {
      mode = modes[(modes.indexOf(mode) + 1) % modes.length];
      apply();
      try { localStorage.setItem("waymark-theme", mode); } catch { /* this page only */ }
    });
    place.append(button);
    place.hidden = false;
  }

  // The small map of a stage page opens at the stage where the reader is.
  const here = document.querySelector(".here-map [aria-current]");
  if (here) {
    const map = here.closest(".here-map");
    map.scrollLeft = here.offsetLeft + here.offsetWidth / 2 - map.clientWidth / 2;
  }

  // Tables: a heading becomes a button that sorts by its column; numbers by size, "–" always last.
  const key = (row, index) => {
    const cell = row.cells[index];
    const text = cell ? (cell.dataset.v ?? cell.textContent.trim()) : "";
    const number = /^[-−+]?\d+(\.\d+)?/.exec(text);
    const plain = number ? parseFloat(number[0].replace("−", "-")) : NaN;
    return { text, number: /^\d{4}-\d/.test(text) ? NaN : plain, missing: text === "" || text.startsWith("–") };
  };
  const compare = (a, b) =>
    isNaN(a.number) || isNaN(b.number) ? a.text.localeCompare(b.text, root.lang) : a.number - b.number;
  for (const table of document.querySelectorAll("table[data-sortable]")) {
    const heads = [...table.tHead.rows[0].cells];
    const body = table.tBodies[0];
    if (body.rows.length < 2) continue;
    heads.forEach((head, index) => {
      if (head.hasAttribute("data-unsorted")) return;
      const sorter = document.createElement("button");
      sorter.type = "button";
      sorter.className = "sort";
      sorter.append(...head.childNodes);
      head.append(sorter);
      sorter.addEventListener("click", () => {
        const up = head.getAttribute("aria-sort") !== "ascending";
        heads.forEach((other) => other.removeAttribute("aria-sort"));
        head.setAttribute("aria-sort", up ? "ascending" : "descending");
        const rows = [...body.rows].map((row) => ({ row, key: key(row, index) }));
        rows.sort((a, b) =>
          a.key.missing || b.key.missing
            ? a.key.missing - b.key.missing
            : (up ? 1 : -1) * compare(a.key, b.key));
        body.append(...rows.map((entry) => entry.row));
      });
    });
  }
})();

// Enhancement only: theme switch, search, tools of tables, links to copy. Every page is complete without this file.
(() => {
  "use strict";
  const doc = document, root = doc.documentElement;
  const tools = doc.querySelector(".tools");
  const say = tools ? tools.dataset : {};
  const button = (className, text, press) => {
    const element = doc.createElement("button");
    element.type = "button";
    element.className = className;
    element.textContent = text;
    element.addEventListener("click", press);
    return element;
  };

  // Theme: auto → light → dark. Storage may be denied on file://; then the choice lasts for this page.
  const place = doc.getElementById("theme");
  const modes = ["auto", "light", "dark"];
  const stored = () => {
    try { return localStorage.getItem("waymark-theme"); } catch { return null; }
  };
  let mode = modes.includes(stored()) ? stored() : "auto";
  const switcher = button("btn", "", () => {
    mode = modes[(modes.indexOf(mode) + 1) % modes.length];
    apply();
    try { localStorage.setItem("waymark-theme", mode); } catch { /* this page only */ }
  });
  const apply = () => {
    if (mode === "auto") delete root.dataset.theme; else root.dataset.theme = mode;
    if (place) switcher.textContent = place.dataset[mode];
  };
  apply();
  if (place) {
    place.append(switcher);
    place.hidden = false;
  }

  // The small map of a stage page opens at the stage where the reader is.
  const here = doc.querySelector(".here-map [aria-current]");
  if (here) {
    const map = here.closest(".here-map");
    map.scrollLeft = here.offsetLeft + here.offsetWidth / 2 - map.clientWidth / 2;
  }

  // Search: nothing of it is loaded before it is wanted, and by scripts, which file:// allows.
  const waymark = window.waymark = {
    base: new URL("../", doc.currentScript.src),
    parts: new Map(),
    add: (name, data) => waymark.parts.set(name, data),
    script: (path) => new Promise((done, fail) => {
      const element = doc.createElement("script");
      element.src = new URL(path, waymark.base).href;
      element.addEventListener("load", done);
      element.addEventListener("error", fail);
      doc.head.append(element);
    }),
    load: async (name) => {
      if (!waymark.parts.has(name)) await waymark.script(`data/search${name && "-" + name}.js`);
      return waymark.parts.get(name);
    },
  };
  const index = doc.getElementById("find");
  if (index && window.HTMLDialogElement) {
    let program;
    const search = async () => {
      program ??= waymark.script("assets/search.js");
      try { await program; await waymark.open(); } catch { location.href = index.href; }
    };
    const opener = button("btn", say.search, search);
    opener.setAttribute("aria-keyshortcuts", "/ Control+K");
    const key = doc.createElement("kbd");
    key.textContent = "/";
    key.setAttribute("aria-hidden", "true");
    opener.append(key);
    index.replaceWith(opener);
    doc.addEventListener("keydown", (event) => {
      const isFree = !event.target.closest("input, select, textarea, [contenteditable]");
      const isSlash = event.key === "/" && isFree && !event.ctrlKey && !event.metaKey && !event.altKey;
      const isK = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      if (isSlash || isK) { event.preventDefault(); search(); }
    });
  }

  // Headings, steps and rows with an id have a link to copy. Copying needs https; elsewhere the address shows it.
  const copied = async (event) => {
    const anchor = event.currentTarget;
    try {
      await navigator.clipboard.writeText(anchor.href);
      anchor.dataset.state = say.copied;
      setTimeout(() => delete anchor.dataset.state, 2000);
    } catch { /* the address bar has it */ }
  };
  for (const place of doc.querySelectorAll("main h2[id], main section[id] > h3, main tr[id] > th, .stage h3")) {
    const anchor = doc.createElement("a");
    anchor.className = "anchor no-print";
    anchor.href = "#" + encodeURIComponent(place.closest("[id]").id);
    anchor.textContent = "#";
    anchor.setAttribute("aria-label", say.copy);
    anchor.addEventListener("click", copied);
    place.append(anchor);
  }

  // What goes on beyond its edge says so there.
  const regions = doc.querySelectorAll(".scroll, .map");
  const cut = (region) => {
    const isMore = (all, seen, at) => all - seen - at > 2;
    const more = [
      isMore(region.scrollWidth, region.clientWidth, region.scrollLeft) && "x",
      isMore(region.scrollHeight, region.clientHeight, region.scrollTop) && "y",
    ].filter((way) => way && getComputedStyle(region).overflowX !== "visible").join(" ");
    if (more) region.dataset.more = more; else delete region.dataset.more;
  };
  const sizes = new ResizeObserver((all) => all.forEach(({ target }) => cut(target.closest(".scroll, .map"))));
  for (const region of regions) {
    for (const part of [region, region.firstElementChild]) sizes.observe(part);
    region.addEventListener("scroll", () => cut(region), { passive: true });
  }

  // ---- On a phone rows stack: each cell says what its column is called. Without script such a table scrolls. ----
  const narrow = matchMedia("(max-width: 47.99rem)");
  /** Visits each cell with the number of its column, where others span several rows and columns. */
  const columns = (section, visit) => {
    const taken = [];
    for (const row of section.rows) {
      for (const index in taken) taken[index] -= 1;
      let at = 0;
      for (const cell of row.cells) {
        while (taken[at] > 0) at += 1;
        visit(cell, at);
        for (const end = at + cell.colSpan; at < end; at += 1) taken[at] = cell.rowSpan;
      }
    }
  };
  /** A cell that holds nothing but the mark for nothing. */
  const isNothing = (cell) => {
    const text = cell.textContent.trim(), only = cell.firstElementChild;
    if (!only) return text === "" || text === "–";
    return text.startsWith("–") && cell.childElementCount === 1 && (only.className === "vh" || only.className === "muted" && text === "–");
  };
  const stack = () => {
    if (!narrow.matches) return;
    for (const region of doc.querySelectorAll(".stacks")) {
      const table = region.querySelector("table"), heads = [];
      region.classList.remove("stacks");
      columns(table.tHead, (head, column) => {
        for (const end = column + head.colSpan; column < end; column += 1) (heads[column] ??= []).push(shown(head));
      });
      if (heads.length < 4) continue;
      const labels = heads.map((texts) => texts.filter(Boolean).join(" · "));
      for (const section of [...table.tBodies, table.tFoot].filter(Boolean)) columns(section, (cell, column) => {
        if (cell.tagName === "TH") return;
        if (isNothing(cell)) cell.dataset.no = "";
        else if (cell.colSpan === 1 && labels[column]) cell.dataset.l = labels[column];
      });
      region.classList.add("stack");
    }
  };

  // ---- Tables: sort by a heading, filter rows, leave columns out, save what is shown. The address keeps it. ----
  /** What a cell says, without what stands below it in small. */
  const own = (cell) => [...cell.childNodes].filter((node) => node.className !== "sub").map((node) => node.textContent).join("").trim();
  const key = (row, index) => {
    const cell = row.cells[index];
    // What is missing says `data-v=""`, and stands last either way.
    const text = cell ? (cell.dataset.v ?? own(cell)) : "";
    const number = /^[-−+]?\d[\d,]*(\.\d+)?/.exec(text);
    const plain = number ? parseFloat(number[0].replace("−", "-").replaceAll(",", "")) : NaN;
    return { text, number: /^\d{4}-\d/.test(text) ? NaN : plain, missing: text === "" || text.startsWith("–") };
  };
  /** As the site's own lists stand. */
  const order = new Intl.Collator(root.lang, { numeric: true }).compare;
  const compare = (a, b) => (isNaN(a.number) || isNaN(b.number) ? 0 : a.number - b.number) || order(a.text, b.text);
  /** The text of a cell as the eye sees it. */
  const shown = (cell) => {
    const copy = cell.cloneNode(true);
    for (const hidden of copy.querySelectorAll(".vh, .anchor, svg, [aria-hidden]")) hidden.remove();
    for (const mark of copy.querySelectorAll(".wm")) mark.append(" ");
    // What stands below each other.
    for (const part of copy.querySelectorAll(".sub, br, li, p, div")) if (part.previousSibling) part.before(" · ");
    return copy.textContent.replace(/\s+/g, " ").trim();
  };
  /** A cell that a spreadsheet would take for a formula is text. */
  const csvCell = (text) => {
    const plain = text.replace(/^−(?=\d)/, "-");
    const isFormula = /^[=+\-@＝＋－＠\t\r]/.test(plain) && !/^[-+]?\d+([.,]\d+)?$/.test(plain);
    const safe = isFormula ? "'" + plain : plain;
    return isFormula || /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  /** Between the names of one cell. */
  const LIST = /[,、] ?/;
  const words = (text) => text.normalize("NFKC").toLowerCase().split(/\s+/).filter(Boolean);

  for (const [number, table] of doc.querySelectorAll("table[data-sortable]").entries()) {
    const heads = [...table.tHead.rows[0].cells];
    const body = table.tBodies[0];
    const all = [...body.rows];
    if (all.length < 2) continue;
    const state = { f: "", c: "", s: "", h: "" };
    const suffix = number || "";
    const keep = () => {
      const address = new URL(location.href);
      for (const name of Object.keys(state)) {
        if (state[name]) address.searchParams.set(name + suffix, state[name]);
        else address.searchParams.delete(name + suffix);
      }
      try { history.replaceState(history.state, "", address); } catch { /* an address that may not change */ }
    };
    const sort = (index, up) => {
      heads.forEach((head) => head.removeAttribute("aria-sort"));
      heads[index].setAttribute("aria-sort", up ? "ascending" : "descending");
      const rows = all.map((row) => ({ row, key: key(row, index) }));
      rows.sort((a, b) =>
        a.key.missing || b.key.missing
          ? a.key.missing - b.key.missing
          : (up ? 1 : -1) * compare(a.key, b.key));
      body.append(...rows.map((entry) => entry.row));
      state.s = index + (up ? "a" : "d");
    };
    const titles = heads.map(shown);
    heads.forEach((head, index) => {
      if (head.hasAttribute("data-unsorted")) return;
      const sorter = button("sort", "", () => { sort(index, head.getAttribute("aria-sort") !== "ascending"); keep(); });
      sorter.append(...head.childNodes);
      head.append(sorter);
    });

    const isPlain = all.every((row) => row.cells.length === heads.length);
    const hide = (index, isHidden) => {
      for (const row of [table.tHead.rows[0], ...all]) row.cells[index].hidden = isHidden;
    };
    /** What the lists above the table ask for: `4~Sales`, parted by `|`. */
    const chosen = () => state.c.split("|").filter(Boolean).map((one) => {
      const [index, ...value] = one.split("~");
      return [index, value.join("~")];
    }).filter(([index]) => heads[index]);
    const filter = (text, status) => {
      const wanted = words(text);
      let count = 0;
      for (const row of all) {
        row.hidden = !wanted.every((word) => row.textContent.normalize("NFKC").toLowerCase().includes(word))
          || !chosen().every(([index, value]) => shown(row.cells[index]).split(LIST).includes(value));
        if (!row.hidden) count += 1;
      }
      status.textContent = count < all.length || wanted.length ? say.shown.replace("{}", count).replace("{}", all.length) : "";
    };
    const save = () => {
      const rows = [table.tHead.rows[0], ...[...body.rows].filter((row) => !row.hidden)];
      const text = rows.map((row) => [...row.cells].filter((cell) => !cell.hidden).map((cell) => csvCell(shown(cell))).join(","));
      const link = doc.createElement("a");
      link.href = URL.createObjectURL(new Blob(["\uFEFF" + text.join("\r\n") + "\r\n"], { type: "text/csv;charset=utf-8" }));
      link.download = doc.title.replace(/[\\/:*?"<>|\s]+/g, " ").trim() + ".csv";
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 1000);
    };
    const toolbar = () => {
      const bar = doc.createElement("div");
      bar.className = "tt no-print";
      const label = doc.createElement("label");
      const field = doc.createElement("input");
      const status = doc.createElement("span");
      field.type = "search";
      status.setAttribute("role", "status");
      label.append(say.filter + " ", field);
      field.addEventListener("input", () => { state.f = field.value.trim(); filter(state.f, status); keep(); });
      bar.append(label);
      heads.forEach((head, index) => {
        if (!head.hasAttribute("data-choose")) return;
        const values = [...new Set(all.flatMap((row) => shown(row.cells[index]).split(LIST)))]
          .filter((value) => value && !value.startsWith("–")).sort(order);
        const list = doc.createElement("select"), choice = doc.createElement("label");
        list.append(new Option("–", ""), ...values.map((value) => new Option(value, value)));
        list.value = chosen().find(([other]) => Number(other) === index)?.[1] ?? "";
        choice.append(titles[index] + " ", list);
        list.addEventListener("change", () => {
          const others = chosen().filter(([other]) => Number(other) !== index).map((pair) => pair.join("~"));
          state.c = [...others, ...list.value ? [index + "~" + list.value] : []].join("|");
          filter(state.f, status);
          keep();
        });
        bar.append(choice);
      });
      if (isPlain) {
        const columns = doc.createElement("details");
        const summary = doc.createElement("summary");
        const list = doc.createElement("div");
        summary.className = "btn";
        summary.textContent = say.columns;
        columns.append(summary, list);
        // The first column says what a row is about.
        titles.forEach((title, index) => {
          if (index === 0 || !title) return;
          const choice = doc.createElement("label"), box = doc.createElement("input");
          box.type = "checkbox";
          box.checked = true;
          choice.append(box, " " + title);
          list.append(choice);
          box.addEventListener("change", () => {
            const hidden = new Set(state.h.split(".").filter(Boolean));
            if (box.checked) hidden.delete(String(index)); else hidden.add(String(index));
            state.h = [...hidden].join(".");
            hide(index, !box.checked);
            keep();
          });
          if (state.h.split(".").includes(String(index))) { box.checked = false; hide(index, true); }
        });
        bar.append(columns);
        // An open list lies over the table: it closes as menus do.
        doc.addEventListener("click", (event) => { if (!columns.contains(event.target)) columns.open = false; });
        columns.addEventListener("keydown", (event) => {
          if (event.key !== "Escape" || !columns.open) return;
          columns.open = false;
          summary.focus();
        });
      }
      bar.append(button("btn", say.csv, save), status);
      (table.closest(".scroll") ?? table).before(bar);
      field.value = state.f;
      if (state.f || state.c) filter(state.f, status);
    };

    const asked = new URLSearchParams(location.search);
    for (const name of Object.keys(state)) state[name] = asked.get(name + suffix) ?? "";
    const sorted = /^(\d+)([ad])$/.exec(state.s);
    if (sorted && heads[sorted[1]]) sort(Number(sorted[1]), sorted[2] === "a");
    const hasChoice = heads.some((head) => head.hasAttribute("data-choose"));
    if ((all.length >= 8 || hasChoice) && say.filter) toolbar();
  }

  stack();
  narrow.addEventListener("change", stack);

  // ---- Whoever reads paper cannot follow a link: while a page is printed, addresses that lead out stand at its end. ----
  const notes = [];
  addEventListener("beforeprint", () => {
    if (notes.length) return;
    const addresses = [];
    for (const link of doc.querySelectorAll("main a[href]")) {
      const address = link.getAttribute("href");
      if (!/^(https?|mailto|tel):/.test(address) || link.closest(".no-print")) continue;
      if (!addresses.includes(address)) addresses.push(address);
      const mark = doc.createElement("sup");
      mark.textContent = ` ${addresses.indexOf(address) + 1}`;
      link.after(mark);
      notes.push(mark);
    }
    if (!addresses.length) return;
    const list = doc.createElement("ol");
    list.className = "notes";
    for (const address of addresses) list.append(Object.assign(doc.createElement("li"), { textContent: address }));
    doc.querySelector("main").append(list);
    notes.push(list);
    root.dataset.noted = "";
  });
  addEventListener("afterprint", () => {
    for (const note of notes.splice(0)) note.remove();
    delete root.dataset.noted;
  });

  // ---- On paper the map comes right below the title: behind the answers it seldom fits on the first sheet, which would be
  // left nearly empty. ----
  const map = doc.querySelector(".p-journey .map-sec"), spot = doc.createComment("");
  addEventListener("beforeprint", () => {
    if (!map || spot.parentNode) return;
    map.before(spot);
    doc.querySelector("main > .head").after(map);
  });
  addEventListener("afterprint", () => { if (spot.parentNode) spot.replaceWith(map); });
})();

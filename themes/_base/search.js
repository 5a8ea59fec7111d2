// The search palette, loaded by waymark.js at its first use. It finds in data/search*.js, of which it loads what an
// answer needs. Everything it shows goes in as text.
(() => {
  "use strict";
  const { load } = window.waymark;
  const doc = document;
  const make = (tag, props = {}, ...children) => {
    const { role, ...rest } = props;
    const element = Object.assign(doc.createElement(tag), rest);
    if (role) element.setAttribute("role", role);
    element.append(...children);
    return element;
  };

  // ---- What the files say ----
  const FINAL = "0123456789abcdefghijklmnopqrstuv", MORE = "ABCDEFGHIJKLMNOPQRSTUVWXYZ-_.:+~";
  /** `4203B0` is 3, 5, 6, 7, 8, 40: distances; 0 opens a run. */
  const numbers = (text) => {
    const list = [];
    let last = -1, value = 0, isRun = false;
    for (const sign of text) {
      const digit = FINAL.indexOf(sign);
      if (digit < 0) { value = (value + MORE.indexOf(sign)) * 32; continue; }
      value += digit;
      if (isRun) { while (value-- > 0) list.push(++last); isRun = false; }
      else if (value === 0) isRun = true;
      else list.push(last += value);
      value = 0;
    }
    return list;
  };
  const lines = (text) => {
    let last = "";
    return text.split("\n").slice(0, -1).map((line) => {
      const [word, names, texts] = line.slice(1).split(" ");
      last = last.slice(0, FINAL.indexOf(line[0])) + word;
      return { word: last, names, texts };
    });
  };
  /** By code points, as the files are sorted. */
  const order = (a, b) => {
    const x = [...a], y = [...b];
    for (let i = 0; i < x.length && i < y.length; i++)
      if (x[i] !== y[i]) return x[i].codePointAt(0) - y[i].codePointAt(0);
    return x.length - y.length;
  };
  /** The last index whose value does not come after what is looked for. */
  const place = (list, value, compare) => {
    let low = 0, high = list.length;
    while (low < high) { const mid = (low + high) >> 1; if (compare(list[mid], value) <= 0) low = mid + 1; else high = mid; }
    return low - 1;
  };
  const plain = (text) => text.normalize("NFC")
    .replace(/[\uFF01-\uFF5E]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xFEE0)).toLowerCase();
  const DENSE = "\\u3005-\\u3007\\u3041-\\u30FF\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uAC00-\\uD7AF\\uF900-\\uFAFF\\u{20000}-\\u{3FFFD}";
  const RUNS = new RegExp(`[${DENSE}]+|[\\p{Alphabetic}\\p{N}\\p{Mn}]`, "gu");
  const isDense = new RegExp(`^[${DENSE}]`, "u");
  /** The words of a question, cut as the files were. */
  const cut = (text) => {
    const words = [];
    let word = "", end = -1;
    const close = () => { if (word) words.push([...word].slice(0, 32).join("")); word = ""; };
    for (const found of plain(text).matchAll(RUNS)) {
      const piece = found[0];
      if (found.index !== end || isDense.test(piece)) close();
      end = found.index + piece.length;
      if (!isDense.test(piece)) { if (!/\p{Mn}/u.test(piece)) word += piece; continue; }
      const signs = [...piece];
      if (signs.length === 1) words.push(piece);
      for (let i = 1; i < signs.length; i++) words.push(signs[i - 1] + signs[i]);
    }
    close();
    return [...new Set(words)].slice(0, 8);
  };

  /** A file of words is named after its first one. */
  const named = (word) => {
    let hash = 0x811C9DC5;
    for (const byte of new TextEncoder().encode(word)) hash = Math.imul(hash ^ byte, 0x01000193);
    return ((hash ^ hash >>> 15) >>> 0).toString(32);
  };

  // ---- Looking up ----
  let root, latest = 0;
  const wordFiles = new Map();
  /** A question that another one has taken the place of loads nothing more. */
  const loadFor = (turn, name) => turn === latest ? load(name) : Promise.reject();
  const wordFile = async (turn, letter, first) => {
    const name = letter + named(first);
    if (!wordFiles.has(name)) wordFiles.set(name, lines(await loadFor(turn, name)));
    return wordFiles.get(name);
  };
  /** Which entries hold a word, or one that begins with it: by entry 3 for a name, 2 for its beginning, 1 for texts. */
  const lookUp = async (turn, word, wholeOnly) => {
    const found = { entries: new Map(), isPart: false, isFound: false };
    const note = (list, weight) => {
      if (list.endsWith("+")) { found.isPart = true; list = list.slice(0, -1); }
      for (const entry of numbers(list)) if ((found.entries.get(entry) ?? 0) < weight) found.entries.set(entry, weight);
    };
    let at = Math.max(place(root.words, word, order), 0);
    for (const last = at + 2; at <= last && at < root.words.length; at++) {
      for (const line of await wordFile(turn, "w", root.words[at])) {
        if (wholeOnly ? line.word !== word : !line.word.startsWith(word)) continue;
        found.isFound = true;
        note(line.names, line.word === word ? 3 : 2);
        note(line.texts, 1);
      }
      const next = root.words[at + 1];
      if (next === undefined || wholeOnly && next !== word || !next.startsWith(word)) break;
      // What begins so goes on in a file that is not looked at.
      if (at === last) found.isPart = true;
    }
    return found;
  };
  /** How many signs are wrong, missing, too many or swapped; anything above `limit` is as bad. */
  const distance = (a, b, limit) => {
    if (Math.abs(a.length - b.length) > limit) return limit + 1;
    let before = [], row = [...Array(b.length + 1).keys()];
    for (let i = 1; i <= a.length; i++) {
      const next = [i];
      for (let j = 1; j <= b.length; j++) {
        next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) next[j] = Math.min(next[j], before[j - 2] + 1);
      }
      if (Math.min(...next) > limit) return limit + 1;
      [before, row] = [row, next];
    }
    return row[b.length];
  };
  /** The words that are nearest to a mistyped one; those with its first letter are looked through first. */
  const nearest = async (turn, word) => {
    const limit = word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0;
    if (!limit || isDense.test(word)) return [];
    const first = Math.max(place(root.spellings, word[0], order), 0);
    const files = root.spellings.map((_, i) => i).sort((a, b) => Math.abs(a - first) - Math.abs(b - first));
    let best = [], least = limit;
    for (const file of files.slice(0, 5)) {
      for (const { word: other } of await wordFile(turn, "v", root.spellings[file])) {
        const far = distance(word, other, least);
        if (far < least) { best = []; least = far; }
        if (far === least) best.push(other);
      }
    }
    return best.slice(0, 4);
  };
  /** Entries that hold all words, best first; `instead` are the words that were taken for others. */
  const find = async (turn, text, values) => {
    const asked = cut(text), lists = [], instead = [], marks = [];
    for (const word of asked) {
      const found = await lookUp(turn, word);
      marks.push(word);
      if (!found.isFound) {
        const others = await nearest(turn, word);
        if (others.length) { instead.push(word); marks.pop(); marks.push(...others); }
        for (const other of others)
          for (const [entry, weight] of (await lookUp(turn, other, true)).entries)
            if ((found.entries.get(entry) ?? 0) < weight) found.entries.set(entry, weight);
      }
      lists.push(found);
    }
    for (const value of values) lists.push({ ...await lookUp(turn, value, true), isValue: true });
    // A list that is not whole narrows nothing, if another one does.
    const whole = lists.filter((list) => !list.isPart);
    const narrow = whole.length ? whole : lists;
    if (!narrow.length) return { names: [], texts: [], instead, marks };
    narrow.sort((a, b) => a.entries.size - b.entries.size);
    const names = [], texts = [];
    const words = lists.filter((list) => !list.isValue);
    for (const entry of narrow[0].entries.keys()) {
      if (!narrow.every((list) => list.entries.has(entry))) continue;
      const weights = words.map((list) => list.entries.get(entry) ?? 0);
      (Math.min(...weights, 3) > 1 ? names : texts).push({ entry, weight: weights.reduce((sum, one) => sum + one, 0) });
    }
    const best = (a, b) => b.weight - a.weight || a.entry - b.entry;
    return { names: names.sort(best), texts: texts.sort(best), instead, marks };
  };
  /** What a file says of an entry. */
  const part = async (turn, letter, starts, entry) => {
    const start = starts[place(starts, entry, (a, b) => a - b)];
    if (start === undefined) return;
    const [ids, ...entries] = await loadFor(turn, letter + start.toString(32));
    return entries[numbers(ids).indexOf(entry)];
  };
  const kindOf = (entry) => entry >> 25;

  // ---- The palette ----
  let say, dialog, input, list, status, choices, hits = [], at = -1, wanted = {}, pause = 0;
  const filled = (text, value) => text.replace("{}", value);
  const mark = (index) => {
    if (hits[at]) hits[at].removeAttribute("aria-selected");
    at = index;
    const hit = hits[at];
    if (!hit) return input.removeAttribute("aria-activedescendant");
    hit.setAttribute("aria-selected", "true");
    input.setAttribute("aria-activedescendant", hit.id);
    hit.scrollIntoView({ block: "nearest" });
  };
  const option = (group, element) => {
    element.setAttribute("role", "option");
    element.id = `hit-${hits.length}`;
    element.tabIndex = -1;
    hits.push(element);
    group.append(element);
  };
  const group = (heading) => {
    const title = make("p", { id: `hits-${list.children.length}` }, heading);
    const element = make("div", { role: "group" }, title);
    element.setAttribute("aria-labelledby", title.id);
    list.append(element);
    return element;
  };
  const link = (name, fragment, ...children) => {
    const anchor = make("a", { href: new URL(name[1] + (fragment ? "#" + fragment : ""), window.waymark.base).href }, ...children);
    return anchor;
  };
  const inLanguage = (name, text) => {
    const span = make("span", {}, text);
    if (name[3] || root.home !== doc.documentElement.lang) span.lang = name[3] ?? root.home;
    return span;
  };
  const more = (into, key, shown, all) => {
    if (shown >= all) return;
    const element = make("div", { className: "hit-more" }, filled(say.more, all - shown));
    element.addEventListener("click", () => { wanted[key] = shown + 20; answer(true); });
    option(into, element);
  };
  /** The passages of an entry that hold the most words, first those that hold them as they were asked. */
  const telling = (passages, marks, asked) => {
    const rated = passages.map((passage) => {
      const words = plain(passage[1]);
      return { passage, count: marks.filter((word) => words.includes(word)).length, isAsked: words.includes(asked) };
    });
    const most = Math.max(...rated.map((one) => one.count), 1);
    const all = rated.filter((one) => one.count === most).sort((a, b) => b.isAsked - a.isAsked);
    return all.length ? all.slice(0, 3).map((one) => one.passage) : [["t", "", ""]];
  };
  const draw = async (turn, result, asked) => {
    const byKind = root.kinds.map(() => []);
    for (const one of result.names) byKind[kindOf(one.entry)].push(one);
    const least = byKind.filter((kind) => kind.length).length > 4 ? 4 : 6;
    const groups = [];
    for (const [kind, all] of byKind.entries()) {
      if (!all.length) continue;
      const shown = all.slice(0, wanted[kind] ?? least);
      const names = [];
      // A long page is several entries.
      for (const one of shown) {
        const name = await part(turn, "n", root.names, one.entry);
        if (!names.some((other) => other[1] === name[1])) names.push(name);
      }
      groups.push({ heading: say.kinds[kind], key: kind, names, shown: shown.length, all: all.length });
    }
    const texts = [];
    for (const one of result.texts.slice(0, wanted.texts ?? 6)) {
      const name = await part(turn, "n", root.names, one.entry);
      const passages = result.marks.length ? await part(turn, "t", root.texts, one.entry) ?? [] : [];
      texts.push(...telling(passages, result.marks, asked).map((passage) => ({ name, passage })));
    }
    return { groups, texts };
  };
  const show = (result, { groups, texts }) => {
    list.replaceChildren();
    hits = [];
    for (const { heading, key, names, shown, all } of groups) {
      const into = group(heading);
      for (const name of names)
        option(into, link(name, "", inLanguage(name, name[0]), ...name[2] ? [make("small", {}, name[2])] : []));
      more(into, key, shown, all);
    }
    for (const [kind, heading] of say.passages) {
      const some = texts.filter((one) => one.passage[0] === kind);
      if (!some.length) continue;
      const into = group(heading);
      for (const { name, passage } of some)
        option(into, link(name, passage[2], inLanguage(name, passage[1] || name[0]),
          make("small", {}, [passage[1] ? name[0] : "", name[2]].filter(Boolean).join(" · "))));
    }
    const drawn = Math.min(wanted.texts ?? 6, result.texts.length);
    if (drawn < result.texts.length) more(group(""), "texts", drawn, result.texts.length);
  };
  const answer = async (isMore) => {
    const turn = ++latest;
    clearTimeout(pause);
    pause = 0;
    if (!isMore) wanted = {};
    const values = choices.map((choice, i) => choice.value && `!${root.facets[i][0][0]}${choice.value}`).filter(Boolean);
    try {
      const result = await find(turn, input.value, values);
      const drawn = await draw(turn, result, plain(input.value.trim()));
      if (turn !== latest) return;
      const kept = isMore ? at : 0;
      show(result, drawn);
      const count = result.names.length + result.texts.length;
      const isAsked = input.value.trim() || values.length;
      status.textContent = !isAsked ? "" : count === 0 ? say.none
        : (result.instead.length ? filled(say.instead, result.instead.join(" ")) + " " : "")
        + (count === 1 ? say.one : filled(say.many, count.toLocaleString(doc.documentElement.lang)));
      input.setAttribute("aria-expanded", hits.length > 0);
      mark(Math.min(kept, hits.length - 1));
    } catch { if (turn === latest) status.textContent = say.broken; }
  };
  const build = () => {
    const lang = doc.documentElement.lang;
    const tag = (root.languages.find((pair) => pair[0] === lang) ?? root.languages[0])[1];
    say = root.say.find((one) => one.tag === tag);
    input = make("input", { type: "text", role: "combobox", autocomplete: "off", spellcheck: false, placeholder: say.placeholder });
    for (const [name, value] of [["aria-expanded", "false"], ["aria-controls", "hits"], ["aria-autocomplete", "list"], ["aria-label", say.title]])
      input.setAttribute(name, value);
    list = make("div", { id: "hits", role: "listbox", className: "hits" });
    list.setAttribute("aria-label", say.results);
    status = make("p", { role: "status" });
    choices = root.facets.map(([, ...values], i) => {
      const select = make("select", {}, make("option", { value: "" }, say.all));
      for (let at = 0; at < values.length; at += 2) select.append(make("option", { value: values[at] }, values[at + 1]));
      select.addEventListener("change", () => answer());
      return select;
    });
    const filters = make("div", { className: "narrow" }, ...choices.map((choice, i) => {
      const label = make("label", { hidden: choice.options.length < 3 }, say.facets[i] + " ", choice);
      return label;
    }));
    const close = make("button", { type: "button", className: "btn" }, say.close);
    close.addEventListener("click", () => dialog.close());
    const index = make("a", { href: new URL("index_az.html", window.waymark.base).href }, say.index);
    dialog = make("dialog", { className: "pal" }, make("div", { className: "ask" }, input, close), filters, list,
      make("div", { className: "pal-foot" }, status, index));
    dialog.setAttribute("aria-label", say.title);
    doc.body.append(dialog);
    // Whoever types on asks nothing yet.
    input.addEventListener("input", () => {
      clearTimeout(pause);
      pause = setTimeout(answer, 120);
    });
    input.addEventListener("keydown", async (event) => {
      if (event.isComposing) return;
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step && hits.length) { event.preventDefault(); mark((at + step + hits.length) % hits.length); }
      if (event.key !== "Enter") return;
      event.preventDefault();
      if (pause) await answer();
      hits[at]?.click();
    });
    dialog.addEventListener("click", (event) => { if (event.target === dialog) dialog.close(); });
    list.addEventListener("click", (event) => { if (event.target.closest("a")) dialog.close(); });
  };
  window.waymark.open = async () => {
    if (!root) {
      const data = await load("");
      for (const key of ["names", "texts"]) data[key] = numbers(data[key]);
      root = data;
      build();
    }
    if (dialog.open) return;
    dialog.showModal();
    input.focus();
    input.select();
    answer();
  };
})();

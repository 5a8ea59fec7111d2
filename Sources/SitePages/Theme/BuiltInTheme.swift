/// The files of `themes`, embedded by Tests/Tools/embed-theme.sh: edit them there, then run it.
enum BuiltInTheme {
  static let files: [(theme: String, name: String, text: String)] = [
    (
      "_base", "layout.html",
      ###"""
      <!doctype html>
      <html lang="{{lang}}">
      <head>
      {{head}}
      <title>{{title}}</title>
      <link rel="stylesheet" href="{{root}}assets/style.css">
      <script src="{{root}}assets/waymark.js" defer blocking="render"></script>
      </head>
      <body class="{{body-class}}">
      <a class="skip" href="#main">{{skip}}</a>
      <header class="top"><div class="top-in">
      <a class="brand" href="{{root}}index.html">{{logo}}<span>{{site-title}}</span></a>
      {{nav}}
      {{tools}}
      </div></header>
      <div class="wrap">
      {{breadcrumb}}
      <main id="main" tabindex="-1">
      {{main}}
      </main>
      </div>
      <footer class="foot"><div class="foot-in">
      {{footer}}
      </div></footer>
      </body>
      </html>

      """###
    ),
    (
      "_base", "search.js",
      ###"""
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

      """###
    ),
    (
      "_base", "style.css",
      ###"""
      /* What every theme has in common: it knows no colour, size or type but by the tokens of a theme, which stand above.
         Order: base · shell · shared parts · tables · the map · pages · Chinese · widths · forced colours · print.
         Data colours are blue (above, more than needed) and orange (below, less than needed); everything else is ink. The colour
         of links is for links only, and that of "you are here" for nothing else. */
      :root { color-scheme: light dark; --shade: light-dark(rgb(0 0 0 / .22), rgb(0 0 0 / .7)); }
      :root[data-theme="light"] { color-scheme: light; }
      :root[data-theme="dark"] { color-scheme: dark; }

      /* Where a system has no face of a theme's list, the letters of a CJK face are better than its last resort. Not its quotes
         and dashes: they are Chinese ones, a whole character wide. Nothing is loaded. */
      @font-face { font-family: "Latin of CJK"; src: local("Noto Sans CJK SC"), local("NotoSansCJKsc-Regular"), local("Source Han Sans SC"); unicode-range: U+20-B6, U+B8-24F, U+1E00-1EFF, U+2212; }
      @font-face { font-family: "Latin of CJK"; font-weight: 550 900; src: local("Noto Sans CJK SC Bold"), local("NotoSansCJKsc-Bold"), local("Source Han Sans SC Bold"); unicode-range: U+20-B6, U+B8-24F, U+1E00-1EFF, U+2212; }
      @font-face { font-family: "Serif Latin of CJK"; src: local("Noto Serif CJK SC"), local("NotoSerifCJKsc-Regular"), local("Source Han Serif SC"); unicode-range: U+20-B6, U+B8-24F, U+1E00-1EFF, U+2212; }

      /* ---------- base ---------- */
      *, *::before, *::after { box-sizing: border-box; }
      html { font: 100%/var(--lh) var(--sans); background: var(--paper); color: var(--ink); scroll-padding-top: 5rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
      body { margin: 0; font-size: var(--t3); font-variant-numeric: tabular-nums; overflow-wrap: break-word; }
      h1, h2, h3, h4, p, ul, ol, dl, dd, figure, blockquote, table, pre { margin: 0; padding: 0; }
      /* An empty marker, not none: with none some screen readers do not announce the list. */
      ul, ol { list-style-type: ""; }
      h1 { font-size: var(--t6); line-height: 1.15; font-weight: 650; letter-spacing: -.018em; text-wrap: balance; }
      h2 { font-size: var(--t5); line-height: 1.25; font-weight: 650; letter-spacing: -.01em; margin-bottom: var(--s2); }
      .sec-h h2 { margin-bottom: 0; }
      h3 { font-size: var(--t4); line-height: 1.3; font-weight: 650; }
      h4 { font-size: var(--t3); font-weight: 650; }
      a { color: var(--link); text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: .18em; }
      a:hover { text-decoration-thickness: 2px; }
      :focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 1px; }
      main:focus { outline: none; }
      strong, b { font-weight: 650; }
      code, kbd, .mono { font-family: var(--mono); font-size: .9em; }
      svg { display: block; }
      img { max-width: 100%; height: auto; }
      hr { border: 0; border-top: 1px solid var(--line-2); margin-block: var(--s5); }
      .vh { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
      .note { color: var(--ink-2); font-size: var(--t2); max-width: var(--measure); }
      .muted { color: var(--ink-3); }
      .neg { color: var(--neg-text); }
      .pos { color: var(--pos-text); }
      .none { color: var(--neg-text); }
      .nb { white-space: nowrap; }
      .skip { position: absolute; left: var(--s4); top: -6rem; z-index: 50; background: var(--ink); color: var(--paper); padding: var(--s2) var(--s4); }
      .skip:focus { top: var(--s2); }

      /* ---------- shell ---------- */
      .top { border-bottom: 1px solid var(--line); background: var(--sheet); }
      .top-in, .wrap, .foot-in { max-width: var(--wide); margin-inline: auto; padding-inline: clamp(1rem, 2.4vw, 2.25rem); }
      .top-in { display: flex; flex-wrap: wrap; align-items: center; gap: 0 var(--s5); min-height: 3.5rem; }
      .brand { display: inline-flex; align-items: center; gap: .6rem; font-weight: 650; color: var(--ink); text-decoration: none; padding-block: var(--s2); }
      .brand > span { min-width: 0; overflow-wrap: anywhere; hyphens: auto; }
      .brand img { height: 1.5rem; width: auto; max-width: 12rem; flex: none; object-fit: contain; }
      .nav ul { display: flex; flex-wrap: wrap; gap: 0 .25rem; }
      .nav a { display: block; padding: .55rem .6rem; font-size: var(--t2); color: var(--ink-2); text-decoration: none; border-bottom: 2px solid transparent; margin-bottom: -1px; white-space: nowrap; }
      .nav a:hover { color: var(--ink); border-color: var(--line-3); }
      .nav a[aria-current] { color: var(--ink); font-weight: 650; border-color: var(--ink); }
      .tools { margin-left: auto; display: flex; gap: var(--s2); align-items: center; }
      .btn { font: inherit; font-size: var(--t2); color: var(--ink-2); background: var(--paper); border: 1px solid var(--line-3); border-radius: var(--radius); padding: .3rem .6rem; min-height: 2rem; cursor: pointer; text-decoration: none; display: inline-flex; gap: .6rem; align-items: center; white-space: nowrap; }
      .btn:hover { color: var(--ink); border-color: var(--ink); }
      .wrap { padding-block: var(--s5) var(--s7); }
      .crumbs { font-size: var(--t2); color: var(--ink-3); margin-bottom: var(--s3); }
      .crumbs ol { display: flex; flex-wrap: wrap; gap: 0 .5rem; }
      .crumbs li { min-width: 0; overflow-wrap: anywhere; }
      .crumbs a { display: inline-block; min-height: 1.5rem; }
      .crumbs li + li::before { content: "›" / ""; margin-right: .5rem; color: var(--ink-3); }
      .head > h1 { min-width: 0; overflow-wrap: anywhere; hyphens: auto; }
      .head { display: flex; flex-wrap: wrap; align-items: baseline; gap: var(--s2) var(--s4); margin-bottom: var(--s2); }
      .lede { font-size: var(--t4); line-height: 1.5; color: var(--ink-2); max-width: 62ch; text-wrap: pretty; }
      .sec { margin-top: var(--s7); }
      .sec-h { display: flex; flex-wrap: wrap; align-items: baseline; gap: var(--s1) var(--s4); margin-bottom: var(--s3); }
      .sec-h .note { flex: 1 1 24rem; }
      .foot { border-top: 1px solid var(--line); background: var(--sunken); font-size: var(--t2); color: var(--ink-2); }
      .foot-in { display: flex; flex-wrap: wrap; gap: var(--s2) var(--s6); padding-block: var(--s4); justify-content: space-between; }
      .foot-in > * { min-width: 0; overflow-wrap: anywhere; }
      .pages ul { display: flex; flex-wrap: wrap; gap: 0 var(--s4); }
      .langs { float: inline-end; font-size: var(--t2); margin: 0 0 var(--s2) var(--s4); }
      .langs ul { display: flex; flex-wrap: wrap; gap: 0 .9rem; }
      .langs :is(a, span) { display: inline-block; min-height: 1.6rem; }
      .langs span { color: var(--ink-3); }
      .untranslated { clear: both; border-inline-start: 3px solid var(--line-3); background: var(--sunken); padding: var(--s2) var(--s4); font-size: var(--t2); color: var(--ink-2); margin-bottom: var(--s4); width: fit-content; }
      .notice { border-inline-start: 4px solid var(--neg-fill); background: var(--neg-wash); padding: var(--s3) var(--s4); margin-top: var(--s5); }
      .notice h2 { font-size: var(--t4); }
      .notice ul { margin-top: var(--s2); font-size: var(--t2); }
      .all { margin-top: var(--s3); }

      /* ---------- shared parts ---------- */
      .tag { display: inline-flex; align-items: center; gap: .35em; font-size: var(--t1); line-height: 1.3; color: var(--ink-2); white-space: nowrap; }
      .tag::before { content: "" / ""; width: .55em; height: .55em; border: 1.5px solid currentColor; rotate: 45deg; flex: none; }
      .tag.full::before { background: currentColor; }
      .tag.half::before { background: linear-gradient(45deg, currentColor 50%, transparent 50%); }
      .tag.warn { color: var(--neg-text); }
      /* Marks of channels: drawn once for all pages, in the colour of the text around. */
      .ic { display: inline-block; width: 1em; height: 1em; flex: none; background: currentColor; mask: var(--ic) center / contain no-repeat; }
      .c-search { --ic: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16' fill='none' stroke='%23000' stroke-width='1.35' stroke-linecap='round' stroke-linejoin='round'%3E%3Ccircle cx='7' cy='7' r='4'/%3E%3Cpath d='m10 10 3.5 3.5'/%3E%3C/svg%3E"); }
      .c-web { --ic: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16' fill='none' stroke='%23000' stroke-width='1.35' stroke-linecap='round' stroke-linejoin='round'%3E%3Crect x='2' y='3' width='12' height='10' rx='1'/%3E%3Cpath d='M2 6h12M4 4.5h.1'/%3E%3C/svg%3E"); }
      .c-social { --ic: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16' fill='none' stroke='%23000' stroke-width='1.35' stroke-linecap='round' stroke-linejoin='round'%3E%3Ccircle cx='4' cy='8' r='1.8'/%3E%3Ccircle cx='12' cy='4' r='1.8'/%3E%3Ccircle cx='12' cy='12' r='1.8'/%3E%3Cpath d='m5.7 7.1 4.6-2.2M5.7 8.9l4.6 2.2'/%3E%3C/svg%3E"); }
      .c-email { --ic: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16' fill='none' stroke='%23000' stroke-width='1.35' stroke-linecap='round' stroke-linejoin='round'%3E%3Crect x='2' y='3.5' width='12' height='9' rx='1'/%3E%3Cpath d='m2.5 4.5 5.5 4.5 5.5-4.5'/%3E%3C/svg%3E"); }
      .c-video { --ic: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16' fill='none' stroke='%23000' stroke-width='1.35' stroke-linecap='round' stroke-linejoin='round'%3E%3Crect x='2' y='3.5' width='12' height='9' rx='1'/%3E%3Cpath d='m6.7 6 3.4 2-3.4 2z'/%3E%3C/svg%3E"); }
      .c-review { --ic: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16' fill='none' stroke='%23000' stroke-width='1.35' stroke-linecap='round' stroke-linejoin='round'%3E%3Cpath d='m8 2 1.8 3.9 4.2.5-3.1 2.9.8 4.2L8 11.4l-3.7 2.1.8-4.2L2 6.4l4.2-.5z'/%3E%3C/svg%3E"); }
      .c-app { --ic: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16' fill='none' stroke='%23000' stroke-width='1.35' stroke-linecap='round' stroke-linejoin='round'%3E%3Crect x='4.5' y='1.5' width='7' height='13' rx='1.2'/%3E%3Cpath d='M7 12.3h2'/%3E%3C/svg%3E"); }
      .c-event { --ic: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16' fill='none' stroke='%23000' stroke-width='1.35' stroke-linecap='round' stroke-linejoin='round'%3E%3Cpath d='M4 2v12M4 3h9l-2 2.7 2 2.8H4'/%3E%3C/svg%3E"); }
      .c-paper { --ic: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16' fill='none' stroke='%23000' stroke-width='1.35' stroke-linecap='round' stroke-linejoin='round'%3E%3Cpath d='M4 2h5.5L12 4.5V14H4zM9.5 2v2.5H12M6 7.5h4M6 10h4'/%3E%3C/svg%3E"); }
      .c-sales { --ic: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16' fill='none' stroke='%23000' stroke-width='1.35' stroke-linecap='round' stroke-linejoin='round'%3E%3Ccircle cx='8' cy='5' r='2.6'/%3E%3Cpath d='M3 14c.3-3.2 2.1-5 5-5s4.7 1.8 5 5'/%3E%3C/svg%3E"); }
      .c-phone { --ic: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16' fill='none' stroke='%23000' stroke-width='1.35' stroke-linecap='round' stroke-linejoin='round'%3E%3Cpath d='M3.4 2.8 5.6 2 7 5 5.6 6.3c.7 1.6 1.8 2.7 3.4 3.4L10.4 8.3l2.9 1.5-.5 2.3c-.2.7-.8 1.1-1.5 1C6.7 12.5 3.3 9 2.6 4.3c-.1-.7.2-1.3.8-1.5z'/%3E%3C/svg%3E"); }
      .c-chat { --ic: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16' fill='none' stroke='%23000' stroke-width='1.35' stroke-linecap='round' stroke-linejoin='round'%3E%3Cpath d='M2.5 3.5h11V11h-6l-3 2.5V11h-2z'/%3E%3C/svg%3E"); }
      .c-store { --ic: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16' fill='none' stroke='%23000' stroke-width='1.35' stroke-linecap='round' stroke-linejoin='round'%3E%3Cpath d='M2.5 6.5 3.5 3h9l1 3.5zM3.5 6.5V13h9V6.5M6.5 13V9.5h3V13'/%3E%3C/svg%3E"); }
      .c-delivery { --ic: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16' fill='none' stroke='%23000' stroke-width='1.35' stroke-linecap='round' stroke-linejoin='round'%3E%3Cpath d='M1.5 4h8v7h-8zM9.5 6.5h3l2 2.5v2h-5'/%3E%3Ccircle cx='4.5' cy='11.5' r='1.4'/%3E%3Ccircle cx='11.5' cy='11.5' r='1.4'/%3E%3C/svg%3E"); }
      .c-other { --ic: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Ccircle cx='3.5' cy='8' r='1.5'/%3E%3Ccircle cx='8' cy='8' r='1.5'/%3E%3Ccircle cx='12.5' cy='8' r='1.5'/%3E%3C/svg%3E"); }
      /* waymark: the numbered diamond of a stage */
      .wm { display: inline-grid; place-items: center; width: 1.75em; height: 1.75em; font-size: var(--t1); font-weight: 650; line-height: 1; position: relative; flex: none; isolation: isolate; color: var(--ink); }
      .wm::before { content: "" / ""; position: absolute; inset: 10%; rotate: 45deg; background: var(--sheet); border: 1.5px solid var(--ink); z-index: -1; border-radius: 1px; }
      .wm.here { color: var(--on-here); }
      .wm.here::before { background: var(--here); }
      h1 .wm { font-size: .55em; vertical-align: .14em; }
      /* the number of a step: 2.1 */
      .sn { font-size: var(--t0); font-weight: 650; color: var(--ink-3); }
      /* gap mark: bar = performance, tick = importance; the distance between them is the shortfall */
      .gm { width: 3.25rem; height: .75rem; flex: none; }
      .gm { --w: 0px; }
      i.gm { display: inline-block; background: linear-gradient(var(--k-c, var(--ink)) 0 0) calc(var(--k) * 20%) 0 / var(--w) 100% no-repeat, linear-gradient(var(--f-c) 0 0) 0 50% / calc(var(--f) * 20%) 50% no-repeat, linear-gradient(var(--t-c, var(--mid-soft)) 0 0) 0 50% / 100% 25% no-repeat; }
      i.gm.x { background: linear-gradient(var(--k-c, var(--ink)) 0 0) calc(var(--k) * 20%) 0 / var(--w) 100% no-repeat, repeating-linear-gradient(90deg, var(--x-c, var(--line-3)) 0 2px, transparent 2px 4px) 0 50% / 100% 1px no-repeat; }
      .k0 { --k: 0; --w: 2px; }
      .k1 { --k: 1; --w: 2px; }
      .k2 { --k: 2; --w: 2px; }
      .k3 { --k: 3; --w: 2px; }
      .k4 { --k: 4; --w: 2px; }
      .k5 { --k: 5; --w: 2px; }
      .f0 { --f: 0; }
      .f1 { --f: 1; }
      .f2 { --f: 2; }
      .f3 { --f: 3; }
      .f4 { --f: 4; }
      .f5 { --f: 5; }
      .gm.v { --f-c: var(--mid-fill); }
      .gm.n2 { --f-c: var(--neg-fill); }
      .gm.n1 { --f-c: var(--neg-mid); }
      .gm.p1 { --f-c: var(--pos-mid); }
      .gm.p2 { --f-c: var(--pos-fill); }
      .gm .t { fill: var(--mid-soft); }
      .gm .x { fill: none; stroke: var(--line-3); stroke-dasharray: 2 2; }
      .gm .k { fill: var(--ink); }
      .gm .v, .dv .v { fill: var(--mid-fill); }
      .gm .n2, .dv .n2 { fill: var(--neg-fill); }
      .gm .n1, .dv .n1 { fill: var(--neg-mid); }
      .gm .p1, .dv .p1 { fill: var(--pos-mid); }
      .gm .p2, .dv .p2 { fill: var(--pos-fill); }
      b.n2 { color: var(--neg-text); }
      b.p2 { color: var(--pos-text); }
      .dv { width: 7.5rem; height: .9rem; }
      .dv .ax { stroke: var(--line-3); }
      .ei { width: 1.1rem; height: .95rem; flex: none; }
      .ei .e { fill: var(--mid-fill); }
      .ei .i { fill: none; stroke: var(--ink); stroke-width: 1.2; }
      .ei .b { stroke: var(--line-3); }
      /* the trail: emotion as an elevation profile */
      .trail, .trail svg { overflow: visible; }
      .trail { width: 100%; height: var(--curve); }
      .trail line, .trail path { vector-effect: non-scaling-stroke; }
      .trail .z { stroke: var(--line-3); }
      .trail .h { stroke: var(--line); }
      .su { stop-color: var(--pos-wash); }
      .sd { stop-color: var(--neg-wash); }
      .trail .case { fill: none; stroke: var(--sheet); stroke-width: 7; }
      .trail .now { fill: none; stroke: var(--ink); stroke-width: 2.25; stroke-linecap: round; }
      .trail .fut { fill: none; stroke: var(--pos-text); stroke-width: 1.75; stroke-dasharray: 1 5; stroke-linecap: round; }
      .trail .fut.own { stroke: var(--ink); stroke-width: 2.25; stroke-dasharray: 7 5; }
      .trail .was { fill: none; stroke: var(--line-3); stroke-width: 1.75; }
      .trail .who { fill: none; stroke: var(--ink-3); stroke-width: 1.25; }
      .trail .who.nx { stroke-dasharray: 5 4; }
      /* Neighbours differ in tone and weight; what is pointed at stays, the others step back. */
      .trail .who:is(.u2, .u5, .u8, .u11) { stroke: var(--ink-2); }
      .trail .who:is(.u3, .u6, .u9, .u12) { stroke: var(--line-3); }
      .trail .who:is(.u4, .u5, .u6, .u10, .u11, .u12) { stroke-width: 2; }
      .trail :is(.who, .pm) { pointer-events: auto; }
      .map-sec:has(.u1:is(:hover, :focus-within)) .map-trail :is(.who, .pm):not(.u1),
      .map-sec:has(.u2:is(:hover, :focus-within)) .map-trail :is(.who, .pm):not(.u2),
      .map-sec:has(.u3:is(:hover, :focus-within)) .map-trail :is(.who, .pm):not(.u3),
      .map-sec:has(.u4:is(:hover, :focus-within)) .map-trail :is(.who, .pm):not(.u4),
      .map-sec:has(.u5:is(:hover, :focus-within)) .map-trail :is(.who, .pm):not(.u5),
      .map-sec:has(.u6:is(:hover, :focus-within)) .map-trail :is(.who, .pm):not(.u6),
      .map-sec:has(.u7:is(:hover, :focus-within)) .map-trail :is(.who, .pm):not(.u7),
      .map-sec:has(.u8:is(:hover, :focus-within)) .map-trail :is(.who, .pm):not(.u8),
      .map-sec:has(.u9:is(:hover, :focus-within)) .map-trail :is(.who, .pm):not(.u9),
      .map-sec:has(.u10:is(:hover, :focus-within)) .map-trail :is(.who, .pm):not(.u10),
      .map-sec:has(.u11:is(:hover, :focus-within)) .map-trail :is(.who, .pm):not(.u11),
      .map-sec:has(.u12:is(:hover, :focus-within)) .map-trail :is(.who, .pm):not(.u12) { opacity: .12; }
      .map-sec:has(.legend [class^="u"]:is(:hover, :focus-within)) .map-trail .who { stroke: var(--ink); stroke-width: 2.25; }
      svg.pm { width: .75rem; height: .75rem; flex: none; overflow: visible; }
      .pm path { fill: var(--ink-2); stroke: var(--sheet); }
      .pm.o path { fill: var(--sheet); stroke: var(--ink-2); stroke-width: 1.5; }
      .trail .m path { stroke: var(--sheet); stroke-width: 2; }
      .trail .m.n path { fill: var(--neg-fill); }
      .trail .m.p path { fill: var(--pos-fill); }
      .trail .m.o path { fill: var(--mid-fill); }
      .trail .m text { fill: var(--on-fill); font-size: var(--t1); font-weight: 650; text-anchor: middle; }
      .trail .m text.pk { fill: var(--ink); paint-order: stroke; stroke: var(--sheet); stroke-width: 4px; stroke-linejoin: round; }
      .trail .m text.s { font-size: .625rem; letter-spacing: -.03em; }
      .trail .m.q path { fill: var(--sheet); stroke: var(--line-3); stroke-dasharray: 2 2; stroke-width: 1.5; }
      .trail .m.q text { fill: var(--ink-2); }
      .trail .f circle { fill: var(--sheet); stroke: var(--pos-text); stroke-width: 1.5; }
      .trail .w circle { fill: var(--sheet); stroke: var(--line-3); stroke-width: 1.5; }
      .trail .m.here path { fill: var(--here); stroke: var(--on-here); stroke-width: 1.75; }
      .trail .m.here text { fill: var(--on-here); }
      .trail.mini { height: 3.25rem; }
      .trail.mini .now, .trail.mini .fut.own { stroke-width: 1.75; }
      .trail.mini .case { stroke-width: 4; }
      .trail.mini .m path { stroke-width: 1.25; }
      /* answers: the questions that a reader came with */
      .answers { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr)); gap: var(--s4) var(--s6); border-top: 2px solid var(--ink); border-bottom: 1px solid var(--line-2); padding-block: var(--s4); margin-top: var(--s5); }
      .answers dt { font-size: var(--t2); color: var(--ink-2); margin-bottom: .2rem; }
      .answers dd.a { font-size: var(--t4); line-height: 1.35; font-weight: 650; text-wrap: balance; }
      .answers dd.b { font-size: var(--t2); color: var(--ink-2); margin-top: .25rem; }
      .facts { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(11rem, 100%), 1fr)); gap: var(--s3) var(--s5); }
      .facts dt, .tile dt { font-size: var(--t1); color: var(--ink-3); }
      .facts dd { font-size: var(--t2); line-height: 1.45; }
      .facts + .scroll { margin-top: var(--s4); }
      .facts dd > a, .facts .sub > a { display: inline-block; min-height: 1.5rem; }
      .facts .w2 { grid-column: span 2; }
      .facts li + li { margin-top: .2rem; }
      .sub, .tb small { display: block; font-size: var(--t1); color: var(--ink-3); font-weight: 400; }
      .att { display: block; font-size: var(--t1); color: var(--ink-3); margin-top: .1rem; }
      .more { font-size: .94em; margin-top: .2rem; }
      /* quotes: the customer speaks in serif, the analyst in sans */
      .q { font-family: var(--voice); font-size: 1.02em; line-height: 1.42; color: var(--ink); }
      .q footer, .src { font-family: var(--sans); font-size: var(--t0); color: var(--ink-3); margin-top: .2rem; line-height: 1.35; }
      .q + .q { margin-top: .6rem; }
      /* authors' prose */
      .prose { max-width: var(--measure); font-size: var(--t4); line-height: 1.6; }
      .prose > * + *, .more > * + * { margin-top: var(--s3); }
      .prose h2 { margin-top: var(--s6); margin-bottom: 0; }
      .prose h3, .prose h4, .prose h5, .prose h6 { margin-top: var(--s5); font-size: 1em; }
      .prose h3 { font-size: var(--t4); }
      .sec.prose > h2:first-child { margin-top: 0; }
      .prose p, .prose li { text-wrap: pretty; }
      .prose ul, .more ul { list-style: disc; padding-inline-start: 1.3em; }
      .prose ol, .more ol { list-style: decimal; padding-inline-start: 1.6em; }
      .prose li + li { margin-top: .25em; }
      .prose li > ul, .prose li > ol { margin-top: .25em; }
      .prose blockquote { border-inline-start: 2px solid var(--line-3); padding-inline-start: var(--s4); font-family: var(--voice); }
      .prose pre { overflow: auto; background: var(--sunken); border: 1px solid var(--line); border-radius: var(--radius); padding: var(--s3) var(--s4); font-size: var(--t2); line-height: 1.5; }
      .prose code { background: var(--sunken); padding: .08em .3em; border-radius: 2px; }
      .prose pre code { background: none; padding: 0; font-size: 1em; }
      .prose .scroll { width: fit-content; max-width: 100%; border: 0; }
      .prose table { border-collapse: collapse; font-size: var(--t2); line-height: 1.4; background: var(--sheet); }
      .prose th, .prose td { border: 1px solid var(--line-2); padding: .4rem .6rem; text-align: start; vertical-align: top; }
      .prose th { font-weight: 600; background: var(--band); }
      .prose .ta-right { text-align: end; }
      .prose .ta-center { text-align: center; }
      .prose li.task { list-style: none; padding-inline-start: 1.6em; text-indent: -1.6em; margin-inline-start: -1.3em; }
      .prose pre.raw-html { white-space: pre-wrap; }
      .prose.intro { margin-top: var(--s3); font-size: var(--t3); }
      .heads { font-size: var(--t1); color: var(--ink-3); }

      /* ---------- tables ---------- */
      .scroll { position: relative; overflow: auto; border: 1px solid var(--line-2); border-radius: var(--radius); background: var(--sheet); }
      /* Beyond these edges there is more: script tells which, since only it knows. */
      [data-more] { display: grid; grid-template: minmax(min-content, 1fr) / minmax(min-content, 1fr); }
      [data-more] > * { grid-area: 1 / 1; }
      [data-more~="x"]::after, [data-more~="y"]::before { content: "" / ""; grid-area: 1 / 1; position: sticky; z-index: 6; pointer-events: none; }
      [data-more~="x"]::after { inset-inline-end: 0; justify-self: end; width: 1.75rem; background: linear-gradient(to left, var(--shade), transparent); border-inline-end: 2px solid var(--line-3); }
      [data-more~="y"]::before { inset-block-end: 0; align-self: end; height: 1.5rem; background: linear-gradient(to top, var(--shade), transparent); border-block-end: 2px solid var(--line-3); }
      .tb { border-collapse: separate; border-spacing: 0; width: 100%; font-size: var(--t2); line-height: 1.38; }
      .tb caption { text-align: start; font-size: var(--t2); color: var(--ink-2); padding: var(--s3) var(--s3) var(--s2); }
      .tb caption b { color: var(--ink); }
      .tb th, .tb td { text-align: start; vertical-align: top; padding: .5rem .65rem; border-top: 1px solid var(--line); font-weight: 400; }
      .tb thead th { font-size: var(--t1); color: var(--ink-2); font-weight: 600; vertical-align: bottom; border-top: 0; border-bottom: 1.5px solid var(--ink); background: var(--sheet); line-height: 1.25; }
      .tb tbody tr:first-child > * { border-top: 0; }
      .tb tbody th { font-weight: 600; }
      .tb .n, .n2 td, .n4 td:nth-child(n + 4) { text-align: end; white-space: nowrap; }
      .tb tbody tr:hover > * { background: var(--sunken); }
      .tb tbody tr:target > * { background: var(--link-soft); }
      .tb tfoot th, .tb tfoot td { border-top: 1.5px solid var(--ink); font-weight: 600; }
      .tb .grp th { background: var(--band); font-size: var(--t1); color: var(--ink-2); font-weight: 600; padding-block: .3rem; }
      .tb .row { display: flex; gap: .5rem; align-items: center; }
      .tb .row > .ic { align-self: start; margin-top: .2em; }
      .tb .sub-r { padding-inline-start: 1.6rem; font-weight: 400; }
      /* High enough to be hit, its words on the line of the heads that do not sort. */
      .tb button.sort { font: inherit; color: inherit; background: none; border: 0; padding: .6rem 0 0; margin: -.6rem 0 0; text-align: inherit; cursor: pointer; min-height: 1.5rem; vertical-align: bottom; }
      .tb .n button.sort { white-space: normal; }
      .tb button.sort::after { content: "↕" / ""; color: var(--line-3); margin-inline-start: .2em; }
      .tb [aria-sort="ascending"] button.sort::after { content: "↑" / ""; color: var(--ink); }
      .tb [aria-sort="descending"] button.sort::after { content: "↓" / ""; color: var(--ink); }
      details.twin { margin-top: var(--s3); font-size: var(--t2); }
      details.twin > summary { cursor: pointer; color: var(--link); padding-block: .3rem; width: fit-content; }
      details.twin[open] > summary { margin-bottom: var(--s2); }

      /* ---------- the map ---------- */
      .lens { display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 7fr); gap: var(--s5) var(--s7); margin-top: var(--s4); align-items: start; }
      .lens > .facts:only-child { grid-column: 1 / -1; }
      .lens .facts { display: block; columns: 3 12rem; column-gap: var(--s5); }
      .lens .facts:only-child { columns: 4 13rem; }
      .lens .facts > div { break-inside: avoid; padding-bottom: var(--s3); }
      .lens .prose { font-size: var(--t3); }
      .map { position: relative; margin-top: var(--s3); border: 1px solid var(--line-2); border-radius: var(--radius); background: var(--sheet); font-size: var(--t2); line-height: var(--lh-tight); }
      .map.wide { overflow: auto; max-height: 92vh; }
      /* What is jumped to is not covered by the labels and heads that stick. */
      .map { scroll-padding: 6rem 1rem 1rem calc(var(--lane) + 1rem); }
      /* The whole walk above a map that is wider than the screen. */
      .over { margin-top: var(--s3); border: 1px solid var(--line-2); border-radius: var(--radius); background: var(--sheet); }
      .over .trail { height: 4rem; }
      .over .now, .over .fut.own { stroke-width: 1.5; }
      .over .case { stroke-width: 3; }
      .over ol { display: grid; grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); border-top: 1px solid var(--line); }
      .over a { display: flex; flex-direction: column; align-items: center; gap: .1rem; padding: .3rem .1rem .4rem; font-size: var(--t0); line-height: 1.2; text-align: center; color: var(--ink-2); text-decoration: none; }
      .over a:hover { text-decoration: underline; color: var(--ink); }
      .over-n { max-width: 100%; overflow: hidden; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; hyphens: auto; overflow-wrap: anywhere; }
      /* More rows than any map needs: those that nothing stands in have no height. Every stage is a subgrid, so that the markup goes stage by stage while the lanes line up. */
      .map-grid { width: min-content; min-width: 100%; display: grid; grid-template-columns: var(--lane) minmax(min-content, 1fr); grid-template-rows: repeat(96, auto); }
      .labels { grid-column: 1; grid-row: 1 / -1; display: grid; grid-template-rows: subgrid; position: sticky; left: 0; z-index: 4; background: var(--sheet); border-inline-end: 1px solid var(--line-2); }
      .labels > * { padding: .6rem .65rem; font-size: var(--t1); font-weight: 600; color: var(--ink-2); border-top: 1px solid var(--line); min-width: 0; }
      .labels > :first-child { border-top: 0; border-bottom: 1.5px solid var(--ink); position: sticky; top: 0; background: var(--sheet); z-index: 5; display: flex; align-items: end; }
      .labels .sc { border-top: 0; position: relative; }
      .labels .bk { background: var(--sunken); }
      .scale { position: absolute; inset: 0; width: 100%; height: var(--curve); overflow: visible; }
      .scale svg { overflow: visible; }
      .scale text { font-size: var(--t0); font-weight: 400; fill: var(--ink-3); text-anchor: end; }
      .map-trail { grid-column: 2; grid-row: 2; align-self: start; z-index: 2; pointer-events: none; min-width: 0; }
      .stages { grid-column: 2; grid-row: 1 / -1; display: grid; grid-template-rows: subgrid; grid-auto-flow: column; grid-auto-columns: minmax(var(--column), 1fr); }
      .stage { grid-row: 1 / -1; display: grid; grid-template-rows: subgrid; min-width: 0; }
      .stage:target .st-h { background: var(--link-soft); }
      .stage > * { padding: .6rem .65rem; border-top: 1px solid var(--line); min-width: 0; }
      .stage + .stage > * { border-inline-start: 1px solid var(--line); }
      .stage > .st-h { position: sticky; top: 0; z-index: 3; background: var(--sheet); border-top: 0; border-bottom: 1.5px solid var(--ink); }
      .st-h h3 { font-size: var(--t3); line-height: 1.25; display: flex; gap: .35rem; align-items: start; margin-inline-start: -.2rem; }
      .st-h h3 a { color: var(--ink); text-decoration-color: var(--line-3); padding-top: .1rem; hyphens: auto; min-width: 0; }
      .st-h p { font-size: var(--t0); color: var(--ink-3); margin-top: .25rem; line-height: 1.4; }
      .st-h .tag { font-size: var(--t0); white-space: normal; align-items: baseline; }
      .stage > .emo { border-top: 0; font-size: var(--t1); color: var(--ink-2); }
      .emo p + p { margin-top: .2rem; }
      .emo .who { gap: .15rem; margin-top: .25rem; }
      .who > li { display: flex; gap: .35rem; align-items: baseline; }
      .who > li > span { min-width: 0; overflow-wrap: anywhere; hyphens: auto; }
      [data-emotion="curve"] :is(.emo, .sc) { padding-top: calc(var(--over) + var(--curve) + var(--under)); }
      .map-grid { --over: 0px; --under: 0px; }
      /* The longest ordinary word in the name of a stage, beside its number. */
      .map-grid[data-column="18"] { --column: 9rem; }
      .map-grid[data-column="19"] { --column: 9.5rem; }
      .map-grid[data-column="20"] { --column: 10rem; }
      .map-grid[data-column="21"] { --column: 10.5rem; }
      .map-grid[data-column="22"] { --column: 11rem; }
      .map-grid[data-column="23"] { --column: 11.5rem; }
      .map-grid[data-column="24"] { --column: 12rem; }
      .map-grid[data-over] { --over: 2rem; }
      .map-grid[data-under] { --under: 2rem; }
      .map-trail, .scale { margin-top: var(--over); }
      .stage h4 { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
      .stage ul, .stage ol { display: grid; grid-template-columns: minmax(0, 1fr); gap: .5rem; align-content: start; }
      .stage > .no { color: var(--ink-3); }
      .stage .q + .q { border-top: 1px solid var(--line); padding-top: .5rem; margin-top: .5rem; }
      .stage .q p + p { margin-top: .3rem; }
      .tpl { margin-inline: -.3rem; }
      .stage .tpl { gap: .1rem; }
      .tp { display: grid; grid-template-columns: 1rem minmax(0, 1fr) auto; gap: 0 .4rem; align-items: start; padding: .28rem .3rem; color: var(--ink); border-radius: var(--radius); text-decoration: none; }
      a.tp:hover { background: var(--sunken); }
      a.tp:hover > span:not(.flag) { text-decoration: underline; }
      .tp > span:not(.flag) { hyphens: auto; min-width: 0; }
      .tp .ic { margin-top: .12rem; color: var(--ink-2); }
      .tp > b { font-size: var(--t2); }
      .tp > b.p2 { color: inherit; }
      /* Said, not shown. */
      .tp i:not([class]), .no > i { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
      .der { font-size: .75em; font-weight: 400; color: var(--ink-3); line-height: 1; }
      .tp > b.x { color: var(--ink-3); font-weight: 400; }
      .tp .gm { grid-column: 2; width: 3.25rem; height: .65rem; margin-top: .2rem; }
      .tp .flag { grid-column: 2 / -1; font-size: var(--t0); color: var(--ink-2); margin-top: .1rem; }
      .marks li, .blk.pain li { padding-inline-start: .95rem; position: relative; }
      .marks li::before, .blk.pain li::before { content: "▼" / ""; position: absolute; left: 0; top: .28em; font-size: .6em; color: var(--neg-text); }
      .mot:not(.no) > :not(h4) { border-inline-start: 3px solid var(--ink); padding-inline-start: .5rem; font-weight: 600; }
      .ids li { padding-inline-start: 1.9rem; position: relative; min-height: 1.5rem; }
      .ids .id { position: absolute; left: 0; font-weight: 650; font-size: var(--t1); }
      .opp .own { display: block; font-size: var(--t0); color: var(--ink-3); margin-top: .1rem; }
      .opp .own.none { color: var(--neg-text); }
      .stage > .vis, .labels > .vis { padding: 0; border-top: 2px dashed var(--line-3); border-inline: 0; background: var(--sunken); min-height: 1.5rem; font-size: var(--t0); color: var(--ink-3); }
      .labels > .vis { padding: .2rem .65rem; font-weight: 400; line-height: 1.15rem; }
      .stage > .meet, .labels > .meet { border-top-style: solid; background: var(--band); }
      .stage > .inner, .labels > .inner { border-top-style: dotted; }
      .stage > .back { background: var(--sunken); color: var(--ink-2); font-size: var(--t1); }
      .vis + .back, .labels .vis + .bk { border-top: 0; }
      .legend { display: flex; flex-wrap: wrap; gap: .4rem var(--s5); padding-top: var(--s3); font-size: var(--t1); color: var(--ink-2); align-items: center; }
      .legend > li { display: flex; gap: .45rem; align-items: center; }
      .legend > li > a { min-width: 0; overflow-wrap: anywhere; }
      .legend .tag + .tag { margin-inline-start: .5rem; }
      .legend.ch { padding-top: var(--s2); }
      .legend svg.ln { width: 2rem; height: .75rem; }
      .next { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr)); border-top: 1px solid var(--line-2); margin-top: var(--s7); }
      .next a { display: block; padding: var(--s3) var(--s4) var(--s3) 0; text-decoration: none; }
      .next a b { display: block; text-decoration: underline; text-underline-offset: .18em; text-decoration-thickness: 1px; }
      .next a span { color: var(--ink-2); font-size: var(--t2); }
      .refs { display: grid; gap: .35rem; font-size: var(--t2); }

      /* ---------- overview ---------- */
      .two { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: var(--s6) var(--s7); }
      .rank { counter-reset: r; display: grid; }
      .rank li { counter-increment: r; display: grid; grid-template-columns: 1.3rem minmax(0, 1fr) auto; gap: 0 .4rem; padding-block: .5rem; border-top: 1px solid var(--line); }
      .rank li:first-child { border-top: 0; }
      .rank li::before { content: counter(r) / ""; color: var(--ink-3); font-size: var(--t2); }
      .rank .v { font-weight: 650; }
      .rank .sub { margin-top: .4rem; }
      .hurt { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(14.75rem, 100%), 1fr)); gap: var(--s5) var(--s6); border-top: 2px solid var(--ink); margin-top: var(--s5); padding-top: var(--s4); }
      .hurt h3 { font-size: var(--t2); color: var(--ink-2); font-weight: 400; margin-bottom: .2rem; }
      .hurt .big { font-size: var(--t4); font-weight: 650; line-height: 1.35; text-wrap: balance; margin-bottom: .2rem; }
      .hurt .facts { margin-top: var(--s3); }
      .people { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(22rem, 100%), 1fr)); gap: 0 var(--s7); }
      .person { display: grid; grid-template-columns: 5rem minmax(0, 1fr); gap: 0 var(--s4); padding-block: var(--s4); border-top: 1px solid var(--line-2); }
      .person .muted { font-size: var(--t2); }
      .avatar { width: 100%; height: auto; }
      .avatar .bg { fill: var(--band); }
      .avatar .r { fill: none; stroke: var(--link); stroke-width: 1; }
      .avatar text { font: 650 13px var(--sans); fill: var(--ink); text-anchor: middle; paint-order: stroke; stroke: var(--band); stroke-width: 5px; }
      .az { columns: 15rem; column-gap: var(--s6); font-size: var(--t2); }
      .az li { break-inside: avoid; padding-block: .18rem; }
      .az .muted { font-size: var(--t1); }
      .jl th > a, .jl th .sub a { display: inline-block; min-height: 1.5rem; }
      .jl th .sub a { color: inherit; text-decoration-color: var(--line-3); }
      .jl tbody th { min-width: 12rem; }
      .jl .sp { width: 27rem; min-width: 13rem; padding-block: .3rem; }

      /* ---------- stage ---------- */
      .here-map { margin-top: var(--s4); }
      .here-in { display: grid; grid-template-columns: minmax(min-content, 1fr); }
      .here-map .trail { height: 8rem; }
      .here-map ol { display: grid; grid-auto-flow: column; grid-auto-columns: minmax(5.25rem, 1fr); }
      .here-map .trail + ol { border-top: 1px solid var(--line); }
      .here-map li a, .here-map li > span { display: flex; flex-direction: column; align-items: center; gap: .1rem; padding: .45rem .3rem .55rem; text-align: center; font-size: var(--t1); line-height: 1.25; color: var(--ink-2); text-decoration: none; hyphens: auto; }
      .here-map li a:hover { text-decoration: underline; color: var(--ink); }
      .here-map li [aria-current] { color: var(--ink); font-weight: 650; }
      .cols { display: grid; grid-template-columns: minmax(0, 44rem) minmax(19rem, 1fr); gap: var(--s6) var(--s7); margin-top: var(--s6); }
      .cols.solo { grid-template-columns: minmax(0, 44rem); }
      .aside { font-size: var(--t2); border-top: 2px solid var(--ink); align-self: start; }
      .aside dl > div { padding-block: .55rem; border-bottom: 1px solid var(--line); display: grid; grid-template-columns: 6.25rem minmax(0, 1fr); gap: .5rem; }
      .aside dt { color: var(--ink-3); font-size: var(--t1); padding-top: .06rem; }
      .blks { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(19rem, 100%), 1fr)); gap: var(--s5) var(--s6); }
      .blk { border-top: 1px solid var(--line-2); padding-top: var(--s3); min-width: 0; }
      .blk h2 { font-size: var(--t4); margin-bottom: var(--s2); }
      .blk li { padding-block: .25rem; font-size: var(--t3); line-height: 1.45; }
      .blk.pain li::before { top: 1.1em; }
      .quotes { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(19rem, 100%), 1fr)); gap: var(--s5) var(--s6); }
      .quotes .q { font-size: 1.1875rem; line-height: 1.4; border-inline-start: 2px solid var(--ink); padding-inline-start: var(--s4); margin: 0; }
      .quotes .q footer { font-size: var(--t1); margin-top: var(--s2); }
      .step { border-top: 1px solid var(--line-2); padding-block: var(--s4); display: grid; gap: var(--s3); }
      .step:target { background: var(--link-soft); }
      .step .facts { grid-template-columns: repeat(auto-fill, minmax(min(15rem, 100%), 1fr)); }
      .pn { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: var(--s4); border-top: 1px solid var(--line-2); margin-top: var(--s7); }
      .pn a { padding-block: var(--s3); text-decoration: none; }
      .pn a.to { text-align: end; grid-column: 2; }
      .pn span { display: block; font-size: var(--t2); color: var(--ink-2); }
      .pn b { text-decoration: underline; text-underline-offset: .18em; text-decoration-thickness: 1px; }

      /* ---------- matrix ---------- */
      .mx td { padding: .4rem .5rem; border-inline-start: 1px solid var(--line); min-width: 7rem; }
      .mx tbody th, .mx thead th:first-child, .mx tfoot th { min-width: 8rem; }
      .mx .grp th { position: static; }
      .mx th[scope="row"], .mx thead th:first-child { position: sticky; left: 0; background: var(--sheet); z-index: 2; }
      .chn { display: flex; gap: .45rem; align-items: center; }
      /* A column is as wide as its longest word, up to a limit where words break. */
      .mx :is(td, thead th) { max-width: 12rem; }
      .mx .chn > a { min-width: 0; }
      .mx li + li { margin-top: .4rem; }
      .mx td:has(> .mean + ul) { position: relative; }
      .mx .mean + ul { margin-inline-end: 2.1rem; }
      .mx .mean:has(+ ul) { position: absolute; inset: .4rem .5rem auto auto; }
      .mx .mean { float: inline-end; font-weight: 650; font-size: var(--t3); line-height: 1.15; margin-inline-start: .4rem; }
      .mx .t1 { background: var(--neg-soft); }
      .mx .t2 { background: var(--neg-wash); }
      .mx .t4 { background: var(--pos-wash); }
      .mx .t5 { background: var(--pos-soft); }
      .mx .tx { background: repeating-linear-gradient(135deg, transparent 0 5px, var(--line) 5px 6px); }
      .mx tbody tr:hover > td.t1 { background: var(--neg-soft); }
      .mx tbody tr:hover > td.t2 { background: var(--neg-wash); }
      .mx tbody tr:hover > td.t4 { background: var(--pos-wash); }
      .mx tbody tr:hover > td.t5 { background: var(--pos-soft); }
      .mx .dash { color: var(--ink-3); text-align: center; vertical-align: middle; }
      .mx .sum { background: var(--sunken); }
      .mx a { color: var(--ink); text-decoration-color: var(--line-3); }
      .mx.slim td { min-width: 5.5rem; }
      .mx.slim .dash { text-align: start; }
      .mx .mk { min-width: 0; }
      .mx:has(.mean) tfoot td { text-align: end; }
      .mx td.muted { color: var(--ink-2); }
      .mx tfoot th[scope="row"] { z-index: 2; }
      .tall { max-height: min(80vh, 56rem); }
      .scroll:has(> .mx) { scroll-padding: 1rem 1rem 1rem 9.5rem; }
      .tall:has(> .mx) { scroll-padding-top: 7rem; }
      .tall thead th { position: sticky; top: 0; z-index: 3; }
      .tall thead th:first-child { z-index: 4; }
      .tabs ul { display: flex; flex-wrap: wrap; gap: var(--s1) var(--s4); border-bottom: 1px solid var(--line-2); padding-block-end: var(--s2); margin-top: var(--s5); font-size: var(--t2); }
      .tabs a { display: inline-block; min-height: 1.5rem; }
      .tabs [aria-current] { color: var(--ink); font-weight: 650; text-decoration: none; }
      .dl { font-size: var(--t1); margin-inline-start: auto; white-space: nowrap; }
      .head > .dl { margin-inline-start: 0; }
      .dl::after { content: " ↓" / ""; }
      .mx .imp { color: var(--ink-2); font-size: var(--t0); white-space: nowrap; }
      .fit { display: inline-flex; gap: .45rem; align-items: center; white-space: nowrap; }
      .fit svg { width: 2.1rem; height: .7rem; }
      .fit .on { fill: var(--ink); }
      .fit .off { fill: none; stroke: var(--line-3); }
      .keys { display: flex; flex-wrap: wrap; gap: .35rem var(--s4); font-size: var(--t1); color: var(--ink-2); margin-top: var(--s3); }
      .keys li { display: flex; gap: .4rem; align-items: center; }
      .keys i { width: 1.4rem; height: .9rem; border: 1px solid var(--line-2); display: inline-block; }
      .keys .t1 { background: var(--neg-soft); }
      .keys .t2 { background: var(--neg-wash); }
      .keys .t4 { background: var(--pos-wash); }
      .keys .t5 { background: var(--pos-soft); }
      .keys .tx { background: repeating-linear-gradient(135deg, transparent 0 5px, var(--line-2) 5px 6px); }

      /* ---------- gaps ---------- */
      .quad-l { display: grid; grid-template-columns: minmax(0, 1fr) 21rem; gap: var(--s5) var(--s6); align-items: start; margin-top: var(--s5); }
      .quad { width: 100%; height: auto; min-width: 46rem; }
      .quad text { font-size: 11.5px; fill: var(--ink); }
      .quad .ax text { fill: var(--ink-3); }
      .quad .ttl { font-size: 12px; fill: var(--ink-2); }
      :is(.quad, .sketch) .act { fill: var(--neg-wash); }
      :is(.quad, .sketch) .ease { fill: var(--pos-wash); }
      :is(.quad, .sketch) .grid { stroke: var(--line); }
      :is(.quad, .sketch) .split { stroke: var(--line-3); }
      .quad .par, .ln .par { stroke: var(--ink-2); stroke-width: 1.75; stroke-dasharray: 1 5; stroke-linecap: round; fill: none; }
      .quad .ql { font-size: 13px; font-weight: 650; }
      :is(.quad, .sketch) .ql.a { fill: var(--neg-text); }
      :is(.quad, .sketch) .ql.e { fill: var(--pos-text); }
      .quad .qs { fill: var(--ink-2); font-size: 11px; font-weight: 400; }
      /* The same on a phone: numbers of the list below instead of names. */
      .sketch, .legend > .sketch-k { display: none; }
      .sketch { width: 100%; height: auto; }
      .sketch text { font-size: 11px; fill: var(--ink); }
      .sketch .ax text, .sketch .ttl { fill: var(--ink-2); }
      .sketch .ql { font-weight: 650; }
      .lg { width: .75rem; height: .75rem; }
      .quad .lb { paint-order: stroke; stroke: var(--sheet); stroke-width: 5px; stroke-linejoin: round; }
      :is(.quad, .lg, .sketch) .d { stroke: var(--sheet); stroke-width: 1; }
      :is(.quad, .lg, .sketch) .n2 { fill: var(--neg-fill); }
      :is(.quad, .lg, .sketch) .n1 { fill: var(--neg-mid); }
      :is(.quad, .lg, .sketch) .v { fill: var(--mid-fill); }
      :is(.quad, .lg, .sketch) .p1 { fill: var(--pos-mid); }
      :is(.quad, .lg, .sketch) .p2 { fill: var(--pos-fill); }
      :is(.quad, .lg, .sketch) .x { fill: var(--sheet); stroke: var(--line-3); stroke-dasharray: 2 1.5; }
      .quad .hot { font-weight: 650; }
      .quad a:hover text, .quad a:focus-visible text { text-decoration: underline; }
      .quad a { text-decoration: none; }
      .method { font-size: var(--t2); border-top: 2px solid var(--ink); padding-top: var(--s3); }
      .method h2 { font-size: var(--t4); margin-bottom: var(--s2); }
      .method dt { font-weight: 600; margin-top: var(--s3); }
      .method dd { color: var(--ink-2); }
      .method code { display: inline-block; background: var(--sunken); padding: .1rem .35rem; color: var(--ink); }
      .gt { min-width: 78rem; font-size: var(--t1); }
      /* Most rows have two lines: numbers take no more than they need, so that names of sources, metrics and journeys fit. */
      .gt th, .gt td { padding: .35rem; }
      .gt :where(.n) { width: 1px; }
      .gt :is(thead th, .sort) { word-break: keep-all; }
      .gt td > .none { white-space: nowrap; }
      .gt thead :where(.jo) { min-width: 9.5rem; }
      .gt thead :where(.me) { min-width: 13.25rem; }
      .gt thead :where(.ev) { min-width: 11rem; }
      .gt .sort::after { display: inline-block; }
      .gt .band .sub { white-space: nowrap; }
      .gt .dv { width: 5.5rem; }
      .gt tbody th { min-width: 9rem; }
      .gt .g { display: flex; gap: .4rem; align-items: center; justify-content: flex-end; }
      .gt .g b { min-width: 1.4rem; text-align: end; }
      .band { font-weight: 400; }
      .band.extreme, .band.strong { font-weight: 650; color: var(--neg-text); }
      .tb .band .sub.pos { color: var(--pos-text); font-weight: 650; }
      .gt .vd { display: flex; gap: .4rem; align-items: start; line-height: 1.25; min-width: 9.25rem; }
      .gt thead th { white-space: normal; }
      .gt .sort { hyphens: manual; }
      .gt .why { color: var(--ink-3); }
      .gt .remark { display: block; }
      .complete { margin-top: var(--s3); }
      .heat0 { color: var(--ink-3); }
      .heat { font-weight: 650; }

      /* ---------- analysis pages, lists over several pages ---------- */
      .tb abbr { text-decoration: none; }
      .prose th, .prose td { overflow-wrap: break-word; min-width: 4.5rem; }
      .said { display: grid; gap: var(--s4); }
      .lede + .scroll, .lede + .people, .lede + .refs, .note + .scroll, .note + .people { margin-top: var(--s5); }
      .paging { margin-top: var(--s5); font-size: var(--t2); }
      .paging ul { display: flex; flex-wrap: wrap; gap: var(--s1); }
      .paging a { display: inline-grid; place-items: center; min-width: 2rem; min-height: 2rem; padding-inline: .4rem; border: 1px solid var(--line-2); border-radius: var(--radius); text-decoration: none; }
      .paging a[aria-current] { border-color: var(--ink); color: var(--ink); font-weight: 650; }

      /* ---------- lenses: held against another, counted, grouped, tried, said ---------- */
      .sec > h3 { margin-top: var(--s5); margin-bottom: var(--s2); }
      .sec > h3 + .note { margin-bottom: var(--s2); }
      .sec > .answers { margin-top: 0; }
      .note.last { margin-top: var(--s2); max-width: none; }
      .note.last .tag { margin-inline-start: .5rem; }
      .note.last .why { color: var(--neg-text); font-size: var(--t1); }
      .note.same { margin-top: var(--s4); max-width: none; }
      .by > li + li { margin-top: .3rem; }
      .p-history .rules { margin-top: var(--s5); }
      .sec > .prose + .note, .sec > h2 + .note { margin-block: var(--s2) var(--s3); }
      .cmp { margin-top: var(--s5); }
      .pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(34rem, 100%), 1fr)); gap: 0 var(--s6); align-items: start; }
      .pair.broad { grid-template-columns: repeat(auto-fit, minmax(min(60rem, 100%), 1fr)); }
      .pair > div { min-width: 0; }
      .pair h3, .pair + h3 { margin-block: var(--s5) var(--s2); }
      .tb thead tr + tr th { border-top: 0; }
      .tb thead tr:not(:last-child) th:not([rowspan]) { border-bottom: 1px solid var(--line); }
      .tb small.pos { color: var(--pos-text); font-weight: 650; }
      .tb small.neg { color: var(--neg-text); font-weight: 650; }
      .lc tbody th, .lc tbody td { border-top: 1px solid var(--line); }
      .lc tbody + tbody tr:first-child > * { border-top: 1px solid var(--line-3); }
      .lc tbody tr:not(:first-child) > td { border-top: 1px solid var(--line); }
      .lc tbody th { min-width: 8rem; }
      .lc tbody tr:hover > [rowspan] { background: var(--sheet); }
      .ln-b { display: block; }
      .ln-b + .ln-b { margin-top: .25rem; }
      .pair .rank .v { font-weight: 400; font-size: var(--t2); color: var(--ink-2); }
      .how { font-size: var(--t1); margin-top: var(--s2); }
      .formulas { display: grid; gap: var(--s4) var(--s6); grid-template-columns: repeat(auto-fill, minmax(min(26rem, 100%), 1fr)); }
      .formulas > div { border-top: 1px solid var(--line-2); padding-top: var(--s3); }
      .formulas > div:target { background: var(--link-soft); }
      .formulas dt { font-weight: 650; }
      .formulas dd { font-size: var(--t2); color: var(--ink-2); }
      .formulas .fm { margin-block: .25rem; }
      .formulas code { background: var(--sunken); padding: .1rem .35rem; color: var(--ink); }
      .fn { min-width: 44rem; }
      .fb { display: grid; grid-template-columns: minmax(6rem, 1fr) 3.25rem; gap: .6rem; align-items: center; }
      .fb svg { width: 100%; height: .875rem; }
      .fb b { text-align: end; }
      .fb .t { fill: var(--mid-soft); }
      .fb .v { fill: var(--mid-fill); }
      .worst .fb .v { fill: var(--neg-fill); }
      .xp { min-width: 52rem; }
      .xp tbody th { min-width: 12rem; }
      .xp .wrap { white-space: normal; max-width: 11rem; margin-inline-start: auto; padding: 0; }

      /* ---------- metrics ---------- */
      /* A series: the line in ink, its 95 % interval as a wash, the target dashed. */
      .ts-l.many { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(26rem, 100%), 1fr)); gap: var(--s5) var(--s6); }
      .ts-f figcaption { font-size: var(--t2); font-weight: 600; margin-bottom: var(--s1); }
      .ts-in { display: grid; grid-template-columns: 3.5rem minmax(0, 1fr); gap: 0 var(--s2); border: 1px solid var(--line-2); border-radius: var(--radius); background: var(--sheet); padding: var(--s5) var(--s5) var(--s2) var(--s2); }
      .ts, .ts-y { width: 100%; height: 15rem; overflow: visible; }
      .many .ts, .many .ts-y { height: 9rem; }
      .ts svg, .ts-y svg { overflow: visible; }
      .ts path { vector-effect: non-scaling-stroke; }
      .ts .h { stroke: var(--line); }
      .ts .ci { fill: var(--mid-soft); }
      .ts .l, .spk .l { fill: none; stroke: var(--ink); stroke-width: 2; stroke-linejoin: round; stroke-linecap: round; }
      .ts .tg, .spk .tg { stroke: var(--pos-text); stroke-width: 1.5; stroke-dasharray: 5 4; }
      .ts circle { fill: var(--ink); }
      .ts .few circle { fill: var(--sheet); stroke: var(--ink); stroke-width: 1.25; }
      .ts text { font-size: var(--t1); fill: var(--ink); paint-order: stroke; stroke: var(--sheet); stroke-width: 4px; stroke-linejoin: round; }
      .ts .val { font-size: var(--t3); font-weight: 650; }
      .ts .tgt { fill: var(--pos-text); }
      .ts-y text { font-size: var(--t1); fill: var(--ink-3); text-anchor: end; }
      .ts-x { grid-column: 2; display: flex; justify-content: space-between; font-size: var(--t1); color: var(--ink-3); padding-top: var(--s2); }
      .spk { width: 6.5rem; height: 1.5rem; overflow: visible; }
      .spk .l { stroke-width: 1.5; }
      .spk .tg { stroke-width: 1; stroke-dasharray: 3 3; }
      .spk circle { fill: var(--ink); }
      .spk-c { min-width: 7.5rem; }
      .spk-c a, .sp a { display: block; }
      .vt { display: inline-flex; align-items: center; gap: .35em; white-space: nowrap; }
      .vt::before { content: "" / ""; width: .55em; height: .55em; border: 1.5px solid currentColor; rotate: 45deg; flex: none; }
      .vt.met { color: var(--pos-text); }
      .vt.met::before { background: currentColor; }
      .vt.near::before { background: linear-gradient(45deg, currentColor 50%, transparent 50%); }
      .vt.missed { color: var(--neg-text); font-weight: 650; }
      .sub.few { color: var(--neg-text); }
      .mk { display: block; min-width: 7.5rem; }
      .mk .vt { margin-inline-start: .35em; }
      .tb .n .from { white-space: normal; min-width: 4.5rem; max-width: 8rem; margin-inline-start: auto; }
      .mk + .mk { margin-top: .25rem; }
      .mt { min-width: 52rem; }
      .mt tbody th { min-width: 10rem; }
      .mt tbody th .sub { max-width: 26rem; }
      .p-metric .facts { grid-template-columns: repeat(auto-fill, minmax(min(16rem, 100%), 1fr)); }

      /* ---------- persona ---------- */
      .sheet-h { display: grid; grid-template-columns: 9rem minmax(0, 1fr) minmax(0, 26rem); gap: var(--s5) var(--s6); align-items: start; }
      .sheet-h .facts { margin-top: var(--s4); }
      .sheet-h .q { font-size: 1.375rem; line-height: 1.35; border-inline-start: 2px solid var(--ink); padding-inline-start: var(--s4); }
      .sheet-h .q footer { font-size: var(--t1); margin-top: var(--s2); }
      .three { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(17rem, 100%), 1fr)); gap: var(--s6); }
      .blk ul.dot li { padding-inline-start: 1rem; position: relative; }
      .blk ul.dot li::before { content: "" / ""; position: absolute; left: .1rem; top: .85em; width: .35rem; height: .35rem; border: 1.25px solid var(--ink-2); rotate: 45deg; }
      .axis { display: grid; grid-template-columns: 8.5rem 1fr 8.5rem; gap: .6rem; align-items: center; font-size: var(--t2); padding-block: .35rem; }
      .axis svg { width: 100%; height: 1rem; overflow: visible; }
      .axis line { stroke: var(--line-3); }
      .axis .k { fill: var(--ink); }
      .axis span:last-child { text-align: end; }

      /* ---------- Chinese ---------- */
      :lang(zh-Hans) {
        --sans: "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", system-ui, sans-serif;
        --voice: "Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", SimSun, serif;
        --lh: 1.75; --lh-tight: 1.6; --t0: .75rem; font-family: var(--sans); line-break: strict; word-break: normal; text-autospace: normal; text-spacing-trim: trim-start; hanging-punctuation: allow-end; }
      :lang(zh-Hant) {
        --sans: "PingFang TC", "Hiragino Sans TC", "Microsoft JhengHei", "Noto Sans CJK TC", "Source Han Sans TC", system-ui, sans-serif;
        --voice: "Songti TC", "Noto Serif CJK TC", "Source Han Serif TC", PMingLiU, serif;
        --lh: 1.75; --lh-tight: 1.6; --t0: .75rem; font-family: var(--sans); line-break: strict; word-break: normal; text-autospace: normal; text-spacing-trim: trim-start; hanging-punctuation: allow-end; }
      :is(:lang(zh-Hans), :lang(zh-Hant)) :is(h1, h2, dd) { letter-spacing: 0; }
      :is(:lang(zh-Hans), :lang(zh-Hant)) :is(em, i, cite) { font-style: normal; }
      :lang(zh-Hans) em { text-emphasis: filled dot; text-emphasis-position: under right; }
      :lang(zh-Hant) em { text-emphasis: filled dot; text-emphasis-position: over right; }
      :is(:lang(zh-Hans), :lang(zh-Hant)) :is(.answers dd.a, .st-h h3) { line-height: 1.5; }
      :is(:lang(zh-Hans), :lang(zh-Hant)) .q { font-family: var(--voice); line-height: 1.65; }
      :is(:lang(zh-Hans), :lang(zh-Hant)) .q footer { font-family: var(--sans); }

      /* ---------- search, tools of tables, links to copy ---------- */
      .btn kbd { font: inherit; font-size: var(--t0); border: 1px solid var(--line-2); border-radius: 2px; padding: 0 .35em; }
      .pal { width: min(44rem, calc(100vw - 1.5rem)); max-height: min(40rem, 86vh); margin: 7vh auto auto; padding: 0; border: 1px solid var(--line-3); border-radius: var(--radius); background: var(--paper); color: var(--ink); overflow: hidden; }
      .pal[open] { display: flex; flex-direction: column; }
      .pal::backdrop { background: rgb(0 0 0 / .4); }
      .pal .ask { display: flex; gap: var(--s2); padding: var(--s3); border-bottom: 1px solid var(--line); }
      .pal input, .tt input[type="search"], .tt select, .narrow select { font: inherit; font-size: var(--t3); color: inherit; background: var(--sheet); border: 1px solid var(--line-3); border-radius: var(--radius); padding: .3rem .5rem; min-height: 2rem; min-width: 0; }
      .pal .ask input { flex: 1; font-size: var(--t4); }
      .narrow { display: grid; grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr)); gap: var(--s1) var(--s3); padding: var(--s2) var(--s3); font-size: var(--t1); color: var(--ink-2); border-bottom: 1px solid var(--line); }
      .narrow label { min-width: 0; }
      .narrow label[hidden] { display: none; }
      .narrow select { font-size: var(--t2); width: 100%; }
      .hits { overflow-y: auto; flex: 1 1 auto; padding-block: var(--s2); }
      .hits p { font-size: var(--t1); color: var(--ink-2); padding: var(--s2) var(--s3) 0; }
      .hits [role="option"] { display: block; padding: .35rem var(--s3); min-height: 1.75rem; color: var(--ink); text-decoration: none; cursor: pointer; overflow-wrap: anywhere; border-inline-start: 3px solid transparent; }
      .hits small { display: block; font-size: var(--t1); color: var(--ink-2); }
      .hits .hit-more { color: var(--link); font-size: var(--t2); }
      .hits [role="option"]:hover, .hits [aria-selected="true"] { background: var(--link-soft); border-inline-start-color: var(--link); }
      .pal-foot { display: flex; justify-content: space-between; gap: var(--s4); padding: var(--s2) var(--s3); border-top: 1px solid var(--line); font-size: var(--t2); color: var(--ink-2); }
      .tt { display: flex; flex-wrap: wrap; align-items: center; gap: var(--s2) var(--s3); margin-bottom: var(--s2); font-size: var(--t2); color: var(--ink-2); }
      .lede + .tt { margin-top: var(--s4); }
      .tt input[type="search"] { font-size: var(--t2); width: 14rem; max-width: 60vw; }
      .tt select { font-size: var(--t2); }
      .tt details { position: relative; }
      .tt summary { list-style: none; }
      .tt details > div { position: absolute; z-index: 5; display: grid; gap: var(--s1); min-width: 12rem; max-height: 20rem; overflow: auto; padding: var(--s3); background: var(--paper); border: 1px solid var(--line-3); border-radius: var(--radius); }
      .tt details label { display: block; min-height: 1.5rem; }
      tr[hidden], th[hidden], td[hidden] { display: none; }
      .anchor { margin-inline-start: .4em; font-size: .8em; font-weight: 400; color: var(--ink-3); text-decoration: none; opacity: 0; display: inline-block; min-width: 1.5rem; text-align: center; }
      .anchor[data-state]::after { content: " " attr(data-state); }
      :is(h2, h3, th):hover > .anchor, .anchor:focus-visible, .anchor[data-state] { opacity: 1; }
      .st-h .anchor { position: absolute; inset-block-start: .55rem; inset-inline-end: 0; margin: 0; background: var(--sheet); }
      @media (hover: none) { .anchor { opacity: 1; } }
      @media screen and (max-width: 47.99rem) { .btn kbd { display: none; } }

      /* ---------- reviews: what changed ---------- */
      .counts { display: flex; flex-wrap: wrap; gap: var(--s3) var(--s6); border-top: 2px solid var(--ink); border-bottom: 1px solid var(--line-2); padding-block: var(--s4); margin-top: var(--s5); }
      .counts div { display: flex; flex-direction: column-reverse; justify-content: flex-end; }
      .counts dd { font-size: 1.75rem; font-weight: 650; line-height: 1.1; letter-spacing: -.02em; }
      .counts dt { font-size: var(--t2); color: var(--ink-2); }
      .chg { display: grid; grid-template-columns: minmax(0, 1fr); }
      .chg > li { display: grid; grid-template-columns: 6.5rem minmax(0, 1fr) auto; gap: .2rem var(--s4); padding-block: .6rem; border-top: 1px solid var(--line); align-items: baseline; overflow-wrap: anywhere; }
      .chg > li:target { background: var(--link-soft); }
      .sec > h3:has(+ .chg) { margin-bottom: var(--s2); }
      .k { font-size: var(--t1); font-weight: 650; white-space: nowrap; }
      .k-a { text-decoration: none; display: inline-block; min-height: 1.5rem; }
      .k-a:hover .k { text-decoration: underline; }
      .k.w { color: var(--neg-text); }
      .k.b { color: var(--pos-text); }
      .k.s { color: var(--ink-2); }
      .chg .f { font-size: var(--t1); color: var(--ink-3); font-family: var(--mono); overflow-wrap: anywhere; }
      html:has(.p-review) { scroll-padding-top: 9rem; }
      .p-review del { color: var(--ink-2); text-decoration: line-through; text-decoration-thickness: 1px; }
      .p-review ins { text-decoration: none; font-weight: 600; }
      /* Prose word by word: what came is underlined too, since a single word does not look bold. */
      .wd { margin-top: var(--s2); padding-inline-start: var(--s4); border-inline-start: 2px solid var(--line-2); max-width: var(--measure); display: grid; gap: var(--s2); color: var(--ink-2); }
      .wd ins, .stage ins { color: var(--ink); background: var(--pos-wash); text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: .2em; font-weight: inherit; }
      .wd del, .stage del { background: var(--neg-wash); }
      .wd .cut { color: var(--ink-3); }
      .trail .was.old { stroke: var(--ink-2); stroke-dasharray: 4 4; }
      .trail .cap { font-size: var(--t0); fill: var(--ink-2); text-anchor: middle; paint-order: stroke; stroke: var(--sheet); stroke-width: 3px; }
      .trail.mini .cap { display: none; }
      /* At peaks, lows and turns of a map's curve. */
      .map .cap { font-weight: 650; stroke-linejoin: round; }
      .map .cap.n { fill: var(--neg-text); }
      .map .cap.p { fill: var(--pos-text); }
      .cap.st { text-anchor: start; }
      .cap.en { text-anchor: end; }
      /* The map: a mark leads to its change in the list. */
      .rv { display: inline-block; font-size: var(--t0); font-weight: 650; line-height: 1.5rem; white-space: nowrap; text-decoration: none; }
      .rv:hover { text-decoration: underline; }
      .rv:target { background: var(--here); color: var(--on-here); }
      .rv.w { color: var(--neg-text); }
      .rv.b { color: var(--pos-text); }
      .rv.s { color: var(--ink-2); }
      .rm { display: block; font-size: var(--t0); color: var(--ink-2); font-weight: 400; }
      .nts { display: block; font-size: var(--t1); line-height: 1.4; }
      .nts > span { display: block; }
      .tp .nts, .tp .rm { grid-column: 2 / -1; }
      .tp.ch { outline: 1.5px solid var(--ink); outline-offset: -1px; margin-block: .15rem; }
      .tp.ch.w { outline-color: var(--neg-fill); background: var(--neg-wash); }
      .tp.ch.b { outline-color: var(--pos-fill); background: var(--pos-wash); }
      .tp.gone { outline-style: dashed; grid-template-columns: minmax(0, 1fr); }
      .tp.gone > span { grid-column: 1; }
      .stage.gone > * { background: repeating-linear-gradient(135deg, var(--sheet) 0 7px, var(--sunken) 7px 8px); }
      .stage.gone .tp { color: var(--ink-2); }
      .stage.come > .st-h { box-shadow: inset 0 3px 0 var(--ink); }
      .stage.gone > .st-h { box-shadow: inset 0 3px 0 var(--line-3); }
      .st-h .nm { min-width: 0; padding-top: .1rem; hyphens: auto; }
      .st-h .nm .rv { display: block; }
      .p-review .marks .gone::before { content: none; }
      .p-review .marks li:has(> .rv)::before { content: none; }
      .p-review .marks li:has(> .rv) { padding-inline-start: 0; }
      .facts.ask { grid-template-columns: repeat(auto-fill, minmax(min(22rem, 100%), 1fr)); }

      /* ---------- widths ---------- */
      @media screen and (max-width: 79.99rem) {
        .map { overflow: auto; max-height: 88vh; }
        .lens { grid-template-columns: minmax(0, 1fr); gap: var(--s4); }
        .quad-l { grid-template-columns: minmax(0, 1fr); }
        .sheet-h { grid-template-columns: 7rem minmax(0, 1fr); }
        .sheet-h .said { grid-column: 1 / -1; }
      }
      /* A long list scrolls in itself, below its heads: where a table is wider than the page they could not stay otherwise. */
      @media screen and (min-width: 48rem) {
        .gt .dv { width: 3rem; }
        .gt .mk + .mk { margin-top: 0; }
        .scroll:has(> [data-sortable]) { max-height: min(88vh, 60rem); scroll-padding-block-start: 5.5rem; }
        [data-sortable] thead th { position: sticky; top: 0; z-index: 3; }
      }
      @media screen and (min-width: 80rem) {
        .p-gaps .rank-scroll { overflow: visible; max-height: none; border-inline: 0; border-radius: 0; }
        .gt { min-width: 0; }
      }
      @media screen and (max-width: 63.99rem) {
        /* Title and tools on one line, the places below. */
        .nav { order: 3; width: 100%; overflow-x: auto; margin-inline: -.6rem; }
        .nav ul { flex-wrap: nowrap; }
        .brand { flex: 1 1 8rem; min-width: 0; }
        .cols { grid-template-columns: minmax(0, 1fr); gap: var(--s5); }
      }
      @media screen and (max-width: 47.99rem) {
        :root { --t6: 1.625rem; --s7: 2.25rem; }
        .top-in { gap: 0 var(--s3); padding-top: var(--s1); }
        .facts { grid-template-columns: 1fr 1fr; }
        .lens .facts, .lens .facts:only-child { columns: 2 9rem; }
        .btn { font-size: var(--t1); padding: .2rem .45rem; }
        .tools { gap: var(--s1); }
        .brand { font-size: var(--t2); line-height: 1.25; }
        .answers { gap: var(--s4); }
        .map, .map.wide { border: 0; background: none; overflow: visible; max-height: none; }
        .map-grid { display: block; width: auto; }
        .labels { display: none; }
        .map-trail { border: 1px solid var(--line-2); background: var(--sheet); margin-bottom: var(--s4); }
        .map-trail { margin-top: 0; }
        .map-trail .trail { height: 7.5rem; }
        .map .cap { display: none; }
        .over .trail { display: none; }
        .over ol { grid-auto-flow: row; grid-template-columns: repeat(auto-fill, minmax(2.5rem, 1fr)); border: 0; padding: .3rem; }
        .over-n { position: absolute; width: 1px; height: 1px; clip-path: inset(50%); }
        [data-personas] .trail :is(.who, .pm) { display: none; }
        [data-crowd="many"] .now, [data-crowd="many"] .fut { stroke-width: 1.25; }
        [data-crowd="many"] .case { stroke: none; }
        [data-crowd="many"] .m path { stroke: none; }
        [data-crowd="some"] .m path { transform: scale(.62); }
        [data-crowd="many"] .m path { transform: scale(.36); }
        [data-crowd="some"] .m text, [data-crowd="many"] .m text { display: none; }
        .stages { display: grid; grid-template: none; grid-auto-flow: row; grid-auto-columns: auto; gap: var(--s4); }
        .stage { display: block; grid-row: auto; border: 1px solid var(--line-2); border-top: 2px solid var(--ink); background: var(--sheet); font-size: var(--t2); }
        .stage + .stage > * { border-inline-start: 0; }
        .stage > .st-h { border-bottom: 0; }
        .st-h h3 { font-size: var(--t4); }
        [data-emotion="curve"] .emo { padding-top: 0; }
        .stage > div:not(.st-h, .vis) { display: grid; grid-template-columns: 6.25rem minmax(0, 1fr); gap: 0 .5rem; }
        .emo > p { grid-column: 2; }
        .stage > .emo { font-size: var(--t2); }
        .stage h4 { position: static; width: auto; height: auto; clip-path: none; font-size: var(--t1); font-weight: 600; color: var(--ink-2); padding-top: .05rem; grid-row: span 9; min-width: 0; }
        .stage > div > :not(h4) { grid-column: 2; }
        .stage > div.no:not(.st-h, .vis) { display: none; }
        .stage > .vis { min-height: 0; }
        .two, .three { grid-template-columns: minmax(0, 1fr); }
        .tb .row > span { min-width: 0; }
        .tb :is(.row > span, td) { overflow-wrap: anywhere; }
        .chg > li { grid-template-columns: minmax(0, 1fr); }
        /* Rows stack: the head of a column stands before each of its cells, numbers two on a line. Heads stay for the ear, and
           for the eye where they sort. */
        .scroll.stack { overflow: visible; max-height: none; width: auto; border: 0; border-top: 1.5px solid var(--ink); border-radius: 0; background: none; }
        .stack table, .stack tbody, .stack tfoot, .stack caption:not(.vh) { display: block; width: auto; min-width: 0; background: none; }
        .stack caption { padding-inline: 0; }
        .stack thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
        .stack thead:is(:has(button), :focus-within) { position: static; display: block; width: auto; height: auto; clip-path: none; overflow: visible; border-bottom: 1px solid var(--line-2); }
        .stack thead:is(:has(button), :focus-within) tr { display: flex; flex-wrap: wrap; gap: 0 var(--s3); padding-block: var(--s2); }
        .stack thead th { position: static; display: block; border: 0; padding: 0; background: none; min-width: 0; max-width: none; width: auto; }
        .stack thead:has(button) th:not(:has(button)) { display: none; }
        .stack thead button.sort { white-space: nowrap !important; padding: 0; margin: 0; }
        .stack :is(tbody, tfoot) tr { display: flex; flex-wrap: wrap; gap: .45rem var(--s3); padding-block: .7rem; position: relative; }
        .stack tr + tr, .stack tbody + tbody, .stack tfoot { border-top: 1px solid var(--line-2); }
        .scroll.stack :is(tbody, tfoot) tr > :is(th, td) { display: flow-root; flex: 0 0 100%; position: static; border: 0; padding: 0; min-width: 0; max-width: none; width: auto; background: none; overflow-wrap: anywhere; text-align: start; white-space: normal; }
        .scroll.stack :is(tbody, tfoot) tr > th { font-size: var(--t3); line-height: 1.3; padding-bottom: .1rem; }
        .stack td[data-l] { padding-inline-start: 7.5rem !important; }
        .stack td[data-l]::before { content: attr(data-l) / ""; float: inline-start; width: 7rem; margin-inline-start: -7.5rem; font-size: var(--t1); line-height: 1.4; color: var(--ink-3); font-weight: 400; text-align: start; overflow-wrap: anywhere; hyphens: auto; white-space: normal; }
        .scroll.stack :is(tbody, tfoot) tr > td:is(.n, .n2 td, .n4 td:nth-child(n + 4)):not(:has(.sub, small, .vt), :has(+ th)) { flex: 0 1 auto; min-width: calc(50% - var(--s3) / 2); }
        .prose .stack td:first-child { font-weight: 600; }
        .stack td[data-no] { position: absolute !important; height: 1px; width: 1px !important; overflow: hidden !important; clip-path: inset(50%); }
        .scroll.stack tr > td.n:has(+ th) { position: absolute; inset-block-start: .75rem; inset-inline-end: 0; }
        .scroll.stack tr > td.n + th { padding-inline-end: 3.5rem; }
        .stack td.n[data-l]:has(+ th) { padding-inline-start: 0 !important; }
        .stack td.n[data-l]:has(+ th)::before { float: none; margin: 0 .3em 0 0; }
        .stack :is(.n, .n2 td, .n4 td) :is(.sub, small) { display: inline; margin-inline-start: .5em; }
        .stack .n .from { max-width: none; }
        .stack .g { justify-content: flex-start; }
        .stack .g b { min-width: 0; }
        .stack td.sp[data-l] { padding-inline-start: 0 !important; }
        .stack td.sp::before { float: none; display: block; width: auto; margin: 0; }
        .lc tr + tr { border-top: 1px dotted var(--line-2); }
        .quad { display: none; }
        .sketch { display: block; }
        .legend > .sketch-k { display: flex; }
        .tb.gt, .tb.mt, .tb.xp, .tb.fn, .tb.sg { min-width: 0; }
        .scroll:has(> .mx) { scroll-padding-inline-start: 12rem; }
        .mx caption { position: sticky; left: 0; max-width: calc(100vw - 2.2rem); }
        .scroll.stack .mx .mean { position: static; float: inline-end; }
        .scroll.stack .mx .mean + ul { margin: 0; }
        .stack td.t1 .mean { background: var(--neg-soft); }
        .stack td.t2 .mean { background: var(--neg-wash); }
        .stack td.t4 .mean { background: var(--pos-wash); }
        .stack td.t5 .mean { background: var(--pos-soft); }
        .stack .mean { padding: .15rem .3rem; }
        .here-map ol { grid-auto-columns: minmax(1.5rem, 1fr); }
        .here-map :is(a, [aria-current]) { font-size: 0 !important; padding-inline: 0 !important; }
        .here-map .wm { font-size: var(--t1); }
        .sheet-h { display: flow-root; }
        .sheet-h > :first-child { float: inline-start; width: 5.5rem; margin-inline-end: var(--s4); }
        .sheet-h :is(.facts, .said) { clear: both; }
        .sheet-h .facts { padding-top: var(--s4); margin-top: 0; }
        .sheet-h .said { margin-top: var(--s4); }
        .axis { grid-template-columns: 6rem 1fr 6rem; }
        .pn b { font-size: var(--t2); }
      }
      @media screen and (max-width: 22.49rem) {
        .stack td[data-l] { padding-inline-start: 6.5rem !important; }
        .stack td[data-l]::before { width: 6rem; margin-inline-start: -6.5rem; }
      }
      @media (prefers-reduced-motion: no-preference) {
        html { scroll-behavior: smooth; }
        .btn, .tp { transition: background-color .12s, border-color .12s; }
      }

      /* ---------- forced colours ---------- */
      @media (forced-colors: active) {
        .wm::before, :is(.tag, .vt)::before { forced-color-adjust: none; border-color: CanvasText; background: Canvas; }
        .tag.full::before, .vt.met::before { background: CanvasText; }
        :is(.tag.half, .vt.near)::before { background: linear-gradient(45deg, CanvasText 50%, Canvas 50%); }
        .wm.here::before { background: Highlight; }
        .wm.here { color: HighlightText; }
        .ts .l, .ts .tg, .ts .h, .spk .l, .spk .tg { stroke: CanvasText; }
        .ts circle, .spk circle, .ts text, .ts-y text { fill: CanvasText; }
        .ts .ci { fill: none; stroke: GrayText; }
        .gm .t { fill: Canvas; stroke: GrayText; }
        .fb .v, .gm .v, .gm .n1, .gm .n2, .gm .p1, .gm .p2, .gm .k, .dv :is(.v, .n1, .n2, .p1, .p2), .ei .e, :is(.quad, .lg, .sketch) .d:is(.v, .n1, .n2), .avatar .pk { fill: CanvasText; }
        i.gm:is(.v, .n1, .n2, .p1, .p2, .x) { --k-c: CanvasText; --f-c: CanvasText; --t-c: GrayText; --x-c: CanvasText; forced-color-adjust: none; }
        .ic { forced-color-adjust: none; background: CanvasText; }
        a .ic { background: LinkText; }
        .gm .x, .dv .ax, .ei .i, .ei .b { stroke: CanvasText; }
        .tp.ch { outline-color: CanvasText; }
        .pm path { fill: CanvasText; stroke: Canvas; }
        .trail .now, .trail .who, .trail .was, .trail .fut, .trail .z, .trail .h, .quad .par, :is(.quad, .sketch) .split, .avatar .r { stroke: CanvasText; }
        .su, .sd { stop-color: Canvas; }
        .trail :is(.f, .w) circle { stroke: CanvasText; fill: Canvas; }
        .trail .case, :is(.quad, .sketch) :is(.act, .ease), .avatar .bg { fill: Canvas; stroke: none; }
        .trail .case { fill: none; }
        .trail .m:is(.n, .p, .o, .q) path { fill: Canvas; stroke: CanvasText; }
        .trail .m text:is(.s, .l) { fill: CanvasText; stroke: none; }
        /* Without colours the size tells how far, and full or hollow which way. */
        :is(.quad, .lg, .sketch) .d { transform-box: fill-box; transform-origin: center; stroke-width: 1.5; }
        :is(.quad, .lg, .sketch) .n1 { scale: .62; }
        :is(.quad, .lg, .sketch) .d:is(.p1, .p2) { fill: Canvas; stroke: CanvasText; }
        :is(.quad, .lg, .sketch) .p1 { scale: .62; stroke-width: 2; }
        :is(.quad, .lg, .sketch) .d.v { scale: 1 .3; }
        :is(.quad, .lg, .sketch) .d.x { fill: Canvas; stroke: CanvasText; }
        .trail text, .quad text:is(text, .ql.a, .ql.e, .qs, .ttl), .sketch text:is(text, .ql.a, .ql.e), .scale text { fill: CanvasText; stroke: none; }
        .trail :is(.cap.cap, .m .pk.pk) { fill: CanvasText; stroke: Canvas; }
        .trail .m.here path { stroke: Highlight; stroke-width: 3; }
        .nav a:not([aria-current], :hover) { border-color: Canvas; }
        .nav a[aria-current] { border-color: Highlight; }
        .fit .on { fill: CanvasText; }
        .fit .off { stroke: CanvasText; }
      }

      /* ---------- print ---------- */
      @page { size: A4 portrait; margin: 14mm 12mm; }
      @page wide { size: A4 landscape; margin: 10mm; }
      @page map { size: A3 landscape; margin: 10mm; }
      @media print {
        /* Paper is white in every theme, its text black; the colours of data are those of the theme by day. */
        :root, :root[data-theme] { color-scheme: light; --paper: #fff; --sheet: #fff; --sunken: #f5f6f3; --band: #eef1ec; --ink: #000; --ink-2: #333; --ink-3: #555; --line: #d5dad5; --line-2: #b4bcb6; --line-3: #777; --link: #000; --s7: 1.5rem; }
        html { font-size: 11.5px; }
        body { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
        .nav, .tools, .skip, .crumbs, .langs, .next, .pn, .over, .pages, .dl, details.twin, .no-print { display: none; }
        .top { border-bottom: 1.5px solid #000; }
        .top-in { min-height: 0; padding-block: .2rem; }
        .wrap, .top-in, .foot-in { padding-inline: 0; max-width: none; }
        .foot { background: none; }
        .wrap { padding-block: .8rem; }
        a { text-decoration: none; color: inherit; }
        /* Paper has no links: where they lead out, the address stands behind, unless it is noted at the end. */
        html:not([data-noted]) main a[href^="http"]::after { content: " (" attr(href) ")"; font-size: .85em; overflow-wrap: anywhere; }
        .notes { list-style: decimal; padding-inline-start: 1.6em; margin-top: 1.2rem; border-top: 1px solid var(--line-2); padding-top: .6rem; font-size: var(--t1); }
        .scroll, .map.wide { overflow: visible; max-height: none; border: 0; }
        .stage > .st-h, .labels, .labels > :first-child, .tb th { position: static; }
        tr, .stage > *, blockquote, .person, .rank li, .blk, .chg > li { break-inside: avoid; }
        thead { display: table-header-group; }
        tfoot { display: table-row-group; }
        .quad-l { display: block; }
        .quad-l .method { margin-top: var(--s5); break-inside: avoid; }
        h2, h3, caption, .sec-h { break-after: avoid; }
        .p-journey { page: map; --curve: 130px; --column: 6rem; --lh-tight: 1.25; }
        html:has(.p-journey) { font-size: 10px; }
        .map-sec { break-inside: avoid; }
        .head + .map-sec { break-before: avoid; }
        .p-journey .head + .sec { margin-top: 0; }
        .p-journey :is(:lang(zh-Hans), :lang(zh-Hant)) { --lh-tight: 1.4; }
        /* The site's name stands beside the title. */
        .p-journey .top { position: absolute; inset-inline-end: 0; border: 0; }
        .p-journey .wrap { padding-block: 0 .8rem; }
        .p-journey .map-grid[data-emotion] { --over: .5rem; --under: .5rem; --column: 6rem; }
        .p-journey .map-grid[data-over][data-emotion] { --over: 2.5rem; }
        .p-journey .map-grid[data-under][data-emotion] { --under: 2.5rem; }
        .p-journey .map { break-inside: avoid; }
        .p-journey .stage > *, .p-journey .labels > * { padding-block: .35rem; }
        .p-journey [data-emotion="curve"] :is(.labels > .sc, .stage > .emo) { padding-top: calc(var(--over) + var(--curve) + var(--under)); }
        /* On paper columns may be narrower than captions. */
        .map.wide .cap { display: none; }
        .map.wide .st-h h3 { display: block; font-size: var(--t2); margin-inline-start: 0; }
        .map.wide .st-h .wm { display: inline-grid; margin-inline-start: -.3rem; }
        .map.wide .st-h a { display: block; }
        .map.wide .stage > * { padding-inline: .4rem; }
        .tp { padding-block: .1rem; }
        .p-journey .lens { grid-template-columns: 1fr 1fr; }
        .p-journey .sec { margin-top: 1.2rem; }
        .tb button.sort::after { content: none; }
        .p-gaps, .p-matrix, .p-review { page: wide; }
        .p-matrix { font-size: 10px; }
        .mx td { min-width: 0; }
        .quad { min-width: 0; max-height: 92mm; }
        .gt { min-width: 0; font-size: 9.5px; }
        .gt thead th { min-width: 0; }
        .mt { min-width: 0; }
        .p-metric, .p-metrics { page: wide; }
        .gt th, .gt td { padding: .3rem .4rem; }
        .gt tbody th, .gt .vd { min-width: 0; }
        .dv { width: 4.5rem; }
      }

      """###
    ),
    (
      "_base", "waymark.js",
      ###"""
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

      """###
    ),
    (
      "default", "favicon.svg",
      ###"""
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="M12 1.2 22.8 12 12 22.8 1.2 12Z" fill="#ffcc2e" stroke="#16211c" stroke-width="1.5"/><path d="M5.2 14.2c2.6 0 2.8-5 5.3-5s2.6 4 4.7 4 2.2-1.6 3.6-1.6" fill="none" stroke="#16211c" stroke-width="1.8" stroke-linecap="round"/></svg>

      """###
    ),
    (
      "default", "logo.svg",
      ###"""
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="M12 1.2 22.8 12 12 22.8 1.2 12Z" fill="#ffcc2e" stroke="#16211c" stroke-width="1.5"/><path d="M5.2 14.2c2.6 0 2.8-5 5.3-5s2.6 4 4.7 4 2.2-1.6 3.6-1.6" fill="none" stroke="#16211c" stroke-width="1.8" stroke-linecap="round"/></svg>

      """###
    ),
    (
      "default", "tokens.css",
      ###"""
      /* light-dark(by day, by night); one value is for both. */
      :root {
        /* Surfaces: the page, tables and maps, what lies behind, rows of groups. */
        --paper: light-dark(#fcfdfb, #111715);
        --sheet: light-dark(#ffffff, #161d1a);
        --sunken: light-dark(#f3f5f1, #0c1210);
        --band: light-dark(#eef1ec, #1c2521);
        /* Text, secondary text, remarks. Each is read on every surface and tint: 4.5 to 1. */
        --ink: light-dark(#16211c, #e9eeea);
        --ink-2: light-dark(#435049, #bac5bf);
        --ink-3: light-dark(#535f59, #a3b0aa);
        /* Hairlines, frames, edges of what can be pressed (3 to 1). */
        --line: light-dark(#dfe4de, #29332f);
        --line-2: light-dark(#c3cbc4, #3c4843);
        --line-3: light-dark(#7d8983, #74827c);
        /* Links, and the place where the reader is. */
        --link: light-dark(#0a5c49, #74d3b7);
        --link-soft: light-dark(#e3f0ea, #14332a);
        --here: #ffcc2e;
        --on-here: #16211c;
        /* Below what is needed, and above it. `fill` carries text in `on-fill`. */
        --neg-text: light-dark(#a44100, #ffab70);
        --neg-fill: light-dark(#b84a00, #f18d45);
        --neg-mid: light-dark(#d4782e, #b9662b);
        --neg-soft: light-dark(#f9d9bf, #5b3217);
        --neg-wash: light-dark(#fdf0e5, #2b1c11);
        --pos-text: light-dark(#005b96, #8ecbf5);
        --pos-fill: light-dark(#0067a6, #5cb0e6);
        --pos-mid: light-dark(#4294c8, #2f7fb3);
        --pos-soft: light-dark(#c5e1f3, #164463);
        --pos-wash: light-dark(#e9f4fb, #10232f);
        --mid-fill: light-dark(#66726c, #a3afa9);
        --mid-soft: light-dark(#e3e7e2, #2c3632);
        --on-fill: light-dark(#ffffff, #0c1210);
        /* Distances. */
        --s1: .25rem;
        --s2: .5rem;
        --s3: .75rem;
        --s4: 1rem;
        --s5: 1.5rem;
        --s6: 2rem;
        --s7: 3rem;
        --s8: 4.5rem;
        /* Sizes of type, and heights of lines. */
        --t0: .6875rem;
        --t1: .75rem;
        --t2: .8125rem;
        --t3: .9375rem;
        --t4: 1.0625rem;
        --t5: 1.3125rem;
        --t6: 2rem;
        --lh: 1.5;
        --lh-tight: 1.32;
        /* Type: the analyst, the customer, code. */
        --sans: -apple-system, BlinkMacSystemFont, "Segoe UI Variable Text", "Segoe UI", Inter, Roboto, "Noto Sans", "Helvetica Neue", Arial, "Latin of CJK", sans-serif;
        --voice: "Iowan Old Style", "Palatino Linotype", Palatino, P052, Charter, Georgia, "Noto Serif", "Serif Latin of CJK", serif;
        --mono: ui-monospace, "SF Mono", "Cascadia Mono", Consolas, "DejaVu Sans Mono", monospace;
        /* Corners, the width of pages and of prose, the parts of a map. */
        --radius: 3px;
        --wide: 98rem;
        --measure: 66ch;
        --lane: 7.25rem;
        --curve: 10.5rem;
        --column: 8.5rem;
      }

      """###
    ),
    (
      "plain", "favicon.svg",
      ###"""
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="M2.5 15.5c4 0 4-8 8-8s4 7 7 7 2.5-2 4-2" fill="none" stroke="#5b7fa6" stroke-width="2.5" stroke-linecap="round"/></svg>

      """###
    ),
    (
      "plain", "theme.css",
      ###"""

      /* ---------- plain: less of everything ---------- */
      .top { background: none; }
      .top-in { min-height: 2.5rem; }
      .brand { font-weight: 600; font-size: var(--t3); }
      .wrap { padding-block: var(--s4) var(--s6); }
      .foot { background: none; }
      h1, h2, h3, h4, strong, b { font-weight: 600; }
      h1, h2 { letter-spacing: normal; }
      .sec { margin-top: var(--s6); }
      .su, .sd { stop-color: transparent; }
      .answers, .hurt, .aside, .method { border-top-width: 1px; border-top-color: var(--line-2); }
      .tb thead th, .stage > .st-h, .labels > :first-child { border-bottom-width: 1px; border-bottom-color: var(--line-3); }
      /* Stages are numbers in a ring; there are no portraits. */
      .wm::before { inset: 4%; rotate: none; border-width: 1px; border-radius: 50%; }
      .avatar { display: none; }
      .person { grid-template-columns: minmax(0, 1fr); }
      .sheet-h { grid-template-columns: minmax(0, 1fr) minmax(0, 26rem); }
      @media screen and (max-width: 79.99rem) { .sheet-h { grid-template-columns: minmax(0, 1fr); } }

      """###
    ),
    (
      "plain", "tokens.css",
      ###"""
      /* A quiet theme, to stand inside an intranet: the system's type, greys, one blue, no serif. What is not named here is as
         in `default`. */
      :root {
        --paper: light-dark(#ffffff, #16181a);
        --sheet: light-dark(#ffffff, #1b1d20);
        --sunken: light-dark(#f6f7f8, #111314);
        --band: light-dark(#f1f2f4, #23262a);
        --ink: light-dark(#1d2125, #e8eaed);
        --ink-2: light-dark(#454b52, #bdc3ca);
        --ink-3: light-dark(#565d65, #a8afb7);
        --line: light-dark(#e4e6e9, #2d3135);
        --line-2: light-dark(#d0d4d9, #3f444a);
        --line-3: light-dark(#80878f, #7a828b);
        --link: light-dark(#0b57b0, #8ab8f8);
        --link-soft: light-dark(#e8f0fa, #1a2c42);
        --here: light-dark(#dbe7f6, #28415f);
        --on-here: light-dark(#1d2125, #ffffff);
        --neg-text: light-dark(#9a4300, #f2ad78);
        --neg-fill: light-dark(#ab4e0c, #e09052);
        --neg-mid: light-dark(#c98047, #a8683a);
        --neg-soft: light-dark(#f5dfce, #4d3423);
        --neg-wash: light-dark(#fbf3ec, #271f19);
        --pos-text: light-dark(#1f5a8c, #9cc7ea);
        --pos-fill: light-dark(#2a6599, #74aedb);
        --pos-mid: light-dark(#6296c0, #4580ac);
        --pos-soft: light-dark(#d5e4f0, #22405a);
        --pos-wash: light-dark(#eff5fa, #18232c);
        --mid-fill: light-dark(#6b7178, #a2a9b1);
        --mid-soft: light-dark(#e6e8eb, #30343a);
        --on-fill: light-dark(#ffffff, #111314);
        --t4: 1rem;
        --t5: 1.1875rem;
        --t6: 1.625rem;
        --sans: system-ui, "Noto Sans", "Latin of CJK", sans-serif;
        --voice: var(--sans);
        --radius: 2px;
      }

      """###
    ),
  ]
}

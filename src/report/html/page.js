"use strict";
// Filters, linked facts and keys. Without this script the page shows everything.
(() => {
  const root = document.documentElement;
  addEventListener("error", (event) => root.setAttribute("data-error", event.message || "error"));
  addEventListener("securitypolicyviolation", (event) => root.setAttribute("data-blocked", event.violatedDirective));

  const all = (selector, within) => Array.from((within || document).querySelectorAll(selector));
  const form = document.getElementById("filters");
  const shown = document.getElementById("shown");
  const findings = all(".finding");
  const sheets = all(".sheet").map((sheet) => ({
    sheet,
    columns: all(".row.head .translation", sheet),
    rows: all(".row:not(.head)", sheet).map((row) => ({
      row,
      cells: all(".translation", row),
      original: row.querySelector(".original:not(.empty)"),
      findings: all(".finding", row),
    })),
    head: all(".row.head .cell", sheet),
  }));
  const marks = all("[data-finding]");
  const visible = () => findings.filter((finding) => !finding.hidden && finding.offsetParent !== null);

  // --- Filters: the address holds them, so that a filtered page can be sent to somebody.

  const NAMES = ["rule", "lang", "severity"];

  function wanted() {
    const filter = { only: form.elements.only.checked };
    for (const name of NAMES) filter[name] = form.elements[name].value;
    return filter;
  }

  function passes(finding, filter) {
    return NAMES.every((name) => !filter[name] || finding.dataset[name] === filter[name]);
  }

  function apply() {
    const filter = wanted();
    let count = 0;
    for (const finding of findings) {
      finding.hidden = !passes(finding, filter);
      count += finding.hidden ? 0 : 1;
    }
    for (const sheet of sheets) showSheet(sheet, filter);
    for (const mark of marks) {
      const ids = mark.dataset.finding.split(" ");
      mark.classList.toggle("off", ids.every((id) => document.getElementById(id).hidden));
    }
    shown.textContent = count === findings.length ? "" : `${count} of ${findings.length} findings`;
    root.setAttribute("data-shown", String(count));
  }

  function showSheet({ sheet, columns, rows, head }, filter) {
    const outside = (cell) => Boolean(filter.lang) && cell.dataset.lang !== filter.lang;
    for (const cell of columns) cell.hidden = outside(cell);
    let any = false;
    for (const { row, cells, original, findings } of rows) {
      for (const cell of cells) cell.hidden = outside(cell);
      const hasText = original || cells.some((cell) => !cell.hidden && !cell.classList.contains("empty"));
      const hasFinding = findings.some((finding) => !finding.hidden);
      row.hidden = !(hasFinding || (hasText && !filter.only));
      any = any || !row.hidden;
    }
    const hasLanguage = columns.some((cell) => !cell.hidden) || columns.length === 0;
    sheet.hidden = !hasLanguage || (filter.only && !any);
    sheet.dataset.shown = String(head.filter((cell) => !cell.hidden).length);
  }

  function remember() {
    const filter = wanted();
    const pairs = NAMES.filter((name) => filter[name]).map((name) => [name, filter[name]]);
    if (filter.only) pairs.push(["only", "1"]);
    const hash = new URLSearchParams(pairs).toString();
    history.replaceState(null, "", hash ? `#${hash}` : location.pathname + location.search);
  }

  function recall() {
    const hash = location.hash.slice(1);
    // Without an equals sign it is the name of a place in the page, not a filter.
    if (!hash.includes("=")) return;
    const pairs = new URLSearchParams(hash);
    for (const name of NAMES) {
      const select = form.elements[name];
      const value = pairs.get(name) || "";
      select.value = Array.from(select.options).some((option) => option.value === value) ? value : "";
    }
    form.elements.only.checked = pairs.get("only") === "1";
  }

  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("change", () => {
    apply();
    remember();
  });
  addEventListener("hashchange", () => {
    recall();
    apply();
  });

  // Heads of columns stay in sight below the filters, however many lines those take.
  const measure = () => root.style.setProperty("--bar", `${form.offsetHeight}px`);
  addEventListener("resize", measure);

  // --- Links: a fact lights its counterparts in all languages, a finding its places, a place its finding.

  let lit = [];

  function light(elements) {
    for (const element of lit) element.classList.remove("lit");
    lit = elements;
    for (const element of lit) element.classList.add("lit");
  }

  function partners(element) {
    const place = element.closest("[data-link], [data-finding], .finding");
    if (!place) return [];
    if (place.classList.contains("finding")) return [place, ...all(`[data-finding~="${place.id}"]`)];
    const found = [];
    if (place.dataset.link) {
      const link = place.dataset.link.split(" ")[0];
      found.push(...all(`[data-link~="${link}"]`, place.closest(".sheet")));
    }
    const ids = place.dataset.finding ? place.dataset.finding.split(" ") : [];
    for (const id of ids) found.push(document.getElementById(id));
    return found;
  }

  const target = (event) => (event.target instanceof Element ? event.target : root);
  document.addEventListener("mouseover", (event) => light(partners(target(event))));
  document.addEventListener("mouseout", () => light(partners(document.activeElement || root)));
  document.addEventListener("focusin", (event) => light(partners(target(event))));
  document.addEventListener("focusout", () => light([]));
  document.addEventListener("click", (event) => {
    const place = target(event).closest("mark[data-finding]");
    if (!place || String(getSelection())) return;
    const finding = place.dataset.finding.split(" ").map((id) => document.getElementById(id)).find((f) => !f.hidden);
    if (finding) finding.focus();
  });

  // --- Keys: one stop of the tabulator for the facts of a row, arrows between them.

  for (const { rows } of sheets) {
    for (const { row } of rows) {
      const facts = all("[data-link]", row);
      facts.forEach((fact, index) => (fact.tabIndex = index === 0 ? 0 : -1));
    }
  }

  function step(list, by) {
    if (list.length === 0) return;
    const at = list.indexOf(document.activeElement);
    const next = at < 0 ? nearest(list, by) : at + by;
    const element = list[Math.max(0, Math.min(list.length - 1, next))];
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block: "center", inline: "nearest" });
  }

  // With nothing in focus, the first finding in sight is meant.
  function nearest(list, by) {
    const index = list.findIndex((element) => element.getBoundingClientRect().bottom > 0);
    if (index < 0) return list.length - 1;
    return by > 0 ? index : index - 1;
  }

  function stepFact(fact, by) {
    const facts = all("[data-link]", fact.closest(".row")).filter((f) => f.offsetParent !== null);
    const next = facts[facts.indexOf(fact) + by];
    if (!next) return;
    fact.tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
  }

  document.addEventListener("keydown", (event) => {
    const active = document.activeElement || root;
    if (event.ctrlKey || event.metaKey || event.altKey || active.matches("select, input[type=text]")) return;
    if (event.key === "j") step(visible(), 1);
    else if (event.key === "k") step(visible(), -1);
    else if (event.key === "Escape") {
      form.reset();
      apply();
      remember();
    } else if (active.matches("[data-link]") && /^Arrow(Left|Right)$/.test(event.key)) {
      const forward = (event.key === "ArrowRight") === (getComputedStyle(active).direction === "ltr");
      event.preventDefault();
      stepFact(active, forward ? 1 : -1);
    }
  });

  recall();
  apply();
  measure();
  root.setAttribute("data-ready", "1");
})();

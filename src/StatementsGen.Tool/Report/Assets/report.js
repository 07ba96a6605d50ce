// Searches and filters the statements of a report, and leads from statement to statement with the arrow keys.
// It reads attributes and sets classes: no text becomes markup.
"use strict";

(() => {
  const root = document.documentElement;
  const main = document.querySelector("main");
  const form = document.querySelector("form");
  const { words, speaker, entity, found } = form.elements;
  let statements;
  let marked = new Set();

  // Letters as a reader compares them: without case, accents and the shapes of quotation marks.
  const fold = text => text.normalize("NFKD").replace(/\p{Mn}/gu, "").replace(/[‘’]/g, "'").replace(/[“”„«»]/g, "\"").replace(/\s+/g, " ").toLowerCase();

  const numbersOf = list => list ? list.split(" ") : [];

  function read() {
    const names = Array.from(speaker.options, option => fold(option.dataset.name ?? ""));
    return Array.from(main.querySelectorAll(".statement"), element => {
      const speakers = numbersOf(element.dataset.speakers);
      // The first option is that of no speaker.
      const said = speakers.map(number => names[Number(number) + 1]).join("\n");
      return { element, speakers, entities: numbersOf(element.dataset.entities), text: `${fold(element.textContent)}\n${said}` };
    });
  }

  // What shows a statement: all that it stands in, and the entry of its document.
  function addTo(shown, element) {
    for (let part = element; part !== main && !shown.has(part); part = part.parentElement) {
      shown.add(part);
      if (part.localName === "article") {
        shown.add(document.getElementById(`${part.id}:entry`));
      }
    }
  }

  function filter() {
    statements ??= read();
    const terms = fold(words.value).split(" ").filter(term => term.length > 0);
    const isOn = terms.length > 0 || speaker.value !== "" || entity.value !== "";
    const hits = isOn
      ? statements.filter(statement =>
          (speaker.value === "" || statement.speakers.includes(speaker.value))
          && (entity.value === "" || statement.entities.includes(entity.value))
          && terms.every(term => statement.text.includes(term)))
      : [];
    const shown = new Set();
    for (const { element } of hits) {
      addTo(shown, element);
    }

    // Only what changes is touched.
    for (const element of marked) {
      if (!shown.has(element)) {
        element.classList.remove("found");
      }
    }

    for (const element of shown) {
      if (!marked.has(element)) {
        element.classList.add("found");
      }
    }

    marked = shown;
    root.classList.toggle("filtering", isOn);
    found.value = isOn ? `${hits.length} of ${statements.length} statements` : "";
  }

  function reset() {
    form.reset();
    filter();
  }

  form.hidden = false;
  root.classList.add("scripted");
  form.addEventListener("input", filter);
  form.addEventListener("submit", event => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(filter));

  main.addEventListener("click", event => {
    const button = event.target.closest("button.filter");
    if (button) {
      form.reset();
      form.elements[button.dataset.filter].value = button.dataset.value;
      filter();
      form.elements[button.dataset.filter].focus();
    }
  });

  main.addEventListener("keydown", event => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && event.target.matches("button.number")) {
      const numbers = Array.from(main.querySelectorAll(root.matches(".filtering") ? ".found > .number" : ".number"));
      numbers[numbers.indexOf(event.target) + step]?.focus();
      event.preventDefault();
    }
  });

  // A link leads to its statement even where a filter hides it.
  window.addEventListener("hashchange", () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target && root.matches(".filtering") && !marked.has(target)) {
      reset();
      target.scrollIntoView();
    }
  });
})();

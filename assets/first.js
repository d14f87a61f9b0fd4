// Before the first paint: language and theme, as chosen last time or as the device prefers; whether
// the default's numbers may be shown; and an end to waiting for the style.
(function () {
  var root = document.documentElement;
  // One origin may serve several pages: names carry that of the app and the folder of the page.
  var full = function (name) {
    return "seigniorage:" + location.pathname.replace(/[^/]*$/, "") + ":" + name;
  };
  // Once they did not. What is ours without doubt moves, what may be another page's too is copied.
  var adopt = function (name, known, isOurs) {
    try {
      var text = localStorage.getItem(name);
      if (!known.test(text)) return;
      if (localStorage.getItem(full(name)) === null) localStorage.setItem(full(name), text);
      if (isOurs) localStorage.removeItem(name);
    } catch (blocked) {
      // then nothing was kept either
    }
  };
  adopt("scenario", /^v=1&preset=/, true);
  adopt("letters", /^(on|off)$/, true);
  adopt("language", /^(en|ja)$/, false);
  adopt("theme", /^(light|dark)$/, false);
  var stored = function (storage, name) {
    try {
      return window[storage].getItem(full(name)) || "";
    } catch (blocked) {
      return ""; // storage may be refused; then the device's own preference stands
    }
  };
  var kept = function (name, known) {
    var text = stored("localStorage", name);
    return known.test(text) ? text : null; // the device may hold anything
  };
  var language = kept("language", /^(en|ja)$/) || navigator.language || "en";
  root.lang = /^ja/i.test(language) ? "ja" : "en";
  var prefersDark = matchMedia("(prefers-color-scheme: dark)").matches;
  root.dataset.theme = kept("theme", /^(light|dark)$/) || (prefersDark ? "dark" : "light");
  // The build has written the default's first view into the page, and names its link. It is shown
  // where the app will open with just that: by address, and by what device and tab have kept.
  var meant = document.querySelector("meta[name=default]");
  var query = location.search.replace(/^[?]/, "");
  var queries = [query, stored("sessionStorage", "left").replace(/^.* /, "")];
  if (!query) queries.push(stored("localStorage", "scenario").split(" ")[0]);
  var isMeant = function (query) {
    return query === "" || query === meant.content;
  };
  if (meant && !location.hash && queries.every(isMeant)) root.dataset.opens = "default";
  if (kept("introduction", /^off$/)) root.dataset.introduced = "";
  // A stylesheet that hangs holds back every word and script: the page goes on without it.
  setTimeout(function () {
    var sheets = document.querySelectorAll("link[rel=stylesheet]");
    Array.prototype.slice.call(sheets).forEach(function (link) {
      if (link.sheet) return;
      link.parentNode.removeChild(link);
      dispatchEvent(new Event("style-given-up"));
    });
  }, 10000);
  var bar = document.querySelector("meta[name=theme-color]");
  bar.content = root.dataset.theme === "dark" ? "#10151A" : "#F8F8F4"; // --paper of style/tokens.css
})();

// Before the first paint: language and theme, as chosen last time or as the device prefers; and an
// end to waiting for the style.
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
  var kept = function (name, known) {
    try {
      var text = localStorage.getItem(full(name));
      return known.test(text) ? text : null; // the device may hold anything
    } catch (blocked) {
      return null; // storage may be refused; then the device's own preference stands
    }
  };
  var language = kept("language", /^(en|ja)$/) || navigator.language || "en";
  root.lang = /^ja/i.test(language) ? "ja" : "en";
  var prefersDark = matchMedia("(prefers-color-scheme: dark)").matches;
  root.dataset.theme = kept("theme", /^(light|dark)$/) || (prefersDark ? "dark" : "light");
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

// Before the first paint: language and theme, as chosen last time or as the device prefers.
(function () {
  var root = document.documentElement;
  var kept = function (name, known) {
    try {
      var text = localStorage.getItem(name);
      return known.test(text) ? text : null; // the device may hold anything
    } catch (blocked) {
      return null; // storage may be refused; then the device's own preference stands
    }
  };
  var language = kept("language", /^(en|ja)$/) || navigator.language || "en";
  root.lang = /^ja/i.test(language) ? "ja" : "en";
  var prefersDark = matchMedia("(prefers-color-scheme: dark)").matches;
  root.dataset.theme = kept("theme", /^(light|dark)$/) || (prefersDark ? "dark" : "light");
  var bar = document.querySelector("meta[name=theme-color]");
  bar.content = root.dataset.theme === "dark" ? "#10151A" : "#F8F8F4"; // --paper of style/tokens.css
})();

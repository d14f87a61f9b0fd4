// Before the first paint: language and theme, as chosen last time or as the device prefers.
(function () {
  var root = document.documentElement;
  var kept = function (name) {
    try {
      return localStorage.getItem(name);
    } catch (blocked) {
      return null; // storage may be refused; then the device's own preference stands
    }
  };
  var language = kept("language") || navigator.language || "en";
  root.lang = /^ja/i.test(language) ? "ja" : "en";
  var theme = kept("theme");
  if (theme !== "dark" && theme !== "light") {
    theme = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  }
  root.dataset.theme = theme;
})();

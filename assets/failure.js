// Tells a failure in the words that wait in the page: a browser that is too old, an app that did
// not arrive whole, an app that broke, a page inside another. Written for old browsers too; needs nothing of the app.
(function () {
  "use strict";
  var PATIENCE_MS = 3000;
  var told = false;
  var leaving = false;
  var byId = function (id) {
    return document.getElementById(id);
  };

  var each = function (list, run) {
    Array.prototype.slice.call(list).forEach(run);
  };

  /** The scenario's link: the address, or what the device kept where that says nothing of a scenario. */
  function link() {
    var query = location.search;
    try {
      var name = "seigniorage:" + location.pathname.replace(/[^/]*$/, "") + ":scenario";
      var kept = localStorage.getItem(name);
      if (kept && !/[?&;](v|preset|z)=/i.test(query)) query = "?" + kept.split(" ")[0];
    } catch (blocked) {
      // then the address is all there is
    }
    return location.origin + location.pathname + query + location.hash;
  }

  /** The page gives way to the words for a reason: "old", "missing", "broken" or "framed". */
  function tell(reason) {
    if (told || !byId("failure")) return;
    told = true;
    var failure = byId("failure");
    each(document.body.children, function (other) {
      if (other !== failure) document.body.removeChild(other);
    });
    each(failure.querySelectorAll('[data-for="' + reason + '"]'), function (words) {
      words.removeAttribute("hidden");
    });
    failure.removeAttribute("hidden");
    byId("failure-link").value = byId("failure-open").href = link();
    if (reason === "framed") byId("failure-acts").setAttribute("hidden", "");
    var title = failure.querySelector("[lang=" + document.documentElement.lang + "] [data-for=" + reason + "]");
    if (title) title.focus();
    scrollTo(0, 0);
  }

  /** Reads why the app did not start. */
  function reasonOf(failure) {
    var WebAssembly = window.WebAssembly || {};
    if (window.self !== window.top) return "framed";
    if (isBroken(failure)) return "broken";
    var isOld = failure instanceof SyntaxError || failure instanceof ReferenceError;
    if (WebAssembly.CompileError) isOld = isOld || failure instanceof WebAssembly.CompileError;
    return isOld || !window.WebAssembly ? "old" : "missing";
  }

  /** Whether an error comes out of the running app: it cannot be trusted after that. */
  function isBroken(failure) {
    if (!failure || !window.WebAssembly) return false;
    return failure instanceof WebAssembly.RuntimeError || /wasm-function|_bg\.wasm/.test(failure.stack);
  }

  function leave() {
    leaving = true;
  }
  addEventListener("beforeunload", leave);
  addEventListener("app-started", function () {
    removeEventListener("beforeunload", leave);
  });

  addEventListener("app-failed", function (event) {
    event.preventDefault(); // it is told here
    var say = function () {
      if (window.console) console.error(event.detail);
      tell(reasonOf(event.detail));
    };
    // A page that is left gives up what it was loading. It is told only if it stays after all.
    if (leaving) setTimeout(say, PATIENCE_MS);
    else say();
  });
  addEventListener("unhandledrejection", function (event) {
    if (isBroken(event.reason)) tell("broken");
  });
  // Also for files that did not load, whose errors do not bubble.
  addEventListener(
    "error",
    function (event) {
      if (event.target === byId("boot")) tell("missing");
      else if (isBroken(event.error)) tell("broken");
      else if (event.error instanceof SyntaxError && /\/boot-/.test(event.filename)) tell("old");
    },
    true
  );

  /** A stylesheet that is missing, or is not the one of this page, has no rules. */
  function judgeStyle() {
    var links = document.querySelectorAll("link[rel=stylesheet]");
    var isMissing = links.length === 0;
    each(links, function (link) {
      isMissing = isMissing || !link.sheet || link.sheet.cssRules.length === 0;
    });
    if (isMissing) tell("missing");
  }
  addEventListener("load", judgeStyle);
  addEventListener("style-given-up", judgeStyle); // see first.js

  /** Reloads, with a newer version where one waits. */
  function reload() {
    var again = function () {
      location.reload();
    };
    var workers;
    try {
      workers = navigator.serviceWorker;
    } catch (refused) {
      // a frame that may keep nothing
    }
    if (!workers) return again();
    workers.getRegistration().then(function (registration) {
      if (!registration || !registration.waiting) return again();
      workers.addEventListener("controllerchange", again);
      registration.waiting.postMessage("take");
      setTimeout(again, PATIENCE_MS); // should it be gone
    }, again);
  }

  function copy() {
    var field = byId("failure-link");
    field.focus();
    field.select();
    var done = function () {
      byId("failure-copied").removeAttribute("hidden");
    };
    if (navigator.clipboard) navigator.clipboard.writeText(field.value).then(done, function () {});
    else if (document.execCommand && document.execCommand("copy")) done();
  }

  document.addEventListener("DOMContentLoaded", function () {
    byId("failure-reload").addEventListener("click", reload);
    byId("failure-copy").addEventListener("click", copy);
    if (!document.querySelector("link[rel=stylesheet]")) judgeStyle();
    var hasModules = "noModule" in HTMLScriptElement.prototype;
    if (!hasModules || !window.WebAssembly) tell("old");
  });
})();

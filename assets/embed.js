// Starts the figure of embed.html. A frame of another site may have no origin of its own: it loads
// scripts from anywhere, but fetches nothing from a host that does not say it may, and no hash is
// checked there. So program and style come within this script: the build puts the glue before it and
// both behind it, the program with a letter for every byte.
function dress(style) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets = [sheet];
}

function start(program) {
  const bytes = new Uint8Array(program.length);
  for (let place = 0; place < bytes.length; place += 1) bytes[place] = program.charCodeAt(place);
  wasm_bindgen({ module_or_path: bytes }).catch((failure) => {
    console.error(failure);
    dispatchEvent(new Event("figure-failed"));
  });
}

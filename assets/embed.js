// Starts the figure of embed.html. A frame of another site may have no origin of its own: it loads
// scripts from anywhere, but fetches nothing from a host that does not say it may, and no hash is
// checked there. So the program comes within this script: the build puts the glue before it and the
// program behind it, a letter for every byte. What does not start is told in the words that wait in the page.
function start(program) {
  const bytes = new Uint8Array(program.length);
  for (let place = 0; place < bytes.length; place += 1) bytes[place] = program.charCodeAt(place);
  return wasm_bindgen({ module_or_path: bytes });
}

/** Shows the words at once; their link leads to the scenario that the frame was asked for. */
function tell(failure) {
  console.error(failure);
  const late = document.querySelector(".late");
  if (late) late.className = "failed";
}

for (const link of document.querySelectorAll(".late a")) {
  const asked = new URLSearchParams(location.search);
  ["figure", "lang", "theme", "tools"].forEach((key) => asked.delete(key));
  link.search = asked.toString();
}

// Starts a second copy of the app, without a page, which works plans off beside the first (see
// src/state/engine.rs). The first message of the page names the glue and brings the module that the
// page runs itself, so that nothing is compiled twice. The page names this file and runs it only as
// a worker.
onmessage = async ({ data: [glue, module] }) => {
  try {
    const { default: init } = await import(glue);
    await init({ module_or_path: module });
  } catch (failure) {
    setTimeout(() => {
      throw failure; // the page hears of it as of any other error here
    });
  }
};

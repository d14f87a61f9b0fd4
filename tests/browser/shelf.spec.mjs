// The shelf: scenarios are saved, found, changed, deleted, taken away as files and read again.
import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { watch } from "./watch.mjs";

const words = {
  en: {
    title: "Saved scenarios",
    name: "Save the present one as",
    save: "Save",
    find: "Find by name, note or preset",
    none: "Nothing is saved yet",
    nothing: "Nothing fits",
    open: "Open",
    pin: "Pin",
    rename: "Rename",
    note: "Note",
    export: "Save as a file",
    delete: "Delete",
    undo: "Undo",
    all: "Save all as one file",
    link: "Or paste a link",
    read: "Read",
    keep: "Keep",
    keepAll: "Keep all",
    dismiss: "Dismiss",
    refused: "Not saved: the browser has no room",
    foreign: "This is no file of saved scenarios",
    large: "up to 5 MB are read",
    kept: "2 are kept",
    known: "2 stood here already",
    called: (act, name) => `${act}: ${name}`,
    high: "High rates",
    board: "for the board",
    close: "Close",
  },
  ja: {
    title: "保存した設定",
    name: "今の設定に名前を付けて保存",
    save: "保存",
    find: "名前・メモ・設定例で探す",
    none: "まだ何も保存していません",
    nothing: "当てはまるものがありません",
    open: "開く",
    pin: "ピン留め",
    rename: "名前を変える",
    note: "メモ",
    export: "ファイルに保存",
    delete: "削除",
    undo: "元に戻す",
    all: "すべてを1つのファイルに保存",
    link: "またはリンクを貼り付け",
    read: "読み込む",
    keep: "保存する",
    keepAll: "すべて保存する",
    dismiss: "閉じる",
    refused: "保存できませんでした。ブラウザーに空きがないか",
    foreign: "保存した設定のファイルではなく",
    large: "読み込めるのは5MBまで",
    kept: "2件を保存しました",
    known: "2件はすでにあります",
    called: (act, name) => `${name}：${act}`,
    high: "高い金利",
    board: "役員会用",
    close: "閉じる",
  },
};
const sizes = { desk: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } };

const sentence = (page) => page.getByRole("heading", { level: 1 });
const shelf = (page) => page.getByRole("dialog");
const act = (page, said, kind, name) =>
  shelf(page).getByRole("button", { name: said.called(said[kind], name), exact: true });

/** Opens the shelf at a link in a language. */
async function openShelf(page, query, language) {
  await page.addInitScript((language) => localStorage.setItem("seigniorage:/:language", language), language);
  await page.goto(`./?${query}`);
  await pressShelf(page);
}

/** Presses its button; on a phone that lies in the menu of the bar. */
async function pressShelf(page) {
  const opener = page.locator("#shelf");
  await expect(opener).toBeAttached();
  if (!(await opener.isVisible())) await page.locator("#menu").click();
  await opener.click();
  await expect(shelf(page)).toBeVisible();
}

/** Presses what edits a scenario in place; the field that comes has the focus. */
async function edit(page, said, kind, name) {
  await act(page, said, kind, name).click();
  await expect(shelf(page).locator(".saved").locator("input, textarea")).toBeFocused();
}

/** Saves the present scenario under a name that is typed key by key. */
async function save(page, said, name) {
  const field = shelf(page).getByLabel(said.name);
  await field.fill("");
  await field.pressSequentially(name);
  await field.press("Enter");
  await expect(act(page, said, "open", name)).toBeVisible();
}

/** Gives files to the page as a person does who chooses them. */
const choose = (page, ...files) => page.locator("#shelf-file").setInputFiles(files);
const file = (name, text) => ({ name, mimeType: "application/json", buffer: Buffer.from(text) });

/** The text of the file that a press saves. */
async function saved(page, button) {
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
}

test.beforeEach(async ({ page }) => {
  page.watched = await watch(page);
});

test.afterEach(async ({ page }) => {
  expect(await page.watched.faults()).toEqual([]);
});

for (const [language, said] of Object.entries(words)) {
  for (const [device, viewport] of Object.entries(sizes)) {
    test(`a scenario is saved, found, renamed, noted, deleted and brought back: ${language}, ${device}`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await openShelf(page, "v=1&preset=bank&rate=6", language);
      await expect(shelf(page).getByText(said.none)).toBeVisible();
      // The name that is offered says what differs.
      await expect(shelf(page).getByLabel(said.name)).toHaveValue(/6\.00/);
      await save(page, said, said.high);
      await save(page, said, "Second");
      await page.reload();
      await pressShelf(page);
      const find = shelf(page).getByRole("textbox", { name: said.find });
      await find.pressSequentially(said.high.slice(0, 2));
      await expect(act(page, said, "open", said.high)).toBeVisible();
      await expect(act(page, said, "open", "Second")).toBeHidden();
      await find.fill("");
      await find.pressSequentially("zzz");
      await expect(shelf(page).getByText(said.nothing)).toBeVisible();
      await find.fill("");

      // Esc gives back what was there, Enter takes.
      await edit(page, said, "rename", "Second");
      await page.keyboard.type("Lost");
      await page.keyboard.press("Escape");
      await expect(shelf(page)).toBeVisible();
      await expect(act(page, said, "rename", "Second")).toBeFocused();
      await edit(page, said, "rename", "Second");
      await page.keyboard.type("Other");
      await page.keyboard.press("Enter");
      await expect(act(page, said, "open", "Other")).toBeVisible();

      await edit(page, said, "note", "Other");
      await page.keyboard.type(said.board);
      await shelf(page).locator(".saved-noting").getByRole("button", { name: said.save, exact: true }).click();
      await expect(shelf(page).getByText(said.board)).toBeVisible();

      await act(page, said, "delete", "Other").click();
      await expect(act(page, said, "open", "Other")).toBeHidden();
      const undo = shelf(page).getByRole("button", { name: said.undo, exact: true });
      await expect(undo).toBeFocused();
      await undo.press("Enter");
      await expect(act(page, said, "open", "Other")).toBeVisible();
      await expect(shelf(page).getByText(said.board)).toBeVisible();

      if (device === "phone") {
        const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
        expect(wide).toBe(false);
        for (const button of await shelf(page).locator(".saved-acts button").all()) {
          const box = await button.boundingBox();
          expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(43.5);
        }
      }
      await act(page, said, "delete", "Other").click();
      await page.reload();
      await pressShelf(page);
      await expect(act(page, said, "open", said.high)).toBeVisible();
      await expect(act(page, said, "open", "Other")).toBeHidden();
    });

    test(`all are saved as a file and come back to an empty device: ${language}, ${device}`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await openShelf(page, "v=1&preset=bank&rate=6", language);
      await save(page, said, said.high);
      await save(page, said, "Second");
      const all = await saved(page, shelf(page).getByRole("button", { name: said.all }));
      expect(all.name).toBe("seigniorage-scenarios.json");
      const read = JSON.parse(all.text);
      expect(read.format).toBe("seigniorage-scenario");
      expect(read.scenarios.map((one) => one.name).sort()).toEqual([said.high, "Second"].sort());
      expect(read.scenarios[0].scenario).toMatchObject({ preset: "bank", rate: 6 });
      const one = await saved(page, act(page, said, "export", "Second"));
      expect(one.name).toBe("seigniorage-second.json");
      expect(JSON.parse(one.text).scenarios).toHaveLength(1);

      await page.evaluate(() => localStorage.clear());
      await page.evaluate((language) => localStorage.setItem("seigniorage:/:language", language), language);
      await page.goto("./?v=1&preset=bank");
      await pressShelf(page);
      await expect(shelf(page).getByText(said.none)).toBeVisible();
      await choose(page, file("mine.json", all.text));
      // Nothing is taken before the person says so.
      await expect(shelf(page).getByRole("heading", { name: /mine\.json/ })).toBeVisible();
      await expect(shelf(page).getByText(said.none)).toBeVisible();
      await shelf(page).getByRole("button", { name: said.keepAll, exact: true }).click();
      await expect(shelf(page).getByRole("status").filter({ hasText: said.kept })).toBeVisible();
      // The same a second time is not doubled.
      await choose(page, file("again.json", all.text));
      await shelf(page).getByRole("button", { name: said.keepAll, exact: true }).click();
      await expect(shelf(page).getByRole("status").filter({ hasText: said.known })).toBeVisible();
      await expect(act(page, said, "open", "Second")).toHaveCount(1);

      // Opening one is a step that Back takes back.
      await act(page, said, "open", said.high).click();
      await expect(shelf(page)).toBeHidden();
      await expect(page).toHaveURL(/rate=6/);
      await expect(sentence(page)).toContainText("6.00");
      await page.goBack();
      await expect(page).not.toHaveURL(/rate=6/);
    });
  }

  test(`a link that is pasted is looked at and then taken: ${language}`, async ({ page }) => {
    await openShelf(page, "v=1", language);
    const field = shelf(page).getByLabel(said.link);
    await field.pressSequentially("See https://example.org/?v=1&preset=bank&rate=2.5");
    await field.press("Enter");
    const found = shelf(page).locator(".parcel");
    await expect(found).toBeVisible();
    await expect(page).not.toHaveURL(/preset=bank/);
    await found.getByRole("button", { name: new RegExp(said.open) }).click();
    await expect(shelf(page)).toBeHidden();
    await expect(page).toHaveURL(/preset=bank/);
    await expect(sentence(page)).toContainText("2.50");
  });

  test(`files that cannot be used are told and change nothing: ${language}`, async ({ page }) => {
    await openShelf(page, "v=1", language);
    await save(page, said, "Own");
    const deep = "[".repeat(200_000);
    const hostile = JSON.stringify({
      format: "seigniorage-scenario",
      version: 1,
      scenarios: [
        {
          name: `\u202e<img src=x onerror="window.hurt=1">${"金".repeat(10_000)}`,
          note: "<script>window.hurt=1</script>",
          scenario: { preset: "bank", rate: 2, __proto__x: 1, tax: { a: [] } },
        },
      ],
    });
    for (const [name, text] of [["empty.json", ""], ["picture.json", "\u0000PNG"], ["deep.json", deep], ["other.json", "{\"a\":1}"]]) {
      await choose(page, file(name, text));
      const parcel = shelf(page).locator(".parcel").filter({ hasText: name });
      await expect(parcel.getByRole("listitem")).not.toHaveCount(0);
      if (text) await expect(parcel).toContainText(said.foreign);
      await parcel.getByRole("button", { name: said.dismiss, exact: true }).click();
      await expect(parcel).toBeHidden();
    }
    await choose(page, file("large.json", " ".repeat(6_000_000)));
    await expect(shelf(page).getByText(said.large)).toBeVisible();
    await shelf(page).locator(".parcel").getByRole("button", { name: said.dismiss, exact: true }).click();
    await choose(page, file("hostile.json", hostile));
    await expect(shelf(page).locator(".parcel .problems li")).not.toHaveCount(0);
    await shelf(page).getByRole("button", { name: said.keep, exact: true }).click();
    await expect(shelf(page).locator(".saved b", { hasText: "<img src=x" })).toBeVisible();
    expect(await page.evaluate(() => window.hurt)).toBeUndefined();
    const wide = await shelf(page).evaluate((dialog) => dialog.scrollWidth > dialog.clientWidth);
    expect(wide).toBe(false);
    await expect(act(page, said, "open", "Own")).toBeVisible();
  });
}

test("a file that is dropped anywhere opens the shelf with what is in it", async ({ page }) => {
  await page.goto("./?v=1&preset=bank");
  await expect(page.locator("#shelf")).toBeVisible();
  const drop = (text, target) =>
    page.evaluate(
      ([text, target]) => {
        const carried = new DataTransfer();
        carried.items.add(new File([text], "dropped.json", { type: "application/json" }));
        const place = document.querySelector(target);
        for (const name of ["dragover", "drop"]) {
          place.dispatchEvent(new DragEvent(name, { bubbles: true, cancelable: true, dataTransfer: carried }));
        }
      },
      [text, target],
    );
  const text = '{"format":"seigniorage-scenario","version":1,"scenarios":[{"name":"Dropped","scenario":{"preset":"bank","rate":2}}]}';
  await drop(text, "h1");
  await expect(shelf(page).getByRole("heading", { name: /dropped\.json/ })).toBeVisible();
  await expect(shelf(page).getByText("Dropped", { exact: true })).toBeVisible();
  await expect(page).not.toHaveURL(/rate=2/);
  await expect(page.locator("html")).not.toHaveAttribute("data-drop");
});

const refusals = {
  blocked: () => Object.defineProperty(window, "localStorage", { get: () => { throw new DOMException("no", "SecurityError"); } }),
  full: () => { Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); }; },
};
for (const [state, refuse] of Object.entries(refusals)) {
  test(`where the store is ${state} nothing is said to be saved, and a file can be`, async ({ page }) => {
    const said = words.en;
    await page.addInitScript(refuse);
    await page.goto("./?v=1&preset=bank&rate=6");
    await pressShelf(page);
    const field = shelf(page).getByLabel(said.name);
    await field.press("Enter");
    await expect(shelf(page).getByText(said.refused)).toBeVisible();
    await expect(shelf(page).getByText(said.none)).toBeVisible();
    const present = await saved(page, shelf(page).getByRole("button", { name: "Save the present one as a file" }));
    expect(JSON.parse(present.text).scenarios[0].scenario.rate).toBe(6);
  });
}

test("two tabs share a shelf and neither loses what the other saved", async ({ context }) => {
  const said = words.en;
  const [one, other] = [await context.newPage(), await context.newPage()];
  await one.goto("./?v=1&preset=bank");
  await other.goto("./?v=1&rate=2");
  await pressShelf(one);
  await pressShelf(other);
  await save(one, said, "From one");
  await expect(act(other, said, "open", "From one")).toBeVisible();
  await save(other, said, "From the other");
  await expect(act(one, said, "open", "From the other")).toBeVisible();
  // A name and a note that two tabs write both stay.
  await edit(one, said, "note", "From one");
  await one.keyboard.type("noted in one");
  await edit(other, said, "rename", "From one");
  await other.keyboard.type("Renamed in the other");
  await other.keyboard.press("Enter");
  await shelf(one).locator(".saved-noting").getByRole("button", { name: said.save, exact: true }).click();
  for (const page of [one, other]) {
    await expect(act(page, said, "open", "Renamed in the other")).toBeVisible();
    await expect(shelf(page).getByText("noted in one")).toBeVisible();
  }
});

test("what the device cannot read is set aside and told", async ({ page }) => {
  const said = words.en;
  await page.addInitScript(() => {
    if (sessionStorage.filled) return;
    sessionStorage.filled = "yes";
    localStorage.setItem("seigniorage:/:saved:a", "rubbish\u0000");
    localStorage.setItem("seigniorage:/:saved:b", "v=1&preset=bank&rate=2\n18f0\nGood\n");
  });
  await page.goto("./?v=1");
  await pressShelf(page);
  await expect(act(page, said, "open", "Good")).toBeVisible();
  const notice = shelf(page).getByRole("status").filter({ hasText: "One saved scenario could not be read" });
  await expect(notice).toBeVisible();
  const aside = await saved(page, notice.getByRole("button", { name: "Save it as a file" }));
  expect(aside.text).toContain("rubbish");
  await notice.getByRole("button", { name: said.dismiss }).click();
  await expect(notice).toBeHidden();
  await page.reload();
  await pressShelf(page);
  await expect(act(page, said, "open", "Good")).toBeVisible();
  await expect(notice).toBeHidden();
});

test("a note that was begun is still there after another thing was done", async ({ page }) => {
  const said = words.en;
  await openShelf(page, "rate=2", "en");
  await save(page, said, "High");
  await edit(page, said, "note", "High");
  await page.keyboard.type("half a note");
  await edit(page, said, "rename", "High");
  await page.keyboard.press("Escape");
  await edit(page, said, "note", "High");
  await expect(shelf(page).locator("textarea")).toHaveValue("half a note");
  // Given up, it is gone.
  await page.keyboard.press("Escape");
  await edit(page, said, "note", "High");
  await expect(shelf(page).locator("textarea")).toHaveValue("");
});

test("a scenario without a name is told as one", async ({ page }) => {
  const said = words.en;
  await openShelf(page, "rate=2", "en");
  await shelf(page).getByLabel(said.name).fill("");
  await shelf(page).getByLabel(said.name).press("Enter");
  await expect(shelf(page).locator(".shelf-said")).toContainText("Without a name");
});

// Views, the book of bets, sharing, notices and the narrow frame, as a person uses them.
import { expect, test } from "@playwright/test";
import { takePreset } from "./preset.mjs";
import { watch } from "./watch.mjs";

const heading = (page) => page.getByRole("heading", { level: 1 });
const view = (page, name) => page.getByRole("navigation", { name: "Views" }).getByRole("link", { name });
const bets = (page) => page.locator(".book > li");
const undo = (page) => page.getByRole("banner").getByRole("button", { name: "Undo" });

test.beforeEach(async ({ page }) => {
  page.watched = await watch(page);
});

test.afterEach(async ({ page }) => {
  expect(await page.watched.faults()).toEqual([]);
});

test("a view is an address: Back and Forward switch it and keep the scenario", async ({ page }) => {
  await page.goto("./?preset=tether-2026-06&rate=2");
  await expect(view(page, "Machine")).toHaveAttribute("aria-current", "page");
  await view(page, "Bets").click();
  await expect(page).toHaveURL(/rate=2.*#bets$/);
  await expect(page).toHaveTitle("Seigniorage · Bets");
  await expect(heading(page)).toBeFocused();
  await expect(heading(page)).toContainText("If three of three bets succeed");
  await page.getByRole("checkbox", { name: "Counted: Northern Data" }).uncheck();
  await expect(heading(page)).toContainText("two of two bets");
  await page.goBack();
  await expect(heading(page)).toContainText("At 2.00 %");
  await expect(heading(page)).toContainText("$620 m of AI bets");
  await expect(page).toHaveURL(/bet=.*rate=2#?$/);
  await page.goForward();
  await expect(heading(page)).toContainText("two of two bets");
  await page.reload();
  await expect(heading(page)).toContainText("two of two bets");
});

test("a preset taken in a view stays in it, and Back returns to the book before", async ({ page }) => {
  await page.goto("./#bets");
  await takePreset(page, "bank");
  await expect(heading(page)).toContainText("There are no bets");
  await page.goBack();
  await expect(heading(page)).toContainText("three of three bets");
});

test("a bet of each kind is added, edited, removed, and each is one step back", async ({ page }) => {
  await page.goto("./#bets");
  await expect(bets(page)).toHaveCount(5);
  const add = page.getByRole("group", { name: "Add a bet" });
  for (const [index, kind] of ["Stake", "Loan", "Machines", "Gift"].entries()) {
    await add.getByRole("button", { name: kind }).click();
    await expect(bets(page)).toHaveCount(6 + index);
    await expect(bets(page).last().getByRole("textbox", { name: /^Name/ })).toBeFocused();
  }
  await expect(heading(page)).toContainText(/of six bets .* \$2\.7.bn, gifts included, becomes/);
  await undo(page).click();
  await expect(bets(page)).toHaveCount(8);

  const name = bets(page).nth(5).getByRole("textbox", { name: /^Name/ });
  await name.fill("脳とコンピュータ");
  const amount = page.getByRole("textbox", { name: "Amount: 脳とコンピュータ" });
  await amount.fill("１．２bn");
  await page.getByLabel("Paid in: 脳とコンピュータ").fill("2028-03");
  await expect(page).toHaveURL(/amount:1\.2bn;month:2028-03/);
  await page.getByRole("radiogroup", { name: "Ends as: 脳とコンピュータ" }).getByRole("radio", { name: "is lost" }).click();
  await expect(page).toHaveURL(/ends:failure/);
  await page.getByRole("button", { name: "Remove: 脳とコンピュータ" }).click();
  await expect(bets(page)).toHaveCount(7);
  await undo(page).click();
  await expect(page.getByRole("textbox", { name: "Amount: 脳とコンピュータ" })).toHaveValue("1.2");
});

test("what cannot be used is told under its field and the last good value stays", async ({ page }) => {
  await page.goto("./#bets");
  const amount = page.getByRole("textbox", { name: "Amount: Northern Data" });
  await amount.fill("6,1x");
  await expect(page.locator(".bet").first()).toContainText("not a number; $610 m is still used");
  await amount.press("Tab");
  await expect(amount).toHaveValue("610");
  const told = page.locator(".bet").first().getByRole("status");
  await expect(told.filter({ hasText: "“6,1x” is not a number; $610 m stays." })).toBeVisible();
  await amount.focus();
  await expect(told.filter({ hasText: "“6,1x”" })).toHaveCount(0);
  const chance = page.getByRole("textbox", { name: "Chance of success: Northern Data" });
  await chance.fill("120");
  await expect(page.locator(".bet").first()).toContainText("must be from 0 % to 100 %");
  await chance.press("Tab");
  await expect(chance).toHaveValue("80");
  await expect(told.filter({ hasText: "“120” is not from 0 % to 100 %; 80 % stays." })).toBeVisible();
  const name = page.getByRole("textbox", { name: "Name: Northern Data" });
  await name.fill("x".repeat(33));
  await expect(page.locator(".bet").first()).toContainText("more than 32 characters");
  await name.press("Tab");
  await expect(name).toHaveValue("Northern Data");
  await expect(told.filter({ hasText: "cannot be used as a name" })).toBeVisible();
});

test("the book takes sixteen bets and says so; an empty one offers to begin", async ({ page }) => {
  const gift = "bet=kind:grant;amount:1m;month:2027-01";
  await page.goto(`./?${Array(15).fill(gift).join("&")}#bets`);
  const add = page.getByRole("group", { name: "Add a bet" });
  await add.getByRole("button", { name: "Gift" }).click();
  await expect(bets(page)).toHaveCount(16);
  await expect(add.getByRole("button", { name: "Gift" })).toBeDisabled();
  await expect(page.getByText("The book is full: it takes 16 bets.")).toBeVisible();
  await page.goto("about:blank");
  await page.goto("./?bets=none#bets");
  await expect(page.getByText("No bet is in the book.")).toBeVisible();
  await page.getByRole("button", { name: "Add a bet" }).click();
  await expect(bets(page)).toHaveCount(1);
  await page.getByRole("button", { name: "The preset’s bets" }).click();
  await expect(bets(page)).toHaveCount(5);
});

test("a bet that the cushion cannot pay waits, and the whole book ends as chosen", async ({ page }) => {
  await page.goto("./?buffer=0&floor=0&dividend=0&bet=kind:grant;name:Late;amount:3bn;month:2026-07#bets");
  await expect(bets(page).first()).toContainText(/paid \d+ months late/);
  await expect(page.getByRole("heading", { level: 2, name: "One bet is not paid when it is due" })).toBeVisible();
  const outcome = page.getByRole("radiogroup", { name: "How the bets end" });
  await outcome.getByRole("radio", { name: "As set" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(outcome.getByRole("radio", { name: "All succeed" })).toBeFocused();
  await expect(page).toHaveURL(/outcome=foresight/);
  await page.getByRole("radiogroup", { name: "Bets are paid from" }).getByRole("radio", { name: "Reserve" }).click();
  await expect(page.getByText("a failed bet reduces them")).toBeVisible();
  await expect(page).toHaveURL(/bets_from=reserve/);
});

test("a bet is moved by button and key, copied, and a removal has its way back beside it", async ({ page }) => {
  await page.goto("./#bets");
  const name = (place) => bets(page).nth(place).getByRole("textbox", { name: /^Name/ });
  await page.getByRole("button", { name: "Move down: Northern Data" }).click();
  await expect(name(1)).toHaveValue("Northern Data");
  await expect(page.getByRole("button", { name: "Move down: Northern Data" })).toBeFocused();
  await expect(page.getByText("Northern Data is now bet 2 of 5.")).toBeVisible();
  await name(1).focus();
  await page.keyboard.press("Alt+ArrowUp");
  await expect(name(0)).toHaveValue("Northern Data");
  await expect(name(0)).toBeFocused();
  await expect(page.getByRole("button", { name: "Move up: Northern Data" })).toHaveAttribute("aria-disabled", "true");
  await page.getByRole("button", { name: "Duplicate: Northern Data" }).click();
  await expect(bets(page)).toHaveCount(6);
  await expect(name(1)).toHaveValue("Northern Data");
  await page.getByRole("button", { name: "Remove: Blackrock Neurotech" }).click();
  await expect(bets(page)).toHaveCount(5);
  await expect(page.getByText("Blackrock Neurotech is removed.")).toBeVisible();
  await page.locator(".done").getByRole("button", { name: "Undo" }).click();
  await expect(bets(page)).toHaveCount(6);
  await expect(page.getByText("Blackrock Neurotech is removed.")).toBeHidden();
  await page.reload();
  await expect(bets(page)).toHaveCount(6);
});

test("bets on record fill any book, and the link holds them", async ({ page }) => {
  await page.goto("./?preset=bank#bets");
  await page.getByRole("button", { name: "Add a bet" }).click();
  const record = page.getByRole("group", { name: "From the record" });
  for (const name of ["Northern Data", "10,000 H100 at $25,000, article", "10,000 H100 at $42,000, record"]) {
    await record.getByRole("button", { name }).click();
  }
  await expect(bets(page)).toHaveCount(4);
  await expect(bets(page).nth(1)).toContainText("company releases and press");
  await expect(page.getByRole("textbox", { name: "Price of one: 10,000 H100 at $25,000, article" })).toHaveValue("25");
  await page.getByRole("button", { name: "Remove: Stake, bet 1" }).click();
  await page.reload();
  await expect(bets(page)).toHaveCount(3);
  await expect(page.getByRole("textbox", { name: "Price of one: 10,000 H100 at $42,000, record" })).toHaveValue("42");
});

test("what the bets come to is a table with its file, and no rate is invented", async ({ page }) => {
  await page.goto("./#bets");
  const returns = page.getByRole("region", { name: /^Of \$1\.2.bn paid in/ });
  await expect(returns.getByRole("rowheader", { name: "All bets" })).toBeVisible();
  await expect(returns.getByRole("row", { name: /^QVAC Genesis/ })).toContainText("none");
  const [download] = await Promise.all([page.waitForEvent("download"), returns.getByRole("button", { name: /^CSV/ }).click()]);
  expect(download.suggestedFilename()).toBe("seigniorage-tether-2026-06-bets-returns.csv");
  for (const title of [/^All .* was paid before the start$/, /^By June 2031 the bets .*; the same money in bills /, /^By June 2031 the bets gain .* if every one succeeds/]) {
    await expect(page.getByRole("heading", { level: 2, name: title })).toBeVisible();
  }
  await page.getByRole("checkbox", { name: "Counted: Neura Robotics" }).check();
  await expect(page.getByRole("heading", { level: 2, name: /^Profit has paid .* for bets by .*; \$1\.2.bn was paid before the start/ })).toBeVisible();
});

test("the sentence turns: how many succeed, how many count, inside or outside, each one step back", async ({ page }) => {
  await page.goto("./#bets");
  const succeed = heading(page).getByRole("slider", { name: "Bets that succeed" });
  await expect(succeed).toHaveAttribute("aria-valuetext", "three");
  await expect(heading(page)).toContainText(/\$1\.2.bn becomes \$1\.71.bn by June 2031\. The same money in bills would be \$1\.67.bn\. The gain/);
  const box = await succeed.boundingBox();
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 30, y, { steps: 4 });
  await page.mouse.move(x - 54, y, { steps: 4 });
  await page.mouse.up();
  await expect(heading(page)).toContainText("If one of three bets succeeds and the others are lost");
  const ends = (name) => page.getByRole("radiogroup", { name: `Ends as: ${name}` });
  await expect(ends("Northern Data").getByRole("radio", { name: "succeeds" })).toBeChecked();
  await expect(ends("Blackrock Neurotech").getByRole("radio", { name: "is lost" })).toBeChecked();
  await undo(page).click();
  await expect(succeed).toHaveAttribute("aria-valuetext", "three");

  await succeed.focus();
  await page.keyboard.press("Home");
  await expect(heading(page)).toContainText("If none of three bets succeeds");
  await page.waitForTimeout(700); // sooner it would be one run of keys, and one step back
  await page.keyboard.press("ArrowRight");
  await expect(succeed).toHaveAttribute("aria-valuenow", "1");
  await expect(succeed).toBeFocused();
  await undo(page).click();
  await expect(heading(page)).toContainText("If none of three bets succeeds");
  await undo(page).click();
  await expect(succeed).toHaveAttribute("aria-valuetext", "three");

  const count = heading(page).getByRole("slider", { name: "Bets that count" });
  await count.focus();
  await page.keyboard.press("End");
  await expect(page.getByRole("checkbox", { name: "Counted: Neura Robotics" })).toBeChecked();
  await expect(heading(page)).toContainText("of four bets");
  await undo(page).click();
  await expect(page.getByRole("checkbox", { name: "Counted: Neura Robotics" })).not.toBeChecked();

  await heading(page).getByRole("button", { name: /^outside/ }).click();
  await expect(heading(page)).toContainText("although the bets sit inside the reserve, no token is touched.");
  await expect(page).toHaveURL(/bets_from=reserve/);
  await page.waitForTimeout(700); // sooner it would be one run of turns, and one step back
  await heading(page).getByRole("button", { name: /^inside/ }).press("Enter");
  await expect(heading(page)).toContainText("because the bets sit outside the reserve");
  await undo(page).click();
  await expect(heading(page)).toContainText("sit inside the reserve");
});

test("the title says what the largest bet would have to bring", async ({ page }) => {
  await page.goto("./#bets");
  const title = page.locator("#book-title");
  await expect(title).toHaveText(/^Northern Data would have to pay .* a year for the bets to do as well as bills; it is set to 5.%$/);
  await page.getByRole("radiogroup", { name: "Ends as: Northern Data" }).getByRole("radio", { name: "is lost" }).click();
  await expect(title).toContainText("it is set to be lost");
  await page.getByRole("checkbox", { name: "Counted: Neura Robotics" }).check();
  await expect(title).toHaveText(/^Neura Robotics would have to return \d+\.\d times its money/);
});

test("the loss of every bet is told for both ways to pay", async ({ page }) => {
  await page.goto("./#bets");
  const cases = page.getByRole("region", { name: "If every bet were lost at once" });
  await expect(cases).toContainText("The reserve loses nothing");
  await expect(cases).toContainText(/more than \$4\.1.bn of bets in the reserve, all lost then, breaks the token/);
  await page.getByRole("textbox", { name: "Amount: Northern Data" }).fill("9bn");
  await expect(cases).toContainText("The token breaks.");
  await page.getByRole("radiogroup", { name: "Bets are paid from" }).getByRole("radio", { name: "Reserve" }).click();
  await expect(cases.getByRole("heading", { name: "Paid from the reserve · as set" })).toBeVisible();
  await undo(page).click();
  await expect(cases.getByRole("heading", { name: "Paid from profit · as set" })).toBeVisible();
});

test("a notice offers its cure, and one step back takes it away again", async ({ page }) => {
  await page.goto("./?gold=20");
  const notices = page.getByRole("region", { name: "Notices" });
  await expect(notices).toContainText("exceed the cushion.");
  await notices.getByRole("button", { name: /^Move \$.* into bills$/ }).click();
  await expect(page.getByText("exceed the cushion.")).toBeHidden();
  await expect(heading(page)).toBeFocused();
  await undo(page).click();
  await expect(notices).toContainText("exceed the cushion.");
});

test("never more than three notices are shown; the rest is a press away", async ({ page }) => {
  await page.goto("./?buffer=-1&cash=80&repo=80&gold_share=80&bitcoin_share=80&run_share=99");
  const notices = page.getByRole("region", { name: "Notices" });
  await expect(notices.locator(".notice")).toHaveCount(3);
  await notices.getByRole("button", { name: / more$/ }).click();
  expect(await notices.locator(".notice").count()).toBeGreaterThan(3);
  await expect(notices).toContainText("add up to");
});

test("the link is copied, said, and opens the same book", async ({ context, page, browserName, baseURL }) => {
  test.skip(browserName !== "chromium");
  await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: new URL(baseURL).origin });
  await page.goto("./?rate=2#bets");
  await page.getByRole("checkbox", { name: "Counted: Northern Data" }).uncheck();
  await page.getByRole("button", { name: "Share link" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Link copied" })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await expect(page.getByText("Link copied")).toBeHidden({ timeout: 4000 });
  const other = await context.newPage();
  await other.goto(link);
  await expect(heading(other)).toContainText("two of two bets");
});

test("where the clipboard is refused the link stands in a field, selected", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: { writeText: () => Promise.reject(new Error("no")) } });
  });
  await page.goto("./?rate=2");
  await page.getByRole("button", { name: "Share link" }).click();
  const field = page.getByRole("textbox", { name: /Copy it from here/ });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(/rate=2/);
  expect(await field.evaluate((input) => input.selectionEnd - input.selectionStart)).toBeGreaterThan(20);
  await page.getByRole("button", { name: "Close" }).click();
  await expect(field).toBeHidden();
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("the dock opens the controls as a dialog and gets the focus back", async ({ page }) => {
    await page.goto("./");
    const change = page.getByRole("button", { name: "Change" });
    await change.click();
    const dialog = page.getByRole("dialog", { name: "What you can change" });
    await expect(dialog).toBeVisible();
    await expect(dialog.getByRole("tab", { name: "Rate" })).toBeFocused();
    await expect(dialog.getByRole("slider", { name: "Bill rate" }).first()).toBeVisible();
    await dialog.getByRole("textbox", { name: "Bill rate" }).fill("2");
    await expect(dialog).toContainText("At 2.00 %");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await expect(change).toBeFocused();
    await expect(heading(page)).toContainText("At 2.00 %");
  });

  test("the rest of the bar is in a menu", async ({ page }) => {
    await page.goto("./");
    await expect(page.getByRole("button", { name: /Preset/ })).toBeHidden();
    await page.getByRole("button", { name: "Menu" }).click();
    await expect(page.getByRole("button", { name: /Preset/ })).toBeFocused();
    await page.getByRole("button", { name: "日本語" }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", "ja");
    await page.keyboard.press("Escape");
    await expect(page.getByRole("button", { name: /設定例/ })).toBeHidden();
  });
});

for (const width of [320, 360, 390, 719, 720, 1023, 1024, 1280, 1440, 1920]) {
  test(`nothing scrolls sideways at ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const fragment of ["", "#bets"]) {
      await page.goto("about:blank");
      await page.goto(`./${fragment}`);
      await expect(heading(page)).toBeVisible();
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over, fragment).toBeLessThanOrEqual(0);
    }
  });
}

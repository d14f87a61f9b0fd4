// Chooses a preset as a person does who types its id.

/** Takes the preset of an id, from the list that the button in the bar opens. */
export async function takePreset(page, id) {
  await page.locator("#preset").click();
  const field = page.getByRole("dialog").getByRole("combobox");
  await field.pressSequentially(id);
  await Promise.all([page.waitForURL((url) => url.searchParams.get("preset") === id), field.press("Enter")]);
}
